import { nameOf } from "../check/check.js";
import { DIMENSIONS, type Dimensions } from "../check/dimensions.js";
import type { Evidence } from "../check/evidence.js";
import { advisoryChecks, dimensionChecks } from "../checks/index.js";
import { toRating } from "../number/to-rating.js";
import { findShared, mayShare } from "../response/find-shared.js";
import {
  isUnanswered,
  latinShare,
  MOSTLY_LATIN,
  type ReadResponse,
  readResponse,
  type Shared,
} from "../response/read-response.js";
import { rateResponse } from "../rubric/rate-response.js";
import type { Rubric } from "../rubric/schema.js";
import { checksOf } from "../task/checks-of.js";
import type { Task } from "../task/task.js";
import { findDemands, findingsOf, shareMet } from "./find-demands.js";
import type { Advisory, ResponseGrade } from "./response-grade.js";

const noEvidence = (): Record<keyof Dimensions, Evidence[]> => ({
  language: [],
  task: [],
  craft: [],
  mechanics: [],
});

/**
 * From this share of English words on an answer is English with Cantonese in it. The terms of an office are English in
 * Hong Kong; a description has no such need.
 */
const OUTWEIGHED: Readonly<Record<Task["form"], number>> = { prose: MOSTLY_LATIN, letter: 0.5 };

/** Whether an answer counts as one in Cantonese: its Chinese is, and its English words do not outweigh it. */
const isAccepted = (response: ReadResponse): boolean =>
  response.language.label === "cantonese" &&
  !response.language.disguised &&
  latinShare(response) < OUTWEIGHED[response.task.form];

/** What there is to say of the language of nothing: for each result anew, for it is the caller's to change. */
const noLanguage = (): ResponseGrade["language"] => ({
  label: "none",
  cantoneseShare: null,
  confidence: 1,
  disguised: false,
  segments: [],
  markers: [],
  accepted: false,
});

/** The grade of a task that has no answer: `''`, "none", or a task that was not put. */
const unanswered = (response: ReadResponse, rating: number | null): ResponseGrade => ({
  task: response.task.id,
  status: rating === null ? "not-scored" : "scored",
  rating,
  dimensions: { language: rating, task: rating, craft: rating, mechanics: rating },
  evidence: noEvidence(),
  language: noLanguage(),
  script: response.script,
  demands: checksOf(response.task).demands.map(({ meta }) => ({
    id: nameOf(meta),
    met: false,
    evidence: [],
  })),
  advisories: [],
});

/** Grades an answer that was read, one of a test of these tasks. */
export const gradeRead = (response: ReadResponse, tasks: readonly Task[], rubric: Rubric): ResponseGrade => {
  const { task } = response;
  const own = checksOf(task);
  if (isUnanswered(response.given)) return unanswered(response, 0);
  const demanded = findDemands(response, tasks);
  const evidence = noEvidence();
  const dimensions: Record<keyof Dimensions, number> = { language: 0, task: 0, craft: 0, mechanics: 0 };
  for (const dimension of DIMENSIONS) {
    const rated = (own.dimensions[dimension] ?? dimensionChecks[dimension]).rate(demanded);
    dimensions[dimension] = toRating(rated.rating);
    evidence[dimension] = rated.evidence;
  }
  return {
    task: task.id,
    status: "scored",
    rating: toRating(rateResponse(dimensions, rubric)),
    dimensions,
    evidence,
    language: { ...response.language, accepted: isAccepted(response) },
    script: response.script,
    demands: [...demanded.demands].map(([id, finding]) => ({ id, ...finding })),
    advisories: advisoryChecks.flatMap((check): Advisory[] => check.find(demanded)),
  };
};

/** What of an answer stands in others that count it: those whose task is done better, the earlier when equal. */
const sharedWith = (all: readonly ReadResponse[], shares: readonly number[], i: number): Shared[] => {
  const { folded, derived } = all[i] as ReadResponse;
  return all.flatMap((other, j) => {
    const [own, theirs] = [shares[i] as number, shares[j] as number];
    const keeps = i === j || own > theirs || (own === theirs && i < j);
    if (keeps) return [];
    return findShared(folded, derived.tokens, other.derived.tokens).map((span) => ({
      ...span,
      of: other.task.id,
    }));
  });
};

/**
 * Reads the answers of one candidate. What stands in two of them counts for the one whose task it does better, the
 * earlier when equal, and is nothing in the other.
 */
const readAll = (given: readonly (readonly [Task, string])[], tasks: readonly Task[]): ReadResponse[] => {
  const first = given.map(([task, text]) => readResponse(text, task, tasks));
  if (!mayShare(first.map(({ derived }) => derived.tokens))) return first;
  const shares = first.map((response) => shareMet(findingsOf(response, response.task)));
  return first.map((response, i) => {
    const shared = sharedWith(first, shares, i);
    return shared.length > 0 ? readResponse(response.given, response.task, tasks, shared) : response;
  });
};

/** Reads and grades the answers of one candidate, in the order of the tasks; one without an answer is not scored. */
export const gradeAll = (
  responses: Readonly<Record<string, string | undefined>>,
  tasks: readonly Task[],
  rubric: Rubric,
): ResponseGrade[] => {
  const asked = tasks.flatMap((task): [Task, string][] => {
    const given = Object.hasOwn(responses, task.id) ? responses[task.id] : undefined;
    return given === undefined ? [] : [[task, given]];
  });
  const read = readAll(asked, tasks);
  return tasks.map((task) => {
    const response = read.find((one) => one.task === task);
    return response ? gradeRead(response, tasks, rubric) : unanswered(readResponse("", task, tasks), null);
  });
};
