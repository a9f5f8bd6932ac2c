import { compilePhrases, type PhraseMatch } from "../../text/phrases.js";
import { anyWithin } from "../../text/sorted-spans.js";
import type { Span } from "../../text/span.js";
import { parseTable } from "../../text/table.js";
import { cued } from "../cues.js";
import type { FoldedAnswer } from "../fold-answer.js";
import table from "./elsewhere.tsv";
import type { PlatformMention } from "./find-platforms.js";
import type { Answer } from "./read-answer.js";
import type { WorkedSpell } from "./worked-spell.js";

let find: ReturnType<typeof compilePhrases<true>> | undefined;

/** 教咗兩年書, 教過畫班: a verb and its object with something between. */
const TAUGHT = cued(/教(?:咗|了|过)?[^,。]{0,4}(?:书|琴|画|班)/u);

const findListed = (text: string): PhraseMatch<true>[] => {
  find ??= compilePhrases(
    parseTable<"form" | "reason">(table).map(({ form }): [string, true] => [form, true]),
  );
  return find(text);
};

/** Work anywhere, unless the sentence names a platform. */
const ANYWHERE = cued(/打工|返工|freelanc/u);
/** Words that put a sentence on the platforms even when it names none. */
const HERE = cued(
  /(?<![a-z])(?:ai|platforms?|data|annotation|labell?ing|prompts?|sft|rlhf|tasks?|projects?|crowdsourc\w*)(?![a-z])|平台|数据|标注|众包|众测|训练|模型/u,
);

/** Longer than the platforms have been there: written elsewhere, unless its own clause says otherwise. */
const LONGER_THAN_PLATFORMS = 60;

/** A sentence that says that its work was none of theirs: "an internal job, not a data platform". */
const NO_PLATFORM = cued(
  /(?<![a-z])not (?:on |with |for )?(?:an? |the |any )?(?:data |ai |labell?ing |annotation )*platforms?(?![a-z])|唔(?:系|係)(?:喺|呢啲|嗰啲|ai)?平台|不是平台|非平台/u,
);

/** Han characters and Latin words: as many beside a length make a sentence about something. */
const CONTENT = /\p{Script=Han}|[a-z]{2,}/gu;
const LEAST_TOLD = 4;
const tellsMuch = (text: string): boolean => {
  CONTENT.lastIndex = 0;
  for (let told = 0; told < LEAST_TOLD; told += 1) if (!CONTENT.test(text)) return false;
  return true;
};
const SAME_AGAIN =
  /(?<![a-z])(?:same|again|still|more|both|back)(?![a-z])|同样|一样|照样|再(?!之?[前先早])|继续|总共|加埋/u;

/** What stretches of an answer name: platforms, words of them, work, work elsewhere. */
const namesIn = ({ folded: { text, cues }, platforms, words }: Answer) => {
  const named = platforms.filter(({ marketplace }) => !marketplace);
  let listed: boolean | undefined;
  /** Where a stretch first names work that is none of a labelling platform's; −1 where it names none. */
  const elsewhere = (start: number, end: number): number => {
    listed ??= findListed(text).length > 0;
    const stretch = text.slice(start, end);
    const place = listed ? (findListed(stretch)[0]?.start ?? -1) : -1;
    const taught = TAUGHT.exec(stretch, cues)?.index ?? -1;
    return place < 0 || taught < 0 ? Math.max(place, taught) : Math.min(place, taught);
  };
  const platform = (start: number, end: number): boolean => anyWithin(named, start, end);
  const here = (start: number, end: number): number => HERE.exec(text.slice(start, end), cues)?.index ?? -1;
  const isHere = (start: number, end: number): boolean => platform(start, end) || here(start, end) >= 0;
  return {
    elsewhere,
    platform,
    here,
    isHere,
    /** Whether it names a platform, or any work. */
    says: (start: number, end: number): boolean => isHere(start, end) || anyWithin(words, start, end),
  };
};

const endBefore = (position: number, { end }: Span): number => (end <= position ? end : 0);

