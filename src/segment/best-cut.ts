/** A dictionary as a tree of characters: what may follow, and the weight of the word that ends here. */
interface Node {
  next?: Map<number, Node>;
  /** Natural logarithm of the word's share of all words. */
  weight?: number;
}

export interface Dictionary {
  readonly root: Node;
  /** The weight of a character that no word begins with: that of the rarest word. */
  readonly minWeight: number;
}

/** Reads a dictionary in jieba's form: one word a line, `word frequency tag`. */
export const readDictionary = (text: string): Dictionary => {
  const rows = text
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const [word = "", frequency] = line.split(" ");
      return { word, frequency: Number(frequency) };
    });
  const sum = rows.reduce((total, row) => total + row.frequency, 0);
  const root: Node = {};
  let minWeight = 0;
  for (const { word, frequency } of rows) {
    const weight = Math.log(frequency / sum);
    minWeight = Math.min(minWeight, weight);
    let node = root;
    for (const character of word) {
      const codePoint = character.codePointAt(0) as number;
      node.next ??= new Map();
      let next = node.next.get(codePoint);
      if (next === undefined) {
        next = {};
        node.next.set(codePoint, next);
      }
      node = next;
    }
    node.weight = weight;
  }
  return { root, minWeight };
};

/**
 * The most probable way to cut a run of Han characters into dictionary words; a character that is in no word
 * stands alone. The same computation, in the same order, as cppjieba's without its hidden Markov model
 * (MPSegment.hpp), so that both cut every run alike: the sum of log weights, from the right, ties to the
 * shorter word. Linear in the length of the run times the longest word.
 */
export const bestCut = (dictionary: Dictionary, run: string): string[] => {
  const characters = [...run];
  const codePoints = characters.map((character) => character.codePointAt(0) as number);
  const count = characters.length;
  const weights = new Float64Array(count + 1);
  const lengths = new Uint32Array(count);
  for (let i = count - 1; i >= 0; i -= 1) {
    let node = dictionary.root.next?.get(codePoints[i] as number);
    let best = (weights[i + 1] as number) + (node?.weight ?? dictionary.minWeight);
    let length = 1;
    for (let j = i + 1; j < count && node?.next; j += 1) {
      node = node.next.get(codePoints[j] as number);
      if (node?.weight === undefined) continue;
      const weight = (weights[j + 1] as number) + node.weight;
      if (weight > best) {
        best = weight;
        length = j - i + 1;
      }
    }
    weights[i] = best;
    lengths[i] = length;
  }
  const words: string[] = [];
  for (let i = 0; i < count; i += lengths[i] as number) {
    words.push(characters.slice(i, i + (lengths[i] as number)).join(""));
  }
  return words;
};
