import { expect, test } from "vitest";
import { type Move, movesOf } from "./moves.js";
import { summarise, tellMoves } from "./tell-moves.js";

const row = (score: string, decision: string, character: string, rest = "1a2b") => ({
  score,
  decision,
  character,
  rest,
});
const was = {
  a001: row("74.1", "review", "0.801"),
  a002: row("51.0", "review", "0.500"),
  a003: row("20.5", "not-qualified", "0.120"),
  a004: row("-", "not-qualified", "-"),
  a005: row("74.9", "review", "0.810"),
};
const now = {
  a001: row("74.0", "review", "0.798", "ffff"),
  a002: row("52.3", "review", "0.550", "ffff"),
  a003: row("20.5", "not-qualified", "0.120", "ffff"),
  a004: row("3.0", "not-qualified", "0.100", "ffff"),
  a005: row("75.0", "qualified", "0.810", "ffff"),
};

const told = (moves: readonly Move[], digest = "new") =>
  tellMoves(moves, { applications: { digest: "old" } }, { applications: { digest } });

test("what moved is told row by row, from what to what and by how much, the largest first", () => {
  expect(told(movesOf("applications", was, now))).toEqual([
    "",
    "applications",
    "  a005  score 74.9 → 75.0 (+0.1), decision review → qualified",
    "  a004  score - → 3.0, character - → 0.100",
    "  a002  score 51.0 → 52.3 (+1.3), character 0.500 → 0.550 (+0.05)",
    "  a001  score 74.1 → 74.0 (-0.1), character 0.801 → 0.798 (-0.003)",
    "  a003  evidence, or something else without a column",
  ]);
});

test("a summary counts the results and, by column, what moved, with the largest move", () => {
  expect(summarise(movesOf("applications", was, now), 6678)).toBe(
    "5 of 6,678 results moved: score 4 (+1.3 at most), decision 1, character 3 (+0.05 at most), without a column 1",
  );
  expect(summarise(movesOf("applications", was, was), 6678)).toBe("0 of 6,678 results moved");
});

test("a fixture that came or went is told", () => {
  const { a001, ...others } = was;
  expect(told(movesOf("applications", others, was))).toEqual([
    "",
    "applications",
    "  a001  score nothing → 74.1, decision nothing → review, character nothing → 0.801",
  ]);
  expect(told(movesOf("applications", was, others))[2]).toContain("decision review → nothing");
});

test("where no row moved but the bytes did, that is told; where nothing did, nothing", () => {
  expect(told([])).toEqual(["", "applications", "  nothing but figures after their ninth decimal"]);
  expect(told([], "old")).toEqual([]);
});

test("of many moves those that matter most are told, and how many are left", () => {
  const many = (score: string) =>
    Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`b${i}`, row(score, "review", "0.5")]));
  const lines = told(
    movesOf("applications", many("50.0"), { ...many("51.0"), b49: row("60.0", "review", "0.5") }),
  );
  expect(lines).toHaveLength(43);
  expect(lines[2]).toBe("  b49  score 50.0 → 60.0 (+10)");
  expect(lines.at(-1)).toBe("  and 10 more");
});
