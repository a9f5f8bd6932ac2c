/**
 * Looks for patterns that take longer than in proportion to their text: `npm run redos`. recheck, which knows what a
 * pattern may do, is asked about each; what it suspects is tried with the text that it makes of its suspicion, twice and
 * four times as long, for it takes a bound such as {1,64} for none. Ends with 1 where the time grows faster than the text.
 */
import { performance } from "node:perf_hooks";
import { type AttackPattern, check } from "recheck";
import { matchesOf } from "../../src/text/matches.js";
import { printTable } from "../eval/measures.js";
import { collectPatterns, type Pattern } from "./collect-patterns.js";

/** Milliseconds that recheck may take for one pattern. */
const TIMEOUT = 20_000;
/** Characters of the shortest text that is tried. */
const SHORTEST = 25_000;
/** A text twice as long may take so many times as long: 2, and what a busy machine adds. */
const MOST_GROWTH = 3;
/** Below this, in milliseconds, there is nothing to tell; above this for the longest nothing more to try. */
const [TOO_SHORT, TOO_LONG] = [2, 20_000];

/** The attack, with its repeated parts as long as asked. */
const attackOf = ({ pumps, suffix }: AttackPattern, length: number): string => {
  const each = length / Math.max(1, pumps.length);
  const parts = pumps.map(
    ({ prefix, pump }) => prefix + pump.repeat(Math.ceil(each / Math.max(1, pump.length))),
  );
  return parts.join("") + suffix;
};

/** As the library uses patterns: all matches, one after the other. */
const millisecondsOf = ({ source, flags }: Pattern, text: string): number => {
  const pattern = new RegExp(source, flags.includes("g") ? flags : `${flags}g`);
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 3 && best > TOO_SHORT; turn += 1) {
    const start = performance.now();
    matchesOf(pattern, text);
    best = Math.min(best, performance.now() - start);
    if (best > TOO_LONG / 10) break;
  }
  return best;
};

/** How many times as long a text twice as long takes; 1 where all is too short to tell. */
const growthOf = (pattern: Pattern, attack: AttackPattern): number => {
  let worst = 1;
  let before = millisecondsOf(pattern, attackOf(attack, SHORTEST));
  for (const times of [2, 4]) {
    const now = millisecondsOf(pattern, attackOf(attack, SHORTEST * times));
    if (now > TOO_SHORT) worst = Math.max(worst, now / Math.max(before, TOO_SHORT / 2));
    if (now > TOO_LONG) break;
    before = now;
  }
  return worst;
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
    suspects.push([pattern.where, pattern.source.slice(0, 60), found.error.kind, ""]);
    continue;
  }
  const growth = growthOf(pattern, found.attack);
  const isSlow = growth > MOST_GROWTH;
  hasFailed ||= isSlow;
  count(isSlow ? "slow" : "suspected by recheck, in proportion when tried");
  suspects.push([pattern.where, pattern.source.slice(0, 60), found.complexity.summary, growth.toFixed(1)]);
}
printTable(
  `${patterns.length} patterns`,
  ["verdict", "patterns"],
  [...verdicts].map(([verdict, n]) => [verdict, String(n)]),
);
printTable(
  "Suspects, tried",
  ["where", "pattern", "recheck", "twice the text, times"],
  suspects.map(([where = "", source = "", ...others]) => [
    where,
    `\`${source.replaceAll("|", "\\|").replaceAll("\n", "\\n")}\``,
    ...others,
  ]),
);
process.exitCode = hasFailed ? 1 : 0;
