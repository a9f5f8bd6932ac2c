import { refuse, requireIterable } from "../schema/arguments.js";
import type { TaskId } from "../task/task.js";
import { duplicateFlagger } from "./flag-duplicates.js";
import { type Review, type SafeQualification, safeScore } from "./qualify.js";
import { overThreads, requireJobs, threadSetupOf } from "./qualify-in-threads.js";
import { type QualifyOptions, type Settings, settingsOf } from "./settings.js";

/** How many applications are scored. */
export interface QualifyAllOptions<Id extends string = TaskId>
  extends Omit<QualifyOptions<Id>, "nearDuplicates"> {
  /**
   * Whether to flag answers that are much like one of an earlier application: an advisory `near-duplicate` on the later
   * one, with `of`: that application's id, or its place in the source from 0. What is raised so depends on the batch
   * and is no part of `provenance.digest`. Keeps of each application its id and hashes of its answers, no text: some
   * 2 kB. Not unless asked.
   */
  nearDuplicates?: boolean | undefined;
}

/** How many applications are scored in threads. */
export interface QualifyInThreadsOptions<Id extends string = TaskId>
  extends Omit<QualifyAllOptions<Id>, "jobs"> {
  /**
   * In so many worker threads, from 1 to 256, or `max`: as many as there are processors for this process. The results
   * are the same, in the same order, and come as an async iterable. At most 96 applications a thread are read ahead. Node only. Tasks made by `defineTask` hold functions, which no other thread can have: they are refused.
   */
  jobs: number | "max";
}

/** Called once for each application, in order: what is to be done to its result. */
type ReviewNext = () => Review | undefined;

/** @throws InputError when it is neither true nor false */
const reviewerOf = (nearDuplicates: unknown, { tasks }: Settings): ReviewNext => {
  if (typeof nearDuplicates !== "boolean")
    throw refuse("options.nearDuplicates", "true or false", nearDuplicates);
  if (!nearDuplicates) return () => undefined;
  const flag = duplicateFlagger(tasks);
  let place = 0;
  return () => {
    const review = flag(place);
    place += 1;
    return review;
  };
};

/**
 * Scores applications one by one, in order; each gives a result or an error of its own, as `safeQualify` does, and
 * no wrong one stops the others. Lazy: it holds one application at a time, and what `nearDuplicates` says; with `jobs`
 * some more.
 *
 * @returns an iterable for a sync source, an async one for an async source or with `jobs`; whoever leaves it early ends
 *   the threads
 * @throws InputError at once when the rubric or an option is wrong, or the source is nothing to go through
 * @throws TypeError when a check of the caller's own gives no finding
 * @example
 * for (const result of qualifyAll(applications)) if (result.success) console.log(result.data.score);
 * for await (const result of qualifyAll(applications, { jobs: "max" })) console.log(result.success);
 */
export function qualifyAll<Id extends string = TaskId>(
  source: Iterable<unknown> | AsyncIterable<unknown>,
  options: QualifyInThreadsOptions<Id>,
): AsyncIterableIterator<SafeQualification<NoInfer<Id>>>;
export function qualifyAll<Id extends string = TaskId>(
  source: Iterable<unknown>,
  options?: QualifyAllOptions<Id>,
): IterableIterator<SafeQualification<NoInfer<Id>>>;
export function qualifyAll<Id extends string = TaskId>(
  source: AsyncIterable<unknown>,
  options?: QualifyAllOptions<Id>,
): AsyncIterableIterator<SafeQualification<NoInfer<Id>>>;
export function qualifyAll<Id extends string = TaskId>(
  source: Iterable<unknown> | AsyncIterable<unknown>,
  options?: Omit<QualifyAllOptions<Id>, "jobs"> & { jobs?: number | "max" | undefined },
): IterableIterator<SafeQualification<NoInfer<Id>>> | AsyncIterableIterator<SafeQualification<NoInfer<Id>>>;
export function qualifyAll<Id extends string = TaskId>(
  source: Iterable<unknown> | AsyncIterable<unknown>,
  options: QualifyAllOptions<Id> | QualifyInThreadsOptions<Id> = {},
): IterableIterator<SafeQualification<NoInfer<Id>>> | AsyncIterableIterator<SafeQualification<NoInfer<Id>>> {
  const settings = settingsOf<Id>(options, ["nearDuplicates", "jobs"]);
  const { nearDuplicates = false, jobs } = options;
  const reviewNext = reviewerOf(nearDuplicates, settings);
  requireIterable(source, "source", "a list or another iterable of applications");
  if (jobs !== undefined) {
    const setup = threadSetupOf(settings, options.tasks === undefined);
    return overThreads<Id>(source, requireJobs(jobs), setup, settings, reviewNext);
  }
  return Symbol.asyncIterator in source
    ? overAsync(source, settings, reviewNext)
    : overSync(source, settings, reviewNext);
}

function* overSync<Id extends string>(
  source: Iterable<unknown>,
  settings: Settings,
  reviewNext: ReviewNext,
): Generator<SafeQualification<Id>> {
  for (const application of source) yield safeScore(application, settings, reviewNext());
}

async function* overAsync<Id extends string>(
  source: AsyncIterable<unknown>,
  settings: Settings,
  reviewNext: ReviewNext,
): AsyncGenerator<SafeQualification<Id>> {
  for await (const application of source) yield safeScore(application, settings, reviewNext());
}
