import { type Application, applicationSchema, applicationSchemaFor } from "../application/schema.js";
import { readRubric } from "../rubric/read-rubric.js";
import type { Rubric } from "../rubric/schema.js";
import { refuse, requireOptions } from "../schema/arguments.js";
import { InputError } from "../schema/input-error.js";
import { toIssues } from "../schema/issues.js";
import { hasChecks } from "../task/checks-of.js";
import { TASK_IDS, type Task, type TaskId } from "../task/task.js";
import { listingTest } from "../task/tasks.js";

/** How an application is scored. */
export interface QualifyOptions<Id extends string = TaskId> {
  /** Another rubric than the default one; see `rubricSchema`. */
  rubric?: Rubric | undefined;
  /** The tasks of the test, where it is not the listing's: of `tasks`, or made by `defineTask`. They need a rubric of their own. */
  tasks?: readonly Task<Id>[] | undefined;
  /** Of `qualifyAll` alone, as `jobs` is. */
  nearDuplicates?: undefined;
  jobs?: undefined;
}

/** What applications are scored by, checked. */
export interface Settings {
  readonly rubric: Rubric;
  readonly tasks: readonly Task[];
  /** @throws InputError when it is no application to this test */
  readApplication(given: unknown): Application;
}

const EXPECTED =
  "a list of tasks, of `tasks` or the very objects that `defineTask` gave (no copies, and of this copy of the package), each id once";

const requireTasks = (given: unknown): readonly Task[] => {
  if (!Array.isArray(given) || given.length === 0) throw refuse("options.tasks", EXPECTED, given);
  for (const [i, task] of (given as Task[]).entries()) {
    const isTask =
      typeof task === "object" && task !== null && typeof task.id === "string" && hasChecks(task);
    if (!isTask || given.findIndex((other) => other.id === task.id) < i)
      throw refuse(`options.tasks[${i}]`, EXPECTED, task);
  }
  return given;
};

/** The tasks of a test; the listing's where none are given. @throws InputError for tasks that are none */
export const tasksOf = (given: unknown): readonly Task[] =>
  given === undefined ? listingTest : requireTasks(given);

/** Reads applications to a test of these tasks. */
export const applicationReader = (tasks: readonly Task[]): Settings["readApplication"] => {
  const schema = tasks === listingTest ? applicationSchema : applicationSchemaFor(tasks.map(({ id }) => id));
  return (given) => {
    const parsed = schema.safeParse(given);
    if (!parsed.success)
      throw new InputError("invalid-input", toIssues(given, parsed.error.issues, "application"));
    return parsed.data as Application;
  };
};

/**
 * Reads the options of a call.
 *
 * @param others options that the call has besides, which it reads by itself
 * @throws InputError `invalid-input` for options or tasks that are none, `invalid-rubric` for a rubric that does not fit
 */
export const settingsOf = <Id extends string>(
  options: Pick<QualifyOptions<Id>, "rubric" | "tasks">,
  others: readonly string[] = [],
): Settings => {
  requireOptions(options, ["rubric", "tasks", ...others]);
  const tasks = tasksOf(options.tasks);
  if (options.rubric === undefined && tasks.some(({ id }) => !(TASK_IDS as readonly string[]).includes(id)))
    throw refuse("options.rubric", "a rubric with a criterion for each task of your own", options.rubric);
  return {
    rubric: readRubric(options.rubric, tasks === listingTest ? TASK_IDS : tasks.map(({ id }) => id)),
    tasks,
    readApplication: applicationReader(tasks),
  };
};
