/**
 * Makes `cantonese.js`, the segmenter's dictionary, from this project's lexicons and from counts over labelled
 * text. Run with `npm run make:dictionary -- --corpora DIR`; the same input gives the same bytes.
 *
 * DIR holds `train/*.tsv.gz`, three columns a line: label, script, text (sources and licences: NOTICE).
 *
 * 1. The words of our own lexicons are taken as they are; so are those in which one of them is something else, where the
 *    text shows them.
 * 2. Other words are found by counting: sequences of two to four characters that occur often, hold together
 *    (pointwise mutual information) and have various neighbours on both sides (entropy). None of them may hold a
 *    grammatical character (的, 嘅, 唔 …), or it would swallow the very words that language is told by.
 * 3. The text is cut with this dictionary and the words are counted; three times over, so that a part of a longer
 *    word is not counted as a word.
 * 4. A word of ours is given at least the frequency at which it outweighs its own parts: it was listed because
 *    its parts would mislead (是但 is not 是 and 但).
 * 5. A frequency is written as the next unused prime above a thousand times the count, so that no two ways of
 *    cutting a text weigh the same and no rounding can make two engines cut it differently.
 * 6. The file is one for two readers: a module whose first and last line are dictionary lines to nodejieba. As two files
 *    the words would be a sixth of the whole package twice over.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { fold, foldTerm } from "../../text/fold.js";
import { listed, parseTable } from "../../text/table.js";
import { bestCut, FRAME, readDictionary } from "../best-cut.js";

const LEAST_COUNT = 60;
const LEAST_COHESION = 4;
const LEAST_ENTROPY = 1.5;
const MOST_FOUND = 5000;
/** A rarer character need not be listed: what is in no word is cut off by itself. */
const LEAST_SINGLE = 1_000;
const ROUNDS = 3;
/** How far a word of ours is raised above its parts: enough to win, not enough to win against its neighbours. */
const RAISE = 1.5;
/** A word of ours that the text never shows is still a word. */
const LEXICON_FLOOR = 3;
/** One in which another is something else stands in the text so often, or it may be two that meet: 特別|擔心. */
const LEAST_OTHERWISE = 4;

/** Characters of grammar: they begin, end or join words, and are no part of a found one. */
const GRAMMAR = new Set(
  "的嘅了咗是係不唔在喺有冇我你佢他她它们哋这那呢嗰啲和同與及或但就都也亦還仲很好會可要想去来嚟到得着過緊晒埋返住把被給畀俾為對於以而且所其之者個隻條張件位人说講話看睇吧嗎呀啊啦喇囉咯嘛咩㗎喎啩噃吖咁噉什乜邊點幾多少大小上下中里外前後年月日號時分第一二三四五六七八九十百千萬兩半零"
    .split("")
    .map(foldTerm),
);

/** The path of a file in `src`. */
const source = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const { values } = parseArgs({ options: { corpora: { type: "string" } } });
if (!values.corpora) throw new Error("usage: npm run make:dictionary -- --corpora DIR");

/** The words of our lexicons, and those in which one of them is something else. */
const readLexicons = (): { readonly words: Set<string>; readonly otherwise: Set<string> } => {
  const words = new Set<string>();
  const otherwise = new Set<string>();
  const add = (term: string, to = words) => {
    const folded = foldTerm(term);
    if (/^\p{Script=Han}{1,6}$/u.test(folded)) to.add(folded);
  };
  const read = (path: string) => parseTable<string>(readFileSync(source(path), "utf8"));
  for (const row of read("language/lexicon/markers.tsv")) {
    add(row.form ?? "");
    for (const exception of listed(row.exceptions)) add(exception, otherwise);
  }
  for (const row of read("spelling/misspellings.tsv")) {
    add(row.right ?? "");
    for (const friend of listed(row.false_friends)) add(friend, otherwise);
  }
  for (const row of read("segment/words.tsv")) add(row.word ?? "");
  // Written in Simplified, 係 is 系: the words that hold it are known in both forms.
  for (const word of [...words]) if (word.includes("係")) words.add(word.replaceAll("係", "系"));
  for (const word of words) otherwise.delete(word);
  return { words, otherwise };
};

const readRuns = (directory: string): string[] => {
  const runs: string[] = [];
  const train = join(directory, "train");
  for (const name of readdirSync(train)
    .filter((file) => file.endsWith(".tsv.gz"))
    .sort()) {
    const lines = gunzipSync(readFileSync(join(train, name)))
      .toString("utf8")
      .split("\n");
    for (const line of lines) {
      const [label, , text] = line.split("\t");
      if (text === undefined || (label !== "cantonese" && label !== "written-chinese")) continue;
      runs.push(...(fold(text).text.match(/\p{Script=Han}+/gu) ?? []));
    }
  }
  return runs;
};

const count = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

const entropy = (neighbours: Map<string, number>): number => {
  let total = 0;
  for (const n of neighbours.values()) total += n;
  let sum = 0;
  for (const n of neighbours.values()) sum -= (n / total) * Math.log(n / total);
  return sum;
};

