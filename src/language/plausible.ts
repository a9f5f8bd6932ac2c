import dictionary from "../segment/dictionary/cantonese.dict";
import { isHan } from "../text/characters.js";
import type { FoldedText } from "../text/fold.js";
import { parseTable } from "../text/table.js";
import weights from "./model/weights.tsv";

/** What the Han characters of a text look like, whatever they say. */
export interface HanFigures {
  readonly count: number;
  /** Share that no word of the dictionary holds: about 0 in prose, 0.4 in characters drawn at random. */
  readonly rare: number;
  /**
   * How many standard deviations more pairs of neighbours are known ones than if the same characters stood in any order:
   * 5 and more in prose, 0 in shuffled characters. It asks nothing of the words, so that names and dialects do no harm.
   */
  readonly order: number;
}

interface Known {
  readonly characters: ReadonlySet<string>;
  /** What follows a character in the dictionary's words and the language model's features. */
  readonly followers: ReadonlyMap<string, ReadonlySet<string>>;
}

let known: Known | undefined;

const readKnown = (): Known => {
  const words = dictionary.split("\n").map((line) => line.slice(0, line.indexOf(" ")));
  const features = parseTable<"feature">(weights).map(({ feature }) => feature);
  const followers = new Map<string, Set<string>>();
  for (const one of [...words, ...features]) {
    const characters = [...one];
    for (let i = 0; i + 1 < characters.length; i += 1) {
      const [a, b] = [characters[i] as string, characters[i + 1] as string];
      if (!isHan(a.codePointAt(0) as number) || !isHan(b.codePointAt(0) as number)) continue;
      followers.set(a, (followers.get(a) ?? new Set()).add(b));
    }
  }
  return { characters: new Set(words.join("")), followers };
};

/** Linear in the length of the text. */
export const hanFigures = ({ text }: Pick<FoldedText, "text">): HanFigures => {
  known ??= readKnown();
  const counts = new Map<string, number>();
  const neighbours = new Map<string, number>();
  let [count, couples, rare] = [0, 0, 0];
  let last = "";
  for (const character of text) {
    if (!isHan(character.codePointAt(0) as number)) {
      last = "";
      continue;
    }
    count += 1;
    counts.set(character, (counts.get(character) ?? 0) + 1);
    if (!known.characters.has(character)) rare += 1;
    if (last !== "") {
      couples += 1;
      neighbours.set(last + character, (neighbours.get(last + character) ?? 0) + 1);
    }
    last = character;
  }
  let [found, expected] = [0, 0];
  for (const [a, first] of counts) {
    for (const b of known.followers.get(a) ?? []) {
      const second = counts.get(b) ?? 0;
      if (second === 0) continue;
      found += neighbours.get(a + b) ?? 0;
      expected += first * (a === b ? second - 1 : second);
    }
  }
  expected *= couples / Math.max(1, count * (count - 1));
  return { count, rare: rare / Math.max(1, count), order: (found - expected) / Math.sqrt(expected + 1) };
};
