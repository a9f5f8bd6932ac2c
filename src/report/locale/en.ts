import { candidate } from "./en/candidate.js";
import { labels } from "./en/labels.js";
import { sentences } from "./en/sentences.js";
import { words } from "./en/words.js";
import type { Words } from "./locale.js";

/** English. */
export const en: Words = { ...words, ...sentences, labels, candidate };
