import { type Evidence, evidenceOf } from "../../check/evidence.js";
import { isNothing } from "../../text/nothing.js";
import { cued } from "../cues.js";
import { type FoldedAnswer, foldAnswer } from "../fold-answer.js";
import type { InterviewDate } from "../time/read-duration.js";
import { isTooLong, tooLong } from "../too-long.js";
import { type AnswerStatus, EDUCATION_LEVELS, type EducationLevel } from "../types.js";
import { type Clause, groupsOf } from "./clauses.js";
import type { Mention } from "./find-mentions.js";
import { isFinished } from "./is-finished.js";

/** Highest completed education. */
export interface Education {
  status: AnswerStatus;
  /** Null when not asked or not readable. */
  level: EducationLevel | null;
  /** The words it was read from: the award that decides first, then the others. */
  evidence: Evidence[];
}

const LEVEL_RANK = new Map(EDUCATION_LEVELS.map((level, rank) => [level, rank]));
const rank = (level: EducationLevel): number => LEVEL_RANK.get(level) as number;

/** The level that a person has who is still studying for this one. */
const BEFORE: Record<EducationLevel, EducationLevel> = {
  none: "none",
  secondary: "secondary",
  "post-secondary": "secondary",
  bachelor: "secondary",
  master: "bachelor",
  doctorate: "master",
};

const DENIED = cued(
  /(?:(?<![a-z])(?:no|not|never|didn't|don't have|without|n't|did not)(?![a-z])(?! (?:yet |ever )?(?:finish|complet|graduat|pass))[^,;.]{0,24}|(?:冇|无|没有?|未|唔|不)(?:有)?(?:读过|入过|上过|考到|去过|攞到|拎到|入到|升到|得)?[^,;。]{0,4})$/u,
);
/** Somebody else's education. */
const OTHERS = cued(
  /(?<![a-z])(?:my (?:son|daughter|kids?|husband|wife|brother|sister|father|mother)|teach(?:ing)? (?:at|in)|teacher at|work(?:ed|ing)? (?:at|in))(?![a-z])[^,;.]{0,30}$|(?:个仔|个女|仔女|老公|老婆|太太|先生|女儿|儿子|喺|在(?!读$))(?:读|教|.{0,4}教)[^,;。]{0,8}$/u,
);

interface Read {
  readonly mention: Mention;
  readonly level: EducationLevel;
  readonly finished: boolean;
}

/** An award in a clause speaks for the school named with it: "Diploma, Nanyang University" is a diploma. */
const withoutSchools = (mentions: readonly Mention[]): readonly Mention[] => {
  const awards = mentions.filter((mention) => mention.isAward);
  return awards.length > 0 ? awards : mentions;
};

const readMentions = (folded: FoldedAnswer, year: number | null): Read[] => {
  const { text, cues } = folded;
  const groups = groupsOf(folded);
  const isTold = (mention: Mention, clause: Clause): boolean => {
    const before = text.slice(Math.max(clause.start, mention.start - 40), mention.start);
    return !DENIED.test(before, cues) && !OTHERS.test(before, cues);
  };
  const told = new Set<Mention>();
  let anyAward = false;
  for (const { clause, own } of groups)
    for (const mention of own)
      if (isTold(mention, clause)) {
        told.add(mention);
        anyAward ||= mention.isAward;
      }
  const reads: Read[] = [];
  for (const [index, { own }] of groups.entries()) {
    if (own.length === 0) continue;
    const finished = isFinished(folded, groups, index, year);
    const kept = anyAward ? own.filter((mention) => mention.isAward) : withoutSchools(own);
    for (const mention of kept)
      if (told.has(mention))
        reads.push({ mention, level: finished ? mention.level : BEFORE[mention.level], finished });
  }
  return reads;
};

/** See `parseEducation` of `canto-qualify/interview`. */
export const readEducation = (text: string | undefined, { interviewedOn }: InterviewDate = {}): Education => {
  if (text === undefined) return { status: "not-asked", level: null, evidence: [] };
  if ((EDUCATION_LEVELS as readonly string[]).includes(text)) {
    return {
      status: "scored",
      level: text as EducationLevel,
      evidence: [{ code: "level-given", text, start: 0, end: text.length }],
    };
  }
  if (isTooLong(text)) {
    return {
      status: "not-scored",
      level: null,
      evidence: tooLong(text),
    };
  }
  if (isNothing(text)) return { status: "scored", level: "none", evidence: [] };
  const folded = foldAnswer(text);
  const reads = readMentions(folded, interviewedOn === undefined ? null : Number(interviewedOn.slice(0, 4)));
  let best: Read | null = null;
  for (const read of reads) if (best === null || rank(read.level) > rank(best.level)) best = read;
  if (best === null) {
    return {
      status: "not-scored",
      level: null,
      evidence: [evidenceOf(folded, { start: 0, end: folded.text.length }, "unreadable")],
    };
  }
  const code = (read: Read) => (read.finished ? "education-completed" : "education-in-progress");
  const ordered = [best, ...reads.filter((read) => read !== best)];
  return {
    status: "scored",
    level: best.level,
    evidence: ordered.map((read) =>
      evidenceOf(folded, read.mention, code(read), { level: read.mention.level }),
    ),
  };
};
