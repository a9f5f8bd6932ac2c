import { expect, test } from "vitest";
import { printable, shorten } from "../../src/report/printable.js";

test("controls and bidi marks are shown, not obeyed", () => {
  expect(printable("a\u001b[31m\u202eb\r\nc\td\u0000")).toBe("a·[31m·b⏎c d·");
});

test("shortens by characters, not by halves of one", () => {
  expect(shorten("𨋢𨋢𨋢", 2)).toBe("𨋢𨋢…");
  expect(shorten("𨋢𨋢", 2)).toBe("𨋢𨋢");
});
