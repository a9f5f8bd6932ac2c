import { expect, test } from "vitest";
import { isNothing } from "../../src/text/nothing.js";

test.each(["", "  ", "none", "None.", "n/a", "冇", "没有", "未有", "-", "zero", "冇呀"])(
  "%j says nothing",
  (text) => {
    expect(isNothing(text)).toBe(true);
  },
);

test.each(["none of my friends", "冇寫過評分,寫作三個月", "no rating", "zero rating, 6 months writing"])(
  "%j says more",
  (text) => {
    expect(isNothing(text)).toBe(false);
  },
);