/** Sequences that behave like words, the most frequent first. */
const findWords = (
  runs: readonly string[],
  singles: ReadonlyMap<string, number>,
  total: number,
): string[] => {
  const counts = new Map<string, number>();
  for (const run of runs) {
    for (let length = 2; length <= 4; length += 1) {
      for (let i = 0; i + length <= run.length; i += 1) {
        const gram = run.slice(i, i + length);
        if (![...gram].some((character) => GRAMMAR.has(character))) count(counts, gram);
      }
    }
  }
  const cohesion = (gram: string): number => {
    let least = Number.POSITIVE_INFINITY;
    for (let i = 1; i < gram.length; i += 1) {
      const left = gram.slice(0, i);
      const right = gram.slice(i);
      const of = (part: string) => (part.length === 1 ? singles.get(part) : counts.get(part)) ?? 1;
      least = Math.min(least, Math.log2(((counts.get(gram) as number) * total) / (of(left) * of(right))));
    }
    return least;
  };
  const likely = new Set(
    [...counts]
      .filter(([gram, n]) => n >= LEAST_COUNT && cohesion(gram) >= LEAST_COHESION)
      .map(([gram]) => gram),
  );
  const before = new Map<string, Map<string, number>>();
  const after = new Map<string, Map<string, number>>();
  for (const gram of likely) {
    before.set(gram, new Map());
    after.set(gram, new Map());
  }
  runs.forEach((run, index) => {
    for (let length = 2; length <= 4; length += 1) {
      for (let i = 0; i + length <= run.length; i += 1) {
        const gram = run.slice(i, i + length);
        if (!likely.has(gram)) continue;
        // The edge of a run is a neighbour of its own each time: words stand at edges.
        count(before.get(gram) as Map<string, number>, run[i - 1] ?? `^${index}`);
        count(after.get(gram) as Map<string, number>, run[i + length] ?? `$${index}`);
      }
    }
  });
  return [...likely]
    .filter((gram) => {
      const left = entropy(before.get(gram) as Map<string, number>);
      const right = entropy(after.get(gram) as Map<string, number>);
      return Math.min(left, right) >= LEAST_ENTROPY;
    })
    .sort((a, b) => (counts.get(b) as number) - (counts.get(a) as number) || (a < b ? -1 : 1))
    .slice(0, MOST_FOUND);
};

/** Raises each word of ours just above the best way of cutting it into other words. */
const raise = (
  counts: ReadonlyMap<string, number>,
  tags: ReadonlyMap<string, string>,
): Map<string, number> => {
  const raised = new Map(counts);
  const sum = [...counts.values()].reduce((total, n) => total + n, 0);
  const ours = [...counts.keys()].filter((word) => tags.get(word) === "l" && [...word].length > 1);
  for (const word of ours.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const parts = [...word];
    const share = (part: string) => Math.max(raised.get(part) ?? 0, LEXICON_FLOOR) / sum;
    // best[i]: the greatest probability of the first i characters, cut into words other than the whole
    const best = [1];
    for (let end = 1; end <= parts.length; end += 1) {
      let most = 0;
      for (let start = 0; start < end; start += 1) {
        const part = parts.slice(start, end).join("");
        const isWord = end - start === 1 || (part !== word && raised.has(part));
        if (isWord) most = Math.max(most, (best[start] as number) * share(part));
      }
      best.push(most);
    }
    const least = Math.ceil((best[parts.length] as number) * sum * RAISE);
    raised.set(word, Math.max(raised.get(word) as number, least));
  }
  return raised;
};

const isPrime = (n: number): boolean => {
  for (let d = 2; d * d <= n; d += 1) if (n % d === 0) return false;
  return n > 1;
};

const write = (counts: ReadonlyMap<string, number>, tags: ReadonlyMap<string, string>): string => {
  const used = new Set<number>();
  const lines = [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([word, n]) => {
      let prime = n * 1_000 + 1;
      while (used.has(prime) || !isPrime(prime)) prime += 2;
      used.add(prime);
      return `${word} ${prime} ${tags.get(word)}`;
    });
  return `export\tdefault/* ${FRAME} */\`\n${lines.join("\n")}\n\`/* ${FRAME} */\n`;
};

const runs = readRuns(values.corpora);
const singles = new Map<string, number>();
for (const run of runs) for (const character of run) count(singles, character);
const total = [...singles.values()].reduce((sum, n) => sum + n, 0);

const tags = new Map<string, string>();
for (const [character, n] of singles) if (n >= LEAST_SINGLE) tags.set(character, "s");
for (const word of findWords(runs, singles, total)) tags.set(word, "c");
const { words, otherwise } = readLexicons();
for (const word of [...words, ...otherwise]) tags.set(word, "l");

/** How often a word has to stand in the text to stay one. */
const leastOf = (word: string): number => {
  if (tags.get(word) === "c") return LEAST_COUNT / 2;
  return otherwise.has(word) ? LEAST_OTHERWISE : 0;
};

let counts = new Map([...tags.keys()].map((word) => [word, LEXICON_FLOOR]));
for (let round = 0; round < ROUNDS; round += 1) {
  const dictionary = readDictionary([...counts].map(([word, n]) => `${word} ${n} x`).join("\n"));
  const next = new Map([...counts.keys()].map((word) => [word, 0]));
  for (const run of runs) {
    bestCut(dictionary, run, 0, run.length, (start, end) => {
      const word = run.slice(start, end);
      const n = next.get(word);
      if (n !== undefined) next.set(word, n + 1);
    });
  }
  counts = new Map(
    [...next]
      .filter(([word, n]) => n >= leastOf(word))
      .map(([word, n]) => [word, Math.max(n, LEXICON_FLOOR)]),
  );
}
writeFileSync(source("segment/dictionary/cantonese.js"), write(raise(counts, tags), tags));
console.log(`${counts.size} words from ${runs.length} runs of ${total} characters`);
