import { expect } from "vitest";
import type { Candidate } from "../../src/check/check.js";
import { scoreCriteria } from "../../src/criterion/score-criteria.js";
import { decide } from "../../src/decision/decide.js";
import { standingOf } from "../../src/decision/standing.js";
import { testRequirements } from "../../src/decision/test-requirements.js";
import {
  defineTask,
  type Interview,
  type Qualification,
  type ResponseGrade,
  type Rubric,
} from "../../src/index.js";
import type { Change, NextBand } from "../../src/next-band/next-band.js";
import { nextBandOf } from "../../src/next-band/next-band.js";
import { DECISIONS } from "../../src/rubric/decisions.js";
import { listingTest } from "../../src/task/tasks.js";

/** Tasks that are alike: each demands one word. */
export const tasksAlike = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    defineTask({
      id: `task-${i}`,
      version: "1",
      title: { en: "Task", yue: "題目" },
      prompt: { en: "Write something.", yue: "寫啲嘢。" },
      demands: [{ id: "grandfather", name: { en: "the grandfather", yue: "阿公" }, words: ["阿公"] }],
    }),
  );

export const rankOf = (decision: (typeof DECISIONS)[number]): number => DECISIONS.indexOf(decision);

/** A result as `qualify` makes it from an interview and grades, less what a decision does not need. */
export const judge = (rubric: Rubric, { interview, grades }: Candidate): Qualification<string> => {
  const { criteria, tenths } = scoreCriteria(rubric, interview, grades);
  const requirements = testRequirements(rubric, { interview, grades });
  const { decision } = decide(standingOf(criteria, (tenths ?? 0) / 10), requirements, rubric);
  return {
    score: tenths === null ? null : tenths / 10,
    decision,
    reasons: [],
    requirements,
    criteria,
    responses: Object.fromEntries(grades.map((grade) => [grade.task, grade])),
    advisories: [],
    provenance: { engine: "", rubric: { id: "", version: "", hash: "" }, digest: "" },
  };
};

export const bandOf = (rubric: Rubric, candidate: Candidate): NextBand =>
  nextBandOf(judge(rubric, candidate), rubric, listingTest);

const CANTONESE = { label: "cantonese", disguised: false, accepted: true, confidence: 1 } as const;
const ENGLISH = { label: "english", disguised: false, accepted: false, confidence: 1 } as const;

const measured = (interview: Interview, kind: "writing" | "rating"): number => {
  const { platformExperience } = interview;
  const spells = typeof platformExperience === "object" ? platformExperience : [];
  return spells.filter((spell) => spell.kind === kind).reduce((sum, { months = 0 }) => sum + months, 0);
};

const platformWork = (writing: number, rating: number): Interview => ({
  platformExperience: [
    { platform: "Outlier", kind: "writing", months: writing },
    { platform: "Appen", kind: "rating", months: rating },
  ],
});

/** What a candidate says of a fact of the interview, in the field that asks for it. */
export const saying = (interview: Interview, fact: string, value: unknown): Interview => {
  const to = Number(value);
  const fields: Record<string, () => Interview> = {
    "platform-writing": () => platformWork(to, measured(interview, "rating")),
    "platform-rating": () => platformWork(measured(interview, "writing"), to),
    portfolio: () => ({
      portfolio: Array.from({ length: to }, (_, i) => ({ description: `短篇集《第${i + 1}冊》` })),
    }),
    "writing-years": () => ({ cantoneseWritingYears: to }),
    education: () => ({ education: String(value) }),
    "ai-tools": () => ({ aiTools: value === true }),
    availability: () => ({ hoursPerWeek: to }),
    "weekly-hours": () => ({ hoursPerWeek: to }),
    "english-reading": () => ({ englishReading: value as "basic" }),
  };
  return { ...interview, ...(fields[fact] as () => Interview)() };
};

const better = (grade: ResponseGrade, change: Change & { kind: "answer" }): ResponseGrade => {
  const isNew = change.answered && !change.cantonese;
  const language = change.cantonese ? CANTONESE : isNew ? ENGLISH : {};
  return { ...grade, status: "scored", rating: change.to, language: { ...grade.language, ...language } };
};

/** The candidate after changes. */
export const changed = (candidate: Candidate, changes: readonly Change[]): Candidate => {
  let { interview, grades } = candidate;
  for (const change of changes)
    if (change.kind === "answer")
      grades = grades.map((grade) => (grade.task === change.task ? better(grade, change) : grade));
    else if (change.kind === "interview") interview = saying(interview, change.criterion, change.to);
    else interview = saying(interview, change.requirement, change.to);
  return { interview, grades };
};

const LEVELS: Record<string, readonly string[]> = {
  education: ["none", "secondary", "post-secondary", "bachelor", "master", "doctorate"],
  "english-reading": ["none", "basic", "intermediate", "fluent"],
};

/** A change by one step less; null where less is no change at all. */
const lessened = (change: Change): Change | null => {
  if (change.kind === "answer") {
    const to = Math.round(100 * change.to - 1) / 100;
    return to < 0 || (change.from !== null && to <= change.from) ? null : { ...change, to };
  }
  const { to } = change;
  if (typeof to === "boolean") return null;
  if (typeof to === "number") return to === 0 ? null : { ...change, to: Math.ceil(to) - 1 };
  const levels = LEVELS[change.kind === "interview" ? change.criterion : change.requirement] ?? [];
  const less = levels[levels.indexOf(to) - 1];
  return less === undefined ? null : { ...change, to: less };
};

/** How good the decision is: 0, 1, 2. */
export const decisionRank = (rubric: Rubric, candidate: Candidate): number =>
  rankOf(judge(rubric, candidate).decision);

/** Asserts that changes reach what they say, and that none of them is idle or too great. */
export const expectMinimal = (rubric: Rubric, candidate: Candidate, band: NextBand): void => {
  const now = decisionRank(rubric, candidate);
  expect(band.changes.length).toBeGreaterThan(0);
  expect(judge(rubric, changed(candidate, band.changes)).decision).toBe(band.decision);
  expect(decisionRank(rubric, changed(candidate, band.changes))).toBeGreaterThan(now);
  for (const [i, change] of band.changes.entries()) {
    const others = band.changes.filter((_, j) => j !== i);
    expect(
      decisionRank(rubric, changed(candidate, others)),
      `without ${JSON.stringify(change)}`,
    ).toBeLessThanOrEqual(now);
    const less = lessened(change);
    if (less)
      expect(
        decisionRank(rubric, changed(candidate, band.changes.with(i, less))),
        `less ${JSON.stringify(change)}`,
      ).toBeLessThanOrEqual(now);
    // Where a miss is let pass and what is unknown is not, a miss may hide it: no advice to give.
    const letsPass = !rubric.requirements.some(
      ({ id, knockOut }) => id === "answers-in-cantonese" && knockOut.some(({ misses }) => misses === 1),
    );
    if (change.kind === "answer" && change.cantonese && !(letsPass && rubric.unknown === "review"))
      expect(
        decisionRank(rubric, changed(candidate, band.changes.with(i, { ...change, cantonese: false }))),
        `not in Cantonese ${JSON.stringify(change)}`,
      ).toBeLessThanOrEqual(now);
  }
};
