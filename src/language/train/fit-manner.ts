/**
 * What the manner of a text says for its being a translation word by word (`manner/manner.tsv`): logistic regression on how
 * often a few words stand in it, whose words and reasons are a linguist's.
 */
import { meanOf } from "../../number/mean.js";
import { randomOf } from "../../number/random.js";
import { countCharacters, isHan } from "../../text/characters.js";
import { findClauses } from "../../text/clauses.js";
import { mannerOf, tellNames } from "../manner/manner.js";
import type { Material, Texts } from "./material.js";
import { MANNER, SEED } from "./recipe.js";
import { paragraphs } from "./samples.js";

interface Sample {
  readonly often: readonly number[];
  readonly translated: boolean;
}

const samplesOf = (texts: readonly string[], translated: boolean): Sample[] =>
  texts.flatMap((text) => {
    const han = countCharacters(text, isHan);
    return han === 0 ? [] : [{ often: mannerOf({ text, clauses: findClauses({ text }), han }), translated }];
  });

const ofOurPairs = ({ pairs }: Material, sides: Texts): string[] =>
  [...sides].flatMap(([source, texts]) => (pairs.includes(source) ? texts : []));

/** For each tell what each in ten characters adds, and up to how many count; and what it begins from. */
export interface MannerFit {
  readonly base: number;
  readonly tells: ReadonlyMap<string, { readonly weight: number; readonly most: number }>;
}

/** The same material gives the same numbers. */
export const fitManner = (material: Material): MannerFit => {
  const { native, plain, pseudo } = material.translations;
  const real = [...native, ...plain, ...ofOurPairs(material, material.cantonese), ...material.answers];
  const random = randomOf(SEED + 6);
  for (const [source, count] of Object.entries(MANNER.paragraphs))
    real.push(...paragraphs(material.cantonese.get(source) ?? [], count, random));
  const samples = [
    ...samplesOf([...real, ...ofOurPairs(material, material.formal.cantonese)], false),
    ...samplesOf([...pseudo, ...[...material.pseudo.values()].flat()], true),
  ];
  const names = tellNames();
  const scales = names.map((_, place) => {
    const often = samples.map((sample) => sample.often[place] as number);
    const usual = meanOf(often);
    const spread = Math.sqrt(meanOf(often.map((one) => (one - usual) ** 2))) || 1;
    return { usual, spread, most: usual + MANNER.most * spread };
  });
  const inputs = samples.map(({ often }) =>
    scales.map(({ usual, spread, most }, place) => (Math.min(most, often[place] as number) - usual) / spread),
  );
  const translated = samples.filter((sample) => sample.translated).length;
  const weights = names.map(() => 0);
  let bias = 0;
  for (let step = 0; step < MANNER.steps; step += 1) {
    const slopes = weights.map((weight) => MANNER.decay * weight);
    let biasSlope = 0;
    for (const [i, input] of inputs.entries()) {
      const isTranslated = samples[i]?.translated === true;
      const odds = input.reduce((sum, value, place) => sum + value * (weights[place] as number), bias);
      // Either side weighs as much as the other, however many texts it has.
      const share = 0.5 / (isTranslated ? translated : samples.length - translated);
      const slope = share * (1 / (1 + Math.exp(-odds)) - (isTranslated ? 1 : 0));
      biasSlope += slope;
      input.forEach((value, place) => {
        slopes[place] = (slopes[place] as number) + slope * value;
      });
    }
    bias -= biasSlope;
    slopes.forEach((slope, place) => {
      weights[place] = (weights[place] as number) - slope;
    });
  }
  const tells = new Map(
    names.map((name, place) => {
      const { spread, most } = scales[place] as (typeof scales)[number];
      return [name, { weight: (weights[place] as number) / spread, most }];
    }),
  );
  const base = scales.reduce(
    (sum, { usual, spread }, place) => sum - ((weights[place] as number) * usual) / spread,
    bias,
  );
  return { base, tells };
};

/** The table with new numbers; words and reasons are kept. */
export const mannerTable = (table: string, { base, tells }: MannerFit): string =>
  table
    .split("\n")
    .map((line) => {
      const [name = "", , , ...others] = line.split("\t");
      const fitted = name === "base" ? { weight: base, most: 0 } : tells.get(name);
      if (!fitted) return line;
      return [name, fitted.weight.toFixed(2), fitted.most.toFixed(2), ...others].join("\t");
    })
    .join("\n");
