import { requireIterable } from "../schema/arguments.js";
import type { TaskId } from "../task/task.js";
import { type SafeQualification, safeScore } from "./qualify.js";
import { type QualifyOptions, type Settings, settingsOf } from "./settings.js";

/**
 * Scores applications one by one, in order; each gives a result or an error of its own, as `safeQualify` does, and
 * none stops the others. Lazy: it holds one application at a time.
 *
 * @returns an iterable for a sync source, an async one for an async source
 * @throws InputError at once when the rubric is wrong, or the source is nothing to go through
 * @example
 * for (const result of qualifyAll(applications)) if (result.success) console.log(result.data.score);
 */
export function qualifyAll<Id extends string = TaskId>(
  source: Iterable<unknown>,
  options?: QualifyOptions<Id>,
): IterableIterator<SafeQualification<Id>>;
export function qualifyAll<Id extends string = TaskId>(
  source: AsyncIterable<unknown>,
  options?: QualifyOptions<Id>,
): AsyncIterableIterator<SafeQualification<Id>>;
export function qualifyAll<Id extends string = TaskId>(
  source: Iterable<unknown> | AsyncIterable<unknown>,
  options: QualifyOptions<Id> = {},
): IterableIterator<SafeQualification<Id>> | AsyncIterableIterator<SafeQualification<Id>> {
  const settings = settingsOf(options);
  requireIterable(source, "source", "a list or another iterable of applications");
  return Symbol.asyncIterator in source ? overAsync(source, settings) : overSync(source, settings);
}

function* overSync<Id extends string>(
  source: Iterable<unknown>,
  settings: Settings,
): Generator<SafeQualification<Id>> {
  for (const application of source) yield safeScore(application, settings);
}

async function* overAsync<Id extends string>(
  source: AsyncIterable<unknown>,
  settings: Settings,
): AsyncGenerator<SafeQualification<Id>> {
  for await (const application of source) yield safeScore(application, settings);
}
