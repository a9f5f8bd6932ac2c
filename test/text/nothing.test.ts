import { expect, test } from "vitest";
import { isNothing } from "../../src/text/nothing.js";

test.each(["", "  ", "none", "None.", "n/a", "冇", "没有", "未有", "-", "zero", "冇呀"])(
  "%j says nothing",
  (text) => {
    expect(isNothing(text)).toBe(true);
  },
);

test("nor does it when it is padded with what cannot be seen, blanks or marks", () => {
  for (const said of ["none", "冇", "n/a", ""])
    for (const padding of ["\n", "\u3000", "\u200b", "。", ".", "\u2060 "])
      expect(isNothing(`${padding.repeat(600)}${said}${padding.repeat(600)}`), said).toBe(true);
});

test.each(["none of my friends", "冇寫過評分,寫作三個月", "no rating", "zero rating, 6 months writing"])(
  "%j says more",
  (text) => {
    expect(isNothing(text)).toBe(false);
  },
);
