import { DIMENSIONS } from "../../check/dimensions.js";
import { measuredValue } from "../../criterion/score-criteria.js";

import type { Rubric, Scale } from "../../rubric/schema.js";
import type { Locale } from "../locale/locale.js";
import { wordFor } from "../say/fill.js";
import { sayValue } from "../say/say.js";
import { cell } from "./evidence-tables.js";
import type { Block, Line } from "./outline.js";
import type { Telling } from "./telling.js";

// What a rubric weighs, and what follows from it, for those who check.

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

/** How every point came about: rating, weight, the rubric's reason for it. */
export const criteriaTable = ({ locale, qualification, rubric }: Telling): Block => {
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

/** How an answer's four sides become its rating, why so, and what people's marks do. */
export const responseTable = ({ labels, dimensions }: Locale, { response }: Rubric): Block => ({
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
    [[labels.people], ["–"], [response.ratings]],
    [[labels.rationale], ["–"], cell(response.rationale)],
  ],
});

/** What follows from a standing. */
export const policyTable = (locale: Locale, { decision, requirements, unknown }: Rubric): Block => {
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
