import type { Evidence } from "../check/evidence.js";
import { evidenceOf } from "../check/evidence.js";
import type { Span } from "../text/span.js";
import { mentionsOf, textOf } from "./mentions.js";
import type { ReadResponse } from "./read-response.js";

/** Whose worry it is: the reader's. A question may leave out the 你: 怕人望? */
const READERS = /你|妳|阁下|^\s*(?:怕|惊|担心|唔惯)|(?<![a-z])(?:you|your|u)(?![a-z])/u;
/** The writer knows how the reader feels, whatever word it takes: 我知你…, 你實會話…, 你平時…, 你一見…. */
const KNOWN =
  /(?:我|都)?(?:知道?|明白?|估|了解|理解)[^,。!?\n]{0,4}(?:你|阁下)|^\s*知你|你(?:可能|或者|或许|实|一定|梗系|梗係|又系|係咪又|会)[^,。!?\n]{0,3}(?:话|觉得|谂|怕|惊|担心)|你(?:话过|话自己|自己话|同我讲过)|你(?:平时|一向|向来|成日)[^,。!?\n]{0,2}(?:唔|冇|好静|静|匿|收埋|不|怕)|你(?:唔|不)(?:惯|习惯|钟意|中意|喜欢|敢|爱|太)|辩方|对方律师|(?<![a-z])i know (?:you|u)/u;
/** No worry but its dismissal, or an order not to have one. */
const DISMISSED =
  /(?:唔使|唔好|唔洗|不用|不要|别|咪|唔会|mou need|no need)(?:再|太|话)? ?(?:惊|怕|担心|紧张|谂|shy|worry|nervous)/u;
const BRUSHED_ASIDE =
  /(?<!你|最)怕(?:咩|什么|乜)(?:呢|啫|呀|喎|嘢)?(?=[。.!?,\n]|$)|顶硬上|做乜鬼|(?:唔系|唔係|不是)(?:什么|乜嘢|咩)?大?问题|唔当我|唔会死|(?:冇|没)(?:乜|咩|什么)大不了/u;
/** What cheers on and answers nothing: 人人都有第一次, 你一定得, 好難得, 等你覆我. */
const CHEER =
  /人人都有|第一次㗎|一定(?:得|可以|行)|你得嘅|得㗎|难得|加油|相信(?:自己|你)|嚟啦|去啦|来吧|去吧|等你|覆我|回复|期待|希望你|考虑|好消息|支持你|最棒|冲鸭|得未|好唔好|好冇|我明(?:㗎|架|白)?$|我都明/u;

/** A sentence in which the writer shows that they know what holds the reader back. */
export interface Worry extends Span {
  /** Index of its sentence. */
  readonly sentence: number;
  /** Where the clause that tells it ends: an answer comes after. */
  readonly until: number;
  readonly evidence: Evidence;
}

/** The worries of the reader's that an e-mail speaks of, left to right; 唔使驚 alone is none. */
export const findWorries = (response: ReadResponse): Worry[] => {
  const named = mentionsOf(response, ["worry"]);
  return response.sentences.flatMap((span, sentence): Worry[] => {
    const own = textOf(response, span);
    const word = named.find((mention) => {
      const clause = textOf(response, response.clauses[mention.clause]);
      return mention.sentence === sentence && READERS.test(own) && !DISMISSED.test(clause);
    });
    const known = KNOWN.exec(own);
    if (!word && (!known || DISMISSED.test(own))) return [];
    const at = word ?? {
      start: span.start + (known?.index ?? 0),
      end: span.start + (known?.index ?? 0) + (known?.[0].length ?? 0),
    };
    const clause = response.clauses.find((one) => one.end >= at.end) ?? span;
    return [{ ...span, sentence, until: clause.end, evidence: evidenceOf(response.folded, at, "worry") }];
  });
};

/** Whether somebody brushes a worry aside instead of meeting it: "what is there to fear", 頂硬上. */
export const brushesAside = (response: ReadResponse): boolean => BRUSHED_ASIDE.test(response.folded.text);

/** Characters of what is said from a place on, without cheering on, dismissing and signing off. */
export const lengthOfAnswer = (response: ReadResponse, from: number, until: number): number =>
  response.clauses
    .filter((clause) => clause.start >= from && clause.end <= until)
    .map((clause) => textOf(response, clause))
    .filter((clause) => !CHEER.test(clause) && !DISMISSED.test(clause))
    .reduce((sum, clause) => sum + [...clause].length, 0);
