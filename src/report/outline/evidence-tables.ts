import { DIMENSIONS, type Dimensions } from "../../check/dimensions.js";
import type { Evidence } from "../../check/evidence.js";
import type { ResponseGrade } from "../../grade/response-grade.js";
import type { Locale } from "../locale/locale.js";
import { wordFor } from "../say/fill.js";
import type { Block, Line } from "./outline.js";
import type { Telling } from "./telling.js";

// What a result rests on, code by code and place by place, for those who check.

/** A value as it is; – where there is none. */
export const cell = (value: unknown): Line =>
  value === undefined || value === null ? ["–"] : [String(value)];

const paramsOf = (params: Evidence["params"]): Line =>
  Object.entries(params ?? {}).flatMap(
    ([key, value], i): Line => [
      `${i > 0 ? " " : ""}${key}=`,
      typeof value === "string" ? { passage: value } : String(value),
    ],
  );

export const evidenceRow =
  (about: string, lang?: string) =>
  ({ code, start, end, text, params }: Evidence): Line[] => [
    [about],
    [code],
    [start === undefined ? "–" : `${start}–${end}`],
    text === undefined ? ["–"] : [{ passage: text, lang }],
    paramsOf(params),
  ];

export const evidenceTable = ({ labels }: Locale, caption: string, rows: readonly Line[][]): Block => ({
  kind: "table",
  caption,
  head: [labels.place, labels.code, labels.offset, labels.text, labels.params],
  figures: [],
  rows,
});

/** The marks of people and of the machine, side by side with what counts. Nothing where no person marked. */
export const marksTable = (
  locale: Locale,
  { rating, dimensions, people, machine }: ResponseGrade,
): Block[] => {
  if (!people) return [];
  const { labels } = locale;
  const row = (
    name: string,
    value: (of: { rating: number | null; dimensions: Dimensions }) => number | null,
  ) => [[name], ...[{ rating, dimensions }, people, machine].map((of) => cell(of && value(of)))] as Line[];
  return [
    {
      kind: "table",
      caption: labels.marks,
      head: [labels.sides, labels.counted, labels.people, labels.machine],
      figures: [1, 2, 3],
      rows: [
        row(labels.rating, (of) => of.rating),
        ...DIMENSIONS.map((side) => row(wordFor(locale.dimensions, side), (of) => of.dimensions[side])),
      ],
    },
  ];
};

/** What the decision rests on, by code and parameters. */
export const codesTable = ({ locale, qualification: { reasons, requirements } }: Telling): Block => {
  const { labels } = locale;
  return {
    kind: "table",
    caption: labels.codes,
    head: [labels.place, labels.code, labels.params],
    figures: [],
    rows: [
      ...reasons.map(({ code, task, criterion, params }): Line[] => [
        [wordFor(locale.criteria, criterion ?? task ?? "")],
        [code],
        paramsOf(params),
      ]),
      ...requirements.map(({ id, status, code, params }): Line[] => [
        [wordFor(locale.requirements, id)],
        [`${code} (${status})`],
        paramsOf(params),
      ]),
    ],
  };
};
