import { expect, test } from "vitest";
import { weightsTable } from "../../src/language/train/weights-table.js";
import { linesOf } from "../../src/text/table.js";
import { numbersIn } from "../support/tables.js";

test("features of which the models say the same share a row, what speaks most for the first comes first", () => {
  const table = weightsTable({
    one: new Map([
      ["", 0.12],
      ["丙", -0.3],
      ["乙", 0.5],
      ["甲", 0.5],
      ["戊", 0.5],
      ["丁", 0.14],
    ]),
    other: new Map([["戊", 0.26]]),
  });
  expect(linesOf(table)).toEqual(["^features\tone\tother", "戊\t5\t3", "乙 甲\t5", "\t1", "丙\t-3"]);
});

test("a row holds no more than can be read, and no feature is lost", () => {
  const features = Array.from({ length: 60 }, (_, i) => String.fromCodePoint(0x4e00 + i));
  const table = weightsTable({ one: new Map(features.map((feature) => [feature, 1])) });
  expect(
    linesOf(table)
      .slice(1)
      .map((row) => row.split(" ").length),
  ).toEqual([25, 25, 10]);
  expect([...numbersIn(table)]).toEqual(features.map((feature) => [feature, [10]]));
});
