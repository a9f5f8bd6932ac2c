import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { weightedKappa } from "../../src/agreement/weighted-kappa.js";
import {
  agreement,
  calibration,
  type DecisionPair,
  decisionAgreement,
  type MarkPair,
  markPairs,
  raterPairs,
} from "../../src/agreement.js";
import { type Application, isInputError, qualify } from "../../src/index.js";
import { applications } from "../support/fixtures.js";

const pairsOf = (marks: readonly (readonly [number, number])[]): MarkPair[] =>
  marks.map(([mark, reference]) => ({ mark, reference }));

/** Twenty pairs of marks out of ten, 4 of them a point apart and one three. */
const TWENTY = pairsOf(
  Array.from({ length: 20 }, (_, i) => {
    const reference = (i % 10) / 10;
    if (i === 0) return [0.3, reference];
    return [i < 5 ? reference + 0.1 : reference, reference];
  }),
);

const issuesOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (isInputError(error)) return error.issues.map(({ path }) => path);
    throw error;
  }
  return [];
};

describe("agreement of marks", () => {
  test("counts what is the same, what is a point apart, and which way marks lean", () => {
    const { status, n, exact, adjacent, bias, meanError } = agreement(TWENTY);
    expect([status, n, exact, adjacent]).toEqual(["measured", 20, 0.75, 0.95]);
    expect(bias).toBeCloseTo(0.7 / 20, 12);
    expect(meanError).toBeCloseTo(0.7 / 20, 12);
  });

  test("kappa is that of the marks in whole points of the scale that is asked for", () => {
    const whole = (side: "mark" | "reference", scale: number) =>
      TWENTY.map((pair) => Math.round(scale * (pair[side] as number)));
    expect(agreement(TWENTY).kappa).toBe(weightedKappa(whole("mark", 10), whole("reference", 10)));
    expect(agreement(TWENTY, { scale: 4 }).kappa).toBe(
      weightedKappa(whole("mark", 4), whole("reference", 4)),
    );
  });

  test("a machine that marks everybody a tenth milder: no worse order, the bias in deviations of the reference", () => {
    const references = Array.from({ length: 30 }, (_, i) => (i % 9) / 10);
    const told = agreement(pairsOf(references.map((reference) => [reference + 0.1, reference])));
    expect(told.correlation).toBeCloseTo(1, 10);
    expect(told.spread).toBeCloseTo(1, 10);
    const mean = references.reduce((sum, one) => sum + one, 0) / 30;
    const deviation = Math.sqrt(references.reduce((sum, one) => sum + (one - mean) ** 2, 0) / 30);
    expect(told.standardisedBias).toBeCloseTo(0.1 / deviation, 10);
    expect(told.kappa).toBeLessThan(1);
  });

  test("says nothing of fewer than twenty pairs, or of as many as are asked for, and counts those without a mark", () => {
    const few = [...TWENTY.slice(1), { mark: null, reference: 0.5 }];
    expect(agreement(few)).toMatchObject({ status: "too-few", n: 19, unscored: 1, kappa: null, bias: null });
    expect(agreement(few, { minimum: 19 })).toMatchObject({ status: "measured", n: 19, unscored: 1 });
    expect(agreement([])).toMatchObject({ status: "too-few", n: 0 });
  });

  test("where all marks are one there is nothing to agree on", () => {
    const same = agreement(pairsOf(Array.from({ length: 20 }, () => [0.5, 0.5])));
    expect(same).toMatchObject({ exact: 1, kappa: null, interval: null, correlation: null, spread: null });
  });

  test("the interval holds kappa, is the same each time, and is wider where answers of few candidates are many", () => {
    const alike = TWENTY.flatMap((pair, i) => Array.from({ length: 5 }, () => ({ ...pair, candidate: i })));
    const apart = alike.map(({ mark, reference }) => ({ mark, reference }));
    const widthOf = ({ interval }: ReturnType<typeof agreement>) =>
      (interval?.high ?? Number.NaN) - (interval?.low ?? Number.NaN);
    const told = agreement(alike);
    expect(told).toEqual(agreement(alike));
    expect(told.interval?.low).toBeLessThan(told.kappa as number);
    expect(told.interval?.high).toBeGreaterThan(told.kappa as number);
    expect(widthOf(told)).toBeGreaterThan(1.5 * widthOf(agreement(apart)));
    expect(agreement(alike, { resamples: 0 }).interval).toBeNull();
    expect(agreement(alike.map((pair) => ({ ...pair, candidate: "one" }))).interval).toBeNull();
  });

  test("whatever the marks, shares lie in 0 to 1, kappa and correlation in -1 to 1, and order does not matter", () => {
    const mark = fc.double({ min: 0, max: 1, noNaN: true });
    const given = fc.array(fc.record({ mark, reference: mark }), { minLength: 20, maxLength: 40 });
    fc.assert(
      fc.property(given, (pairs) => {
        const told = agreement(pairs, { resamples: 0 });
        for (const share of [told.exact, told.adjacent, told.meanError]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1 + 1e-12);
        }
        for (const figure of [told.kappa, told.correlation])
          if (figure !== null) expect(Math.abs(figure)).toBeLessThanOrEqual(1 + 1e-9);
        const back = agreement([...pairs].reverse(), { resamples: 0 });
        expect(back.kappa ?? 0).toBeCloseTo(told.kappa ?? 0, 9);
        expect([back.exact, back.adjacent]).toEqual([told.exact, told.adjacent]);
      }),
    );
  });

  test("what is wrong is told by its place", () => {
    expect(issuesOf(() => agreement([{ mark: 7, reference: 0.5 }]))).toEqual(["pairs[0].mark"]);
    expect(issuesOf(() => agreement([{ mark: 0.1, reference: Number.NaN }]))).toEqual(["pairs[0].reference"]);
    expect(issuesOf(() => agreement([null as never]))).toEqual(["pairs[0]"]);
    expect(issuesOf(() => agreement(7 as never))).toEqual(["pairs"]);
    expect(issuesOf(() => agreement([], { scale: 0.5 }))).toEqual(["options.scale"]);
    expect(issuesOf(() => agreement([], { bins: 3 } as never))).toEqual(["options.bins"]);
    expect(issuesOf(() => calibration([], { bins: 0 }))).toEqual(["options.bins"]);
    expect(issuesOf(() => decisionAgreement([{ mark: "hired" as never, reference: null }]))).toEqual([
      "pairs[0].mark",
    ]);
    expect(issuesOf(() => markPairs([{ success: true, data: {} } as never]))).toEqual(["results[0]"]);
    expect(issuesOf(() => raterPairs([{ responses: null } as never]))).toEqual(["applications[0]"]);
    expect(issuesOf(() => markPairs([], { dimension: "style" as never }))).toEqual(["options.dimension"]);
  });
});

