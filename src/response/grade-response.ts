import { nameOf } from "../check/check.js";
import type { Evidence } from "../check/evidence.js";
import { advisoryChecks, demandChecks, dimensionChecks } from "../checks/index.js";
import { rateResponse } from "../rubric/rate-response.js";
import type { Rubric } from "../rubric/schema.js";
import type { TaskId } from "../task/task.js";
import { isBlank, type ReadResponse, readResponse } from "./read-response.js";
import { type Advisory, DIMENSIONS, type Dimensions, type ResponseGrade } from "./response-grade.js";

const noEvidence = (): Record<keyof Dimensions, Evidence[]> => ({
  language: [],
  task: [],
  craft: [],
  mechanics: [],
});

/** Ratings are told to four decimals: enough for any reader, and the same on every machine. */
const rounded = (rating: number): number => Math.round(rating * 10_000) / 10_000;

/** Whether an answer counts as one in Cantonese. */
const isAccepted = ({ language }: ReadResponse): boolean =>
  language.label === "cantonese" && !language.disguised;

/** The grade of a task that has no answer: `''`, blanks, or a task that was not put. */
const unanswered = (response: ReadResponse, rating: number | null): ResponseGrade => ({
  task: response.task,
  status: rating === null ? "not-scored" : "scored",
  rating,
  dimensions: { language: rating, task: rating, craft: rating, mechanics: rating },
  evidence: noEvidence(),
  language: { ...response.language, accepted: false },
  script: response.script,
  demands: demandChecks[response.task].map(({ meta }) => ({ id: nameOf(meta), met: false, evidence: [] })),
  advisories: [],
});

/** Grades an answer that was read; `others` are the candidate's other answers. */
export const gradeRead = (
  response: ReadResponse,
  others: readonly ReadResponse[],
  rubric: Rubric,
): ResponseGrade => {
  if (isBlank(response.given)) return unanswered(response, 0);
  const findings = demandChecks[response.task].map(
    (check) => [nameOf(check.meta), check.find(response)] as const,
  );
  const demanded = { ...response, demands: new Map(findings) };
  const evidence = noEvidence();
  const dimensions: Record<keyof Dimensions, number> = { language: 0, task: 0, craft: 0, mechanics: 0 };
  for (const dimension of DIMENSIONS) {
    const rated = dimensionChecks[dimension].rate(demanded);
    dimensions[dimension] = rounded(rated.rating);
    evidence[dimension] = rated.evidence;
  }
  const advisories: Advisory[] = advisoryChecks.flatMap((check) => check.find(demanded, others));
  return {
    task: response.task,
    status: "scored",
    rating: rounded(rateResponse(dimensions, rubric)),
    dimensions,
    evidence,
    language: { ...response.language, accepted: isAccepted(response) },
    script: response.script,
    demands: findings.map(([id, finding]) => ({ id, ...finding })),
    advisories,
  };
};

/** Reads and grades the answers of one candidate; a task without an answer is not scored. */
export const gradeAll = (
  responses: Readonly<Partial<Record<TaskId, string | undefined>>>,
  tasks: readonly TaskId[],
  rubric: Rubric,
): Record<TaskId, ResponseGrade> => {
  const read = tasks.map((task) => readResponse(responses[task] ?? "", task));
  const grades = read.map((response) =>
    responses[response.task] === undefined
      ? unanswered(response, null)
      : gradeRead(
          response,
          read.filter((other) => other !== response && !isBlank(other.given)),
          rubric,
        ),
  );
  return Object.fromEntries(grades.map((grade) => [grade.task, grade])) as Record<TaskId, ResponseGrade>;
};
