import { cued } from "../cues.js";
import type { Work, WorkMention } from "./find-work.js";
import type { Answer } from "./read-answer.js";

/** Work that was done now and then, for a time that nobody counted. */
const UNCOUNTED = cued(
  /(?<![a-z])(?:how long|kept count|here and there|once in a|now and then|occasionally)(?![a-z])|几耐|多久|冇[计数]过|间中|偶尔/u,
);
/** "I forget which of the two it was": 唔記得係寫定係標註. */
const WHICH = cued(
  /[唔不](?:记得|肯定|确定)[^,。;]{0,8}(?:定|还是)|(?<![a-z])(?:whether|if) it was(?![a-z])/u,
);
/** A word of a kind of work that was done for a time that the answer says it cannot tell; not one that it measures. */
export const uncountedOf = (
  { words, clauses, folded: { cues } }: Answer,
  kind: Work,
): WorkMention | undefined =>
  words.find(({ work, weak, denied, start }) => {
    if (work !== kind || weak || denied) return false;
    const clause = clauses.at(start);
    return UNCOUNTED.test(clauses.text(clause) + clauses.text(clause + 1), cues);
  });

/** Whether an answer that names both kinds says that it forgot which of them it was. */
export const forgetsWhich = ({ words, folded: { text, cues } }: Answer): boolean =>
  WHICH.test(text, cues) && new Set(words.map(({ work }) => work)).size > 1;
