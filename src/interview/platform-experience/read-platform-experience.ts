import { type Evidence, evidenceOf } from "../../check/evidence.js";
import { type FoldedText, fold } from "../../text/fold.js";
import { isNothing } from "../../text/nothing.js";
import { overlaps, type Span } from "../../text/span.js";
import { foldAnswer } from "../fold-answer.js";
import { deniesAnything, isTooLong, saysNothing } from "../nothing.js";
import { splitClauses } from "../time/clauses.js";
import { findSpells } from "../time/find-spells.js";
import { type MonthIndex, monthIndex } from "../time/month.js";
import type { InterviewDate } from "../time/read-duration.js";
import { sumMonths, whyUncounted } from "../time/sum-months.js";
import type { AnswerStatus, PlatformSpell } from "../types.js";
import { type Attribution, attribute } from "./attribute.js";
import { isElsewhere, isOfPlatforms, namesPlatforms } from "./elsewhere.js";
import { findPlatforms, type PlatformMention } from "./find-platforms.js";
import { findWork, type Work, type WorkMention } from "./find-work.js";
import { isOfOthers } from "./others.js";
import { resolveParts } from "./parts.js";
import type { WorkedSpell } from "./worked-spell.js";

/** Months of work on data-labelling platforms, by kind. */
export interface PlatformExperience {
  status: AnswerStatus;
  /** Months of writing: prompts, answers, dialogue, editing of AI text. Null when not asked or not readable. */
  writingMonths: number | null;
  /** Months of rating, evaluation, annotation, review of others. */
  ratingMonths: number | null;
  /** Months of other work: transcription, translation, recording; and of work that the answer does not name. */
  otherMonths: number | null;
  /** Canonical names, in order of appearance, each once. */
  platforms: string[];
  /** Each length of time with what it was read as, and each platform; or why a person must read it. */
  evidence: Evidence[];
}

const notScored = (evidence: Evidence[], platforms: string[]): PlatformExperience => ({
  status: "not-scored",
  writingMonths: null,
  ratingMonths: null,
  otherMonths: null,
  platforms,
  evidence,
});

const namesOf = (platforms: readonly PlatformMention[]): string[] => [
  ...new Set(platforms.map((mention) => mention.platform)),
];

const CODES: Record<Work, string> = {
  writing: "writing-months",
  rating: "rating-months",
  other: "other-months",
};

/**
 * Months that are believed without a word about platforms or AI in the answer, since the question was about them.
 * Hardly anybody has worked there for longer: ten years of writing were written elsewhere.
 */
const MOST_UNNAMED = 60;

const ONLY =
  /净(?:系|係)|淨(?:系|係)|只(?:系|係|是|做|录|有)|得(?:个|個)|(?<![a-z])(?:only|just|nothing but|purely)(?![a-z])/u;

const spellEvidence = (folded: FoldedText, spell: WorkedSpell): Evidence => {
  const { approximate, months } = spell;
  const params = { approximate, ...(months !== null && { months }) };
  return evidenceOf(folded, spell, spell.work ? CODES[spell.work] : "unnamed-months", params);
};

/** Where an answer names one kind of work only, the spells that name none were spent on it too. */
const withOnlyKind = (
  spells: readonly WorkedSpell[],
  words: readonly WorkMention[],
): readonly WorkedSpell[] => {
  const said = words.filter((word) => !word.denied);
  const kinds = new Set(
    (said.some((word) => !word.weak) ? said.filter((word) => !word.weak) : said).map((w) => w.work),
  );
  const [only] = kinds;
  if (kinds.size !== 1 || only === undefined) return spells;
  return spells.map((spell) => (spell.work === null ? { ...spell, work: only } : spell));
};

