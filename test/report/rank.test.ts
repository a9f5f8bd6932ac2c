import { expect, test } from "vitest";
import { rank } from "../../src/report/rank.js";

const row = (id: string, score: number | null, decision: "qualified" | "review" | "not-qualified") => ({
  id,
  score,
  test: score,
  decision,
  reasons: [],
  advisories: 0,
});

test("ranks by decision, then score; equals share a rank, and those without a score have none", () => {
  const ranked = rank([
    row("d", 90, "not-qualified"),
    row("a", 80, "qualified"),
    row("b", 80, "qualified"),
    row("c", 70, "qualified"),
    row("e", null, "review"),
  ]);
  expect(ranked.map(({ id, rank: place }) => [id, place])).toEqual([
    ["a", 1],
    ["b", 1],
    ["c", 3],
    ["e", null],
    ["d", 5],
  ]);
});
