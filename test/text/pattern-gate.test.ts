import { describe, expect, test } from "vitest";
import everyday from "../../src/spelling/everyday.tsv";
import { foldPattern } from "../../src/spelling/find-misspellings.js";
import misspellings from "../../src/spelling/misspellings.tsv";
import { fold } from "../../src/text/fold.js";
import { gatePatterns } from "../../src/text/pattern-gate.js";
import { keysOf } from "../../src/text/pattern-keys.js";
import { parseTable } from "../../src/text/table.js";
import { applications } from "../support/fixtures.js";

describe("keysOf", () => {
  test.each<[RegExp, string | null]>([
    [/食野/u, "野"],
    [/(?:食|飲)野(?!餐)/u, "野"],
    [/[我你佢]地/u, "地"],
    [/(?<=[我你佢])d/u, "d"],
    [/左|右/u, "左右"],
    [/左?右*/u, null],
    [/左{0,3}/u, null],
    [/左{2}/u, "左"],
    [/[^左]/u, null],
    [/[\u4e00-\u9fff]/u, null],
    [/\d+年/u, "年"],
    [/\p{L}\u5de6/u, null],
    [/\[x?\]/u, "["],
    [/(?<year>年)/u, "年"],
    [/abc/iu, "aA"],
    [/左|\d/u, null],
  ])("%s: %s", (pattern, keys) => {
    const found = keysOf(pattern);
    expect(found && [...found].sort()).toEqual(keys && [...keys].sort());
  });
});

describe("gatePatterns", () => {
  const patterns = [misspellings, everyday].flatMap((table) =>
    parseTable<"pattern">(table).map((row) => ({ pattern: new RegExp(foldPattern(row.pattern), "u") })),
  );

  const texts = applications
    .flatMap(({ responses }) => Object.values<string | undefined>(responses))
    .map((one = "") => fold(one).text);

  test("lets no pattern go that would have matched, and most that would not", () => {
    const gate = gatePatterns(patterns);
    let searched = 0;
    for (const text of texts) {
      const open = gate(text);
      searched += open.length;
      for (const one of patterns) if (one.pattern.test(text)) expect(open).toContain(one);
    }
    expect(searched / texts.length).toBeLessThan(patterns.length / 4);
  });
});
