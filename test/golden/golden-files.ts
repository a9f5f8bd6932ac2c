import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { type Result, sha256 } from "./results.mjs";
import { SECTIONS, type Section } from "./sections.mjs";

/** What stands in `fixtures/golden`: a table a section, and one file of digests. */
export interface Golden {
  /** The version in which results moved last. */
  readonly version: string;
  readonly results: Readonly<Record<Section, Result>>;
}

const folder = new URL("../../fixtures/golden/", import.meta.url);
const DIGESTS = "digests.json";

export const sections = Object.keys(SECTIONS) as Section[];

export const digestsOf = (results: Golden["results"]) =>
  Object.fromEntries(sections.map((section) => [section, results[section].digest]));

/** One digest of all sections, short enough to name it. */
export const nameOf = (results: Golden["results"]): string =>
  sha256(Object.values(digestsOf(results)).join("\n")).slice(0, 12);

/** A table as text: the ids in the first column, the names of the others in the first line. */
const writeTable = (table: Result["table"]): string => {
  const columns = Object.keys(Object.values(table)[0] ?? {});
  const rows = Object.entries(table).map(([id, cells]) => [id, ...columns.map((column) => cells[column])]);
  return [["id", ...columns], ...rows].map((row) => `${row.join("\t")}\n`).join("");
};

/** Empty for a section that is new. */
const readTable = (section: Section): Result["table"] => {
  const file = new URL(`${section}.tsv`, folder);
  if (!existsSync(file)) return {};
  const [[, ...columns] = [], ...rows] = readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"));
  return Object.fromEntries(
    rows.map(([id = "", ...cells]) => [
      id,
      Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ""])),
    ]),
  );
};

export const writeGolden = ({ version, results }: Golden): void => {
  for (const section of sections)
    writeFileSync(new URL(`${section}.tsv`, folder), writeTable(results[section].table));
  const digests = { version, name: nameOf(results), sections: digestsOf(results) };
  writeFileSync(new URL(DIGESTS, folder), `${JSON.stringify(digests, null, 2)}\n`);
};

export const readGolden = (): Golden & { readonly name: string } => {
  const digests = JSON.parse(readFileSync(new URL(DIGESTS, folder), "utf8")) as {
    version: string;
    name: string;
    sections: Partial<Record<Section, string>>;
  };
  const results = Object.fromEntries(
    sections.map((section) => [
      section,
      { digest: digests.sections[section] ?? "", table: readTable(section) },
    ]),
  ) as Golden["results"];
  return { version: digests.version, name: digests.name, results };
};
