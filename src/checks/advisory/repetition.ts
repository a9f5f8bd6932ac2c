import { defineAdvisory } from "../../check/define.js";
import { evidenceAt } from "../../check/evidence.js";
import { fold } from "../../text/fold.js";

/** Below this there is no room for padding. */
const LEAST_HAN = 60;
const GRAM = 4;
/** How often a row of four characters stands in a text, and which share of it such rows cover, before it is padded. */
const PADDED = [
  { times: 3, share: 0.28 },
  { times: 4, share: 0.18 },
] as const;

/** The share of the Han characters that rows of four cover which stand in the text so often, and the commonest row. */
const coverage = (han: readonly string[], times: number): { share: number; row: string } => {
  const counts = new Map<string, number>();
  const rows: string[] = [];
  for (let i = 0; i + GRAM <= han.length; i += 1) {
    const row = han.slice(i, i + GRAM).join("");
    rows.push(row);
    counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  const covered = new Uint8Array(han.length);
  for (const [i, row] of rows.entries())
    if ((counts.get(row) as number) >= times) covered.fill(1, i, i + GRAM);
  const [row = ""] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), ["", 0] as const);
  return { share: covered.reduce((sum, one) => sum + one, 0) / Math.max(1, han.length), row };
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
  },
  find: ({ given, repeated }) => {
    const [first] = repeated;
    if (first) {
      const characters = repeated.reduce((sum, { start, end }) => sum + end - start, 0);
      return [evidenceAt(given, first, "repetition", { stretches: repeated.length, characters })];
    }
    const han = fold(given).text.match(/\p{Script=Han}/gu) ?? [];
    if (han.length < LEAST_HAN) return [];
    for (const { times, share: least } of PADDED) {
      const { share, row } = coverage(han, times);
      if (share >= least)
        return [{ code: "repetition", params: { share: Math.round(100 * share) / 100, row } }];
    }
    return [];
  },
});
