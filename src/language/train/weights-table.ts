/** Log-odds by feature; the empty feature is the bias. */
export type Weights = ReadonlyMap<string, number>;

/** What says less than this many tenths is left out. */
const LEAST_TENTHS = 2;

const HEADER = [
  "# Made by `npm run train`; do not edit. Log-odds in tenths that each feature of a row adds for Cantonese (against written",
  "# Chinese), for genuine Cantonese (against written Chinese in disguise), for Classical Chinese. The empty feature is the bias.",
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

/** Features in a row of the table, at most. */
const MOST_IN_A_ROW = 25;

/**
 * The data file that the detector reads: a column a model, whole tenths, those that speak most for Cantonese and for its
 * being genuine first; features of which all models say the same stand together.
 */
export const weightsTable = (models: Readonly<Record<string, Weights>>): string => {
  const columns = Object.keys(models);
  const features = [...new Set(Object.values(models).flatMap((weights) => [...asInTable(weights).keys()]))];
  const rows = new Map<string, { readonly tenths: readonly number[]; readonly features: string[] }>();
  for (const feature of features.sort((a, b) => (a < b ? -1 : 1))) {
    const tenths = columns.map((column) => tenthsOf(feature, models[column]?.get(feature) ?? 0));
    const row = rows.get(`${tenths}`) ?? { tenths, features: [] };
    rows.set(`${tenths}`, row);
    row.features.push(feature);
  }
  const inOrder = [...rows.values()].sort(({ tenths: a }, { tenths: b }) => {
    const place = a.findIndex((own, i) => own !== b[i]);
    return (b[place] as number) - (a[place] as number);
  });
  const lines = inOrder.flatMap((row) => {
    const numbers = row.tenths.map((tenths) => tenths || "").join("\t");
    const count = Math.ceil(row.features.length / MOST_IN_A_ROW);
    return Array.from({ length: count }, (_, i) => {
      const own = row.features.slice(i * MOST_IN_A_ROW, (i + 1) * MOST_IN_A_ROW);
      return `${own.join(" ")}\t${numbers}`.replace(/\t+$/u, "");
    });
  });
  return `${[...HEADER, ["^features", ...columns].join("\t"), ...lines].join("\n")}\n`;
};
