import { meanOf } from "../../number/mean.js";
import { type Random, randomOf } from "../../number/random.js";
import { type Example, type Fit, fitLogistic } from "./logistic.js";

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
/** From how many times as many features as are kept the last choice is made. */
const FINALISTS = 2;

/** The samples of a source that are of one class: pairs are of both. */
const groupOf = ({ source, positive }: Sample): string => `${positive ? "+" : "-"}${source}`;
/** The files of a folder are of one family. */
const familyOf = (sample: Sample): string => groupOf(sample).split("/")[0] as string;

/** Classes weigh the same in all, sources by the square root of their size, so that no source sets the tone. */
const sampleWeights = (samples: readonly Sample[], emphasis: Recipe["emphasis"]): Map<string, number> => {
  const groups = new Map<string, { sample: Sample; size: number }>();
  for (const sample of samples) {
    const group = groups.get(groupOf(sample)) ?? { sample, size: 0 };
    groups.set(groupOf(sample), group);
    group.size += 1;
  }
  const shareOf = ({ sample, size }: { sample: Sample; size: number }) =>
    Math.sqrt(size) * (emphasis[sample.source] ?? 1);
  const totals = { true: 0, false: 0 };
  for (const group of groups.values()) totals[`${group.sample.positive}`] += shareOf(group);
  return new Map(
    [...groups].map(([name, group]) => [
      name,
      (shareOf(group) / totals[`${group.sample.positive}`] / group.size) * (samples.length / 2),
    ]),
  );
};

interface Vocabulary {
  readonly names: readonly string[];
  readonly counts: readonly number[];
  readonly examples: readonly Example[];
}

/** How often a feature stands among the features of each family of sources, apart by class. */
interface Rates {
  readonly positive: readonly number[];
  readonly negative: readonly number[];
}

/**
 * A feature must lean the same way in several families of sources: at least the second of the positive ones, or the
 * third of the negative ones, must have it more often than the other class has on average. What is in one source only
 * is its subject. A folder of our own files is one family: each by itself is too small to tell.
 */
const leansInSeveral = ({ positive, negative }: Rates): boolean => {
  const [ofPositive, ofNegative] = [meanOf(positive), meanOf(negative)];
  const [side, needed, others] =
    ofPositive > ofNegative ? [positive, 2, ofNegative] : [negative, 3, ofPositive];
  return side.filter((rate) => rate > others).length >= Math.min(needed, side.length);
};

/** What a family of sources has of a class, and how often each feature stands in it. */
interface FamilyCounts {
  readonly positive: boolean;
  readonly counts: Int32Array;
  total: number;
}

/** Numbers the features of all texts, and counts the texts that have each. */
const numberFeatures = (samples: readonly Sample[], grams: Recipe["grams"]) => {
  const ids = new Map<string, number>();
  const names: string[] = [];
  const counts: number[] = [];
  const lastText: number[] = [];
  const texts = samples.map(({ text }, i) => {
    const found = grams(text);
    const own = new Int32Array(found.length);
    for (let place = 0; place < found.length; place += 1) {
      const gram = found[place] as string;
      let id = ids.get(gram);
      if (id === undefined) {
        id = names.length;
        ids.set(gram, id);
        names.push(gram);
        counts.push(0);
        lastText.push(-1);
      }
      if (lastText[id] !== i) counts[id] = (counts[id] as number) + 1;
      lastText[id] = i;
      own[place] = id;
    }
    return own;
  });
  return { names, counts, texts };
};

