import { compilePhrases } from "../../text/phrases.js";
import type { Span } from "../../text/span.js";
import { parseTable } from "../../text/table.js";
import table from "./elsewhere.tsv";
import type { PlatformMention } from "./find-platforms.js";
import type { Answer } from "./read-answer.js";
import type { WorkedSpell } from "./worked-spell.js";

let find: ReturnType<typeof compilePhrases<true>> | undefined;

/** 教咗兩年書, 教過畫班: a verb and its object with something between. */
const TAUGHT = /教(?:咗|了|过)?[^,。]{0,4}(?:书|琴|画|班)/u;

/** Where a stretch of an answer first names work that is none of a labelling platform's; −1 where it names none. */
const findElsewhere = (text: string): number => {
  find ??= compilePhrases(
    parseTable<"form" | "reason">(table).map(({ form }): [string, true] => [form, true]),
  );
  const places = [find(text)[0]?.start ?? -1, text.search(TAUGHT)].filter((at) => at >= 0);
  return places.length > 0 ? Math.min(...places) : -1;
};

const isOfElsewhere = (text: string): boolean => findElsewhere(text) >= 0;

/** Work anywhere, unless the sentence names a platform. */
const ANYWHERE = /打工|返工|freelanc/u;
/** Words that put a sentence on the platforms even when it names none. */
const HERE =
  /(?<![a-z])(?:ai|platforms?|data|annotation|labell?ing|prompts?|sft|rlhf|tasks?|projects?|crowdsourc\w*)(?![a-z])|平台|数据|标注|众包|众测|训练|模型/u;

/** Longer than the platforms have been there: written elsewhere, unless its own clause says otherwise. */
const LONGER_THAN_PLATFORMS = 60;

/** A sentence that says that its work was none of theirs: "an internal job, not a data platform". */
const NO_PLATFORM =
  /(?<![a-z])not (?:on |with |for )?(?:an? |the |any )?(?:data |ai |labell?ing |annotation )*platforms?(?![a-z])|唔(?:系|係)(?:喺|呢啲|嗰啲|ai)?平台|不是平台|非平台/u;

/** Han characters and Latin words: as many beside a length make a sentence about something. */
const CONTENT = /\p{Script=Han}|[a-z]{2,}/gu;
const LEAST_TOLD = 4;
const SAME_AGAIN =
  /(?<![a-z])(?:same|again|still|more|both|back)(?![a-z])|同样|一样|照样|再(?!之?[前先早])|继续|总共|加埋/u;

/** Whether words after a length put it elsewhere before any word puts it on a platform. */
const beginsElsewhere = (after: string): boolean => {
  const elsewhere = findElsewhere(after);
  const here = HERE.exec(after);
  return elsewhere >= 0 && (here === null || elsewhere < here.index);
};

/**
 * Whether a spell is told of other work than the platforms'. The words up to the next spell of its sentence decide,
 * or those before it; or the answer says that there was no platform work at all and this sentence names no platform.
 */
export const isElsewhere = (answer: Answer, spell: WorkedSpell): boolean => {
  const {
    folded: { text },
    spells,
    words,
    clauses,
    platforms,
    denies,
  } = answer;
  const clause = clauses.at(spell.start);
  const sentence = clauses.sentence(clause);
  const own = clauses.span(clause);
  const { start, end } = clauses.sentenceSpan(clause);
  const whole = { start, end: Math.max(end, clauses.sentenceSpan(clauses.at(spell.end - 1)).end) };
  const inSentence = spells.filter(
    (other) => other !== spell && clauses.sentence(clauses.at(other.start)) === sentence,
  );
  const next = Math.min(whole.end, ...inSentence.map((o) => o.start).filter((at) => at > spell.start));
  const previous = Math.max(whole.start, ...inSentence.map((o) => o.end).filter((at) => at <= spell.start));
  const isNamed = (start: number, end: number) =>
    platforms.some((p) => !p.marketplace && p.start >= start && p.end <= end);
  const isHere = (start: number, end: number) => isNamed(start, end) || HERE.test(text.slice(start, end));
  const mayBeElsewhere = spell.work !== "rating" || !spell.isOwn;
  const says = (span: Span) =>
    isHere(span.start, span.end) || words.some((word) => word.start >= span.start && word.end <= span.end);
  const rest = text.slice(whole.start, spell.start) + text.slice(spell.end, whole.end);
  const tells = (rest.match(CONTENT)?.length ?? 0) >= LEAST_TOLD && !SAME_AGAIN.test(rest);
  if (NO_PLATFORM.test(text.slice(whole.start, whole.end)) && !isNamed(whole.start, whole.end)) return true;
  // What stands in the spell's own clause comes first, then what follows up to the next spell.
  const from = Math.max(own.start, previous);
  const until = Math.min(Math.max(own.end, spell.end), next);
  // "Eleven years on the courts desk of a daily and then AI work": what follows the length comes first.
  const isFirst = !isNamed(from, spell.start) && beginsElsewhere(text.slice(spell.end, until));
  if (isHere(from, until) && !denies && !isFirst) return false;
  const isOnly = spells.length === 1 && !denies && platforms.length === 0;
  const isLong = (spell.months ?? 0) > LONGER_THAN_PLATFORMS && !isOnly;
  if (isLong && (isFirst || !isHere(own.start, own.end))) return true;
  if (mayBeElsewhere && isOfElsewhere(text.slice(from, until))) return true;
  if (isNamed(spell.start, next) || (inSentence.length === 0 && isNamed(whole.start, whole.end)))
    return false;
  const after = text.slice(spell.end, next);
  if (mayBeElsewhere && isOfElsewhere(after) && !HERE.test(after)) return true;
  if (isNamed(whole.start, whole.end)) return false;
  if (mayBeElsewhere && ANYWHERE.test(text.slice(from, until))) return true;
  const around = text.slice(previous, next);
  if (mayBeElsewhere && isOfElsewhere(around) && !HERE.test(around)) return true;
  if (denies && mayBeElsewhere && (platforms.length === 0 || (tells && !says(whole)))) return true;
  // A sentence about nothing of the kind, beside others that are: 以前返夜班,返咗十二年。
  const others = spells.filter((other) => clauses.sentence(clauses.at(other.start)) !== sentence);
  return (
    tells &&
    !spell.isTotal &&
    !says(whole) &&
    others.some((other) => says(clauses.sentenceSpan(clauses.at(other.start))))
  );
};

/** Whether an answer says anywhere that it is about platforms or AI. */
export const namesPlatforms = (text: string, platforms: readonly PlatformMention[]): boolean =>
  platforms.length > 0 || isOfPlatforms(text);

/** Whether a stretch of an answer is about platforms or AI. */
export const isOfPlatforms = (text: string): boolean => HERE.test(text);
