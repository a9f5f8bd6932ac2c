/**
 * Makes `friend.tsv`, `superior.tsv` and `portrait.tsv`: what the clauses of an answer do. Run with `npm run train:roles`;
 * the same input gives the same bytes. Five minutes.
 *
 * Input: our own texts in `fixtures/roles`, each part told by its writer (`read-told.ts`). A logistic regression
 * for each role over the sequences and concepts of a clause and its neighbours, and of a portrait where they stand. A weight is kept for what it is worth to all
 * clauses together, as one that stands in many of them may be worth more than a larger one that stands in few. How well it
 * does on writers that it has not seen is printed: a fifth of the files is told by a model of the others, all weights kept.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { logistic } from "../../number/logistic.js";
import { type Example, type Fit, fitRidge } from "../../train/ridge.js";
import { type Genre, ROLES } from "../role.js";
import { type RoledExample, readTold } from "./read-told.js";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** A feature is used when so many clauses hold it, of so many writers: a subject of one writer tells nothing. */
const LEAST_CLAUSES = 40;
const LEAST_SOURCES = 3;
const RIDGE = 5;
/** What says less than this many tenths is left out … */
const LEAST_TENTHS = 3;
/** … and a weight without which the log-likelihood of all clauses would fall by less than about this. Friends are told most. */
const LEAST_WORTH: Readonly<Record<Genre, number>> = { friend: 0.07, superior: 0.2, portrait: 0.1 };
/** So many parts of the files, each told by a model of the others. */
const FOLDS = 5;

const chooseFeatures = (examples: readonly RoledExample[]): string[] => {
  const seen = new Map<string, { clauses: number; sources: Set<string> }>();
  for (const { features, source } of examples) {
    for (const feature of features) {
      const one = seen.get(feature) ?? { clauses: 0, sources: new Set() };
      one.clauses += 1;
      one.sources.add(source);
      seen.set(feature, one);
    }
  }
  return [...seen]
    .filter(([, { clauses, sources }]) => clauses >= LEAST_CLAUSES && sources.size >= LEAST_SOURCES)
    .map(([feature]) => feature)
    .sort();
};

interface Model {
  readonly features: readonly string[];
  /** The place of each feature among them. */
  readonly places: ReadonlyMap<string, number>;
  readonly fits: ReadonlyMap<string, Fit>;
}

/** The features of each example that are among these, by their places. */
const placesOf = (places: ReadonlyMap<string, number>, examples: readonly RoledExample[]): Int32Array[] =>
  examples.map(({ features }) => Int32Array.from([...features].flatMap((name) => places.get(name) ?? [])));

const fitAll = (examples: readonly RoledExample[], roles: readonly string[]): Model => {
  const features = chooseFeatures(examples);
  const places = new Map(features.map((feature, i) => [feature, i]));
  const read = placesOf(places, examples);
  const fits = roles.map((role): [string, Fit] => {
    const labelled = examples.map(
      (example, i): Example => ({
        features: read[i] as Int32Array,
        value: 1,
        target: example.roles.has(role) ? 1 : 0,
      }),
    );
    return [role, fitRidge(labelled, features.length, RIDGE)];
  });
  return { features, places, fits: new Map(fits) };
};

const oddsOf = (fit: Fit, places: Model["places"], example: RoledExample): number => {
  let sum = fit.bias;
  for (const feature of example.features) {
    const place = places.get(feature);
    if (place !== undefined) sum += fit.weights[place] as number;
  }
  return sum;
};

/** How often a clause of the role has higher odds than one without it: 1 is perfect, 0.5 is chance. */
const ranked = (told: readonly { odds: number; is: boolean }[]): number => {
  const order = [...told].sort((a, b) => a.odds - b.odds);
  let [sum, positives] = [0, 0];
  for (const [i, { is }] of order.entries()) {
    if (!is) continue;
    sum += i - positives;
    positives += 1;
  }
  return sum / (positives * (order.length - positives));
};

const printUnseen = (examples: readonly RoledExample[], roles: readonly string[]): void => {
  const told = new Map(roles.map((role) => [role, [] as { odds: number; is: boolean }[]]));
  const sources = [...new Set(examples.map((example) => example.source))];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const left = new Set(sources.filter((_, i) => i % FOLDS === fold));
    const model = fitAll(
      examples.filter((example) => !left.has(example.source)),
      roles,
    );
    for (const example of examples.filter((one) => left.has(one.source)))
      for (const role of roles)
        told.get(role)?.push({
          odds: oddsOf(model.fits.get(role) as Fit, model.places, example),
          is: example.roles.has(role),
        });
  }
  for (const [role, all] of told) {
    const count = all.filter(({ is }) => is).length;
    process.stdout.write(`  ${role.padEnd(14)} ${String(count).padStart(4)}  ${ranked(all).toFixed(3)}\n`);
  }
};

const sumOf = (places: Int32Array, weights: ArrayLike<number>): number =>
  places.reduce((sum, place) => sum + (weights[place] as number), 0);

/**
 * The weights of a fit in tenths, 0 for those that are left out. What one is worth is half its square times how curved the
 * likelihood is along it ("optimal brain damage", LeCun et al. 1990).
 */
const inTenths = ({ weights, bias }: Fit, read: readonly Int32Array[], leastWorth: number): number[] => {
  const curved = new Float64Array(weights.length);
  for (const places of read) {
    const chance = logistic(sumOf(places, weights) + bias);
    for (const place of places) curved[place] = (curved[place] as number) + chance * (1 - chance);
  }
  return Array.from(weights, (weight, i) => {
    const tenths = Math.round(10 * weight);
    const isKept =
      Math.abs(tenths) >= LEAST_TENTHS && ((curved[i] as number) * weight ** 2) / 2 >= leastWorth;
    return isKept ? tenths : 0;
  });
};

const tableOf = (
  { features, places, fits }: Model,
  examples: readonly RoledExample[],
  genre: Genre,
): string => {
  const roles: readonly string[] = ROLES[genre];
  const read = placesOf(places, examples);
  const weights = roles.map((role) => inTenths(fits.get(role) as Fit, read, LEAST_WORTH[genre]));
  const rows = features.flatMap((feature, i) => {
    const cells = weights.map((own) => own[i] as number);
    return cells.every((cell) => cell === 0) ? [] : [[feature, ...cells.map((cell) => cell || "")]];
  });
  const bias = ["", ...roles.map((role) => Math.round(10 * (fits.get(role) as Fit).bias))];
  const lines = [["^feature", ...roles], bias, ...rows].map((row) => row.join("\t").replace(/\t+$/u, ""));
  return `${[
    "# Made by `npm run train:roles`; do not edit. Tenths of log-odds that a feature of a clause adds for what it does. The",
    "# empty feature is the bias; {word} a Latin word, | an edge, 0 figures, #worry a concept; a < behind it: of the clause before,",
    "# a >: of the one behind.",
    ...lines,
  ].join("\n")}\n`;
};

for (const genre of Object.keys(ROLES) as Genre[]) {
  const examples = readTold(path("../../../fixtures/roles"), genre);
  process.stdout.write(`${genre}: ${examples.length} clauses; told of unseen writers, by rank\n`);
  printUnseen(examples, ROLES[genre]);
  const model = fitAll(examples, ROLES[genre]);
  const table = tableOf(model, examples, genre);
  process.stdout.write(`  ${table.split("\n").length - 5} features, ${table.length} characters\n`);
  writeFileSync(path(`../${genre}.tsv`), table);
}