/** Of spells in order, what stands around each in its sentence. */
const surroundings = ({ spells, clauses }: Answer) => {
  const sentenceAt = (i: number): number | undefined => {
    const spell = spells[i];
    return spell && clauses.sentence(clauses.at(spell.start));
  };
  /** How far the spells up to each reach in its sentence. */
  const reaches: number[] = [];
  for (const [i, { end }] of spells.entries())
    reaches.push(sentenceAt(i) === sentenceAt(i - 1) ? Math.max(end, reaches[i - 1] as number) : end);
  return (index: number) => {
    const spell = spells[index] as WorkedSpell;
    const clause = clauses.at(spell.start);
    const sentence = clauses.sentence(clause);
    const { start, end } = clauses.sentenceSpan(clause);
    const whole = { start, end: Math.max(end, clauses.sentenceSpan(clauses.at(spell.end - 1)).end) };
    let after = index + 1;
    while (sentenceAt(after) === sentence && (spells[after] as WorkedSpell).start <= spell.start) after += 1;
    let previous = whole.start;
    for (let before = index - 1; sentenceAt(before) === sentence; before -= 1) {
      const reach = reaches[before] as number;
      previous = Math.max(
        previous,
        reach <= spell.start ? reach : endBefore(spell.start, spells[before] as Span),
      );
      if (reach <= spell.start) break;
    }
    return {
      sentence,
      own: clauses.span(clause),
      whole,
      isAlone: sentenceAt(index - 1) !== sentence && sentenceAt(index + 1) !== sentence,
      /** Where the spell after it begins, or the sentence ends. */
      next:
        sentenceAt(after) === sentence
          ? Math.min(whole.end, (spells[after] as WorkedSpell).start)
          : whole.end,
      /** Where the spell before it ends, or the sentence begins. */
      previous,
    };
  };
};

/**
 * Tells of an answer's spells whether they are told of other work than the platforms'. The words up to the next spell
 * of its sentence decide, or those before it; or the answer says that there was no platform work at all and this
 * sentence names no platform.
 */
export const elsewhereOf = (answer: Answer): ((spell: WorkedSpell, index: number) => boolean) => {
  const {
    folded: { text, cues },
    spells,
    clauses,
    platforms,
    denies,
  } = answer;
  const names = namesIn(answer);
  const around = surroundings(answer);
  /** The sentences of spells that name a platform or work. */
  let saying: Set<number> | undefined;
  const isSaidBesides = (sentence: number): boolean => {
    saying ??= new Set(
      spells.flatMap(({ start }) => {
        const clause = clauses.at(start);
        const span = clauses.sentenceSpan(clause);
        return names.says(span.start, span.end) ? [clauses.sentence(clause)] : [];
      }),
    );
    return saying.size > (saying.has(sentence) ? 1 : 0);
  };
  return (spell, index) => {
    const { sentence, own, whole, isAlone, next, previous } = around(index);
    const isWholeNamed = names.platform(whole.start, whole.end);
    if (!isWholeNamed && NO_PLATFORM.test(text.slice(whole.start, whole.end), cues)) return true;
    // What stands in the spell's own clause comes first, then what follows up to the next spell.
    const from = Math.max(own.start, previous);
    const until = Math.min(Math.max(own.end, spell.end), next);
    /** "Eleven years on the courts desk of a daily and then AI work": what follows the length comes first. */
    const beginsElsewhere = (): boolean => {
      if (names.platform(from, spell.start)) return false;
      const elsewhere = names.elsewhere(spell.end, until);
      if (elsewhere < 0) return false;
      const here = names.here(spell.end, until);
      return here < 0 || elsewhere < here;
    };
    const isFirst = beginsElsewhere();
    if (!denies && !isFirst && names.isHere(from, until)) return false;
    const isOnly = spells.length === 1 && !denies && platforms.length === 0;
    const isLong = (spell.months ?? 0) > LONGER_THAN_PLATFORMS && !isOnly;
    if (isLong && (isFirst || !names.isHere(own.start, own.end))) return true;
    const mayBeElsewhere = spell.work !== "rating" || !spell.isOwn;
    if (mayBeElsewhere && names.elsewhere(from, until) >= 0) return true;
    if (names.platform(spell.start, next) || (isAlone && isWholeNamed)) return false;
    const isElsewhere = (start: number, end: number): boolean =>
      names.elsewhere(start, end) >= 0 && names.here(start, end) < 0;
    if (mayBeElsewhere && isElsewhere(spell.end, next)) return true;
    if (isWholeNamed) return false;
    if (mayBeElsewhere && ANYWHERE.test(text.slice(from, until), cues)) return true;
    if (mayBeElsewhere && isElsewhere(previous, next)) return true;
    const says = () => names.says(whole.start, whole.end);
    const tells = () => {
      const rest = text.slice(whole.start, spell.start) + text.slice(spell.end, whole.end);
      return tellsMuch(rest) && !SAME_AGAIN.test(rest);
    };
    if (denies && mayBeElsewhere && (platforms.length === 0 || (!says() && tells()))) return true;
    // A sentence about nothing of the kind, beside others that are: 以前返夜班,返咗十二年。
    return !spell.isTotal && !says() && isSaidBesides(sentence) && tells();
  };
};

/** Whether an answer says anywhere that it is about platforms or AI. */
export const namesPlatforms = (
  { text, cues }: FoldedAnswer,
  platforms: readonly PlatformMention[],
): boolean => platforms.length > 0 || HERE.test(text, cues);

/** Whether a stretch of an answer is about platforms or AI. */
export const isOfPlatforms = ({ text, cues }: FoldedAnswer, start: number, end: number): boolean =>
  HERE.test(text.slice(start, end), cues);
