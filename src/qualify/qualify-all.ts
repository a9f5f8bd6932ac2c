import type { Rubric } from "../rubric/schema.js";
import { requireIterable } from "../schema/arguments.js";
import { type QualifyOptions, rubricOf, type SafeQualification, safeScore } from "./qualify.js";

/**
 * Scores applications one by one, in order; each gives a result or an error of its own, as `safeQualify` does, and
 * none stops the others. Lazy: it holds one application at a time.
 *
 * @returns an iterable for a sync source, an async one for an async source
 * @throws InputError at once when the rubric is wrong, or the source is nothing to go through
 * @example
 * for (const result of qualifyAll(applications)) if (result.success) console.log(result.data.score);
 */
export function qualifyAll(
  source: Iterable<unknown>,
  options?: QualifyOptions,
): IterableIterator<SafeQualification>;
export function qualifyAll(
  source: AsyncIterable<unknown>,
  options?: QualifyOptions,
): AsyncIterableIterator<SafeQualification>;
export function qualifyAll(
  source: Iterable<unknown> | AsyncIterable<unknown>,
  options: QualifyOptions = {},
): IterableIterator<SafeQualification> | AsyncIterableIterator<SafeQualification> {
  const rubric = rubricOf(options);
  requireIterable(source, "source", "a list or another iterable of applications");
  return Symbol.asyncIterator in source ? overAsync(source, rubric) : overSync(source, rubric);
}

function* overSync(source: Iterable<unknown>, rubric: Rubric): Generator<SafeQualification> {
  for (const application of source) yield safeScore(application, rubric);
}

async function* overAsync(source: AsyncIterable<unknown>, rubric: Rubric): AsyncGenerator<SafeQualification> {
  for await (const application of source) yield safeScore(application, rubric);
}
