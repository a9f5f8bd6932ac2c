import { type FoldedText, givenSpan } from "../text/fold.js";
import type { Span } from "../text/span.js";
import { type TokenList, tokensOf } from "../text/token-list.js";
import { isHanToken, type SeedHit, seedFinder } from "./prompt-seeds.js";
import type { Task } from "./task.js";

/** Changed tokens that a stretch may hold in a row and still be the prompt, lightly edited. */
const LONGEST_GAP = 3;
/**
 * A stretch of the prompt is copied from this many of its tokens on. Below lie its terms, which every answer uses:
 * 季度財務報告, 數據分析和呈現風格, 嘉賓演講者.
 */
const LEAST = { han: 14, latin: 8 } as const;
/** Of a copied stretch at least this much is the prompt's own. */
const LEAST_SHARE = 0.75;

/** A token of the answer that is the prompt's own, where it stands there, and the first seed that it is in. */
interface Own {
  readonly at: number;
  place: number;
  readonly hit: number;
}

/** The tokens that seeds cover, each at the place that the first seed gives it. */
const coveredBy = (hits: readonly SeedHit[]): Own[] => {
  const own: Own[] = [];
  let next = 0;
  for (const [hit, { at, seed }] of hits.entries())
    for (let token = Math.max(at, next); token < at + seed.length; token += 1) {
      own.push({ at: token, place: seed.first + token - at, hit });
      next = token + 1;
    }
  return own;
};

/** Whether a prompt has a token at a place, by one of the seeds that it is in. */
const standsAt = (hits: readonly SeedHit[], { at, hit }: Own, place: number): boolean => {
  for (let i = hit; i < hits.length; i += 1) {
    const other = hits[i] as SeedHit;
    if (other.at > at) return false;
    if (other.seed.places.has(place - (at - other.at))) return true;
  }
  return false;
};

/**
 * The tokens of an answer that a prompt holds, each with its place there. Where prompts begin alike a token has
 * several: it takes the one that goes on from the token before it, and then the one that leads to the token after it.
 */
const ownTokens = (hits: readonly SeedHit[]): readonly Own[] => {
  const own = coveredBy(hits);
  const choose = (one: Own, beside: Own | undefined, step: 1 | -1) => {
    if (beside?.at === one.at - step && standsAt(hits, one, beside.place + step))
      one.place = beside.place + step;
  };
  for (const [i, one] of own.entries()) choose(one, own[i - 1], 1);
  for (let i = own.length - 1; i >= 0; i -= 1) choose(own[i] as Own, own[i + 1], -1);
  return own;
};

/** Whether one token follows another in the answer and in the prompt, with little changed between. */
const follows = (last: Own, next: Own): boolean => {
  const gap = next.at - last.at - 1;
  const promptGap = next.place - last.place - 1;
  return gap <= LONGEST_GAP && promptGap >= -1 && promptGap <= gap + LONGEST_GAP;
};

/**
 * The stretches of an answer that are a prompt of the test, copied or lightly edited, in either language and script.
 * Linear in the length of the text. Offsets are into the text as given.
 */
export const findCopied = (
  folded: FoldedText,
  tasks: readonly Task[],
  tokens: TokenList = tokensOf(folded.text),
): Span[] => {
  const own = ownTokens(seedFinder(tasks)(tokens));
  const copied: Span[] = [];
  let first = 0;
  for (let next = 1; next <= own.length; next += 1) {
    const last = own[next - 1] as Own;
    const beyond = own[next];
    if (beyond && follows(last, beyond)) continue;
    const { at } = own[first] as Own;
    const least = isHanToken(tokens.codes[at] as number) ? LEAST.han : LEAST.latin;
    const count = next - first;
    if (count >= least && count / (last.at - at + 1) >= LEAST_SHARE)
      copied.push(givenSpan(folded, tokens.starts[at] as number, tokens.ends[last.at] as number));
    first = next;
  }
  return copied;
};
