import { parseTable } from "../../text/table.js";
import { classUnitsOf, type Units, unitsOf } from "./units.js";
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
export type FeatureVisitor = (weights: Readonly<Odds>, start: number, end: number) => void;

interface Node {
  next?: Map<string, Node>;
  weights?: Odds;
}

interface Model {
  readonly bias: Odds;
  readonly features: Node;
}

/** Weights are stored in tenths. */
const TENTH = 0.1;
const SYMBOL = /\[[^\]]+\]|./gu;

let model: Model | undefined;

const readModel = (): Model => {
  const features: Node = {};
  let bias: Odds = { cantonese: 0, genuine: 0, classical: 0 };
  for (const row of parseTable<"feature" | keyof Odds>(table)) {
    const weights = {
      cantonese: Number(row.cantonese) * TENTH,
      genuine: Number(row.genuine) * TENTH,
      classical: Number(row.classical) * TENTH,
    };
    if (row.feature === "") {
      bias = weights;
      continue;
    }
    let node = features;
    for (const symbol of row.feature.match(SYMBOL) ?? []) {
      node.next ??= new Map();
      let next = node.next.get(symbol);
      if (!next) {
        next = {};
        node.next.set(symbol, next);
      }
      node = next;
    }
    node.weights = weights;
  }
  return { bias, features };
};

/** A class in a sequence marks it as one of classes; sequences of characters alone are read once, from the characters. */
const visit = (units: Units, ofClasses: boolean, root: Node, odds: Odds, found?: FeatureVisitor): void => {
  const { symbols, starts, ends } = units;
  for (let first = 0; first < symbols.length; first += 1) {
    let node = root.next?.get(symbols[first] as string);
    let told = !ofClasses;
    for (let last = first; node; ) {
      told ||= (symbols[last] as string).length > 2;
      const { weights } = node;
      if (told && weights) {
        odds.cantonese += weights.cantonese;
        odds.genuine += weights.genuine;
        odds.classical += weights.classical;
        found?.(weights, starts[first] as number, ends[last] as number);
      }
      last += 1;
      node = last < symbols.length ? node.next?.get(symbols[last] as string) : undefined;
    }
  }
};

/**
 * Reads a stretch of a normalised text: the log-odds that its features add up to, without the bias.
 * Linear in the length of the stretch.
 */
export const readOdds = (text: string, start: number, end: number, found?: FeatureVisitor): Odds => {
  model ??= readModel();
  const odds: Odds = { cantonese: 0, genuine: 0, classical: 0 };
  const units = unitsOf(text, start, end);
  visit(units, false, model.features, odds, found);
  visit(classUnitsOf(units), true, model.features, odds, found);
  return odds;
};

/** What a text adds up to before anything is read. */
export const biasOf = (): Odds => {
  model ??= readModel();
  return model.bias;
};
