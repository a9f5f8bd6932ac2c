import { expect, test } from "vitest";
import { BITS, compileBits } from "../../src/text/pattern-bits.js";

const SOURCES = [
  "年",
  "三?个月",
  "(?<![a-z])no(?![a-z])",
  "[^a]",
  "x|",
  "(?:a|b)c{2}",
  "\\d{4}年",
  "(?=之后|跟住)",
  "(?<=of )them",
  "𠮷",
];
/** More of them than one number has bits for. */
const MANY = [
  ...SOURCES,
  ...Array.from({ length: 40 }, (_, i) => String.fromCodePoint(0x8000 + i)),
  "last one",
];

test("a pattern that a text is said not to match does not match in it; most others do", () => {
  const bitsOf = compileBits(MANY);
  const may = (text: string) =>
    MANY.filter((_, i) => ((bitsOf(text)[Math.floor(i / BITS)] as number) & (1 << (i % BITS))) !== 0);
  const always = ["[^a]", "x|"];
  expect(may("")).toEqual(always);
  expect(may("2019年")).toEqual(["年", ...always, "\\d{4}年"]);
  expect(may("no, bcc, 𠮷 of them, 之后 \u8007 last one")).toEqual([
    "(?<![a-z])no(?![a-z])",
    ...always,
    "(?:a|b)c{2}",
    "(?=之后|跟住)",
    "(?<=of )them",
    "𠮷",
    "\u8007",
    "last one",
  ]);
  for (const text of ["三个月", "个月", "acc", "跟住", "a", "x", "𠮷", "\u8027", "them", "no"])
    for (const source of MANY)
      if (new RegExp(source, "u").test(text)) expect(may(text), text).toContain(source);
});
