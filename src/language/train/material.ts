import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type Line, normalise, readCorpora, readJsonLines } from "./corpora.js";
import { SOURCES } from "./recipe.js";

/** Normalised texts by source. */
export type Texts = Map<string, readonly string[]>;

export interface Material {
  /** Lines of the corpora, and the Cantonese side of our pairs. */
  readonly cantonese: Texts;
  /** Lines of the corpora, and the written side of our pairs. */
  readonly written: Texts;
  readonly classical: Texts;
  /** Terse lines of content words in either language: they teach what is not Classical and nothing else. */
  readonly modern: Texts;
  /** Written Chinese in Cantonese words, made by hand. */
  readonly pseudo: Texts;
  /** Pairs of one formal vocabulary: they teach what a disguise is and nothing else. */
  readonly formal: { readonly cantonese: Texts; readonly written: Texts };
  /** What machines make of other languages, with what a native wrote in its place and a plain correction. */
  readonly translations: Readonly<Record<"native" | "plain" | "pseudo", readonly string[]>>;
  /** Answers to tasks like ours in real Cantonese, dull ones and fine ones: the second reading must let them pass. */
  readonly answers: readonly string[];
  readonly unlabelled: readonly string[];
  readonly english: readonly Line[];
  /** Sources that are pairs. */
  readonly pairs: readonly string[];
}

interface Pair {
  readonly written: string;
  readonly cantonese: string;
  /** The written side in Cantonese words, where somebody made it. */
  readonly pseudo?: string;
}

interface Translation {
  readonly pseudo: string;
  readonly plain: string;
  readonly cantonese: string;
}

/** One content in several qualities; what consists of ready-made phrases is left out, for it is Cantonese to few. */
interface Versions {
  readonly dull: string;
  readonly fair: string;
  readonly fine: string;
}

interface ShortLine {
  readonly language: "cantonese" | "written-chinese";
  readonly text: string;
}

/** Reads the corpora of a directory and our own texts in `fixtures/language` and beside it. */
export const readMaterial = (corporaDirectory: string, fixtures: string): Material => {
  const corpora = readCorpora(corporaDirectory, "train");
  const textsOf = (source: string, label?: string): string[] =>
    (corpora.get(source) ?? [])
      .filter((line) => label === undefined || line.label === label)
      .map((line) => normalise(line.text));
  const filesOf = (folder: string): string[] =>
    readdirSync(join(fixtures, folder))
      .sort()
      .map((file) => file.slice(0, -".jsonl".length));
  const shortLines = (name: string, language: ShortLine["language"]): string[] =>
    readJsonLines<ShortLine>(join(fixtures, `${name}.jsonl`))
      .filter((line) => line.language === language)
      .map(({ text }) => normalise(text));
  const translations = filesOf("translations").flatMap((name) =>
    readJsonLines<Translation>(join(fixtures, "translations", `${name}.jsonl`)),
  );
  const material: Material = {
    cantonese: new Map(SOURCES.cantonese.map((source) => [source, textsOf(source)])),
    written: new Map(SOURCES.written.map((source) => [source, textsOf(source)])),
    classical: new Map([
      ["lzh-dev", textsOf("lzh-dev")],
      [
        "pastiche",
        readJsonLines<{ text: string }>(join(fixtures, "classical.jsonl")).map(({ text }) => normalise(text)),
      ],
    ]),
    modern: new Map([
      ["modern-cantonese", shortLines("modern", "cantonese")],
      ["modern-written", shortLines("modern", "written-chinese")],
    ]),
    pseudo: new Map(
      filesOf("pseudo").map((name) => [
        `pseudo/${name}`,
        readJsonLines<{ text: string }>(join(fixtures, "pseudo", `${name}.jsonl`)).map(({ text }) =>
          normalise(text),
        ),
      ]),
    ),
    formal: { cantonese: new Map(), written: new Map() },
    translations: {
      native: translations.map(({ cantonese }) => normalise(cantonese)),
      plain: translations.map(({ plain }) => normalise(plain)),
      pseudo: translations.map(({ pseudo }) => normalise(pseudo)),
    },
    answers: filesOf("../versions").flatMap((name) =>
      readJsonLines<Versions>(join(fixtures, "../versions", `${name}.jsonl`)).flatMap(
        ({ dull, fair, fine }) => [dull, fair, fine].map((text) => normalise(text)),
      ),
    ),
    unlabelled: textsOf("cv-zh-hk"),
    english: corpora.get("cv-en") ?? [],
    pairs: ["pairs", "formal-pairs"].flatMap((folder) => filesOf(folder).map((name) => `pairs/${name}`)),
  };
  material.cantonese.set("short-cantonese", textsOf("short", "cantonese"));
  material.written.set("short-written", textsOf("short", "written-chinese"));
  material.cantonese.set("terse-cantonese", shortLines("terse", "cantonese"));
  material.written.set("terse-written", shortLines("terse", "written-chinese"));
  const readPairs = (folder: string, sides: { cantonese: Texts; written: Texts }) => {
    for (const name of filesOf(folder)) {
      const rows = readJsonLines<Pair>(join(fixtures, folder, `${name}.jsonl`));
      for (const side of ["cantonese", "written"] as const)
        sides[side].set(
          `pairs/${name}`,
          rows.map((pair) => normalise(pair[side])),
        );
      const swapped = rows.flatMap(({ pseudo }) => (pseudo === undefined ? [] : [normalise(pseudo)]));
      if (swapped.length > 0) material.pseudo.set(`pseudo/${name}`, swapped);
    }
  };
  readPairs("pairs", material);
  readPairs("formal-pairs", material.formal);
  return material;
};

/** The emphasis of a model, with that of our own sources where it names none. */
export const emphasisOf = (
  emphasis: Readonly<Record<string, number>>,
  own: readonly string[],
  weight: number,
): Record<string, number> => ({ ...Object.fromEntries(own.map((source) => [source, weight])), ...emphasis });
