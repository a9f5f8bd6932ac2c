import { Converter } from "opencc-js/t2cn";
import { expect, test } from "vitest";
import { toSimplified } from "../../src/text/simplify.js";

test("each character of Unicode is simplified as OpenCC's converter does it", () => {
  const convert = Converter({ from: "t", to: "cn" });
  const others: string[] = [];
  for (let codePoint = 1; codePoint < 0x110000; codePoint += 1) {
    if (codePoint >= 0xd800 && codePoint < 0xe000) continue;
    const character = String.fromCodePoint(codePoint);
    if (toSimplified(character) !== convert(character)) others.push(character);
  }
  expect(others).toEqual([]);
  expect(toSimplified("體")).toBe("体");
  expect(toSimplified("\ud800")).toBe("\ud800");
});
