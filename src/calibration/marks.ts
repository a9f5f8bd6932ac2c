import type { Curve } from "../number/curve.js";
import { parseTable } from "../text/table.js";
import table from "./marks.tsv";

/** What is measured and read on a curve: share of Cantonese, share of demands met, misspellings on a hundred characters. */
export const CURVES = ["language-share", "task-share", "slips"] as const;
export type CurveName = (typeof CURVES)[number];

let curves: Readonly<Record<CurveName, Curve>> | undefined;

const readCurves = (): Readonly<Record<CurveName, Curve>> => {
  const rows = parseTable<"curve" | "at" | "mark">(table);
  const curveOf = (name: CurveName): Curve =>
    rows.filter(({ curve }) => curve === name).map(({ at, mark }) => [Number(at), Number(mark)] as const);
  return {
    "language-share": curveOf("language-share"),
    "task-share": curveOf("task-share"),
    slips: curveOf("slips"),
  };
};

/** The mark, 0–1, that people give for what was measured. */
export const markCurve = (name: CurveName): Curve => {
  curves ??= readCurves();
  return curves[name];
};
