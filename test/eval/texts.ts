import { fileURLToPath } from "node:url";
import { type Line, readCorpora, readJsonLines } from "../../src/language/train/corpora.js";
import { type Random, randomOf } from "../../src/number/random.js";
import { countCharacters, isHan } from "../../src/text/characters.js";

const fixtures = fileURLToPath(new URL("../../fixtures/", import.meta.url));

/** Versions in ready-made phrases, with the marks for language (0–4) that three blind raters gave them. */
export const ratedCliches = readJsonLines<{ id: string; marks: number[] }>(
  `${fixtures}language/rated-cliches.jsonl`,
).map(({ id, marks }) => {
  const [file, row] = id.split("/");
  const versions = readJsonLines<{ id: string; cliche: string }>(`${fixtures}versions/${file}.jsonl`);
  const text = versions.find((version) => version.id === row)?.cliche as string;
  return { task: id.split("-")[0] as string, text, mark: marks.toSorted()[1] as number };
});

export const CANTONESE = ["cv-yue", "tatoeba-yue", "yue-wiki"];
export const WRITTEN = ["tatoeba-cmn", "cv-zh-tw", "cv-zh-cn", "drcd", "ud-gsd", "legco", "cv-hkgov"];

export const readDev = (directory: string): Map<string, Line[]> => readCorpora(directory, "dev");

const hanOf = (text: string): number => countCharacters(text, isHan);

/** Lines of a source that stand together, joined to 60–200 characters. */
const paragraphs = (lines: readonly Line[], count: number, random: Random): string[] =>
  Array.from({ length: count }, () => {
    const length = 60 + random() * 140;
    let at = Math.floor(random() * lines.length);
    let text = "";
    while ([...text].length < length) {
      text += (text === "" || /[。！？!?]$/u.test(text) ? "" : "，") + lines[at % lines.length]?.text;
      at += 1;
    }
    return text;
  });

const SEED = 3;

/** Paragraphs of the dev lines, by source. */
export const devParagraphs = (dev: ReadonlyMap<string, Line[]>, count: number): Map<string, string[]> => {
  const random = randomOf(SEED);
  return new Map(
    [...CANTONESE, ...WRITTEN]
      .filter((source) => (dev.get(source) ?? []).length > 200)
      .map((source) => [source, paragraphs(dev.get(source) as Line[], count, random)]),
  );
};

export interface Mixture {
  readonly text: string;
  /** Share of its Han characters that is Cantonese. */
  readonly share: number;
}

export const mixtureOf = (parts: readonly { language: string; text: string }[]): Mixture => {
  const text = parts.map((part) => part.text).join("");
  const cantonese = parts.filter(({ language }) => language === "cantonese");
  return { text, share: cantonese.reduce((sum, part) => sum + hanOf(part.text), 0) / hanOf(text) };
};

/** Three to seven dev lines of both languages in one paragraph. */
export const devMixtures = (dev: ReadonlyMap<string, Line[]>, count: number): Mixture[] => {
  const random = randomOf(SEED + 1);
  const all = (sources: readonly string[]) => sources.flatMap((source) => dev.get(source) ?? []);
  const pools = { cantonese: all(CANTONESE), "written-chinese": all(WRITTEN) };
  return Array.from({ length: count }, () =>
    mixtureOf(
      Array.from({ length: 3 + Math.floor(random() * 5) }, () => {
        const language = random() < 0.5 ? "cantonese" : "written-chinese";
        const pool = pools[language];
        const text = pool[Math.floor(random() * pool.length)]?.text ?? "";
        return { language, text: /[。！？!?]$/u.test(text) ? text : `${text}。` };
      }),
    ),
  );
};
