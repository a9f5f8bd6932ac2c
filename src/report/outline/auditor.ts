import type { Evidence } from "../../check/evidence.js";
import { measuredValue } from "../../qualify/score-criteria.js";
import { DIMENSIONS, type Dimensions, type ResponseGrade } from "../../response/response-grade.js";
import type { Rubric, Scale } from "../../rubric/schema.js";
import type { Locale } from "../locale/locale.js";
import { fill, wordFor } from "../say/fill.js";
import { bandIn, nameDemand, sayValue } from "../say/say.js";
import type { Block, Line, Outline } from "./outline.js";
import { titleOf } from "./parts.js";
import { commonBlocks } from "./recruiter.js";
import { langOf, type Telling } from "./telling.js";

const cell = (value: unknown): Line => (value === undefined || value === null ? ["–"] : [String(value)]);

const pointsOnCurve = (points: readonly (readonly [number, number])[]): string =>
  points.map(([at, rating]) => `${at}→${rating}`).join(" ");

const scaleOf = (scale: Scale | undefined): string => {
  if (scale === undefined) return "–";
  if (scale.kind === "curve") return pointsOnCurve(scale.points);
  if (scale.kind === "yes-no") return "yes→1 no→0";
  return Object.entries(scale.ratings)
    .map(([level, rating]) => `${level}→${rating}`)
    .join(" ");
};

const paramsOf = (params: Evidence["params"]): Line =>
  Object.entries(params ?? {}).flatMap(
    ([key, value], i): Line => [
      `${i > 0 ? " " : ""}${key}=`,
      typeof value === "string" ? { own: value } : String(value),
    ],
  );

/** How every point came about: rating, weight, the rubric's reason for it. */
const criteriaTable = ({ locale, qualification, rubric }: Telling): Block => {
  const { labels } = locale;
  return {
    kind: "table",
    caption: labels.points,
    head: [
      labels.code,
      labels.value,
      labels.rating,
      labels.weight,
      labels.outOf,
      labels.points,
      labels.scale,
      labels.rationale,
      labels.source,
    ],
    figures: [2, 3, 4, 5],
    rows: qualification.criteria.map((criterion) => {
      const one = rubric?.criteria.find(({ id }) => id === criterion.id);
      const value = measuredValue(criterion);
      return [
        [`${wordFor(locale.criteria, criterion.id)} ${criterion.id}`],
        [
          criterion.status !== "scored"
            ? wordFor(locale.statuses, criterion.status)
            : value === null
              ? ""
              : sayValue(locale, criterion.id, value),
        ],
        cell(criterion.rating),
        cell(criterion.weight),
        cell(criterion.maxPoints),
        cell(criterion.points),
        [scaleOf(one?.scale)],
        cell(one?.rationale),
        cell(one?.source),
      ];
    }),
  };
};

/** How an answer's four sides become its rating. */
const responseTable = ({ labels, dimensions }: Locale, { response }: Rubric): Block => ({
  kind: "table",
  caption: labels.sides,
  head: [labels.sides, labels.weight, labels.ceiling],
  figures: [1],
  rows: [
    ...DIMENSIONS.map((side): Line[] => {
      const ceiling = response.ceilings[side];
      return [
        [wordFor(dimensions, side)],
        cell(response.weights[side]),
        [ceiling ? pointsOnCurve(ceiling) : "–"],
      ];
    }),
    [[labels.scale], ["–"], [pointsOnCurve(response.scale)]],
  ],
});

/** What follows from a standing. */
const policyTable = (locale: Locale, { decision, requirements, unknown }: Rubric): Block => {
  const { labels } = locale;
  return {
    kind: "table",
    caption: labels.decision,
    head: [labels.decision, labels.conditions, labels.rationale],
    figures: [],
    rows: [
      ...decision.bands.map((band): Line[] => [
        [locale.decisions[band.decision]],
        [`${decision.standing} ≥ ${band.from}`],
        ["–"],
      ]),
      [[labels.lift], [String(decision.lift)], ["–"]],
      ...decision.conditions.map((condition): Line[] => [
        [locale.decisions[condition.decision]],
        [`${condition.measure} ≥ ${condition.atLeast}`],
        cell(condition.rationale),
      ]),
      ...requirements.map((one): Line[] => [
        [wordFor(locale.requirements, one.id)],
        [
          [
            ...Object.entries(one.limits ?? {}).map(([limit, least]) => `${limit} ≥ ${least}`),
            ...one.knockOut.map(({ misses, atMost }) => `${misses}× → ${locale.decisions[atMost]}`),
          ].join(locale.comma),
        ],
        cell([one.rationale, one.source].filter(Boolean).join(" · ") || undefined),
      ]),
      [[wordFor(locale.statuses, "unknown")], [unknown], ["–"]],
    ],
  };
};

