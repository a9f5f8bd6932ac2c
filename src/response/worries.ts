import type { Span } from "../text/span.js";
import { type Mention, mentionsOf, textOf } from "./mentions.js";
import type { ReadResponse } from "./read-response.js";

/** Whose worry it is: the reader's. A question may leave out the 你: 怕人望? */
const READERS = /你|妳|阁下|^\s*(?:怕|惊|担心|唔惯)|(?<![a-z])(?:you|your|u)(?![a-z])/u;
/** No worry but its dismissal, or an order not to have one. */
const DISMISSED =
  /(?:唔使|唔好|唔洗|不用|不要|别|咪|唔会|mou need|no need)(?:再|太|话)? ?(?:惊|怕|担心|紧张|谂|shy|worry|nervous)/u;
const BRUSHED_ASIDE =
  /(?<!你|最)怕(?:咩|什么|乜)(?:呢|啫|呀|喎|嘢)?(?=[。.!?,\n]|$)|顶硬上|做乜鬼|(?:唔系|唔係|不是)(?:什么|乜嘢|咩)?大?问题|唔当我|唔会死|(?:冇|没)(?:乜|咩|什么)大不了/u;

/** A sentence in which the writer shows that they know what holds the reader back. */
export interface Worry extends Span {
  readonly sentence: number;
  readonly mention: Mention;
}

/** The worries of the reader's that an e-mail speaks of; 唔使驚 alone is none. */
export const findWorries = (response: ReadResponse): Worry[] =>
  mentionsOf(response, ["worry"]).flatMap((mention): Worry[] => {
    const clause = response.clauses[mention.clause];
    const span = response.sentences[mention.sentence];
    if (!clause || !span) return [];
    if (!READERS.test(textOf(response, span)) || DISMISSED.test(textOf(response, clause))) return [];
    return [{ ...span, sentence: mention.sentence, mention }];
  });

/** Whether somebody brushes a worry aside instead of meeting it: "what is there to fear", 頂硬上. */
export const brushesAside = (response: ReadResponse): boolean => BRUSHED_ASIDE.test(response.folded.text);
