import { expect, test } from "vitest";
import { printable, seenParts, shorten } from "../../src/report/printable.js";

test("controls and bidi marks are shown, not obeyed", () => {
  expect(printable("a\u001b[31m\u202eb\r\nc\td\u0000")).toBe("a·[31m·b⏎c d·");
});

test("shortens by characters, not by halves of one", () => {
  expect(shorten("𨋢𨋢𨋢", 2)).toBe("𨋢𨋢…");
  expect(shorten("𨋢𨋢", 2)).toBe("𨋢𨋢");
});

test("what cannot be seen is told by its code point, a row of one kind once", () => {
  expect(seenParts("a\u202e\u202e\u0000b\r\nc")).toEqual([
    { text: "a" },
    { unseen: "U+202E", times: 2 },
    { unseen: "U+0000", times: 1 },
    { text: "b\nc" },
  ]);
  expect(seenParts("👨‍👩‍👧 👩🏽‍🚀")).toEqual([{ text: "👨‍👩‍👧 👩🏽‍🚀" }]);
});

test.each([
  "\u3164",
  "\u115f",
  "\u034f",
  "\u2800",
  "\ufe0f",
  "\u{e0100}",
  "\u200d",
  "\u2066",
  "\u{e0041}",
  "\ud800",
])("%j is shown as something that can be seen", (character) => {
  expect(printable(`字${character}字`)).toBe("字·字");
  expect(seenParts(`字${character}字`)).toHaveLength(3);
});
