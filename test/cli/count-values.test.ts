import fc from "fast-check";
import { expect, test } from "vitest";
import { holdsMoreThan } from "../../src/cli/count-values.js";

/** Every value and every container once. */
const count = (value: unknown): number =>
  typeof value === "object" && value !== null
    ? Object.values(value).reduce((sum: number, one) => sum + count(one), 1)
    : 1;

test("never says of JSON that it holds more than it may, nor of twice as much that it holds less", () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6, depthSize: "large" }), fc.nat(60), (text, most) => {
      const values = count(JSON.parse(text));
      // One is counted too many where a container is empty, none where one has a single value.
      if (values <= most / 2) expect(holdsMoreThan(most, text)).toBe(false);
      if (values > 2 * most + 2) expect(holdsMoreThan(most, text)).toBe(true);
    }),
  );
});

test.each([
  ["commas and brackets in a string", JSON.stringify(",[{".repeat(50))],
  ["quotation marks in a string", JSON.stringify('"\\",['.repeat(50))],
])("%s are no values", (_, text) => {
  expect(holdsMoreThan(10, text)).toBe(false);
});

test("what is no JSON is counted all the same", () => {
  expect(holdsMoreThan(100, "[".repeat(1e6))).toBe(true);
  expect(holdsMoreThan(100, `"${",".repeat(1e6)}`)).toBe(false);
});
