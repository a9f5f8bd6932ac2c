const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a (32 bit) goes on over the UTF-16 units of a text, of each the low byte and then the high one. */
const goOn = (begun: number, text: string): number => {
  let hash = begun;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    hash = Math.imul(hash ^ (unit & 0xff), PRIME);
    hash = Math.imul(hash ^ (unit >>> 8), PRIME);
  }
  return hash;
};

/** MurmurHash3's `fmix32`: winnowing goes by the smallest, and FNV-1a alone mixes its last bytes badly. */
const finish = (begun: number): number => {
  let hash = begun;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

/**
 * The hash of a text, 0 to 2^32 - 1.
 *
 * Fixed for ever: stored fingerprints rest on it. Two different grams have one hash once in 2^32 pairs. Two unrelated
 * answers of 50 hashes each so share one by chance once in 1.7 million pairs; all that is reported needs several.
 */
export const hashOf = (text: string): number => finish(goOn(OFFSET_BASIS, text));

/** The hash of some words of a list as one text, with a blank between them. */
export const hashOfRow = (words: readonly string[], first: number, end: number): number => {
  let hash = OFFSET_BASIS;
  for (let at = first; at < end; at += 1)
    hash = goOn(at === first ? hash : goOn(hash, " "), words[at] as string);
  return finish(hash);
};
