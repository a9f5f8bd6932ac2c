import { pick, type Random, randomOf } from "../../number/random.js";
import { type Chosen, chooseFeatures, type Sample } from "./choose-features.js";
import { normalise } from "./corpora.js";
import { disguise } from "./disguise.js";
import { allGrams, characterGrams } from "./features.js";
import { emphasisOf, type Material } from "./material.js";
import {
  DECAY,
  DRAWS,
  EMPHASIS,
  KEEP,
  MOST_LINES,
  PAIR_EMPHASIS,
  PAIR_REPEATS,
  PARAGRAPHS,
  PLAIN,
  PSEUDO_REPEATS,
  SEED,
  SURE,
} from "./recipe.js";
import { lineSamples, paragraphs, withClauses } from "./samples.js";

const fitLanguage = ({ cantonese, written, pairs }: Material, keep: number, seed: number): Chosen =>
  chooseFeatures([[...lineSamples(cantonese, true), ...lineSamples(written, false)]], {
    grams: characterGrams,
    keep,
    emphasis: emphasisOf(EMPHASIS.cantonese, pairs, PAIR_EMPHASIS.cantonese),
    decay: DECAY.cantonese,
    seed,
  });

/** Labels the unlabelled lines by a first model where it is sure, and adds them to the material. */
export const labelUnlabelled = (material: Material): void => {
  const { features, weights, bias } = fitLanguage(material, KEEP.first, SEED);
  const byName = new Map(features.map((name, i) => [name, weights[i] as number]));
  const oddsOf = (text: string) =>
    characterGrams(text).reduce((sum, gram) => sum + (byName.get(gram) ?? 0), bias);
  material.cantonese.set(
    "cv-zh-hk-cantonese",
    material.unlabelled.filter((text) => oddsOf(text) > SURE),
  );
  material.written.set(
    "cv-zh-hk-written",
    material.unlabelled.filter((text) => oddsOf(text) < -SURE),
  );
};

/** Cantonese against written Chinese, on lines and clauses. */
export const fitCantonese = (material: Material): Chosen => fitLanguage(material, KEEP.cantonese, SEED + 1);

/** Texts of pairs as they are, and paragraphs put together from their clauses. */
const mixedLengths = (texts: readonly string[], count: number, random: Random): string[] => {
  const whole = Array.from({ length: Math.floor(count / 3) }, () => pick(texts, random));
  return [...whole, ...paragraphs(texts.flatMap(withClauses), count - whole.length, random)];
};

/** Cantonese paragraphs, written Chinese put into disguise, and some left plain, as chance draws them. */
const drawGenuine = ({ cantonese, written, pseudo, formal, pairs }: Material, random: Random): Sample[] => {
  const samples: Sample[] = [];
  const paragraphsOf = (source: string, texts: readonly string[]) =>
    pairs.includes(source)
      ? mixedLengths(texts, PAIR_REPEATS * texts.length, random)
      : paragraphs(texts, PARAGRAPHS[source] ?? 0, random);
  for (const [source, texts] of [...cantonese, ...formal.cantonese]) {
    for (const text of paragraphsOf(source, texts)) samples.push({ text, positive: true, source });
  }
  for (const [source, texts] of [...written, ...formal.written]) {
    for (const plain of paragraphsOf(source, texts)) {
      const text = random() < PLAIN ? plain : normalise(disguise(plain, random));
      samples.push({ text, positive: false, source });
    }
  }
  for (const [source, texts] of pseudo) {
    for (const text of texts.flatMap((whole) => Array.from({ length: PSEUDO_REPEATS }, () => whole))) {
      samples.push({ text, positive: false, source });
    }
  }
  return samples;
};

/** Genuine Cantonese against disguise. */
export const fitGenuine = (material: Material): Chosen => {
  const random = randomOf(SEED + 2);
  return chooseFeatures(
    Array.from({ length: DRAWS }, () => drawGenuine(material, random)),
    {
      grams: allGrams,
      keep: KEEP.genuine,
      emphasis: emphasisOf(
        EMPHASIS.genuine,
        [...material.pairs, ...material.pseudo.keys()],
        PAIR_EMPHASIS.genuine,
      ),
      decay: DECAY.genuine,
      seed: SEED + 3,
    },
  );
};

/** Classical Chinese against both modern languages. */
export const fitClassical = ({ classical, modern, cantonese, written }: Material): Chosen =>
  chooseFeatures(
    [
      [
        ...[...classical].flatMap(([source, texts]) =>
          texts.map((text): Sample => ({ text, positive: true, source })),
        ),
        ...lineSamples(cantonese, false, MOST_LINES),
        ...lineSamples(written, false, MOST_LINES),
        ...lineSamples(modern, false),
      ],
    ],
    {
      grams: characterGrams,
      keep: KEEP.classical,
      emphasis: EMPHASIS.classical,
      decay: DECAY.classical,
      seed: SEED + 4,
    },
  );
