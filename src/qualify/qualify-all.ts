import { refuse, requireIterable } from "../schema/arguments.js";
import type { TaskId } from "../task/task.js";
import { duplicateFlagger } from "./flag-duplicates.js";
import { type Review, type SafeQualification, safeScore } from "./qualify.js";
import { type QualifyOptions, settingsOf } from "./settings.js";

/** How many applications are scored. */
export interface QualifyAllOptions<Id extends string = TaskId> extends QualifyOptions<Id> {
  /**
   * Whether to flag answers that are much like one of an earlier application: an advisory `near-duplicate` on the later
   * one, with `of`: that application's id, or its place in the source from 0. What is raised so depends on the batch
   * and is no part of `provenance.digest`. Keeps of each application its id and hashes of its answers, no text: some
   * 2 kB. Not unless asked.
   */
  nearDuplicates?: boolean | undefined;
}

/** Scores the next application of a source. */
type ScoreNext<Id extends string> = (application: unknown) => SafeQualification<Id>;

/** @throws InputError for options that are none */
const scorerOf = <Id extends string>(options: QualifyAllOptions<Id>): ScoreNext<Id> => {
  const settings = settingsOf(options, ["nearDuplicates"]);
  const { nearDuplicates = false } = options;
  if (typeof nearDuplicates !== "boolean")
    throw refuse("options.nearDuplicates", "true or false", nearDuplicates);
  const flag = nearDuplicates ? duplicateFlagger(settings.tasks) : (): Review | undefined => undefined;
  let place = 0;
  return (application) => {
    const review = flag(place);
    place += 1;
    return safeScore(application, settings, review);
  };
};

/**
 * Scores applications one by one, in order; each gives a result or an error of its own, as `safeQualify` does, and
 * no wrong one stops the others. Lazy: it holds one application at a time, and what `nearDuplicates` says.
 *
 * @returns an iterable for a sync source, an async one for an async source
 * @throws InputError at once when the rubric or an option is wrong, or the source is nothing to go through
 * @throws TypeError when a check of the caller's own gives no finding
 * @example
 * for (const result of qualifyAll(applications)) if (result.success) console.log(result.data.score);
 */
export function qualifyAll<Id extends string = TaskId>(
  source: Iterable<unknown>,
  options?: QualifyAllOptions<Id>,
): IterableIterator<SafeQualification<Id>>;
export function qualifyAll<Id extends string = TaskId>(
  source: AsyncIterable<unknown>,
  options?: QualifyAllOptions<Id>,
): AsyncIterableIterator<SafeQualification<Id>>;
export function qualifyAll<Id extends string = TaskId>(
  source: Iterable<unknown> | AsyncIterable<unknown>,
  options: QualifyAllOptions<Id> = {},
): IterableIterator<SafeQualification<Id>> | AsyncIterableIterator<SafeQualification<Id>> {
  const scoreNext = scorerOf(options);
  requireIterable(source, "source", "a list or another iterable of applications");
  return Symbol.asyncIterator in source ? overAsync(source, scoreNext) : overSync(source, scoreNext);
}

function* overSync<Id extends string>(
  source: Iterable<unknown>,
  scoreNext: ScoreNext<Id>,
): Generator<SafeQualification<Id>> {
  for (const application of source) yield scoreNext(application);
}

async function* overAsync<Id extends string>(
  source: AsyncIterable<unknown>,
  scoreNext: ScoreNext<Id>,
): AsyncGenerator<SafeQualification<Id>> {
  for await (const application of source) yield scoreNext(application);
}
