import { createTrie, type Trie } from "../../text/trie.js";
import { isClass, symbolsOf } from "./symbols.js";
import { classUnitsOf, noUnits, type Units, unitsOf } from "./units.js";
import table from "./weights.tsv";

/** Log-odds that a stretch of text adds up to, in each of the model's three questions. */
export interface Odds {
  /** For Cantonese, against written Chinese. */
  cantonese: number;
  /** For genuine Cantonese, against written Chinese in disguise. */
  genuine: number;
  /** For Classical Chinese, against both. */
  classical: number;
}

/** Told of each feature that a stretch holds, with the stretch of the folded text that it stands for. */
export type FeatureVisitor = (cantonese: number, genuine: number, start: number, end: number) => void;

/** Weights by the node at which a feature ends; 0 where none does. */
interface Model {
  readonly bias: Odds;
  readonly features: Trie;
  readonly cantonese: Float64Array;
  readonly genuine: Float64Array;
  readonly classical: Float64Array;
  /** Symbols of the longest feature. */
  readonly longest: number;
}

/** Weights are stored in tenths. */
const TENTH = 0.1;

let model: Model | undefined;

const readModel = (): Model => {
  const rows = table.split("\n").filter((line) => line !== "" && !line.startsWith("# "));
  const cells = rows.slice(1).map((row) => row.split("\t"));
  const symbols = cells.map(([feature]) => symbolsOf(feature as string));
  const most = symbols.reduce((sum, { length }) => sum + length, 0);
  const features = createTrie(most);
  const [cantonese, genuine, classical] = [1, 2, 3].map(() => new Float64Array(most + 1)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  cells.forEach((row, i) => {
    const node = features.insert(symbols[i] as number[]);
    cantonese[node] = Number(row[1] ?? 0) * TENTH;
    genuine[node] = Number(row[2] ?? 0) * TENTH;
    classical[node] = Number(row[3] ?? 0) * TENTH;
  });
  return {
    // The feature of no symbols ends at the root: what the model starts from.
    bias: {
      cantonese: cantonese[0] as number,
      genuine: genuine[0] as number,
      classical: classical[0] as number,
    },
    features,
    cantonese,
    genuine,
    classical,
    longest: Math.max(...symbols.map(({ length }) => length)),
  };
};

/** Where the next class is, from a unit on. */
const nextClass = ({ size, symbols }: Units, from: number): number => {
  let at = from;
  while (at < size && !isClass(symbols[at] as number)) at += 1;
  return at;
};

/** A class in a sequence marks it as one of classes; sequences of characters alone are read once, from the characters. */
const visit = (
  units: Units,
  ofClasses: boolean,
  { features, cantonese, genuine, classical, longest }: Model,
  odds: Odds,
  found?: FeatureVisitor,
): void => {
  const { size, symbols, starts, ends } = units;
  let upcoming = ofClasses ? -1 : 0;
  for (let first = 0; first < size; first += 1) {
    if (ofClasses) {
      if (upcoming < first) upcoming = nextClass(units, first);
      if (upcoming === size) return;
      if (upcoming - first >= longest) continue;
    }
    let node = features.child(0, symbols[first] as number);
    for (let last = first; node !== 0; ) {
      const forCantonese = cantonese[node] as number;
      const forGenuine = genuine[node] as number;
      const forClassical = classical[node] as number;
      if (
        (forCantonese !== 0 || forGenuine !== 0 || forClassical !== 0) &&
        (!ofClasses || last >= upcoming)
      ) {
        odds.cantonese += forCantonese;
        odds.genuine += forGenuine;
        odds.classical += forClassical;
        found?.(forCantonese, forGenuine, starts[first] as number, ends[last] as number);
      }
      last += 1;
      if (last === size) break;
      node = features.child(node, symbols[last] as number);
    }
  }
};

/** Used again for each stretch; they hold numbers of symbols and places. */
const units = noUnits();
const classUnits = noUnits();

/**
 * Reads a stretch of a normalised text: the log-odds that its features add up to, without the bias.
 * Linear in the length of the stretch.
 */
export const readOdds = (text: string, start: number, end: number, found?: FeatureVisitor): Odds => {
  model ??= readModel();
  const odds: Odds = { cantonese: 0, genuine: 0, classical: 0 };
  visit(unitsOf(text, start, end, units), false, model, odds, found);
  visit(classUnitsOf(units, classUnits), true, model, odds, found);
  return odds;
};

/** What a text adds up to before anything is read. */
export const biasOf = (): Odds => {
  model ??= readModel();
  return model.bias;
};
