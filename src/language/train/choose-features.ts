import { type Example, type Fit, fitLogistic } from "./logistic.js";
import { randomOf } from "./random.js";

/** A normalised text with its class and where it is from. */
export interface Sample {
  readonly text: string;
  readonly positive: boolean;
  readonly source: string;
}

export interface Recipe {
  readonly grams: (text: string) => string[];
  /** How many features are kept. */
  readonly keep: number;
  /** How much more a source weighs than the square root of its size gives it. */
  readonly emphasis: Readonly<Record<string, number>>;
  readonly decay: number;
  readonly seed: number;
}

export interface Chosen extends Fit {
  /** Features in the order of `weights`. */
  readonly features: readonly string[];
}

const LEAST_COUNT = 5;
const EPOCHS = 4;
const LAST_EPOCHS = 8;

/** Classes weigh the same in all, sources by the square root of their size, so that no source sets the tone. */
const sampleWeights = (samples: readonly Sample[], emphasis: Recipe["emphasis"]): Map<string, number> => {
  const sizes = new Map<string, { size: number; positive: boolean }>();
  for (const { source, positive } of samples) {
    const entry = sizes.get(source);
    if (entry) entry.size += 1;
    else sizes.set(source, { size: 1, positive });
  }
  const shares = new Map<string, number>();
  const totals = { true: 0, false: 0 };
  for (const [source, { size, positive }] of sizes) {
    const share = Math.sqrt(size) * (emphasis[source] ?? 1);
    shares.set(source, share);
    totals[`${positive}`] += share;
  }
  return new Map(
    [...sizes].map(([source, { size, positive }]) => [
      source,
      ((shares.get(source) as number) / totals[`${positive}`] / size) * (samples.length / 2),
    ]),
  );
};

interface Vocabulary {
  readonly names: readonly string[];
  readonly counts: readonly number[];
  readonly examples: readonly Example[];
}

/**
 * A feature must lean the same way in several sources: at least the second of the positive ones, or the third of the
 * negative ones, must have it more often than the other class has on average. What is in one source only is its subject.
 */
const leansInSeveral = (
  rates: ReadonlyMap<string, number>,
  sources: ReadonlyMap<string, boolean>,
): boolean => {
  const sorted = (positive: boolean) =>
    [...sources]
      .filter(([, side]) => side === positive)
      .map(([source]) => rates.get(source) ?? 0)
      .sort((a, b) => b - a);
  const mean = (list: readonly number[]) => list.reduce((sum, rate) => sum + rate, 0) / list.length;
  const [positive, negative] = [sorted(true), sorted(false)];
  return mean(positive) > mean(negative)
    ? (positive[Math.min(1, positive.length - 1)] ?? 0) > mean(negative)
    : (negative[Math.min(2, negative.length - 1)] ?? 0) > mean(positive);
};

const vocabularyOf = (samples: readonly Sample[], recipe: Recipe): Vocabulary => {
  const ids = new Map<string, number>();
  const found: string[] = [];
  const texts = samples.map(({ text }) =>
    Int32Array.from(recipe.grams(text), (gram) => {
      let id = ids.get(gram);
      if (id === undefined) {
        id = found.length;
        ids.set(gram, id);
        found.push(gram);
      }
      return id;
    }),
  );
  const counts = new Int32Array(found.length);
  const sources = new Map<string, boolean>();
  for (const { source, positive } of samples) sources.set(source, positive);
  const bySource = new Map([...sources].map(([source]) => [source, new Int32Array(found.length)]));
  const totals = new Map<string, number>();
  texts.forEach((grams, i) => {
    const { source } = samples[i] as Sample;
    const own = bySource.get(source) as Int32Array;
    totals.set(source, (totals.get(source) ?? 0) + grams.length);
    for (const gram of grams) own[gram] = (own[gram] as number) + 1;
    for (const gram of new Set(grams)) counts[gram] = (counts[gram] as number) + 1;
  });
  const kept = new Int32Array(found.length).fill(-1);
  const names: string[] = [];
  const keptCounts: number[] = [];
  found.forEach((name, id) => {
    if ((counts[id] as number) < LEAST_COUNT) return;
    const rates = new Map(
      [...bySource].map(([source, own]) => [source, (own[id] as number) / (totals.get(source) as number)]),
    );
    if (!leansInSeveral(rates, sources)) return;
    kept[id] = names.length;
    names.push(name);
    keptCounts.push(counts[id] as number);
  });
  const weights = sampleWeights(samples, recipe.emphasis);
  const examples = samples.map(
    ({ positive, source }, i): Example => ({
      features: (texts[i] as Int32Array).map((id) => kept[id] as number).filter((id) => id >= 0),
      positive,
      weight: weights.get(source) as number,
    }),
  );
  return { names, counts: keptCounts, examples };
};

/** Fits on all features, keeps those that weigh most, and fits again, halving until few enough are left. */
export const chooseFeatures = (samples: readonly Sample[], recipe: Recipe): Chosen => {
  let { names, counts, examples } = vocabularyOf(samples, recipe);
  const random = randomOf(recipe.seed);
  let fit = fitLogistic(examples, names.length, { epochs: EPOCHS, decay: recipe.decay, random });
  while (names.length > recipe.keep) {
    const keep = Math.max(recipe.keep, Math.floor(Math.min(names.length / 4, 16 * recipe.keep)));
    const weights = fit.weights;
    const value = (id: number) => Math.abs(weights[id] as number) * Math.sqrt(counts[id] as number);
    const best = names
      .map((_, id) => id)
      .sort((a, b) => value(b) - value(a) || a - b)
      .slice(0, keep);
    const renamed = new Int32Array(names.length).fill(-1);
    best.forEach((id, i) => {
      renamed[id] = i;
    });
    names = best.map((id) => names[id] as string);
    counts = best.map((id) => counts[id] as number);
    examples = examples.map((example) => ({
      ...example,
      features: example.features.map((id) => renamed[id] as number).filter((id) => id >= 0),
    }));
    const epochs = names.length > recipe.keep ? EPOCHS : LAST_EPOCHS;
    fit = fitLogistic(examples, names.length, { epochs, decay: recipe.decay, random });
  }
  return { ...fit, features: names };
};
