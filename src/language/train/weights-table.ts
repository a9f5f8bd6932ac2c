/** Log-odds by feature; the empty feature is the bias. */
export type Weights = ReadonlyMap<string, number>;

/** What says less than this many tenths is left out. */
const LEAST_TENTHS = 2;

const HEADER = [
  "# Made by `npm run train`; do not edit. Log-odds in tenths that a feature adds for Cantonese (against written Chinese),",
  "# for genuine Cantonese (against written Chinese in disguise), for Classical Chinese. The empty feature is the bias.",
  "# | is the edge of a clause; [的] a word of the row of equivalents.tsv that begins with 的, in either language.",
];

/** The data file that the detector reads: a row a feature, a column a model, whole tenths. */
export const weightsTable = (models: Readonly<Record<string, Weights>>): string => {
  const columns = Object.keys(models);
  const rows = new Map<string, Record<string, number>>();
  for (const [column, weights] of Object.entries(models)) {
    for (const [feature, weight] of weights) {
      const tenths = Math.round(weight * 10);
      if (feature !== "" && Math.abs(tenths) < LEAST_TENTHS) continue;
      rows.set(feature, { ...rows.get(feature), [column]: tenths });
    }
  }
  const lines = [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weights]) => [feature, ...columns.map((column) => weights[column] ?? "")].join("\t"));
  return `${[...HEADER, ["^feature", ...columns].join("\t"), ...lines.map((line) => line.replace(/\t+$/u, ""))].join("\n")}\n`;
};