const vocabularyOf = (samples: readonly Sample[], recipe: Recipe): Vocabulary => {
  const found = numberFeatures(samples, recipe.grams);
  const frequent = found.counts.flatMap((count, id) => (count < LEAST_COUNT ? [] : [id]));
  const places = new Int32Array(found.names.length).fill(-1);
  frequent.forEach((id, place) => {
    places[id] = place;
  });
  const families = new Map<string, FamilyCounts>();
  found.texts.forEach((grams, i) => {
    const sample = samples[i] as Sample;
    const own = families.get(familyOf(sample)) ?? {
      positive: sample.positive,
      counts: new Int32Array(frequent.length),
      total: 0,
    };
    families.set(familyOf(sample), own);
    own.total += grams.length;
    for (const gram of grams) {
      const place = places[gram] as number;
      if (place >= 0) own.counts[place] = (own.counts[place] as number) + 1;
    }
  });
  const [positive, negative] = [true, false].map((side) =>
    [...families.values()].filter((family) => family.positive === side),
  ) as [FamilyCounts[], FamilyCounts[]];
  const kept = new Int32Array(found.names.length).fill(-1);
  const names: string[] = [];
  const counts: number[] = [];
  frequent.forEach((id, place) => {
    const rateIn = ({ counts, total }: FamilyCounts) => (counts[place] as number) / total;
    if (!leansInSeveral({ positive: positive.map(rateIn), negative: negative.map(rateIn) })) return;
    kept[id] = names.length;
    names.push(found.names[id] as string);
    counts.push(found.counts[id] as number);
  });
  const weights = sampleWeights(samples, recipe.emphasis);
  const examples = samples.map(
    (sample, i): Example => ({
      features: (found.texts[i] as Int32Array).map((id) => kept[id] as number).filter((id) => id >= 0),
      positive: sample.positive,
      weight: weights.get(groupOf(sample)) as number,
    }),
  );
  return { names, counts, examples };
};

/** The vocabulary with only these features, in this order. */
const restrict = ({ names, counts, examples }: Vocabulary, wanted: readonly string[]): Vocabulary => {
  const places = new Map(wanted.map((name, place) => [name, place]));
  const renamed = Int32Array.from(names, (name) => places.get(name) ?? -1);
  const ofWanted = new Array<number>(wanted.length).fill(0);
  counts.forEach((count, id) => {
    const place = renamed[id] as number;
    if (place >= 0) ofWanted[place] = count;
  });
  return {
    names: wanted,
    counts: ofWanted,
    examples: examples.map((example) => ({
      ...example,
      features: example.features.map((id) => renamed[id] as number).filter((id) => id >= 0),
    })),
  };
};

/** How much each feature says in all the texts: its weight by the square root of how many have it. */
const valuesOf = ({ names, counts }: Vocabulary, { weights }: Fit): Map<string, number> =>
  new Map(names.map((name, id) => [name, (weights[id] as number) * Math.sqrt(counts[id] as number)]));

const best = (values: ReadonlyMap<string, number>, keep: number): string[] =>
  [...values]
    .sort(([a, of], [b, other]) => Math.abs(other) - Math.abs(of) || (a < b ? -1 : 1))
    .slice(0, keep)
    .map(([name]) => name);

/** Fits on all features, keeps those that say most, and fits again, until few enough are left to choose from. */
const narrow = (vocabulary: Vocabulary, { keep, decay }: Recipe, random: Random): Map<string, number> => {
  let left = vocabulary;
  for (;;) {
    const values = valuesOf(
      left,
      fitLogistic(left.examples, left.names.length, { epochs: EPOCHS, decay, random }),
    );
    if (left.names.length <= FINALISTS * keep) return values;
    left = restrict(
      left,
      best(values, Math.max(FINALISTS * keep, Math.min(left.names.length / 4, 16 * keep))),
    );
  }
};

/**
 * A model on few features. Where there are several draws of samples, each is fitted by itself, the features that say most
 * on average are kept, and the weights are the mean over the draws: one draw's accidents cancel.
 */
export const chooseFeatures = (draws: readonly (readonly Sample[])[], recipe: Recipe): Chosen => {
  const random = randomOf(recipe.seed);
  const sums = new Map<string, number>();
  const vocabularies = draws.map((samples) => {
    const vocabulary = vocabularyOf(samples, recipe);
    for (const [name, value] of narrow(vocabulary, recipe, random))
      sums.set(name, (sums.get(name) ?? 0) + value);
    return vocabulary;
  });
  const features = best(sums, recipe.keep);
  const weights = new Float64Array(features.length);
  let bias = 0;
  for (const vocabulary of vocabularies) {
    const { examples } = restrict(vocabulary, features);
    const fit = fitLogistic(examples, features.length, { epochs: LAST_EPOCHS, decay: recipe.decay, random });
    fit.weights.forEach((weight, id) => {
      weights[id] = (weights[id] as number) + weight / draws.length;
    });
    bias += fit.bias / draws.length;
  }
  return { features, weights, bias };
};