const evidenceRow =
  (about: string, lang?: string) =>
  ({ code, start, end, text, params }: Evidence): Line[] => [
    [about],
    [code],
    [start === undefined ? "–" : `${start}–${end}`],
    text === undefined ? ["–"] : [{ own: text, lang }],
    paramsOf(params),
  ];

const evidenceTable = ({ labels }: Locale, caption: string, rows: readonly Line[][]): Block => ({
  kind: "table",
  caption,
  head: [labels.place, labels.code, labels.offset, labels.text, labels.params],
  figures: [],
  rows,
});

/** What language and script were told by, in figures. */
const figuresOf = (
  { labels, scripts, comma, colon }: Locale,
  { language, script }: ResponseGrade,
): string => {
  const yesNo = (value: boolean) => (value ? labels.isTrue : labels.isFalse);
  return [
    [labels.accepted, yesNo(language.accepted)],
    [labels.disguised, yesNo(language.disguised)],
    [labels.confidence, language.confidence.toFixed(4)],
    [wordFor(scripts, "traditional"), String(script.traditional)],
    [wordFor(scripts, "simplified"), String(script.simplified)],
  ]
    .map((pair) => pair.join(colon))
    .join(comma);
};

/** The marks of people and of the machine, side by side with what counts. Nothing where no person marked. */
const marksTable = (locale: Locale, { rating, dimensions, people, machine }: ResponseGrade): Block[] => {
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
const codesTable = ({ locale, qualification: { reasons, requirements } }: Telling): Block => {
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

/** How the standing came about, where the bands are read on the test. */
const standingOf = ({ locale, qualification, rubric }: Telling): Block[] => {
  const band = bandIn(qualification);
  if (!band || rubric?.decision.standing !== "test") return [];
  const params = { lift: rubric.decision.lift, test: band.test, standing: band.standing };
  return [{ kind: "text", line: [locale.checks.standing(fill(locale, params))] }];
};

/** All that an answer's grade rests on, with its offsets. */
const everything =
  ({ locale }: Telling) =>
  (grade: ResponseGrade): Block[] => {
    const lang = langOf(grade);
    const { language, script } = grade;
    const row = (about: string) => evidenceRow(about, lang);
    return [
      { kind: "text", line: [figuresOf(locale, grade)] },
      ...marksTable(locale, grade),
      evidenceTable(locale, locale.labels.evidence, [
        ...grade.demands.flatMap(({ id, evidence }) => evidence.map(row(nameDemand(locale, grade.task, id)))),
        ...DIMENSIONS.filter((side) => side !== "task").flatMap((side) =>
          grade.evidence[side].map(row(wordFor(locale.dimensions, side))),
        ),
        ...script.evidence.map(row(locale.labels.script)),
        ...language.segments.map(({ start, end, label }): Line[] => [
          [locale.labels.segments],
          [label],
          [`${start}–${end}`],
          ["–"],
          [],
        ]),
        ...grade.advisories.map(row(locale.labels.advisories)),
      ]),
    ];
  };

const provenanceTable = ({ locale, qualification: { provenance } }: Telling): Block => {
  const { labels } = locale;
  const { engine, rubric, digest } = provenance;
  const rows: Line[][] = [
    [[labels.engine], [engine]],
    [[labels.rubric], [`${rubric.id} ${rubric.version} (${rubric.hash})`]],
    [[labels.digest], [digest]],
  ];
  return { kind: "table", caption: labels.provenance, head: [labels.code, labels.value], figures: [], rows };
};

/** For those who check: everything, with weights, their reasons, offsets and versions. */
export const auditorOutline = (telling: Telling): Outline => {
  const { locale, qualification, rubric } = telling;
  const { labels } = locale;
  const interview = qualification.criteria.filter(({ group }) => group === "interview");
  const rules: Block[] = rubric
    ? [responseTable(locale, rubric), policyTable(locale, rubric)]
    : [{ kind: "text", line: [labels.rubricNotGiven] }];
  return {
    title: titleOf(telling, labels.auditTitle),
    lang: locale.code,
    blocks: [
      ...commonBlocks(telling, everything(telling)),
      {
        kind: "section",
        id: "scoring",
        title: labels.howScored,
        blocks: [
          { kind: "text", line: [labels.sum] },
          ...standingOf(telling),
          criteriaTable(telling),
          codesTable(telling),
          ...rules,
        ],
      },
      {
        kind: "section",
        id: "interview",
        title: labels.interview,
        blocks: [
          evidenceTable(
            locale,
            labels.interview,
            interview.flatMap(({ id, evidence }) => evidence.map(evidenceRow(wordFor(locale.criteria, id)))),
          ),
        ],
      },
      {
        kind: "section",
        id: "provenance",
        title: labels.provenance,
        blocks: [provenanceTable(telling)],
      },
    ],
  };
};
