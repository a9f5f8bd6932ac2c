import { type DemandedResponse, type Finding, nameOf } from "../check/check.js";
import type { Evidence } from "../check/evidence.js";
import { advisoryChecks, demandChecks, dimensionChecks } from "../checks/index.js";
import { rateResponse } from "../rubric/rate-response.js";
import type { Rubric } from "../rubric/schema.js";
import { TASK_IDS, type TaskId } from "../task/task.js";
import { findShared } from "./find-shared.js";
import { isUnanswered, latinShare, MOSTLY_LATIN, type ReadResponse, readResponse } from "./read-response.js";
import { type Advisory, DIMENSIONS, type Dimensions, type ResponseGrade } from "./response-grade.js";
import { findSalutation } from "./salutation.js";

const noEvidence = (): Record<keyof Dimensions, Evidence[]> => ({
  language: [],
  task: [],
  craft: [],
  mechanics: [],
});

/** Ratings are told to four decimals: enough for any reader, and the same on every machine. */
const rounded = (rating: number): number => Math.round(rating * 10_000) / 10_000;

/**
 * From this share of English words on an answer is English with Cantonese in it. The terms of an office are English in
 * Hong Kong; a description has no such need.
 */
const OUTWEIGHED: Readonly<Record<TaskId, number>> = {
  character: MOSTLY_LATIN,
  professionalEmail: 0.5,
  persuasiveEmail: 0.5,
};

/** Whether an answer counts as one in Cantonese: its Chinese is, and its English words do not outweigh it. */
const isAccepted = (response: ReadResponse): boolean =>
  response.language.label === "cantonese" &&
  !response.language.disguised &&
  latinShare(response) < OUTWEIGHED[response.task];

/** What there is to say of the language of nothing. */
const NO_LANGUAGE: ResponseGrade["language"] = {
  label: "none",
  cantoneseShare: null,
  confidence: 1,
  disguised: false,
  segments: [],
  markers: [],
  accepted: false,
};

/** The grade of a task that has no answer: `''`, "none", or a task that was not put. */
const unanswered = (response: ReadResponse, rating: number | null): ResponseGrade => ({
  task: response.task,
  status: rating === null ? "not-scored" : "scored",
  rating,
  dimensions: { language: rating, task: rating, craft: rating, mechanics: rating },
  evidence: noEvidence(),
  language: NO_LANGUAGE,
  script: response.script,
  demands: demandChecks[response.task].map(({ meta }) => ({ id: nameOf(meta), met: false, evidence: [] })),
  advisories: [],
});

type Findings = ReadonlyMap<string, Finding>;

const findingsOf = (response: ReadResponse, task: TaskId): Findings =>
  new Map(demandChecks[task].map((check) => [nameOf(check.meta), check.find(response)]));

const shareMet = (findings: Findings): number =>
  [...findings.values()].filter((finding) => finding.met).length / findings.size;

/** From this share of its demands on, a text does a task. */
const DONE = 0.8;
/** Up to this share it does not. */
const NOT_DONE = 0.4;

/**
 * The task that an answer answers: its own, unless it is a letter that does another task. A letter describes no
 * character, whoever it speaks of.
 */
const taskAnswered = (response: ReadResponse, own: Findings): TaskId => {
  if (findSalutation(response) === null) return response.task;
  if (response.task !== "character" && shareMet(own) > NOT_DONE) return response.task;
  const emails = TASK_IDS.filter((task) => task !== "character" && task !== response.task);
  return emails.find((task) => shareMet(findingsOf(response, task)) >= DONE) ?? response.task;
};

const NOT_MET: Finding = { met: false, evidence: [] };

/** Grades an answer that was read. */
export const gradeRead = (response: ReadResponse, rubric: Rubric): ResponseGrade => {
  if (isUnanswered(response.given)) return unanswered(response, 0);
  const found = findingsOf(response, response.task);
  const answers = taskAnswered(response, found);
  // What does another task does nothing for this one.
  const demands = answers === response.task ? found : new Map([...found.keys()].map((id) => [id, NOT_MET]));
  const demanded: DemandedResponse = { ...response, demands, answers };
  const evidence = noEvidence();
  const dimensions: Record<keyof Dimensions, number> = { language: 0, task: 0, craft: 0, mechanics: 0 };
  for (const dimension of DIMENSIONS) {
    const rated = dimensionChecks[dimension].rate(demanded);
    dimensions[dimension] = rounded(rated.rating);
    evidence[dimension] = rated.evidence;
  }
  return {
    task: response.task,
    status: "scored",
    rating: rounded(rateResponse(dimensions, rubric)),
    dimensions,
    evidence,
    language: { ...response.language, accepted: isAccepted(response) },
    script: response.script,
    demands: [...demands].map(([id, finding]) => ({ id, ...finding })),
    advisories: advisoryChecks.flatMap((check): Advisory[] => check.find(demanded)),
  };
};

/**
 * Reads the answers of one candidate. What stands in two of them counts for the one whose task it does better, the
 * earlier when equal, and is nothing in the other.
 */
const readAll = (given: readonly (readonly [TaskId, string])[]): ReadResponse[] => {
  const first = given.map(([task, text]) => readResponse(text, task));
  const shares = first.map((response) => shareMet(findingsOf(response, response.task)));
  return first.map((response, i) => {
    const shared = first.flatMap((other, j) => {
      const keeps =
        i === j || (shares[i] as number) > (shares[j] as number) || (shares[i] === shares[j] && i < j);
      return keeps
        ? []
        : findShared(response.folded, other.folded).map((span) => ({ ...span, of: other.task }));
    });
    return shared.length > 0 ? readResponse(response.given, response.task, shared) : response;
  });
};

/** Reads and grades the answers of one candidate; a task without an answer is not scored. */
export const gradeAll = (
  responses: Readonly<Partial<Record<TaskId, string | undefined>>>,
  tasks: readonly TaskId[],
  rubric: Rubric,
): Record<TaskId, ResponseGrade> => {
  const asked = tasks.filter((task) => responses[task] !== undefined);
  const read = readAll(asked.map((task) => [task, responses[task] as string]));
  const grades = tasks.map((task) => {
    const response = read.find((one) => one.task === task);
    return response ? gradeRead(response, rubric) : unanswered(readResponse("", task), null);
  });
  return Object.fromEntries(grades.map((grade) => [grade.task, grade])) as Record<TaskId, ResponseGrade>;
};
