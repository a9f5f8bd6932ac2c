/**
 * Looks for patterns that take longer than in proportion to their text: `npm run redos`. recheck, which knows what a
 * pattern may do, is asked about each; what it suspects is tried with the text that it makes of its suspicion, in two
 * lengths, for it takes a bound such as {1,64} for none. Ends with 1 where the time grows faster than the text.
 */
import { performance } from "node:perf_hooks";
import { type AttackPattern, check } from "recheck";
import { matchesOf } from "../../src/text/matches.js";
import { printTable } from "../eval/measures.js";
import { collectPatterns, type Pattern } from "./collect-patterns.js";

/** Milliseconds that recheck may take for one pattern. */
const TIMEOUT = 20_000;
/** Characters of the texts that are tried: four times as long takes four times as long, or sixteen times and more. */
const [SHORT, LONG] = [25_000, 100_000];
/** Between the two, so that neither a busy machine nor a pattern that is compiled in between decides. */
const MOST_GROWTH = 8;
/** What takes less than so many nanoseconds a character goes round in no circles: a text of `LONG` would take 50,000. */
const LEAST = 2000;

/** The attack, with its repeated parts as long as asked. */
const attackOf = ({ pumps, suffix }: AttackPattern, length: number): string => {
  const each = length / Math.max(1, pumps.length);
  const parts = pumps.map(
    ({ prefix, pump }) => prefix + pump.repeat(Math.ceil(each / Math.max(1, pump.length))),
  );
  return parts.join("") + suffix;
};

/** Nanoseconds a character, as the library uses patterns: all matches, one after the other. */
const nanosecondsOf = ({ source, flags }: Pattern, text: string): number => {
  const pattern = new RegExp(source, flags.includes("g") ? flags : `${flags}g`);
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 3 && best > LEAST; turn += 1) {
    const start = performance.now();
    matchesOf(pattern, text);
    best = Math.min(best, (1e6 * (performance.now() - start)) / text.length);
  }
  return best;
};

const patterns = await collectPatterns();
const verdicts = new Map<string, number>();
const count = (verdict: string): void => {
  verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
};
const suspects: string[][] = [];
let hasFailed = false;
for (const pattern of patterns) {
  const found = await check(pattern.source, pattern.flags, { timeout: TIMEOUT });
  if (found.status === "safe") {
    count("in proportion to the text, says recheck");
    continue;
  }
  if (found.status === "unknown") {
    count(`not told by recheck: ${found.error.kind}`);
    suspects.push([pattern.where, pattern.source.slice(0, 60), found.error.kind, "", ""]);
    continue;
  }
  const before = nanosecondsOf(pattern, attackOf(found.attack, SHORT));
  const now = nanosecondsOf(pattern, attackOf(found.attack, LONG));
  const isSlow = now > LEAST && (now * LONG) / (before * SHORT) > MOST_GROWTH;
  hasFailed ||= isSlow;
  count(isSlow ? "slow" : "suspected by recheck, in proportion when tried");
  const { summary } = found.complexity;
  suspects.push([pattern.where, pattern.source.slice(0, 60), summary, before.toFixed(0), now.toFixed(0)]);
}
printTable(
  `${patterns.length} patterns`,
  ["verdict", "patterns"],
  [...verdicts].map(([verdict, n]) => [verdict, String(n)]),
);
printTable(
  "Suspects, tried",
  ["where", "pattern", "recheck", `ns a character of ${SHORT}`, `of ${LONG}`],
  suspects.map(([where = "", source = "", ...others]) => [
    where,
    `\`${source.replaceAll("|", "\\|").replaceAll("\n", "\\n")}\``,
    ...others,
  ]),
);
process.exitCode = hasFailed ? 1 : 0;
