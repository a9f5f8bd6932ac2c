import { compilePhrases, type PhraseMatch } from "../../text/phrases.js";
import { anyWithin } from "../../text/sorted-spans.js";
import type { Span } from "../../text/span.js";
import { parseTable } from "../../text/table.js";
import { type Cues, cued } from "../cues.js";
import { deniesAnything } from "../denials.js";
import type { FoldedAnswer } from "../fold-answer.js";
import table from "./elsewhere.tsv";
import type { PlatformMention } from "./find-platforms.js";
import type { Answer } from "./read-answer.js";
import type { WorkedSpell } from "./worked-spell.js";

let find: ReturnType<typeof compilePhrases<true>> | undefined;

/** 教咗兩年書, 教過畫班: a verb and its object with something between. */
const TAUGHT = cued(/教(?:咗|了|过)?[^,。]{0,4}(?:书|琴|画|班)/u);

const findListed = (text: string): PhraseMatch<true>[] => {
  find ??= compilePhrases(parseTable<"form">(table).map(({ form }): [string, true] => [form, true]));
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

/** An answer whose stretches are asked for what they name. */
interface Named {
  readonly text: string;
  readonly cues: Cues;
  /** Labelling platforms. */
  readonly platforms: readonly Span[];
  readonly words: readonly Span[];
  /** Whether it lists other work anywhere. */
  readonly isListed: boolean;
}

/** Where a stretch first names work that is none of a labelling platform's; −1 where it names none. */
const elsewhereIn = ({ text, cues, isListed }: Named, start: number, end: number): number => {
  const stretch = text.slice(start, end);
  const listed = isListed ? (findListed(stretch)[0]?.start ?? -1) : -1;
  const taught = TAUGHT.exec(stretch, cues)?.index ?? -1;
  return listed < 0 || taught < 0 ? Math.max(listed, taught) : Math.min(listed, taught);
};

/** Where it first puts itself on the platforms; −1 where it does not. */
const hereIn = ({ text, cues }: Named, start: number, end: number): number =>
  HERE.exec(text.slice(start, end), cues)?.index ?? -1;

const isElsewhereIn = (named: Named, start: number, end: number): boolean =>
  elsewhereIn(named, start, end) >= 0 && hereIn(named, start, end) < 0;

/** Whether it is on the platforms, by a name or by words. */
const isHere = (named: Named, start: number, end: number): boolean =>
  anyWithin(named.platforms, start, end) || hereIn(named, start, end) >= 0;

/** Whether it names a platform, or any work. */
const says = (named: Named, { start, end }: Span): boolean =>
  isHere(named, start, end) || anyWithin(named.words, start, end);

/** Whether a sentence is about something beside a spell in it, and not about the same as before. */
const tells = ({ text }: Named, whole: Span, spell: Span): boolean => {
  const rest = text.slice(whole.start, spell.start) + text.slice(spell.end, whole.end);
  return tellsMuch(rest) && !SAME_AGAIN.test(rest);
};

/** "Eleven years on the courts desk of a daily and then AI work": what follows the length comes first. */
const beginsElsewhere = (named: Named, from: number, { start, end }: Span, until: number): boolean => {
  if (anyWithin(named.platforms, from, start)) return false;
  const elsewhere = elsewhereIn(named, end, until);
  if (elsewhere < 0) return false;
  const here = hereIn(named, end, until);
  return here < 0 || elsewhere < here;
};

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
    const [before, after] = [index - 1, index + 1];
    return {
      sentence,
      own: clauses.span(clause),
      whole,
      isAlone: sentenceAt(before) !== sentence && sentenceAt(after) !== sentence,
      /** Where the spell after it begins, or the sentence ends. */
      next:
        sentenceAt(after) === sentence
          ? Math.min(whole.end, (spells[after] as WorkedSpell).start)
          : whole.end,
      /** Where the spell before it ends, or the sentence begins. */
      previous:
        sentenceAt(before) === sentence ? Math.min(spell.start, reaches[before] as number) : whole.start,
    };
  };
};

/**
 * Tells of an answer's spells whether they are told of other work than the platforms'. The words up to the next spell
 * of its sentence decide, or those before it; or the answer says that there was no platform work at all and this
 * sentence names no platform.
 */
export const elsewhereOf = (answer: Answer): ((spell: WorkedSpell, index: number) => boolean) => {
  const { folded, spells, words, clauses, platforms, denies } = answer;
  const { text, cues } = folded;
  const named: Named = {
    text,
    cues,
    platforms: platforms.filter(({ marketplace }) => !marketplace),
    words,
    isListed: spells.length > 0 && findListed(text).length > 0,
  };
  const around = surroundings(answer);
  /** The sentences of spells that name a platform or work. */
  let saying: Set<number> | undefined;
  const isSaidBesides = (sentence: number): boolean => {
    saying ??= new Set(
      spells
        .map(({ start }) => clauses.at(start))
        .filter((clause) => says(named, clauses.sentenceSpan(clause)))
        .map((clause) => clauses.sentence(clause)),
    );
    return saying.size > (saying.has(sentence) ? 1 : 0);
  };
  /** "On AI platforms none yet, but I passed Mindrift's test": a name beside the denial claims no work there. */
  const claimsNone =
    denies &&
    platforms.every(({ start: at }) => {
      const { start, end } = clauses.sentenceSpan(clauses.at(at));
      return hereIn(named, start, end) >= 0 && deniesAnything({ ...folded, text: text.slice(start, end) });
    });
  return (spell, index) => {
    const { sentence, own, whole, isAlone, next, previous } = around(index);
    const isWholeNamed = anyWithin(named.platforms, whole.start, whole.end);
    if (!isWholeNamed && NO_PLATFORM.test(text.slice(whole.start, whole.end), cues)) return true;
    // What stands in the spell's own clause comes first, then what follows up to the next spell.
    const from = Math.max(own.start, previous);
    const until = Math.min(Math.max(own.end, spell.end), next);
    const isFirst = beginsElsewhere(named, from, spell, until);
    if (!denies && !isFirst && isHere(named, from, until)) return false;
    const isOnly = spells.length === 1 && !denies && platforms.length === 0;
    const isLong = (spell.months ?? 0) > LONGER_THAN_PLATFORMS && !isOnly;
    if (isLong && (isFirst || !isHere(named, own.start, own.end))) return true;
    const mayBeElsewhere = spell.work !== "rating" || !spell.isOwn;
    if (mayBeElsewhere && elsewhereIn(named, from, until) >= 0) return true;
    if (anyWithin(named.platforms, spell.start, next) || (isAlone && isWholeNamed)) return false;
    if (mayBeElsewhere && isElsewhereIn(named, spell.end, next)) return true;
    if (isWholeNamed) return false;
    if (mayBeElsewhere && ANYWHERE.test(text.slice(from, until), cues)) return true;
    if (mayBeElsewhere && isElsewhereIn(named, previous, next)) return true;
    if (claimsNone && mayBeElsewhere) return true;
    if (says(named, whole) || !tells(named, whole, spell)) return false;
    // A sentence about nothing of the kind, beside others that are: 以前返夜班,返咗十二年。
    return (denies && mayBeElsewhere) || (!spell.isTotal && isSaidBesides(sentence));
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
