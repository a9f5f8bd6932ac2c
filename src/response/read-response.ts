import { detectLanguage } from "../language/detect-language.js";
import type { LanguageReport } from "../language/report.js";
import { detectScript, type ScriptReport } from "../script/detect-script.js";
import { findEveryday } from "../spelling/find-everyday.js";
import { findMisspellings, isSlip, type SpellingConfidence } from "../spelling/find-misspellings.js";
import { respell } from "../spelling/respell.js";
import { findCopied } from "../task/find-copied.js";
import type { Task } from "../task/task.js";
import { blank } from "../text/blank.js";
import { findClauses, findSentences } from "../text/clauses.js";
import { countWriting } from "../text/count-writing.js";
import { type FoldedText, fold, givenSpan } from "../text/fold.js";
import { isNothing, shortSaying } from "../text/nothing.js";
import { joined } from "../text/sorted-spans.js";
import type { Span } from "../text/span.js";
import { withoutTags } from "../text/tags.js";
import { tokensOf } from "../text/token-list.js";
import type { Derived } from "./derived.js";
import { findOrders } from "./find-orders.js";
import { findRepeated } from "./find-repeated.js";
import { findSlots } from "./find-slots.js";
import { inWholeWords } from "./whole-words.js";

/** An everyday spelling or a slip in an answer; offsets are into the answer as given. */
interface Slip extends Span {
  readonly right: string;
  readonly confidence: SpellingConfidence;
}

/** A stretch of an answer that stands in another one; offsets are into the answer as given. */
export interface Shared extends Span {
  /** The other answer. */
  readonly of: string;
}

/** A written answer, read once for all checks. */
export interface ReadResponse {
  readonly task: Task;
  /** The answer exactly as it was given. */
  readonly given: string;
  /** The candidate's own words, folded and respelt; what is copied, pasted again or an order to the grader is blank. */
  readonly folded: FoldedText;
  /** Sentences and clauses of `folded`. */
  readonly sentences: readonly Span[];
  readonly clauses: readonly Span[];
  /** Stretches copied from a prompt of the test; offsets into `given`. */
  readonly copied: readonly Span[];
  /** Stretches that another answer of the candidate holds as well and counts. */
  readonly shared: readonly Shared[];
  /** Stretches that stood before in the same answer. */
  readonly repeated: readonly Span[];
  /** Sentences that tell a grader or a machine what to do. */
  readonly orders: readonly Span[];
  /** Slots of a template that nobody filled; they are left in the text. */
  readonly slots: readonly Span[];
  /** Own characters: Han, and Latin words counted as two characters each. */
  readonly length: number;
  /** Own characters with what is repeated and what is addressed to a grader: as much as there is to read. */
  readonly written: number;
  readonly slips: readonly Slip[];
  readonly language: LanguageReport;
  readonly script: ScriptReport;
  /** What checks draw from it. */
  readonly derived: Derived;
}

/** How much a text says: a Han character is one, a Latin word two. */
export const lengthOf = (text: string): number => {
  const { han, words } = countWriting(text);
  return han + 2 * words;
};

