import type { CriterionScore } from "../../criterion/criterion-score.js";
import type { Locale } from "../locale/locale.js";
import { sayCriterion } from "../say/say.js";
import type { Block, Line, PointsRow } from "./outline.js";
import { quotes } from "./quotes.js";
import type { Telling } from "./telling.js";

/** What an interview criterion rests on: the words that it was read from. */
const readFrom = (locale: Locale, { group, evidence }: CriterionScore): Line =>
  group === "interview" ? quotes(locale, evidence) : [];

/** Points of most points, criterion by criterion. */
export const pointsOf = ({ locale, qualification }: Telling): Block => {
  const rows = qualification.criteria.map((criterion): PointsRow => {
    const { status, points, maxPoints } = criterion;
    return {
      name: sayCriterion(locale, criterion),
      points: status === "scored" && maxPoints > 0 ? points : null,
      maxPoints,
      line: readFrom(locale, criterion),
    };
  });
  const most =
    Math.round(10 * qualification.criteria.reduce((sum, { maxPoints }) => sum + maxPoints, 0)) / 10;
  const total = { name: locale.labels.score, points: qualification.score, maxPoints: most, line: [] };
  const { labels } = locale;
  const head = [labels.criterion, labels.points, labels.outOf, labels.evidence] as const;
  return { kind: "points", head, rows, total };
};
