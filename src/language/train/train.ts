/**
 * Makes `model/weights.tsv`, `model/english.tsv` and the numbers of `manner/manner.tsv`. Run with
 * `npm run train -- --corpora DIR`; the same input gives the same bytes. A quarter of an hour, and 4 GB of memory.
 *
 * DIR holds `train/NAME.tsv.gz`, three columns a line: label, script, text (sources and licences: NOTICE). The other
 * input is our own, in `fixtures`: pairs of paragraphs that say the same in written Chinese and in Cantonese,
 * which keep subjects from being learnt as language; written Chinese in Cantonese words as people and translators make it,
 * and what machines make of other languages, beside real answers; and lines in the manner of Classical Chinese, beside
 * terse modern ones that are like them.
 *
 * Three linear models over sequences of characters, and of classes of words, of the normalised text (`fit-models.ts`;
 * its numbers are in `recipe.ts`); then what the lexicons know and the texts show too seldom (`lexicon-floor.ts`) and what
 * disguises still pass by (`second-reading.ts`). Apart from them, what the manner of translations is (`fit-manner.ts`).
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Chosen } from "./choose-features.js";
import { englishTable } from "./english-table.js";
import { fitManner, mannerTable } from "./fit-manner.js";
import { fitCantonese, fitClassical, fitGenuine, labelUnlabelled } from "./fit-models.js";
import { addLeftovers, addLexicon, addNonWords, excuseWords } from "./lexicon-floor.js";
import { readMaterial } from "./material.js";
import { addSecondReading } from "./second-reading.js";
import { asInTable, weightsTable } from "./weights-table.js";

const { values } = parseArgs({ options: { corpora: { type: "string" } } });
if (!values.corpora) throw new Error("usage: npm run train -- --corpora DIR");

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const MARKERS = path("../lexicon/markers.tsv");
const NON_WORDS = path("../lexicon/hypercorrections.tsv");
const LEFTOVERS = path("../lexicon/leftovers.tsv");

/** Words of written Chinese that stand inside everyday words of Cantonese: 的士, 是但, 了解, 酒吧, 沒收. */
const WITHIN = new Set(["的", "是", "了", "吧", "沒"]);

const log = (line: string) => process.stdout.write(`${line}\n`);

const byFeature = (name: string, { features, weights, bias }: Chosen): Map<string, number> => {
  log(`${name}: ${features.length} features`);
  return new Map([["", bias], ...features.map((feature, i) => [feature, weights[i] as number] as const)]);
};

const material = readMaterial(values.corpora, path("../../../fixtures/language"));
labelUnlabelled(material);
for (const side of ["cantonese", "written"] as const) {
  for (const [source, texts] of material[side]) log(`${side} ${source}: ${texts.length}`);
}

const cantonese = byFeature("cantonese", fitCantonese(material));
log(
  `words of the lexicon added: ${addLexicon(cantonese, MARKERS)}; excused: ${excuseWords(cantonese, MARKERS, WITHIN)}`,
);
const fitted = byFeature("genuine", fitGenuine(material));
log(
  `non-words added: ${addNonWords(fitted, NON_WORDS)}; leftovers: ${addLeftovers(fitted, LEFTOVERS)}; ` +
    `words excused: ${excuseWords(fitted, MARKERS)}`,
);
const genuine = asInTable(fitted);
log(`sequences that a second reading adds: ${addSecondReading(genuine, material)}`);
const classical = byFeature("classical", fitClassical(material));
writeFileSync(path("../model/weights.tsv"), weightsTable({ cantonese, genuine, classical }));

const MANNER = path("../manner/manner.tsv");
writeFileSync(MANNER, mannerTable(readFileSync(MANNER, "utf8"), fitManner(material)));

writeFileSync(path("../model/english.tsv"), englishTable(material.english.map(({ text }) => text)));
