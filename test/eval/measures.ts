import type { Answer, Tool } from "./peers.js";

export const percent = (part: number, whole: number): string =>
  whole === 0 ? "–" : ((100 * part) / whole).toFixed(1);

export interface LineMeasures {
  readonly n: number;
  /** The exact label. */
  readonly strict: number;
  /** The right side of one half, whatever the label. */
  readonly forced: number;
  readonly neutral: number;
  /** Expected calibration error of `confidence` over ten bins, 0–1. */
  readonly calibration: number;
}

const BINS = 10;

export const measureLines = async (
  tool: Tool,
  rows: readonly { label: string; text: string }[],
): Promise<LineMeasures> => {
  const bins = Array.from({ length: BINS }, () => ({ confidence: 0, right: 0 }));
  let [strict, forced, neutral] = [0, 0, 0];
  for (const { label, text } of rows) {
    const answer = await tool.detect(text);
    const right = answer.label === label;
    if (right) strict += 1;
    if (answer.share !== null && answer.share >= 0.5 === (label === "cantonese")) forced += 1;
    if (answer.label === "neutral") neutral += 1;
    const bin = bins[Math.min(BINS - 1, Math.floor(answer.confidence * BINS))];
    if (!bin) continue;
    bin.confidence += answer.confidence;
    bin.right += right ? 1 : 0;
  }
  const error = bins.reduce((sum, bin) => sum + Math.abs(bin.confidence - bin.right), 0);
  return { n: rows.length, strict, forced, neutral, calibration: error / rows.length };
};

/** Whether a tool would take a text for an answer in Cantonese. */
const accepts = ({ label, disguised }: Answer): boolean => label === "cantonese" && !disguised;

export const countAccepted = async (tool: Tool, texts: readonly string[]): Promise<number> => {
  let accepted = 0;
  for (const text of texts) if (accepts(await tool.detect(text))) accepted += 1;
  return accepted;
};

/** A table in Markdown. */
export const printTable = (
  title: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): void => {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  process.stdout.write(
    `\n${[`**${title}**`, "", line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n")}\n`,
  );
};
