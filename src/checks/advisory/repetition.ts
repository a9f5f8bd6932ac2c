import { defineAdvisory } from "../../check/define.js";
import { type Evidence, evidenceAt, toHundredths } from "../../check/evidence.js";
import type { Task } from "../../task/task.js";
import { fold } from "../../text/fold.js";
import { gramHashes } from "../../text/gram-hashes.js";
import { hanOf } from "../../text/han-of.js";
import { borrowCounts, giveBack, meet } from "../../text/hash-counts.js";

const GRAM = 4;
/**
 * How often a row of four characters stands in a text of some length, and which share of it such rows cover, before it
 * is padded. The shorter the text, the more of it a figure of speech takes up.
 */
const PADDED = [
  { least: 60, times: 3, share: 0.28 },
  { least: 60, times: 4, share: 0.18 },
  { least: 24, times: 3, share: 0.6 },
] as const;

/** So often a row stands in a text that is padded, at least; and so much Han has the shortest of them. */
const FEWEST = Math.min(...PADDED.map(({ times }) => times));
const SHORTEST = Math.min(...PADDED.map(({ least }) => least));

const rowAt = (han: readonly number[], at: number): string =>
  String.fromCodePoint(...han.slice(at, at + GRAM));

const promptRows = new WeakMap<Task, ReadonlySet<string>>();

/** The rows of a task's prompt: what it calls things by (季度財務報告) is no padding. */
const rowsOfPrompt = (task: Task): ReadonlySet<string> => {
  let rows = promptRows.get(task);
  if (!rows) {
    const prompt = [...fold(task.prompt.yue).text].map((character) => character.codePointAt(0) as number);
    rows = new Set(prompt.map((_, at) => rowAt(prompt, at)));
    promptRows.set(task, rows);
  }
  return rows;
};

/** Whether a row may stand in a text so often that it is padded, by hashes: in most texts none does. */
const mayBePadded = (han: readonly number[], prompt: ReadonlySet<string>): boolean => {
  if (han.length < SHORTEST) return false;
  const counts = borrowCounts(han.length);
  const isOften = gramHashes(han, GRAM).some(
    (hash, at) => meet(counts, hash) >= FEWEST && !prompt.has(rowAt(han, at)),
  );
  giveBack(counts);
  return isOften;
};

/** The share of the Han characters that rows cover which stand in the text so often, and the commonest row. */
const coverage = (
  rows: readonly string[],
  counts: ReadonlyMap<string, number>,
  times: number,
): { share: number; row: string } => {
  const covered = new Uint8Array(rows.length + GRAM - 1);
  for (const [i, row] of rows.entries()) if ((counts.get(row) ?? 0) >= times) covered.fill(1, i, i + GRAM);
  let [row, most] = ["", 0];
  for (const [one, count] of counts) if (count > most) [row, most] = [one, count];
  return { share: covered.reduce((sum, one) => sum + one, 0) / covered.length, row };
};

const findPadding = (han: readonly number[], prompt: ReadonlySet<string>): Evidence[] => {
  const rows = han.slice(GRAM - 1).map((_, at) => rowAt(han, at));
  const counts = new Map<string, number>();
  for (const row of rows) if (!prompt.has(row)) counts.set(row, (counts.get(row) ?? 0) + 1);
  for (const { least, times, share: most } of PADDED) {
    if (han.length < least) continue;
    const { share, row } = coverage(rows, counts, times);
    if (share >= most) return [{ code: "repetition", params: { share: toHundredths(share), row } }];
  }
  return [];
};

/**
 * Raised by a sentence or a paragraph pasted again and again, and by one request padded in many wordings. Not by a
 * refrain of short lines, a figure of two or three repeats, or the report named several times. What is pasted counts once.
 */
export const repetition = defineAdvisory({
  meta: {
    id: "advisory/repetition",
    name: { en: "says the same again and again", yue: "係咁重複" },
    question: "Is the same said again and again?",
    look: {
      en: "Read it once through: what is repeated counts once.",
      yue: "由頭睇一次，重複嘅淨係計一次。",
    },
  },
  find: ({ given, repeated, task, derived }) => {
    const [first] = repeated;
    if (first) {
      const characters = repeated.reduce((sum, { start, end }) => sum + end - start, 0);
      return [evidenceAt(given, first, "repetition", { stretches: repeated.length, characters })];
    }
    const han = hanOf(derived.whole.text);
    const prompt = rowsOfPrompt(task);
    return mayBePadded(han, prompt) ? findPadding(han, prompt) : [];
  },
});
