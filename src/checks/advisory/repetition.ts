import { defineAdvisory } from "../../check/define.js";
import { evidenceAt, toHundredths } from "../../check/evidence.js";
import { fold } from "../../text/fold.js";

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

/**
 * The share of the Han characters that rows of four cover which stand in the text so often, and the commonest row. What
 * the prompt calls things by (季度財務報告) is no padding.
 */
const coverage = (han: readonly string[], prompt: string, times: number): { share: number; row: string } => {
  const counts = new Map<string, number>();
  const rows: string[] = [];
  for (let i = 0; i + GRAM <= han.length; i += 1) {
    const row = han.slice(i, i + GRAM).join("");
    rows.push(row);
    if (!prompt.includes(row)) counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  const covered = new Uint8Array(han.length);
  for (const [i, row] of rows.entries()) if ((counts.get(row) ?? 0) >= times) covered.fill(1, i, i + GRAM);
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
    look: {
      en: "Read it once through: what is repeated counts once.",
      yue: "由頭睇一次，重複嘅淨係計一次。",
    },
  },
  find: ({ given, repeated, task }) => {
    const [first] = repeated;
    if (first) {
      const characters = repeated.reduce((sum, { start, end }) => sum + end - start, 0);
      return [evidenceAt(given, first, "repetition", { stretches: repeated.length, characters })];
    }
    const han = fold(given).text.match(/\p{Script=Han}/gu) ?? [];
    const prompt = fold(task.prompt.yue).text;
    for (const { least, times, share: most } of PADDED) {
      const { share, row } = coverage(han, prompt, times);
      if (han.length >= least && share >= most)
        return [{ code: "repetition", params: { share: toHundredths(share), row } }];
    }
    return [];
  },
});
