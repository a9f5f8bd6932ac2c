import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fishersExact } from "../../src/fairness/fishers-exact.js";
import { scoringRates, selectionRates } from "../../src/fairness.js";
import { isInputError } from "../../src/index.js";

/** So many people of a group, of whom so many were selected. */
const people = (groups: Record<string, string | null>, n: number, selected: number) =>
  Array.from({ length: n }, (_, i) => ({ groups, selected: i < selected }));

const pathOf = (run: () => unknown): string | undefined => {
  try {
    run();
  } catch (error) {
    if (isInputError(error)) return error.issues[0]?.path;
    throw error;
  }
  return undefined;
};

describe("selection rates", () => {
  const rows = [
    ...people({ sex: "F" }, 80, 48),
    ...people({ sex: "M" }, 60, 24),
    ...people({ sex: null }, 5, 1),
  ];

  test("each category's rate is divided by the highest, those not known are counted apart", () => {
    const { n, selected, rate, breakdowns } = selectionRates(rows);
    expect([n, selected, rate]).toEqual([145, 73, 73 / 145]);
    const [bySex] = breakdowns;
    expect(bySex).toMatchObject({ by: ["sex"], highest: ["F"], unknown: { n: 5, selected: 1, rate: 0.2 } });
    const [women, men] = bySex?.categories ?? [];
    expect(women).toMatchObject({
      category: ["F"],
      n: 80,
      rate: 0.6,
      impactRatio: 1,
      interval: null,
      p: null,
    });
    expect(men).toMatchObject({ category: ["M"], n: 60, rate: 0.4, belowFourFifths: true });
    expect(men?.impactRatio).toBeCloseTo(2 / 3, 12);
    expect(men?.share).toBeCloseTo(60 / 140, 12);
  });

  test("the interval of a ratio is that of its logarithm, as epidemiologists compute relative risks", () => {
    const men = selectionRates(rows).breakdowns[0]?.categories[1];
    const error = 1.959963984540054 * Math.sqrt(1 / 24 - 1 / 60 + 1 / 48 - 1 / 80);
    expect(men?.interval?.low).toBeCloseTo((2 / 3) * Math.exp(-error), 10);
    expect(men?.interval?.high).toBeCloseTo((2 / 3) * Math.exp(error), 10);
    expect(men?.p).toBe(fishersExact({ n: 60, selected: 24 }, { n: 80, selected: 48 }));
  });

  test("several attributes are told alone and by twos, or as is asked", () => {
    const both = [
      ...people({ sex: "F", region: "HK" }, 10, 5),
      ...people({ sex: "M", region: "HK" }, 10, 4),
      ...people({ sex: "M", region: "MY" }, 10, 3),
    ];
    expect(selectionRates(both).breakdowns.map(({ by }) => by)).toEqual([
      ["region"],
      ["sex"],
      ["region", "sex"],
    ]);
    const [only] = selectionRates(both, { by: [["sex", "region"]] }).breakdowns;
    expect(only?.categories.map(({ category, n }) => [...category, n])).toEqual([
      ["F", "HK", 10],
      ["M", "HK", 10],
      ["M", "MY", 10],
    ]);
    expect(only?.highest).toEqual(["F", "HK"]);
  });

  test("a small category may be left out, and is counted all the same", () => {
    const small = [...people({ sex: "F" }, 99, 33), ...people({ sex: "X" }, 1, 1)];
    expect(selectionRates(small).breakdowns[0]?.highest).toEqual(["X"]);
    const [bySex] = selectionRates(small, { leaveOutBelow: 0.02 }).breakdowns;
    expect(bySex?.highest).toEqual(["F"]);
    expect(bySex?.categories[1]).toMatchObject({
      category: ["X"],
      n: 1,
      rate: 1,
      impactRatio: null,
      belowFourFifths: null,
    });
  });

  test("an attribute that nobody has is not known of anybody, whatever objects inherit", () => {
    const { breakdowns } = selectionRates(rows, { by: [["constructor"], ["__proto__"]] });
    for (const { categories, unknown } of breakdowns) expect([categories, unknown.n]).toEqual([[], 145]);
  });

  test("where nobody is selected there is no ratio, and without anybody no rate", () => {
    const [none] = selectionRates(people({ sex: "F" }, 3, 0)).breakdowns;
    expect(none?.categories[0]).toMatchObject({ rate: 0, impactRatio: null });
    expect(selectionRates([])).toEqual({ n: 0, selected: 0, rate: null, breakdowns: [] });
    const zero = selectionRates([...people({ sex: "F" }, 9, 3), ...people({ sex: "M" }, 9, 0)]);
    expect(zero.breakdowns[0]?.categories[1]).toMatchObject({ impactRatio: 0, interval: null });
  });

  test("whatever the people, categories and those not known add up to all, and the highest ratio is 1", () => {
    const row = fc.record({
      groups: fc.record({ sex: fc.constantFrom("F", "M", null), region: fc.constantFrom("HK", "MY", "SG") }),
      selected: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (some) => {
        const { n, selected, breakdowns } = selectionRates(some);
        for (const { categories, unknown } of breakdowns) {
          const all = [...categories, unknown];
          expect(all.reduce((sum, one) => sum + one.n, 0)).toBe(n);
          expect(all.reduce((sum, one) => sum + one.selected, 0)).toBe(selected);
          const ratios = categories.flatMap(({ impactRatio }) => impactRatio ?? []);
          if (ratios.length > 0) expect(Math.max(...ratios)).toBe(1);
          for (const { p } of categories) if (p !== null) expect(p > 0 && p <= 1).toBe(true);
        }
      }),
    );
  });

  test("what is wrong is told by its place, and no category with it", () => {
    expect(pathOf(() => selectionRates(7 as never))).toBe("rows");
    expect(pathOf(() => selectionRates([{ selected: true } as never]))).toBe("rows[0]");
    expect(pathOf(() => selectionRates([{ groups: {}, selected: "yes" as never }]))).toBe("rows[0].selected");
    expect(pathOf(() => selectionRates([{ groups: { sex: 1 as never }, selected: true }]))).toBe(
      "rows[0].groups.sex",
    );
    expect(pathOf(() => selectionRates([], { by: ["sex"] as never }))).toBe("options.by");
    expect(pathOf(() => selectionRates([], { leaveOutBelow: 2 }))).toBe("options.leaveOutBelow");
    expect(pathOf(() => scoringRates([{ groups: {}, score: Number.NaN }]))).toBe("rows[0].score");
  });
});