const readText = (text: string, interviewedOn: MonthIndex | null): PlatformExperience => {
  const folded = foldAnswer(text);
  const clauses = splitClauses(folded.text);
  const isOthers = (span: Span) =>
    isOfOthers(folded.text.slice(clauses.sentenceSpan(clauses.at(span.start)).start, span.start));
  const allPlatforms = findPlatforms(folded);
  const platforms = allPlatforms.filter((platform) => !isOthers(platform));
  const lengths = findSpells(folded, clauses, interviewedOn, () => false);
  const words = findWork(folded, clauses, lengths).filter(
    (word) =>
      !platforms.some((platform) => overlaps(platform, word)) &&
      !isOthers({ start: word.end, end: word.end }),
  );
  const sentenceText = (span: Span) => {
    const { start, end } = clauses.sentenceSpan(clauses.at(span.start));
    return folded.text.slice(start, end);
  };
  const sentenceOf = (span: Span) => clauses.sentence(clauses.at(span.start));
  // "I haven't rated anything" denies one kind of work, and says nothing about the other.
  const isOfOneKind = (denial: Span) =>
    new Set(words.filter((w) => w.denied && sentenceOf(w) === sentenceOf(denial)).map((word) => word.work))
      .size === 1 && !isOfPlatforms(clauses.text(clauses.at(denial.start)));
  const strong = words.filter((word) => !word.weak && !word.denied);
  // Other work is told of the second of two lengths than of the first, so that they are two.
  const breaks = (from: number, to: number): boolean => {
    const { start } = clauses.span(clauses.at(from - 1));
    const { end } = clauses.span(clauses.at(to));
    return (
      new Set(strong.filter((word) => word.start >= start && word.end <= end).map((w) => w.work)).size > 1
    );
  };
  const spells = findSpells(folded, clauses, interviewedOn, breaks).filter((spell) => !isOthers(spell));
  const denies = saysNothing(folded.text, (denial) => !isOfOneKind(denial));
  const works = attribute(spells, words, clauses);
  const attributed = spells.map((spell, i): WorkedSpell => ({ ...spell, ...(works[i] as Attribution) }));
  const here = withOnlyKind(attributed, words).filter(
    (spell) => !isElsewhere(folded.text, spell, attributed, words, clauses, platforms, denies),
  );
  const worked = resolveParts(folded, here, words, platforms, clauses);
  const named = namesOf(platforms);
  const sharesSentence = (span: Span) => platforms.some((one) => sentenceOf(one) === sentenceOf(span));
  const platformEvidence = platforms.map((mention) =>
    evidenceOf(folded, mention, "platform", { platform: mention.platform }),
  );
  if (worked.length === 0) {
    const isNamed =
      platforms.length > 0 || words.some((word) => !word.denied && isOfPlatforms(sentenceText(word)));
    // 淨係錄過音: other work alone is neither writing nor rating.
    const isOtherOnly =
      words.length > 0 && words.every((w) => w.denied || w.work === "other") && ONLY.test(folded.text);
    // "My flatmate rates chatbots for Appen; me, I've only watched": all that is told is of others.
    const isAllOfOthers = allPlatforms.length > 0 && platforms.length === 0 && words.length === 0;
    const nothing =
      isAllOfOthers ||
      isOtherOnly ||
      denies ||
      words.some((word) => word.denied) ||
      (!isNamed && deniesAnything(folded.text));
    // A platform and work there, not denied: how long is what could not be read.
    const isClaimed =
      !denies &&
      platforms.length > 0 &&
      words.some((w) => !w.denied && !w.weak && w.work !== "other" && sharesSentence(w));
    if (!isClaimed && (spells.length > 0 || nothing)) return zero(folded, platformEvidence);
    const code = platforms.length > 0 || words.length > 0 ? "length-not-stated" : "unreadable";
    return notScored([evidenceOf(folded, { start: 0, end: folded.text.length }, code)], named);
  }
  const evidence = [...worked.map((spell) => spellEvidence(folded, spell)), ...platformEvidence];
  if (worked.some((spell) => spell.months === null)) {
    return notScored([...evidence, { code: whyUncounted(worked) }], named);
  }
  const counted = worked.filter((spell) => spell.work !== "other");
  if (sumMonths(counted) > MOST_UNNAMED && !namesPlatforms(folded.text, platforms)) {
    return notScored([...evidence, { code: "platform-not-named" }], []);
  }
  // "Recorded my voice for a year, never wrote": the length is of neither kind, and that is known.
  const deniesWriting = words.some((word) => word.denied && word.work === "writing");
  if (worked.every((spell) => spell.work === null) && !deniesWriting) {
    return notScored([...evidence, { code: "work-not-named" }], named);
  }
  const months = (work: Work | null) => sumMonths(worked.filter((spell) => spell.work === work));
  return {
    status: "scored",
    writingMonths: months("writing"),
    ratingMonths: months("rating"),
    otherMonths: Math.round((months("other") + months(null)) * 10) / 10,
    platforms: named,
    evidence,
  };
};

const zero = (folded: FoldedText, platformEvidence: Evidence[]): PlatformExperience => ({
  status: "scored",
  writingMonths: 0,
  ratingMonths: 0,
  otherMonths: 0,
  platforms: [],
  evidence: [evidenceOf(folded, { start: 0, end: folded.text.length }, "no-experience"), ...platformEvidence],
});

/** Months of a spell by its dates, both counted; null where they do not tell. */
const datedMonths = (from: MonthIndex | null, to: MonthIndex | null, interviewedOn: MonthIndex | null) =>
  from === null || to === null || to < from || (interviewedOn !== null && to > interviewedOn)
    ? null
    : to - from + 1;

const readSpells = (
  spells: readonly PlatformSpell[],
  interviewedOn: MonthIndex | null,
): PlatformExperience => {
  const worked = spells.map((spell) => {
    const from = monthIndex(spell.from);
    const to = monthIndex(spell.to) ?? (from === null ? null : interviewedOn);
    return { work: spell.kind, from, to, months: spell.months ?? datedMonths(from, to, interviewedOn) };
  });
  const evidence = spells.map((spell, i): Evidence => {
    const months = worked[i]?.months ?? null;
    return {
      code: CODES[spell.kind],
      params: { platform: spell.platform, ...(months !== null && { months }) },
    };
  });
  const platforms = [...new Set(spells.flatMap((spell) => canonical(spell.platform)))];
  const uncounted = worked.filter((spell) => spell.months === null);
  if (uncounted.length > 0) {
    const code = uncounted.some(({ from }) => from === null) ? "length-not-stated" : whyUncounted(uncounted);
    return notScored([...evidence, { code }], platforms);
  }
  const months = (work: Work) => sumMonths(worked.filter((spell) => spell.work === work));
  return {
    status: "scored",
    writingMonths: months("writing"),
    ratingMonths: months("rating"),
    otherMonths: months("other"),
    platforms,
    evidence,
  };
};

const canonical = (platform: string): string[] => {
  const found = findPlatforms(fold(platform));
  return found.length > 0 ? found.map((mention) => mention.platform) : [platform];
};

/** See `parsePlatformExperience` of `canto-qualify/interview`. */
export const readPlatformExperience = (
  input: string | readonly PlatformSpell[] | undefined,
  options: InterviewDate = {},
): PlatformExperience => {
  const interviewedOn = monthIndex(options.interviewedOn);
  if (input === undefined) return { ...notScored([], []), status: "not-asked" };
  if (typeof input !== "string") return readSpells(input, interviewedOn);
  if (isNothing(input)) return zero(fold(input), []);
  if (isTooLong(input)) return notScored([{ code: "too-long", params: { characters: input.length } }], []);
  return readText(input, interviewedOn);
};
