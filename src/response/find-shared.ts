import type { FoldedText } from "../text/fold.js";
import { givenSpan } from "../text/fold.js";
import type { Span } from "../text/span.js";
import { tokensOf } from "../text/tokens.js";

/** Tokens of a run that another answer must hold as well, to the letter. */
const SEED = 10;
/** From this many tokens on a stretch is shared. A greeting and a sign-off are shorter. */
const LEAST = 20;

const seedsOf = (folded: FoldedText): Set<string> => {
  const tokens = tokensOf(folded.text);
  const seeds = new Set<string>();
  for (let at = 0; at + SEED <= tokens.length; at += 1) {
    seeds.add(
      tokens
        .slice(at, at + SEED)
        .map(({ text }) => text)
        .join(" "),
    );
  }
  return seeds;
};

/** The stretches of one answer that stand in another one too, word for word. Offsets are into the first as given. */
export const findShared = (folded: FoldedText, other: FoldedText): Span[] => {
  const known = seedsOf(other);
  const tokens = tokensOf(folded.text);
  const shared = new Uint8Array(tokens.length);
  for (let at = 0; at + SEED <= tokens.length; at += 1) {
    const seed = tokens
      .slice(at, at + SEED)
      .map(({ text }) => text)
      .join(" ");
    if (known.has(seed)) shared.fill(1, at, at + SEED);
  }
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!shared[at]) continue;
    let last = at;
    while (shared[last + 1]) last += 1;
    const [first, final] = [tokens[at], tokens[last]];
    if (first && final && last - at + 1 >= LEAST) spans.push(givenSpan(folded, first.start, final.end));
    at = last;
  }
  return spans;
};