describe("scoring rates", () => {
  const scored = (scores: readonly (number | null)[]) =>
    scores.map((score, i) => ({ groups: { sex: i % 2 === 0 ? "F" : "M" }, score }));

  test("count who scores above the median of all; who has just it is not above", () => {
    // Check values: ties at the median make a rate 0, or 2 of 5.
    expect(scoringRates(scored([1, 1, 1, 0]))).toMatchObject({ median: 1, atMedian: 3, rate: 0 });
    expect(scoringRates(scored([0, 0, 0, 1, 1]))).toMatchObject({ median: 0, atMedian: 3, rate: 0.4 });
    expect(scoringRates(scored([4, 1, 3, 2]))).toMatchObject({ median: 2.5, atMedian: 0, rate: 0.5 });
  });

  test("leave out who has no score, and compare the categories' rates", () => {
    const told = scoringRates(scored([90, 20, 80, 30, 70, 75, null]));
    expect(told).toMatchObject({ n: 6, unscored: 1, median: 72.5, selected: 3 });
    expect(told.breakdowns[0]?.categories.map(({ category, rate }) => [category[0], rate])).toEqual([
      ["F", 2 / 3],
      ["M", 1 / 3],
    ]);
    expect(scoringRates([])).toMatchObject({ n: 0, median: null, atMedian: 0, rate: null });
  });
});

describe("Fisher's exact test", () => {
  test.each([
    // R's fisher.test and scipy.stats.fisher_exact give these.
    [{ n: 10, selected: 8 }, { n: 6, selected: 1 }, 0.03496503496503495],
    [{ n: 4, selected: 3 }, { n: 4, selected: 1 }, 0.48571428571428565],
    [{ n: 5, selected: 0 }, { n: 5, selected: 0 }, 1],
    [{ n: 12, selected: 12 }, { n: 12, selected: 0 }, 7.396e-7],
  ])("%j beside %j is %d", (a, b, p) => {
    expect(fishersExact(a, b)).toBeCloseTo(p, 9);
    expect(fishersExact(b, a)).toBeCloseTo(p, 9);
  });

  test("numbers of a whole city neither overflow nor take long", () => {
    const p = fishersExact({ n: 200_000, selected: 100_000 }, { n: 200_000, selected: 99_000 });
    expect(p).toBeGreaterThan(0);
    expect(p).toBeLessThan(0.01);
  });
});
