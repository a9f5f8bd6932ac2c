import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { exp } from "../../src/number/exp.js";

const src = fileURLToPath(new URL("../../src/", import.meta.url));
/** Odds of every tenth, as the models have them, and what lies between. */
const inputs = Array.from({ length: 200_001 }, (_, i) => (i - 100_000) / 140);

test("e to the power of a number is right to the last place but one", () => {
  for (const x of inputs) {
    const right = Math.exp(x);
    if (x < -708) expect(exp(x)).toBe(0);
    else if (exp(x) !== right) expect(Math.abs(exp(x) / right - 1)).toBeLessThan(2.3e-16);
  }
});

test.each([
  [0, 1],
  [2, 7.38905609893065],
  [6.6, 735.0951892419725],
  [-6.6, 0.0013603680375478939],
  [1e-12, 1.000000000001],
  [709.782712893384, 1.7976931348622732e308],
  [709.79, Number.POSITIVE_INFINITY],
  [5_000, Number.POSITIVE_INFINITY],
  [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  [-5_000, 0],
  [Number.NEGATIVE_INFINITY, 0],
  [Number.NaN, Number.NaN],
])("e to the power of %d is %d", (x, expected) => {
  expect(exp(x)).toBe(expected);
});

test("its bits are those of every other machine", () => {
  const bytes = new DataView(new ArrayBuffer(8 * inputs.length));
  inputs.forEach((x, i) => {
    bytes.setFloat64(8 * i, exp(x));
  });
  expect(createHash("sha256").update(bytes).digest("hex").slice(0, 16)).toBe("af21c79d758c8aa4");
});

test("nothing that scores calls a function whose last bit is left to the machine", () => {
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".ts") && !/\btrain\b|\bmake-/u.test(name),
  );
  const calls = files.flatMap((name) =>
    [
      ...readFileSync(join(src, name), "utf8").matchAll(
        /Math\.(?:a?(?:cos|sin|tan)h?|atan2|cbrt|exp\w*|hypot|log\w*|pow)\(/gu,
      ),
    ].map(([call]) => `${name} ${call}`),
  );
  // The weights of words are logarithms, as they are in nodejieba.
  expect(calls).toEqual(["segment/best-cut.ts Math.log("]);
});
