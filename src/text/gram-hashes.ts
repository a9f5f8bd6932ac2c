const PRIME = 0x01000193;

/**
 * A 32-bit hash of each so many numbers in a row, each from the one before it: one list for all of a text. Two that
 * differ rarely have the same hash; who wants to be sure compares them.
 */
export const gramHashes = (numbers: readonly number[], width: number): number[] => {
  // What the first number of a row weighs in the hash of the next row.
  let first = 1;
  for (let i = 0; i < width; i += 1) first = Math.imul(first, PRIME);
  const hashes: number[] = new Array(Math.max(0, numbers.length - width + 1));
  let hash = 0;
  for (let last = 0; last < numbers.length; last += 1) {
    hash = (Math.imul(hash, PRIME) + (numbers[last] as number)) | 0;
    if (last >= width) hash = (hash - Math.imul(first, numbers[last - width] as number)) | 0;
    if (last >= width - 1) hashes[last - width + 1] = hash;
  }
  return hashes;
};
