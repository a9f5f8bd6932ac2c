import { nameOf } from "../check/check.js";
import { interviewChecks, requirementChecks } from "../checks/index.js";
import { InputError, type InputIssue } from "../schema/input-error.js";
import { toIssues } from "../schema/issues.js";
import { TASK_IDS } from "../task/task.js";
import { defaultRubric } from "./default-rubric.js";
import { type Rubric, rubricSchema } from "./schema.js";

const issue = (path: string, message: string, expected: string): InputIssue => ({
  path,
  message: `${path}: ${message}`,
  expected,
});

/** What a schema cannot know: which criteria and requirements there are, and what each needs. */
const unknownNames = (rubric: Rubric): InputIssue[] => {
  const interview: string[] = interviewChecks.map((check) => nameOf(check.meta));
  const known = requirementChecks.map((check) => nameOf(check.meta));
  const tasks: readonly string[] = TASK_IDS;
  return [
    ...rubric.criteria.flatMap(({ id, group, scale }, i): InputIssue[] => {
      const names = group === "test" ? tasks : interview;
      const expected = `one of ${names.join(", ")}`;
      if (!names.includes(id))
        return [
          issue(`criteria[${i}].id`, `no ${group} criterion of this name; expected ${expected}`, expected),
        ];
      if (group === "interview" && !scale)
        return [issue(`criteria[${i}].scale`, "expected a scale, found nothing", "a scale")];
      return [];
    }),
    ...rubric.requirements.flatMap(({ id }, i): InputIssue[] => {
      const expected = `one of ${known.join(", ")}`;
      return known.includes(id)
        ? []
        : [issue(`requirements[${i}].id`, `no requirement of this name; expected ${expected}`, expected)];
    }),
  ];
};

/**
 * A caller's rubric, checked; without one the default.
 *
 * @throws InputError `invalid-rubric`, with every problem at once
 */
export const readRubric = (given: unknown): Rubric => {
  if (given === undefined || given === defaultRubric) return defaultRubric as Rubric;
  const parsed = rubricSchema.safeParse(given);
  if (!parsed.success) throw new InputError("invalid-rubric", toIssues(given, parsed.error.issues, "rubric"));
  const issues = unknownNames(parsed.data);
  if (issues.length > 0) throw new InputError("invalid-rubric", issues);
  return parsed.data;
};
