import fc from "fast-check";
import { expect, test } from "vitest";
import type { Candidate } from "../../src/check/check.js";
import type { Rubric } from "../../src/index.js";
import { type Change, nextBandOf } from "../../src/next-band/next-band.js";
import { listingTest } from "../../src/task/tasks.js";
import { changed, decisionRank, expectMinimal, judge, rankOf, saying } from "../support/changes.js";
import { candidates, rubrics } from "../support/random-candidates.js";

/** Everything that could be changed, each as far as a highest rating lets it, with requirements met and not met. */
const options = (rubric: Rubric, { interview, grades }: Candidate, most: number): Change[][] => {
  const answers = grades.map(({ task, rating, language, status }): Change[] => {
    const answered = status !== "scored" || language.label === "none";
    const now = answered ? 0 : (rating as number);
    const to = Math.max(now, most);
    const cantonese = !language.accepted;
    return [{ kind: "answer", task, from: rating, to, answered, cantonese, demands: [], dimensions: [] }];
  });
  const facts = rubric.criteria
    .filter(({ group, id }) => group === "interview" && id !== "availability")
    .map(({ id, scale }): Change[] => {
      const values =
        scale?.kind === "curve"
          ? Array.from({ length: 41 }, (_, value) => value)
          : scale?.kind === "levels"
            ? Object.keys(scale.ratings)
            : [true];
      return best<number | string | boolean>(rubric, id, values, most).map((to) => ({
        kind: "interview",
        criterion: id,
        from: null,
        to,
      }));
    });
  const limit = (id: string) => rubric.requirements.find((one) => one.id === id)?.limits;
  const hours = Number(limit("weekly-hours")?.hours ?? 0);
  const range = Array.from({ length: 41 }, (_, value) => value);
  const { decision } = judge(rubric, { interview, grades });
  const knocksOut = rubric.requirements.some(
    ({ id, knockOut }) =>
      id === "weekly-hours" && knockOut.some(({ atMost }) => rankOf(atMost) <= rankOf(decision)),
  );
  const isUnknown = interview.hoursPerWeek === undefined;
  const isOpen = isUnknown ? rubric.unknown === "review" && decision === "review" : knocksOut;
  const worked = [
    ...best(rubric, "availability", range, most),
    ...best(
      rubric,
      "availability",
      range.filter((value) => value >= hours),
      most,
    ),
    ...(isOpen && (interview.hoursPerWeek ?? 0) < hours ? [hours] : []),
  ];
  const english = limit("english-reading") ? ["basic"] : [];
  const said = (criterion: string, values: readonly (number | string | boolean)[]) =>
    values.map((to): Change => ({ kind: "interview", criterion, from: null, to }));
  return [...answers, ...facts, said("availability", worked), said("english-reading", english)].filter(
    (all) => all.length > 0,
  );
};

/** The value that is worth most without being worth more than allowed. */
const best = <Value extends number | string | boolean>(
  rubric: Rubric,
  id: string,
  values: readonly Value[],
  most: number,
): Value[] => {
  const own = { ...rubric, criteria: rubric.criteria.filter((one) => one.id === id) };
  const worth = values
    .map((value) => ({
      value,
      rating: judge(own, { interview: saying({}, id, value), grades: [] }).criteria[0]?.rating ?? null,
    }))
    .filter(
      (one): one is { value: Value; rating: number } => one.rating !== null && one.rating <= most + 1e-9,
    )
    .sort((a, b) => b.rating - a.rating);
  return worth.slice(0, 1).map(({ value }) => value);
};

/** Whether any set of so many changes at most reaches a better decision. */
const anyReaches = (
  rubric: Rubric,
  candidate: Candidate,
  all: readonly Change[][],
  size: number,
  taken: Change[] = [],
): boolean => {
  if (decisionRank(rubric, changed(candidate, taken)) > decisionRank(rubric, candidate)) return true;
  if (size === 0) return false;
  return all.some((choices, i) =>
    choices.some((one) => anyReaches(rubric, candidate, all.slice(i + 1), size - 1, [...taken, one])),
  );
};

/** Of a rating that a change comes to; a requirement alone asks for none. */
const heightOf = (rubric: Rubric, change: Change): number => {
  if (change.kind === "requirement") return 0;
  if (change.kind === "answer") return change.to > (change.from ?? 0) ? change.to : 0;
  const own = { ...rubric, criteria: rubric.criteria.filter(({ id }) => id === change.criterion) };
  const interview = saying({}, change.criterion, change.to);
  return judge(own, { interview, grades: [] }).criteria[0]?.rating ?? 0;
};

test("nextBandOf finds the smallest set, and the one that asks least, for random rubrics and candidates", () => {
  const seen: Record<string, number> = {};
  fc.assert(
    fc.property(rubrics, candidates, (rubric, candidate) => {
      const result = judge(rubric, candidate);
      const band = nextBandOf(result, rubric, listingTest);
      expect(nextBandOf(structuredClone(result), structuredClone(rubric), listingTest)).toEqual(band);
      expect(JSON.parse(JSON.stringify(band))).toEqual(band);
      const count = band.changes.length;
      seen[`${band.status} ${count}`] = (seen[`${band.status} ${count}`] ?? 0) + 1;
      const most = Math.max(...rubric.decision.bands.map(({ decision }) => rankOf(decision)));
      expect(band.status === "none-better").toBe(rankOf(result.decision) >= most);
      if (band.status === "none-better") return;
      const all = options(rubric, candidate, 1);
      if (band.status === "out-of-reach") {
        expect(anyReaches(rubric, candidate, all, all.length)).toBe(false);
        return;
      }
      expectMinimal(rubric, candidate, band);
      expect(anyReaches(rubric, candidate, all, count - 1)).toBe(false);
      const height = Math.max(...band.changes.map((change) => heightOf(rubric, change)));
      const lower = Math.ceil(Math.round(height * 10_000) / 100 - 1e-9) / 100 - 0.01;
      if (lower >= 0)
        expect(anyReaches(rubric, candidate, options(rubric, candidate, lower), count)).toBe(false);
    }),
    { numRuns: 1_000, seed: 7 },
  );
  for (const kind of ["found 1", "found 2", "found 3", "none-better 0", "out-of-reach 0"])
    expect(seen[kind] ?? 0, kind).toBeGreaterThan(10);
});
