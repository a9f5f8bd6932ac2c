import { type Evidence, evidenceOf, wholeText } from "../../check/evidence.js";
import { type FoldedText, fold } from "../../text/fold.js";
import { isNothing } from "../../text/nothing.js";
import { type MonthIndex, monthIndex } from "../time/month.js";
import type { InterviewDate } from "../time/read-duration.js";
import { sumMonths, whyUncounted } from "../time/sum-months.js";
import { isTooLong, tooLong } from "../too-long.js";
import type { AnswerStatus, PlatformSpell } from "../types.js";
import { isAskedFor } from "./asked-for.js";
import { namesPlatforms } from "./elsewhere.js";
import { findPlatforms, type PlatformMention } from "./find-platforms.js";
import type { Work } from "./find-work.js";
import { LONGEST_WORK } from "./longest-work.js";
import { saysNoWork } from "./no-work.js";
import { neverBegan } from "./not-begun.js";
import { resolveParts } from "./parts.js";
import { type Answer, hereOf, readAnswer } from "./read-answer.js";
import { forgetsWhich, uncountedOf } from "./uncounted.js";
import type { WorkedSpell } from "./worked-spell.js";

/** Months of work on data-labelling platforms, by kind. */
export interface PlatformExperience {
  status: AnswerStatus;
  /**
   * Months of writing: prompts, answers, dialogue, editing of AI text; and of what is not named, where the answer is nothing but a
   * length and a platform, for writing is what was asked about (`asked-months`). Null when not asked, not readable, or done for a time
   * that is not told (`length-not-stated`).
   */
  writingMonths: number | null;
  /** Months of rating, evaluation, annotation, review of others; null as those of writing are. */
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

/** @param unnamed the code of a length of work that is not named */
const spellEvidence = (folded: FoldedText, spell: WorkedSpell, unnamed: string): Evidence => {
  const { approximate, months } = spell;
  const params = { approximate, ...(months !== null && { months }) };
  return evidenceOf(folded, spell, spell.work ? CODES[spell.work] : unnamed, params);
};

/** What a denial is about that is one of platform work, whatever was written elsewhere: 呢啲平台冇做過, no such experience. */
const OF_PLATFORMS =
  /平台|数据|经验|[呢这][啲些行种类方个]|(?<![a-z])(?:ai|platforms?|data|experience|these|this|such|it)(?![a-z])/u;

/**
 * Whether something is denied, but not platform work, beside months of writing: 未試過全職,兼職寫咗九個月. A person has to
 * say what was meant.
 */
const isContradicted = ({ denies, spells, folded }: Answer): boolean =>
  denies &&
  spells.some(
    ({ work, isClose, months }) => work === "writing" && isClose && (months ?? 0) <= MOST_UNNAMED,
  ) &&
  !OF_PLATFORMS.test(folded.text);

const readText = (text: string, interviewedOn: MonthIndex | null): PlatformExperience => {
  const answer = readAnswer(text, interviewedOn);
  const { folded, platforms, words } = answer;
  const worked = resolveParts(answer, hereOf(answer));
  const named = namesOf(platforms);
  const platformEvidence = platforms.map((mention) =>
    evidenceOf(folded, mention, "platform", { platform: mention.platform }),
  );
  if (worked.length === 0) {
    if (saysNoWork(answer) && !isContradicted(answer)) return zero(folded, platformEvidence);
    if (neverBegan(answer)) return zero(folded, platformEvidence);
    const code = platforms.length > 0 || words.length > 0 ? "length-not-stated" : "unreadable";
    return notScored(wholeText(folded, code), named);
  }
  const isAsked = isAskedFor(answer, worked);
  const unnamed = isAsked ? "asked-months" : "unnamed-months";
  const evidence = [...worked.map((spell) => spellEvidence(folded, spell, unnamed)), ...platformEvidence];
  if (worked.some((spell) => spell.months === null)) {
    return notScored([...evidence, { code: whyUncounted(worked) }], named);
  }
  const counted = worked.filter((spell) => spell.work !== "other");
  if (sumMonths(counted) > MOST_UNNAMED && !namesPlatforms(folded, platforms)) {
    return notScored([...evidence, { code: "platform-not-named" }], []);
  }
  // 喺 AI 平台寫咗 23年: a year or a slip, and no length that anybody has worked there.
  if (worked.some((spell) => (spell.months ?? 0) > LONGEST_WORK))
    return notScored([...evidence, { code: "longer-than-platforms" }], named);
  // "Recorded my voice for a year, never wrote": the length is of neither kind, and that is known.
  const deniesWriting = words.some((word) => word.denied && word.work === "writing");
  const isUnnamed = !isAsked && !deniesWriting && worked.every(({ work }) => work === null);
  if (isUnnamed || forgetsWhich(answer)) {
    return notScored([...evidence, { code: "work-not-named" }], named);
  }
  const months = (work: Work | null) => sumMonths(worked.filter((spell) => spell.work === work));
  // "A year of writing; some ranking, I never counted": no length is not a length of none.
  const monthsOf = (kind: "writing" | "rating", work: Work | null = kind): number | null => {
    const uncounted = worked.some((spell) => spell.work === work) ? undefined : uncountedOf(answer, kind);
    if (uncounted) evidence.push(evidenceOf(folded, uncounted, "length-not-stated"));
    return uncounted ? null : months(work);
  };
  return {
    status: "scored",
    writingMonths: isAsked ? monthsOf("writing", null) : monthsOf("writing"),
    ratingMonths: monthsOf("rating"),
    otherMonths: isAsked ? 0 : Math.round((months("other") + months(null)) * 10) / 10,
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
  evidence: [...wholeText(folded, "no-experience"), ...platformEvidence],
});

/** Months of a spell by its dates, both counted; null where they do not tell. None where it began in the month of the interview. */
const datedMonths = (from: MonthIndex | null, to: MonthIndex | null, interviewedOn: MonthIndex | null) =>
  from === null || to === null || to < from - 1 || (interviewedOn !== null && to > interviewedOn)
    ? null
    : to - from + 1;

const readSpells = (
  spells: readonly PlatformSpell[],
  interviewedOn: MonthIndex | null,
): PlatformExperience => {
  const worked = spells.map((spell) => {
    const from = monthIndex(spell.from);
    // "Since March" counts up to the month of the interview, which is not over.
    const to = monthIndex(spell.to) ?? (from === null || interviewedOn === null ? null : interviewedOn - 1);
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
  if (isTooLong(input)) return notScored(tooLong(input), []);
  if (isNothing(input)) return zero(fold(input), []);
  return readText(input, interviewedOn);
};
