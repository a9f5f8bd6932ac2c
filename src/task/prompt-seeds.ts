import { fold } from "../text/fold.js";
import { HAN, kindsOf } from "../text/kinds.js";
import { type TokenList, tokensOf, tokenText, WORD_CODE } from "../text/token-list.js";
import type { Task } from "./task.js";

/** Tokens of a seed: as many in a row must be the prompt's own for a stretch to begin to look copied. */
const SEED = { han: 4, latin: 3 } as const;

/** Put into Cantonese word by word a prompt is still the prompt: its small words count as those of written Chinese. */
const SMALL_WORDS = new Map([
  ["嘅", "的"],
  ["係", "是"],
  ["喺", "在"],
  ["畀", "给"],
  ["又", "而"],
  ["同", "和"],
  ["佢", "他"],
  ["哋", "们"],
]);

/** Whether a token is a Han character. */
export const isHanToken = (code: number): boolean => code < WORD_CODE && (kindsOf(code) & HAN) !== 0;

/** Some tokens of a prompt in a row, and where they stand in the prompts; one prompt lies far behind the other. */
interface Seed {
  readonly length: number;
  readonly first: number;
  readonly places: ReadonlySet<number>;
}
const APART = 10_000;

/** A seed in a text, and the token at which it begins. */
export interface SeedHit {
  readonly at: number;
  readonly seed: Seed;
}

/** The words of some prompts, each with a number from 1 on; 0 is none of them. */
interface Vocabulary {
  readonly size: number;
  numbersOf(tokens: TokenList): number[];
}

const readVocabulary = (prompts: readonly TokenList[]): Vocabulary => {
  const numbers = new Map<string, number>();
  const compared = (token: string) => SMALL_WORDS.get(token) ?? token;
  for (const tokens of prompts)
    for (const i of tokens.codes.keys()) {
      const token = compared(tokenText(tokens, i));
      if (!numbers.has(token)) numbers.set(token, numbers.size + 1);
    }
  // Han characters are looked up by their code, without a text being cut out for each.
  const ofHan = new Uint32Array(0x10000);
  for (const token of [...numbers.keys(), ...SMALL_WORDS.keys()])
    if (token.length === 1) ofHan[token.charCodeAt(0)] = numbers.get(compared(token)) ?? 0;
  return {
    size: numbers.size + 1,
    numbersOf: (tokens) =>
      tokens.codes.map((code, i) =>
        code < ofHan.length ? (ofHan[code] as number) : (numbers.get(tokenText(tokens, i)) ?? 0),
      ),
  };
};

/** Finds the seeds of a test's prompts in the tokens of a text, left to right. Linear. */
export type SeedFinder = (tokens: TokenList) => SeedHit[];

const compileSeeds = (tasks: readonly Task[]): SeedFinder => {
  const prompts = tasks
    .flatMap(({ prompt }) => [prompt.yue, prompt.en])
    .map((prompt) => tokensOf(fold(prompt).text));
  const { size, numbersOf } = readVocabulary(prompts);
  /** A tree of words: the node behind a node for a word; the root is 0. */
  const nodes = new Map<number, number>();
  const seeds = new Map<number, Seed & { readonly places: Set<number> }>();
  const lengthAt = ({ codes }: TokenList, at: number) =>
    isHanToken(codes[at] as number) ? SEED.han : SEED.latin;

  for (const [i, tokens] of prompts.entries()) {
    const numbers = numbersOf(tokens);
    for (const at of numbers.keys()) {
      const length = lengthAt(tokens, at);
      if (at + length > numbers.length) continue;
      let node = 0;
      for (const number of numbers.slice(at, at + length)) {
        const key = node * size + number;
        node = nodes.get(key) ?? nodes.size + 1;
        nodes.set(key, node);
      }
      const place = i * APART + at;
      const seed = seeds.get(node) ?? { length, first: place, places: new Set() };
      seeds.set(node, seed);
      seed.places.add(place);
    }
  }

  return (tokens) => {
    const numbers = numbersOf(tokens);
    const hits: SeedHit[] = [];
    for (let at = 0; at + SEED.latin <= numbers.length; at += 1) {
      // Most tokens are not followed by two more that stand in a prompt.
      if (numbers[at] === 0 || numbers[at + 1] === 0 || numbers[at + 2] === 0) continue;
      const end = at + lengthAt(tokens, at);
      let node: number | undefined = 0;
      for (let k = at; k < end && node !== undefined; k += 1)
        node = numbers[k] ? nodes.get(node * size + (numbers[k] as number)) : undefined;
      const seed = node === undefined ? undefined : seeds.get(node);
      if (seed) hits.push({ at, seed });
    }
    return hits;
  };
};

const finders = new WeakMap<readonly Task[], SeedFinder>();

/** The finder of the seeds of a test, of the prompts of all tasks in both languages. */
export const seedFinder = (tasks: readonly Task[]): SeedFinder => {
  let finder = finders.get(tasks);
  if (!finder) {
    finder = compileSeeds(tasks);
    finders.set(tasks, finder);
  }
  return finder;
};
