/**
 * A second reading, of what the model of disguise leaves over. Its weights stand; sequences are added that speak against
 * genuine Cantonese, as few as tell the disguises that still pass, translations word by word above all, from real texts.
 */

import { randomOf } from "../../number/random.js";
import { foldTerm } from "../../text/fold.js";
import { normalise } from "./corpora.js";
import { slip } from "./disguise.js";
import { allGrams } from "./features.js";
import type { Material, Texts } from "./material.js";
import { SECOND, SEED } from "./recipe.js";
import { paragraphs } from "./samples.js";

/** A text that the model is held against. */
interface Reading {
  readonly real: boolean;
  /** The sequences that it holds. */
  readonly grams: readonly string[];
  /** Log-odds for genuine Cantonese so far, and what a disguise may say against itself without being suspected. */
  odds: number;
}

const textsOf = (material: Material): { readonly real: string[]; readonly disguised: string[] } => {
  const random = randomOf(SEED + 5);
  const ofPairs = (sides: Texts) =>
    [...sides].flatMap(([source, texts]) => (material.pairs.includes(source) ? texts : []));
  const { native, plain, pseudo } = material.translations;
  const ours = [...ofPairs(material.cantonese), ...ofPairs(material.formal.cantonese), ...native];
  const real = [...ours, ...plain, ...material.answers];
  for (const [source, count] of Object.entries(SECOND.paragraphs))
    real.push(...paragraphs(material.cantonese.get(source) ?? [], count, random));
  for (let time = 0; time < SECOND.slips; time += 1)
    real.push(...ours.map((text) => normalise(slip(text, random))));
  return { real, disguised: [...pseudo, ...[...material.pseudo.values()].flat()] };
};

const FORMAL = new Set(foldTerm(SECOND.formal));

const readingsOf = (material: Material, genuine: ReadonlyMap<string, number>): Reading[] => {
  const { real, disguised } = textsOf(material);
  const readings = (texts: readonly string[], isReal: boolean) =>
    texts.map((text): Reading => {
      const grams = allGrams(text);
      const said = grams.reduce((sum, gram) => sum + (genuine.get(gram) ?? 0), 0);
      return {
        real: isReal,
        grams: [...new Set(grams)].filter((gram) => ![...gram].some((character) => FORMAL.has(character))),
        odds: said + (isReal ? 0 : SECOND.unsuspected),
      };
    });
  return [...readings(disguised, false), ...readings(real, true)];
};

/** How many of some readings hold each sequence. */
const countGrams = (readings: readonly Reading[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { grams } of readings) for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  return counts;
};

/** The sequences that enough disguises hold, and few real texts, each with the readings that it stands in. */
const holdersOf = (readings: readonly Reading[]): Map<string, Reading[]> => {
  const [real, disguised] = [true, false].map((side) =>
    readings.filter((reading) => reading.real === side),
  ) as [Reading[], Reading[]];
  const inReal = countGrams(real);
  const telling = [...countGrams(disguised)].filter(
    ([gram, count]) =>
      count >= SECOND.least &&
      count / disguised.length >= (SECOND.lean * (inReal.get(gram) ?? 0)) / real.length,
  );
  const holders = new Map(
    telling.map(([gram]): [string, Reading[]] => [gram, []]).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  for (const reading of readings) for (const gram of reading.grams) holders.get(gram)?.push(reading);
  return holders;
};

/** What a sequence should say, all others as they are: one step of Newton's on the logistic loss and the cost. */
const stepOf = (holders: readonly Reading[], said: number): number => {
  let slope = -SECOND.cost;
  let curve = 0;
  for (const { real, odds } of holders) {
    const chance = 1 / (1 + Math.exp(-odds));
    const weight = real ? SECOND.real : 1;
    slope += weight * (chance - (real ? 1 : 0));
    curve += weight * Math.max(SECOND.leastCurve, chance * (1 - chance));
  }
  return Math.max(-SECOND.most, Math.min(0, said - slope / curve));
};

/**
 * Adds to `genuine` (feature → log-odds for genuine Cantonese) what is missing against the disguises of the material, by
 * coordinate descent. Returns how many sequences say more than before.
 */
export const addSecondReading = (genuine: Map<string, number>, material: Material): number => {
  const holders = holdersOf(readingsOf(material, genuine));
  const weights = new Map([...holders.keys()].map((gram) => [gram, 0]));
  for (let sweep = 0; sweep < SECOND.sweeps; sweep += 1)
    for (const [gram, own] of holders) {
      const before = weights.get(gram) as number;
      const after = stepOf(own, before);
      if (after === before) continue;
      weights.set(gram, after);
      for (const reading of own) reading.odds += after - before;
    }
  const added = [...weights].filter(([, weight]) => weight < -SECOND.worth);
  for (const [gram, weight] of added) genuine.set(gram, (genuine.get(gram) ?? 0) + weight);
  return added.length;
};
