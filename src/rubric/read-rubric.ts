import { type CheckMeta, type Limit, nameOf } from "../check/check.js";
import { interviewChecks, requirementChecks } from "../checks/index.js";
import { describe } from "../schema/describe.js";
import { InputError, type InputIssue } from "../schema/input-error.js";
import { toIssues } from "../schema/issues.js";
import { TASK_IDS } from "../task/task.js";
import { defaultRubric } from "./default-rubric.js";
import { type Rubric, type RubricCriterion, rubricSchema } from "./schema.js";

const issue = (path: string, expected: string, found: unknown): InputIssue => ({
  path,
  message: `${path}: expected ${expected}, found ${describe(found, true)}`,
  expected,
});

const oneOf = (names: readonly string[]): string => `one of ${names.join(", ")}`;

const named = <Check extends { meta: CheckMeta }>(checks: readonly Check[], id: string): Check | undefined =>
  checks.find((check) => nameOf(check.meta) === id);

const interviewIssues = ({ id, scale }: RubricCriterion, path: string): InputIssue[] => {
  const check = named(interviewChecks, id);
  if (!check) return [issue(`${path}.id`, oneOf(interviewChecks.map(({ meta }) => nameOf(meta))), id)];
  const { measures } = check.meta;
  if (scale?.kind !== measures.scale) {
    const at = scale === undefined ? "scale" : "scale.kind";
    return [issue(`${path}.${at}`, `a scale of kind ${measures.scale} for ${id}`, scale?.kind)];
  }
  if (scale.kind !== "levels" || measures.scale !== "levels") return [];
  const given = Object.keys(scale.ratings);
  const same =
    given.length === measures.levels.length && measures.levels.every((level) => given.includes(level));
  return same
    ? []
    : [issue(`${path}.scale.ratings`, `a rating for each of ${measures.levels.join(", ")}`, scale.ratings)];
};

const criterionIssues = (
  criterion: RubricCriterion,
  path: string,
  tasks: readonly string[],
): InputIssue[] => {
  if (criterion.group === "interview") return interviewIssues(criterion, path);
  if (!tasks.includes(criterion.id)) return [issue(`${path}.id`, oneOf(tasks), criterion.id)];
  return criterion.scale === undefined
    ? []
    : [issue(`${path}.scale`, "no scale: answers are rated as `response` says", criterion.scale)];
};

const isWithin = (limit: Limit, value: unknown): boolean =>
  limit === "number" ? typeof value === "number" && value >= 0 : limit.includes(value as string);

const requirementIssues = (
  { id, limits = {} }: Rubric["requirements"][number],
  path: string,
): InputIssue[] => {
  const check = named(requirementChecks, id);
  if (!check) return [issue(`${path}.id`, oneOf(requirementChecks.map(({ meta }) => nameOf(meta))), id)];
  const known = check.meta.limits;
  const unknown = Object.keys(limits).filter((key) => !Object.hasOwn(known, key));
  const names = Object.keys(known).join(", ") || "no limits";
  return [
    ...unknown.map((key) => issue(`${path}.limits.${key}`, `only ${names}`, limits[key])),
    ...Object.entries(known).flatMap(([key, limit]) =>
      isWithin(limit, limits[key])
        ? []
        : [
            issue(
              `${path}.limits.${key}`,
              limit === "number" ? "a number from 0 up" : oneOf(limit),
              limits[key],
            ),
          ],
    ),
  ];
};

/** A decision on the test needs a test. */
const standingIssues = ({ criteria, decision }: Rubric): InputIssue[] => {
  const isTested = criteria.some(({ group, weight }) => group === "test" && weight > 0);
  const expected = "total, as no criterion of the test has a weight";
  return isTested || decision.standing === "total"
    ? []
    : [issue("decision.standing", expected, decision.standing)];
};

/** A task of one's own that nothing weighs would only knock out. */
const taskIssues = ({ criteria }: Rubric, tasks: readonly string[]): InputIssue[] =>
  tasks
    .filter((task) => !(TASK_IDS as readonly string[]).includes(task))
    .filter((task) => !criteria.some(({ id, group }) => id === task && group === "test"))
    .map((task) => issue("criteria", `a test criterion for the task ${task}`, undefined));

/** What a schema cannot know: which criteria and requirements there are, and what each of them needs. */
const nameIssues = (rubric: Rubric, tasks: readonly string[]): InputIssue[] => [
  ...rubric.criteria.flatMap((criterion, i) => criterionIssues(criterion, `criteria[${i}]`, tasks)),
  ...rubric.requirements.flatMap((requirement, i) => requirementIssues(requirement, `requirements[${i}]`)),
  ...taskIssues(rubric, tasks),
  ...standingIssues(rubric),
];

/**
 * A caller's rubric, checked; without one the default.
 *
 * @param tasks ids of the tasks of the test
 * @throws InputError `invalid-rubric`, with every problem at once
 */
export const readRubric = (given: unknown, tasks: readonly string[] = TASK_IDS): Rubric => {
  if ((given === undefined || given === defaultRubric) && tasks === TASK_IDS) return defaultRubric;
  const parsed = rubricSchema.safeParse(given === undefined ? defaultRubric : given);
  if (!parsed.success) throw new InputError("invalid-rubric", toIssues(given, parsed.error.issues, "rubric"));
  const issues = nameIssues(parsed.data, tasks);
  if (issues.length > 0) throw new InputError("invalid-rubric", issues);
  return parsed.data;
};
