import { type FoldedText, givenSpan } from "../text/fold.js";
import { gramHashes } from "../text/gram-hashes.js";
import { borrowCounts, firstMet, giveBack } from "../text/hash-counts.js";
import type { Span } from "../text/span.js";
import { type TokenList, tokenText } from "../text/token-list.js";

/** TokenList of a run that another answer must hold as well, to the letter. */
const SEED = 10;
/** From this many tokens on a stretch is shared. A greeting and a sign-off are shorter. */
const LEAST = 20;

/** Whether some of these texts may share a seed, by hashes: mostly they share none. */
export const mayShare = (texts: readonly TokenList[]): boolean => {
  const hashes = texts.map(({ codes }) => gramHashes(codes, SEED));
  const met = borrowCounts(hashes.reduce((sum, { length }) => sum + length, 0));
  let share = false;
  hashes.forEach((own, text) => {
    for (const hash of own) share ||= firstMet(met, hash, text) !== text;
  });
  giveBack(met);
  return share;
};

const seedsOf = (tokens: TokenList): string[] => {
  const words = tokens.codes.map((_, i) => tokenText(tokens, i));
  return words.slice(SEED - 1).map((_, at) => words.slice(at, at + SEED).join(" "));
};

/** The stretches of one answer that stand in another one too, word for word. Offsets are into the first as given. */
export const findShared = (folded: FoldedText, tokens: TokenList, other: TokenList): Span[] => {
  const known = new Set(seedsOf(other));
  const shared = new Uint8Array(tokens.codes.length);
  for (const [at, seed] of seedsOf(tokens).entries()) if (known.has(seed)) shared.fill(1, at, at + SEED);
  const spans: Span[] = [];
  for (let at = 0; at < shared.length; at += 1) {
    if (!shared[at]) continue;
    let last = at;
    while (shared[last + 1]) last += 1;
    if (last - at + 1 >= LEAST)
      spans.push(givenSpan(folded, tokens.starts[at] as number, tokens.ends[last] as number));
    at = last;
  }
  return spans;
};
