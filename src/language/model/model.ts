import { eachNumber, eachRowOf, firstSymbol, groupsOf } from "../../text/rows.js";
import { createTrie, type Trie } from "../../text/trie.js";
import { isClass, numberBeyond, symbolsOf } from "./symbols.js";
import { classUnitsOf, LONGEST_CLASS_GRAM, noUnits, type Units, unitsOf } from "./units.js";
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

interface Model {
  readonly bias: Odds;
  readonly features: Trie;
  /** Three weights for each node, in tenths, for a feature that ends there: `3 * node` and on; 0 where none does. */
  readonly tenths: Int16Array;
}

/** Weights are stored in tenths. */
const TENTH = 0.1;

let model: Model | undefined;

/** Features are read when a text first has the symbol that they begin with: a line has few of them. */
const readModel = (): Model => {
  const groups = groupsOf(table);
  // A node for each unit at most, and the root.
  const most = groups.units + 1;
  const features = createTrie(most);
  const tenths = new Int16Array(3 * most);
  const read = (group: number): void =>
    eachRowOf(table, groups, group, (feature, cells) => {
      const node = features.insert(symbolsOf(feature));
      eachNumber(table, cells, (weight, column) => {
        tenths[3 * node + column] = weight;
      });
    });
  numberBeyond(table);
  const groupOf = new Map<number, number>();
  for (let group = 0; group < groups.keys.length; group += 1) {
    const first = symbolsOf(firstSymbol(table, groups.keys[group] as number))[0];
    // The feature of no symbols ends at the root: what the model starts from.
    if (first === undefined) read(group);
    else groupOf.set(first, group);
  }
  features.putOff(groupOf.keys(), (symbol) => read(groupOf.get(symbol) as number));
  const [cantonese, genuine, classical] = [0, 1, 2].map((column) => (tenths[column] as number) * TENTH);
  const bias = {
    cantonese: cantonese as number,
    genuine: genuine as number,
    classical: classical as number,
  };
  return { bias, features, tenths };
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
  { features, tenths }: Model,
  odds: Odds,
  found?: FeatureVisitor,
): void => {
  const { size, symbols, starts, ends } = units;
  let upcoming = ofClasses ? -1 : 0;
  for (let first = 0; first < size; first += 1) {
    if (ofClasses) {
      if (upcoming < first) upcoming = nextClass(units, first);
      if (upcoming === size) return;
      if (upcoming - first >= LONGEST_CLASS_GRAM) continue;
    }
    let node = features.child(0, symbols[first] as number);
    for (let last = first; node !== 0; ) {
      const cantonese = tenths[3 * node] as number;
      const genuine = tenths[3 * node + 1] as number;
      const classical = tenths[3 * node + 2] as number;
      if ((cantonese | genuine | classical) !== 0 && (!ofClasses || last >= upcoming)) {
        odds.cantonese += cantonese * TENTH;
        odds.genuine += genuine * TENTH;
        odds.classical += classical * TENTH;
        found?.(cantonese * TENTH, genuine * TENTH, starts[first] as number, ends[last] as number);
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
 *
 * @param odds where they are put, in the place of what was there
 */
export const readOdds = (
  text: string,
  start: number,
  end: number,
  odds: Odds,
  found?: FeatureVisitor,
): void => {
  model ??= readModel();
  odds.cantonese = 0;
  odds.genuine = 0;
  odds.classical = 0;
  visit(unitsOf(text, start, end, units), false, model, odds, found);
  visit(classUnitsOf(units, classUnits), true, model, odds, found);
};

/** What a text adds up to before anything is read. */
export const biasOf = (): Odds => {
  model ??= readModel();
  return model.bias;
};
