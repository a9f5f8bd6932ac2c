import { type FoldedText, fold, givenSpan } from "../text/fold.js";
import type { Span } from "../text/span.js";
import { type Token, tokensOf } from "../text/tokens.js";
import type { Task } from "./task.js";

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

/** Put into Cantonese word by word a prompt is still the prompt: its small words count as those of written Chinese. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  嘅: "的",
  係: "是",
  喺: "在",
  畀: "给",
  又: "而",
  同: "和",
  佢: "他",
  哋: "们",
};

/** The tokens of a text, as they are compared. */
const comparedOf = (text: string): Token[] =>
  tokensOf(text).map((token) => ({ ...token, text: SMALL_WORDS[token.text] ?? token.text }));

const seedOf = (tokens: readonly Token[], at: number): { key: string; length: number } | null => {
  const first = tokens[at];
  if (!first) return null;
  const length = first.han ? SEED.han : SEED.latin;
  const run = tokens.slice(at, at + length);
  return run.length < length ? null : { key: run.map((token) => token.text).join(" "), length };
};

/** Where each seed stands in the prompts, of all tasks and in both languages, one far behind the other. */
type Places = ReadonlyMap<string, readonly number[]>;
const APART = 10_000;

const placesOf = new WeakMap<readonly Task[], Places>();

const readPlaces = (tasks: readonly Task[]): Places => {
  const made = new Map<string, number[]>();
  const all = tasks.flatMap(({ prompt }) => [prompt.yue, prompt.en]);
  for (const [i, prompt] of all.entries()) {
    const tokens = comparedOf(fold(prompt).text);
    for (const at of tokens.keys()) {
      const seed = seedOf(tokens, at);
      if (seed) made.set(seed.key, [...(made.get(seed.key) ?? []), i * APART + at]);
    }
  }
  return made;
};

/** A token of the answer that is the prompt's own, and where it stands there. */
interface Own {
  readonly at: number;
  readonly place: number;
}

/**
 * The tokens of an answer that a prompt holds, each with its place there. Where prompts begin alike a token has
 * several: it takes the one that goes on from the token before it, and then the one that leads to the token after it.
 */
const ownTokens = (tokens: readonly Token[], known: Places): Own[] => {
  const candidates = new Map<number, Set<number>>();
  for (const at of tokens.keys()) {
    const seed = seedOf(tokens, at);
    for (const place of (seed && known.get(seed.key)) ?? [])
      for (let i = 0; i < (seed?.length ?? 0); i += 1)
        candidates.set(at + i, (candidates.get(at + i) ?? new Set()).add(place + i));
  }
  const own = [...candidates.keys()].sort((a, b) => a - b).map((at) => ({ at, place: -1 }));
  const choose = (one: { at: number; place: number }, beside: Own | undefined, step: 1 | -1) => {
    const places = candidates.get(one.at) as Set<number>;
    const next = beside?.at === one.at - step && places.has(beside.place + step) ? beside.place + step : null;
    if (next !== null) one.place = next;
    else if (one.place < 0) one.place = places.values().next().value as number;
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
export const findCopied = (folded: FoldedText, tasks: readonly Task[]): Span[] => {
  const places = placesOf.get(tasks) ?? readPlaces(tasks);
  placesOf.set(tasks, places);
  const tokens = comparedOf(folded.text);
  const copied: Span[] = [];
  let run: Own[] = [];
  const close = () => {
    const [first, last] = [run[0], run.at(-1)];
    if (first && last) {
      const least = (tokens[first.at] as Token).han ? LEAST.han : LEAST.latin;
      if (run.length >= least && run.length / (last.at - first.at + 1) >= LEAST_SHARE) {
        copied.push(givenSpan(folded, (tokens[first.at] as Token).start, (tokens[last.at] as Token).end));
      }
    }
    run = [];
  };
  for (const own of ownTokens(tokens, places)) {
    const last = run.at(-1);
    if (last && !follows(last, own)) close();
    run.push(own);
  }
  close();
  return copied;
};
