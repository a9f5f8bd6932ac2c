import type { Application } from "../application/schema.js";
import { defaultRubric } from "../rubric/default-rubric.js";
import type { Rubric } from "../rubric/schema.js";
import { refuse } from "../schema/arguments.js";
import type { Task, TaskId } from "../task/task.js";
import { tasks as known } from "../task/tasks.js";
import { type Jobs, MOST_JOBS, type Taken } from "../threads/types.js";
import type { Qualification } from "./qualification.js";
import { type Review, type SafeQualification, safely } from "./qualify.js";
import type { Settings } from "./settings.js";

/** What a thread scores by. */
export interface ThreadSetup {
  /** Missing: the default rubric. */
  readonly rubric: Rubric | undefined;
  /** Ids of tasks of `tasks`; missing: the listing's test. */
  readonly tasks: readonly TaskId[] | undefined;
}

/** An application that was read, or why it could not be. */
type Read = { success: true; data: Application } | Extract<SafeQualification, { success: false }>;

const EXPECTED_JOBS = `a whole number from 1 to ${MOST_JOBS}, or "max"`;

/** @throws InputError when it is no number of threads */
export const requireJobs = (jobs: unknown): Jobs => {
  const isCount = Number.isInteger(jobs) && Number(jobs) >= 1 && Number(jobs) <= MOST_JOBS;
  if (jobs !== "max" && !isCount) throw refuse("options.jobs", EXPECTED_JOBS, jobs, true);
  return jobs as Jobs;
};

const isKnown = (task: Task): task is Task<TaskId> =>
  Object.hasOwn(known, task.id) && known[task.id as TaskId] === task;

/** @throws InputError for tasks of the caller's own */
export const threadSetupOf = ({ rubric, tasks }: Settings, isListing: boolean): ThreadSetup => {
  for (const [i, task] of tasks.entries())
    if (!isKnown(task))
      throw refuse(
        `options.tasks[${i}]`,
        "with jobs only tasks of `tasks`: what `defineTask` makes holds functions, which no other thread can have",
        task,
      );
  return {
    rubric: rubric === defaultRubric ? undefined : rubric,
    tasks: isListing ? undefined : tasks.map(({ id }) => id as TaskId),
  };
};

/** Characters of all texts within plain data. */
const lengthOf = (data: unknown): number => {
  if (typeof data === "string") return data.length;
  if (typeof data !== "object" || data === null) return 0;
  return Object.values(data).reduce((sum: number, value) => sum + lengthOf(value), 0);
};

/**
 * Scores in threads what is read here: so nothing but plain data of a known form travels, and errors are of this
 * thread.
 *
 * @param reviewNext what is done in order to each result, right or wrong, called once for each
 */
export async function* overThreads<Id extends string>(
  source: Iterable<unknown> | AsyncIterable<unknown>,
  jobs: Jobs,
  setup: ThreadSetup,
  settings: Settings,
  reviewNext: () => Review | undefined,
): AsyncGenerator<SafeQualification<Id>> {
  // Only now: it needs Node, and takes time to load.
  const { inThreads } = await import("#threads");
  const take = (given: unknown): Taken<Read> => {
    const item = safely(() => settings.readApplication(given));
    return item.success ? { item, message: item.data, weight: lengthOf(item.data) } : { item, weight: 0 };
  };
  const work = { jobs, worker: "qualify-worker", setup, take };
  for await (const [item, made] of inThreads<unknown, Read, Qualification<string>>(source, work)) {
    const review = reviewNext();
    if (!item.success) yield item;
    else {
      const result = made as Qualification<string>;
      yield { success: true, data: (review?.(result, item.data) ?? result) as Qualification<Id> };
    }
  }
}
