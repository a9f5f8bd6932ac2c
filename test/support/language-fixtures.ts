import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../../fixtures/language/", import.meta.url);
const read = <Row>(name: string): Row[] =>
  readFileSync(new URL(name, folder), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);

export const fairness = read<{ id: string; kind: string; script: string; text: string; quotation?: string }>(
  "fairness.jsonl",
);
export const genuine = read<{ id: string; register: string; script: string; text: string }>("genuine.jsonl");
export const written = read<{ id: string; kind: string; script: string; text: string }>("written.jsonl");
export const handmade = read<{ id: string; method: string; text: string }>("handmade.jsonl");
export const careful = read<{
  id: string;
  register: string;
  written: string;
  pseudo: string;
  cantonese: string;
}>("careful.jsonl");
export const tidy = read<{ id: string; kind: string; script: string; text: string }>("tidy.jsonl");
export const mixed = read<{ id: string; parts: { language: string; text: string }[] }>("mixed.jsonl");
export const lines = read<{ id: string; set: string; label: string; script: string; text: string }>(
  "lines.jsonl",
);
/** Written later than the rest, and not learnt from either. */
export const laterLines = read<{ id: string; set: string; label: string; text: string }>("later-lines.jsonl");
export const laterParagraphs = read<{ id: string; kind: string; label: string; text: string }>(
  "later-paragraphs.jsonl",
);
export const laterFormal = read<{
  id: string;
  set: string;
  written: string;
  pseudo: string;
  cantonese: string;
}>("later-formal.jsonl");
export const laterCliches = read<{ id: string; kind: string; cantonese: string; stiff: string }>(
  "later-cliches.jsonl",
);
export const laterTranslations = read<{ id: string; kind: string; pseudo: string; cantonese: string }>(
  "later-translations.jsonl",
);
export const laterHeritage = read<{ id: string; writer: string; text: string }>("later-heritage.jsonl");
export const laterPlain = read<{ id: string; text: string }>("later-plain.jsonl");
export const bareLines = read<{ id: string; set: string; label: string; text: string }>("bare-lines.jsonl");
/** Notices, headlines, recipes and the like: lines and short paragraphs of few words of grammar. */
export const laterTerse = read<{ id: string; class: string; language: string; text: string }>(
  "later-terse.jsonl",
).map(({ language: label, ...row }) => ({ ...row, label }));
export const others = read<{ id: string; label: string; language: string; text: string }>("other.jsonl");
/** Texts of a hundred classes of input, each with what it must be told as, or must not. */
export const classes = read<{ id: string; class: string; expected: string; text: string }>("classes.jsonl");
/** Short ones, for the most part of a few words. */
export const otherLines = read<{ id: string; label: string; language: string; text: string }>(
  "other-lines.jsonl",
);

const LEARNT_SIDES = ["text", "written", "pseudo", "plain", "cantonese", "dull", "fair", "fine"];

/** All texts that the model learns from, but for those of the corpora. */
export const learntFrom = [
  ...["pairs", "formal-pairs", "translations", "pseudo", "../versions"].flatMap((name) =>
    readdirSync(new URL(name, folder)).map((file) => `${name}/${file}`),
  ),
  "terse.jsonl",
  "modern.jsonl",
  "classical.jsonl",
].flatMap((name) =>
  read<Record<string, string | undefined>>(name).flatMap((row) =>
    LEARNT_SIDES.flatMap((side) => row[side] ?? []),
  ),
);

/** Find-and-replace tables of twenty compilers: small ones of some 35 words, large ones of some 90. */
export const tables = readdirSync(new URL("tables/", folder))
  .sort()
  .map((name) => ({
    name,
    rows: readFileSync(new URL(`tables/${name}`, folder), "utf8")
      .trimEnd()
      .split("\n")
      .map((row) => row.split("\t") as [string, string]),
  }));
