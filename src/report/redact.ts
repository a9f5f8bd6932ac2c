import type { Evidence, Params } from "../check/evidence.js";
import type { ResponseGrade } from "../grade/response-grade.js";
import type { Qualification } from "../qualify/qualification.js";

/** Parameters of evidence that are codes of ours or ids of the caller's. Any other word may be the candidate's. */
const CODES: ReadonlySet<string> = new Set([
  "answers",
  "class",
  "dimension",
  "kind",
  "label",
  "level",
  "of",
  "ofTask",
  "task",
  "value",
]);

const withoutWords = (params: Params): Params =>
  Object.fromEntries(
    Object.entries(params).filter(([key, value]) => typeof value !== "string" || CODES.has(key)),
  );

const withoutText = ({ text: _, params, ...rest }: Evidence): Evidence => ({
  ...rest,
  ...(params && { params: withoutWords(params) }),
});

const all = (evidence: readonly Evidence[]): Evidence[] => evidence.map(withoutText);

const redactGrade = (grade: ResponseGrade): ResponseGrade => ({
  ...grade,
  evidence: {
    language: all(grade.evidence.language),
    task: all(grade.evidence.task),
    craft: all(grade.evidence.craft),
    mechanics: all(grade.evidence.mechanics),
  },
  language: { ...grade.language, markers: all(grade.language.markers) },
  script: { ...grade.script, evidence: all(grade.script.evidence) },
  demands: grade.demands.map((demand) => ({ ...demand, evidence: all(demand.evidence) })),
  advisories: all(grade.advisories),
});

/** A result without any of the candidate's text: codes, figures and offsets stay. */
export const redact = (qualification: Qualification<string>): Qualification<string> => ({
  ...qualification,
  criteria: qualification.criteria.map((criterion) => ({ ...criterion, evidence: all(criterion.evidence) })),
  responses: Object.fromEntries(
    Object.entries(qualification.responses).map(([task, grade]) => [task, redactGrade(grade)]),
  ),
  advisories: all(qualification.advisories),
});
