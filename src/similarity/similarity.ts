import { refuse } from "../schema/arguments.js";
import { FINGERPRINT_VERSION, type Fingerprint } from "./fingerprint.js";
import { shareOf, sorted } from "./shared.js";

const HIGHEST = 2 ** 32 - 1;

const read = (given: unknown, path: string): Uint32Array => {
  const { version, hashes } = (given ?? {}) as Partial<Fingerprint>;
  if (version !== FINGERPRINT_VERSION)
    throw refuse(`${path}.version`, `"${FINGERPRINT_VERSION}": a fingerprint of this version`, version);
  const expected = `a list of whole numbers from 0 to ${HIGHEST}`;
  if (!Array.isArray(hashes)) throw refuse(`${path}.hashes`, expected, hashes);
  for (const [i, hash] of hashes.entries())
    if (!Number.isInteger(hash) || hash < 0 || hash > HIGHEST)
      throw refuse(`${path}.hashes[${i}]`, expected, hash);
  return sorted(hashes);
};

/**
 * How much of one text stands in another, by their fingerprints: the hashes that both hold, divided by the hashes of the
 * one that holds fewer. From 0 to 1, the same either way round. 1 for a copy, also with much added to it or cut short.
 *
 * Null when the smaller one has less than 8 hashes, some 30 tokens: there one stock phrase would be a third of it.
 * Answers that people wrote apart from each other come to 0, rarely to 0.15 (see README).
 *
 * @throws InputError when one is no fingerprint, or of another version: such cannot be compared
 * @example
 * similarity(fingerprint(answer), stored);
 */
export const similarity = (a: Fingerprint, b: Fingerprint): number | null =>
  shareOf(read(a, "a"), read(b, "b"));
