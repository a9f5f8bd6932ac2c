import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { askChild } from "./ask-child.js";
import { digestsOf, type Golden, nameOf, readGolden, sections } from "./golden-files.js";
import { explanationOf } from "./release.js";

const golden = readGolden();
const changelog = readFileSync(new URL("../../CHANGELOG.md", import.meta.url), "utf8");

describe("the golden results", () => {
  let results: Golden["results"];

  beforeAll(async () => {
    const [word] = await askChild({ build: "esm", sections });
    results = word?.results as Golden["results"];
  }, 300_000);

  test("are what the built package says; `npm run golden` shows what moved", () => {
    expect(digestsOf(results)).toEqual(digestsOf(golden.results));
    expect(nameOf(results)).toBe(golden.name);
  });

  test.each(sections)("stand in the table of %s", (section) => {
    expect(results[section].table).toEqual(golden.results[section].table);
  });
});

test("the last move of results is explained in the CHANGELOG, under Scores of its version, which is no patch", () => {
  expect(explanationOf(changelog, golden.version, golden.name)).not.toBeNull();
  expect(golden.version).toMatch(/\.0$/u);
});