describe("calibration", () => {
  test("tells, part by part of the scale, what marks are worth", () => {
    const low = Array.from({ length: 10 }, () => ({ mark: 0.25, reference: 0.45 }));
    const high = Array.from({ length: 30 }, () => ({ mark: 1, reference: 0.9 }));
    const { status, error, bins } = calibration([...low, ...high], { bins: 4 });
    expect(status).toBe("measured");
    expect(error).toBeCloseTo((10 * 0.2 + 30 * 0.1) / 40, 12);
    expect(bins.map(({ from, to, n }) => [from, to, n])).toEqual([
      [0.25, 0.5, 10],
      [0.75, 1, 30],
    ]);
    expect(bins[0]?.reference).toBeCloseTo(0.45, 12);
    expect(calibration(low)).toEqual({ status: "too-few", n: 10, unscored: 0, error: null, bins: [] });
  });
});

describe("agreement of decisions", () => {
  test("counts each kind, and who is qualified to one and turned down by the other", () => {
    const pairs: DecisionPair[] = [
      ...Array.from({ length: 18 }, (): DecisionPair => ({ mark: "review", reference: "review" })),
      { mark: "qualified", reference: "not-qualified" },
      { mark: "not-qualified", reference: "review" },
      { mark: "qualified", reference: null },
    ];
    const { n, unscored, exact, reversed, counts, kappa, interval } = decisionAgreement(pairs);
    expect([n, unscored, exact, reversed]).toEqual([20, 1, 0.9, 1]);
    expect(counts.review).toEqual({ "not-qualified": 0, review: 18, qualified: 0 });
    expect(counts["not-qualified"].review).toBe(1);
    expect(kappa).toBeLessThan(0);
    expect(interval?.low).toBeLessThan(0.9);
    expect(decisionAgreement(pairs.slice(-3))).toMatchObject({ status: "too-few", exact: null, n: 2 });
  });
});

describe("pairs from results and applications", () => {
  const marked = applications.slice(0, 8).map((application): Application => {
    const tasks = Object.keys(application.responses) as (keyof Application["responses"])[];
    return {
      ...application,
      ratings: [
        ...tasks.map((task) => ({ rater: "a", task, value: 0.5 })),
        { rater: "b", value: 0.7 },
        { rater: "b", dimension: "craft" as const, value: 0.25 },
      ],
    };
  });
  const results = marked.map((application) => qualify(application));

  test("the machine's marks stand beside people's means, whether these replaced them or not", () => {
    const pairs = markPairs(results);
    const keep = (application: Application) =>
      qualify({ ...application, ratings: [] }).responses.character.rating;
    expect(pairs).toHaveLength(24);
    expect(pairs.every(({ reference }) => reference === 0.6)).toBe(true);
    expect(markPairs(results, { task: "character" })).toEqual(
      marked.map((application) => ({ mark: keep(application), reference: 0.6, candidate: application.id })),
    );
    expect(agreement(pairs)).toMatchObject({ status: "measured", n: 24 });
  });

  test("a side of an answer is paired by itself, and what nobody marked is left out", () => {
    const craft = markPairs(results, { dimension: "craft" });
    expect(craft.map(({ reference }) => reference)).toEqual(Array.from({ length: 24 }, () => 0.25));
    expect(markPairs(results, { dimension: "language" })).toEqual([]);
    expect(markPairs(applications.slice(0, 3).map((application) => qualify(application)))).toEqual([]);
  });

  test("each two people who marked an answer are a pair", () => {
    expect(raterPairs(marked, { task: "character" })).toEqual(
      marked.map(({ id }) => ({ mark: 0.5, reference: 0.7, candidate: id })),
    );
    expect(raterPairs(marked)).toHaveLength(24);
    expect(raterPairs(marked, { dimension: "craft" })).toEqual([]);
  });
});
