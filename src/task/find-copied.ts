import { isHan } from "../text/characters.js";
import { type FoldedText, fold, givenSpan } from "../text/fold.js";
import type { Span } from "../text/span.js";
import { prompts } from "./prompts.js";
import type { TaskId } from "./task.js";

/** A Han character or a Latin word; what stands between is no part of a comparison. */
interface Token extends Span {
  readonly text: string;
  readonly han: boolean;
}

const TOKEN = /\p{Script=Han}|[a-z0-9\u00c0-\u024f]+/gu;

const tokensOf = (text: string): Token[] =>
  [...text.matchAll(TOKEN)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    han: isHan(match[0].codePointAt(0) as number),
  }));

/** Tokens of a seed: as many in a row must be the prompt's own for a stretch to begin to look copied. */
const SEED = { han: 4, latin: 3 } as const;
/** Changed tokens that a stretch may hold in a row and still be the prompt, lightly edited. */
const LONGEST_GAP = 3;
/**
 * A stretch of the prompt is copied from this many of its tokens on. Below lie its terms, which every answer uses:
 * 季度財務報告, 數據分析和呈現風格, 嘉賓演講者.
 */
const LEAST = { han: 14, latin: 8 } as const;
/** Of a copied stretch at least this much is the prompt's own. */
const LEAST_SHARE = 0.75;

const seedOf = (tokens: readonly Token[], at: number): { key: string; length: number } | null => {
  const first = tokens[at];
  if (!first) return null;
  const length = first.han ? SEED.han : SEED.latin;
  const run = tokens.slice(at, at + length);
  return run.length < length ? null : { key: run.map((token) => token.text).join(" "), length };
};

const seeds = new Map<string, ReadonlySet<string>>();

const seedsOf = (task: TaskId): ReadonlySet<string> => {
  let found = seeds.get(task);
  if (!found) {
    const { en, yue } = prompts[task].prompt;
    const keys = [en, yue].flatMap((prompt) => {
      const tokens = tokensOf(fold(prompt).text);
      return tokens.flatMap((_, at) => seedOf(tokens, at)?.key ?? []);
    });
    found = new Set(keys);
    seeds.set(task, found);
  }
  return found;
};

/**
 * The stretches of an answer that are its prompt, copied or lightly edited, in either language and script.
 * Linear in the length of the text. Offsets are into the text as given.
 */
export const findCopied = (folded: FoldedText, task: TaskId): Span[] => {
  const known = seedsOf(task);
  const tokens = tokensOf(folded.text);
  const own = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length; at += 1) {
    const seed = seedOf(tokens, at);
    if (seed && known.has(seed.key)) own.fill(1, at, at + seed.length);
  }
  const copied: Span[] = [];
  let first = -1;
  let last = -1;
  let count = 0;
  const close = () => {
    if (first < 0) return;
    const least = (tokens[first] as Token).han ? LEAST.han : LEAST.latin;
    if (count >= least && count / (last - first + 1) >= LEAST_SHARE) {
      copied.push(givenSpan(folded, (tokens[first] as Token).start, (tokens[last] as Token).end));
    }
    first = -1;
    count = 0;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    if (!own[at]) continue;
    if (first >= 0 && at - last - 1 > LONGEST_GAP) close();
    if (first < 0) first = at;
    last = at;
    count += 1;
  }
  close();
  return copied;
};