const DECLINED =
  /^\s*(?:我)?(?:真係|真系|真的|都)?(?:(?:唔|不|冇)(?:想|識|识|會|会|懂|知道?)?(?:點|点|怎麼|怎么)?(?:答|寫|写|做)?(?:乜|咩|什麼|什么)?|跳過|跳过|略過|略过|放棄|放弃|棄權|pass|skip|no answer|idk|i don'?t know|\?+)(?:(?:呢|這|这)?(?:條|条|題|题|份|個|个)(?:題目|题目|問題|问题)?|啲|呀|啊|喎|囉|啦)?(?:[,,]\s*(?:跳過|跳过|略過|pass|skip|唔好意思|sorry))?[\s。.!]*$/iu;

/** Whether an answer is none: blank, without a letter of any script, "none", 冇, "pass". */
export const isUnanswered = (text: string): boolean => {
  if (!/[\p{L}\p{N}]/u.test(withoutTags(text)) || isNothing(text)) return true;
  const said = shortSaying(text);
  return said !== null && DECLINED.test(said);
};

/** The everyday spellings and slips of an answer, in its order, and the answer with the slips put right. */
const readSpelling = (own: FoldedText, given: string, script: ScriptReport) => {
  const misspellings = findMisspellings(own, script.label);
  const everyday = findEveryday(own);
  if (misspellings.length + everyday.length === 0)
    return { folded: own.given === given ? own : { ...own, given }, slips: [] };
  const known = new Uint8Array(own.text.length);
  for (const { start, end } of misspellings) known.fill(1, start, end);
  const others = everyday
    .filter(({ start, end }) => !known.subarray(start, end).includes(1))
    .map((one) => ({ ...one, confidence: "high" as const }));
  return {
    folded: { ...respell(own, misspellings.filter(isSlip)), given },
    slips: [...misspellings, ...others]
      .sort((a, b) => a.start - b.start)
      .map(({ start, end, right, confidence }) => ({ ...givenSpan(own, start, end), right, confidence })),
  };
};

/**
 * Reads an answer to a task. Linear in its length; never throws.
 *
 * @param tasks the tasks of the test, of whose prompts nothing may be copied
 * @param shared stretches that stand in another answer, which counts them
 */
export const readResponse = (
  given: string,
  task: Task,
  tasks: readonly Task[],
  shared: readonly Shared[] = [],
): ReadResponse => {
  const plain = withoutTags(given);
  const whole = plain === given ? fold(given) : { ...fold(plain), given };
  const tokens = tokensOf(whole.text);
  const sentences = findSentences(whole);
  const clauses = findClauses(whole);
  const copied = findCopied(whole, tasks, tokens);
  const foreign = joined([...copied, ...shared]);
  const repeated = findRepeated(whole, sentences, clauses);
  const orders = findOrders(whole, sentences);
  const slots = findSlots(whole);
  const left = joined([...foreign, ...repeated, ...orders]);
  const script = detectScript(given);
  const blanks = joined([...left, ...slots]);
  const own = blanks.length === 0 ? whole : fold(blank(plain, blanks));
  const { folded, slips } = readSpelling(own, given, script);
  // Mostly nothing is blanked or put right: what was read of the whole holds.
  const isWhole = folded.text === whole.text;
  const counts = countWriting(folded.text);
  const length = counts.han + 2 * counts.words;
  return {
    task,
    given,
    folded,
    sentences: isWhole ? sentences : findSentences(folded),
    clauses: isWhole ? clauses : findClauses(folded),
    copied,
    shared,
    repeated,
    orders,
    slots,
    length,
    written: isWhole
      ? length
      : lengthOf(foreign.length === 0 ? whole.text : fold(blank(plain, foreign)).text),
    slips,
    language: inWholeWords(detectLanguage(given, { ignore: left }), whole),
    script,
    derived: {
      whole,
      tokens: isWhole ? tokens : tokensOf(folded.text),
      counts,
      mentions: new Map(),
      findings: new Map(),
    },
  };
};

/** From this share of Latin words on, English with Cantonese grammar rather than Cantonese with English words. */
export const MOSTLY_LATIN = 0.35;

/** Addresses are in Latin letters in any language. */
const ADDRESS = /https?:\/\/[^\s\u3000-\u9fff]+|www\.[^\s\u3000-\u9fff]+/gu;

/** Share of the words of an answer that are in Latin letters; a Han character counts as half a word. */
export const latinShare = ({ folded, derived }: ReadResponse): number => {
  if (derived.latinShare === undefined) {
    const isPlain = !/:\/\/|www/u.test(folded.text);
    const { han, words } = isPlain ? derived.counts : countWriting(folded.text.replace(ADDRESS, " "));
    derived.latinShare = words + han === 0 ? 0 : words / (words + han / 2);
  }
  return derived.latinShare;
};
