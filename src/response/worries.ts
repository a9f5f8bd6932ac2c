import type { Span } from "../text/span.js";
import { type Mention, mentionsOf, textOf } from "./mentions.js";
import type { ReadResponse } from "./read-response.js";

/** Whose worry it is: the reader's. */
const READERS = /你|妳|(?<![a-z])you(?![a-z])/u;
/** Not a worry but its dismissal, or an order not to have one. */
const DISMISSED =
  /怕(?:咩|什么|乜)|驚(?:咩|乜)|顶硬上|做乜鬼|(?:唔系|不是)(?:什么|乜嘢|咩)?(?:大)?(?:问题|事)|冇(?:乜|咩)大不了|(?:唔使|唔好|唔洗|不用|不要|别|咪)(?:再)?(?:惊|怕|担心|紧张|谂|话惊)/u;

/** A sentence in which the writer shows that they know what holds the reader back. */
export interface Worry extends Span {
  readonly sentence: number;
  readonly mention: Mention;
}

/** The worries of the reader's that an e-mail speaks of; 唔使驚 alone and "what is there to fear" are none. */
export const findWorries = (response: ReadResponse): Worry[] =>
  mentionsOf(response, ["worry"]).flatMap((mention): Worry[] => {
    const clause = response.clauses[mention.clause];
    const span = response.sentences[mention.sentence];
    if (!clause || !span) return [];
    const before = response.clauses[mention.clause - 1];
    const near = `${before && before.start >= span.start ? textOf(response, before) : ""},${textOf(response, clause)}`;
    if (!READERS.test(textOf(response, span)) || DISMISSED.test(near)) return [];
    return [{ ...span, sentence: mention.sentence, mention }];
  });

/** Whether somebody brushes a worry aside instead of meeting it. */
export const brushesAside = (response: ReadResponse): boolean =>
  /怕(?:咩|什么|乜)|顶硬上|做乜鬼|(?:唔系|不是)(?:什么|乜嘢|咩)?大?问题/u.test(response.folded.text);
