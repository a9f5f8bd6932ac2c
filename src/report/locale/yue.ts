import type { Words } from "./locale.js";
import { candidate } from "./yue/candidate.js";
import { labels } from "./yue/labels.js";
import { sentences } from "./yue/sentences.js";
import { words } from "./yue/words.js";

/** 粵文 */
export const yue: Words = { ...words, ...sentences, labels, candidate };
