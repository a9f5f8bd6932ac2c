import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { foldTerm } from "../../src/text/fold.js";

const ROOT = new URL("../../src/interview/", import.meta.url);
const COMMENT = /^\s*(?:\/\*\*|\*|\/\/)/u;

test("the readers' patterns are written as answers are folded: what folding changes could never match", () => {
  const files = readdirSync(ROOT, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  expect(files.length).toBeGreaterThan(20);
  const unreachable = files.flatMap((name) =>
    readFileSync(new URL(name, ROOT), "utf8")
      .split("\n")
      .filter((line) => !COMMENT.test(line))
      .flatMap((line) => line.match(/\p{Script=Han}/gu) ?? [])
      .filter((character) => foldTerm(character) !== character)
      .map((character) => `${name}: ${character}`),
  );
  expect(unreachable).toEqual([]);
});
