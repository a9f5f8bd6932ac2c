import fc from "fast-check";
import { expect, test } from "vitest";
import { markOf, markToReach } from "../../src/report/say/figures.js";

test("a mark to reach is never the mark that falls short of it", () => {
  expect([markOf(0.2708, 4), markToReach(0.28, 4)]).toEqual(["1.1", "1.2"]);
  expect(markToReach(0.7, 10)).toBe("7.0");
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), (hundredths) => {
      expect(Number(markToReach(hundredths / 100, 4)) / 4).toBeGreaterThanOrEqual(hundredths / 100);
    }),
  );
});
