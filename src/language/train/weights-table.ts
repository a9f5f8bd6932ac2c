/** Log-odds by feature; the empty feature is the bias. */
export type Weights = ReadonlyMap<string, number>;

/** What says less than this many tenths is left out. */
const LEAST_TENTHS = 2;

const HEADER = [
  "# Made by `npm run train`; do not edit. Log-odds in tenths that a feature adds for Cantonese (against written Chinese),",
  "# for genuine Cantonese (against written Chinese in disguise), for Classical Chinese. The empty feature is the bias.",
  "# | is the edge of a clause; [的] a word of the row of equivalents.tsv that begins with 的, in either language.",
];

/** What is left of a weight in the table, in tenths; 0 for one that says too little. */
const tenthsOf = (feature: string, weight: number): number => {
  const tenths = Math.round(weight * 10);
  return feature === "" || Math.abs(tenths) >= LEAST_TENTHS ? tenths : 0;
};

/** Weights as the detector will read them from the table. */
export const asInTable = (weights: Weights): Map<string, number> =>
  new Map(
    [...weights].flatMap(([feature, weight]): [string, number][] => {
      const tenths = tenthsOf(feature, weight);
      return tenths === 0 ? [] : [[feature, tenths / 10]];
    }),
  );

/** The data file that the detector reads: a row a feature, a column a model, whole tenths. */
export const weightsTable = (models: Readonly<Record<string, Weights>>): string => {
  const columns = Object.keys(models);
  const rows = new Map<string, Record<string, number>>();
  for (const [column, weights] of Object.entries(models)) {
    for (const [feature, weight] of weights) {
      const tenths = tenthsOf(feature, weight);
      if (tenths === 0 && feature !== "") continue;
      rows.set(feature, { ...rows.get(feature), [column]: tenths });
    }
  }
  const lines = [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weights]) => [feature, ...columns.map((column) => weights[column] ?? "")].join("\t"));
  return `${[...HEADER, ["^feature", ...columns].join("\t"), ...lines.map((line) => line.replace(/\t+$/u, ""))].join("\n")}\n`;
};
