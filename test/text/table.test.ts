import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parseTable } from "../../src/text/table.js";

const src = fileURLToPath(new URL("../../src", import.meta.url));
const tables = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((path) =>
  path.endsWith(".tsv"),
);

describe("data files", () => {
  test.each(tables)(
    "%s: every row fits its header, nothing is said twice, all is NFC without stray blanks",
    (path) => {
      const text = readFileSync(join(src, path), "utf8");
      const rows = parseTable<string>(text);
      expect(rows.length).toBeGreaterThan(5);
      expect(text.normalize("NFC")).toBe(text);
      expect(text).not.toMatch(/[ ]+(?:\t|\n)|\r|\n\n/u);
      const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("# "));
      expect(new Set(lines).size).toBe(lines.length);
    },
  );

  test("a row with too many cells is refused", () => {
    expect(() => parseTable("a\tb\n1\t2\t3")).toThrow("too many cells");
  });
});
