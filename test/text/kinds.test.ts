import { expect, test } from "vitest";
import { kindsOf, LETTER } from "../../src/text/kinds.js";

test("letters are those of Unicode, among all code points", () => {
  for (let codePoint = 0; codePoint <= 0x10ffff; codePoint += 1) {
    const isLetter = /\p{L}/u.test(String.fromCodePoint(codePoint));
    if (((kindsOf(codePoint) & LETTER) !== 0) !== isLetter) expect(codePoint.toString(16)).toBe("");
  }
});
