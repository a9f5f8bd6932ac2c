import type { ElementContent } from "hast";
import { h, s } from "hastscript";
import type { DecisionLabel } from "../../rubric/decisions.js";
import type { Locale } from "../locale/locale.js";
import { BEST_FIRST, type RankedRow } from "../rank.js";
import { flagsOf, placeOf } from "../ranked-cells.js";
import { figure } from "../say/figures.js";
import { sayReason } from "../say/say.js";
import { barOf, scrolling, seen, signOf } from "./elements.js";
import { page } from "./page.js";

const STEP = 10;

const count = (rows: readonly RankedRow[], decision: DecisionLabel): number =>
  rows.filter((row) => row.decision === decision).length;

const percentOf = (part: number, whole: number): string =>
  `${whole > 0 ? ((100 * part) / whole).toFixed(1) : "0.0"}%`;

/** The share of each decision: a bar, and the same in figures. */
const sharesOf = (rows: readonly RankedRow[], { decisions, labels }: Locale): ElementContent => {
  const counts = BEST_FIRST.map((decision) => ({ decision, number: count(rows, decision) }));
  let x = 0;
  const stacked = counts.map(({ decision, number }) => {
    const width = rows.length > 0 ? (100 * number) / rows.length : 0;
    const part = s("rect", { className: [decision], x: x.toFixed(2), width: width.toFixed(2), height: "8" });
    x += width;
    return part;
  });
  return h("section", { ariaLabelledBy: "shares" }, [
    h("h2#shares", labels.share),
    s("svg.stack", { viewBox: "0 0 100 8", preserveAspectRatio: "none", ariaHidden: "true" }, stacked),
    h("table", [
      h(
        "tbody",
        counts.map(({ decision, number }) =>
          h("tr", [
            h("th", { scope: "row" }, decisions[decision]),
            h("td.figure", String(number)),
            h("td.figure", percentOf(number, rows.length)),
          ]),
        ),
      ),
    ]),
  ]);
};

/** How many scores there are in each tenth of the scale; 100 is in the last. */
const scoresOf = (rows: readonly RankedRow[], { labels }: Locale): ElementContent => {
  const scores = rows.flatMap(({ score }) => (score === null ? [] : [score]));
  const bins = Array.from({ length: 100 / STEP }, (_, i) => ({
    name: `${i * STEP}–${(i + 1) * STEP}`,
    number: scores.filter((score) => Math.min(100 / STEP - 1, Math.floor(score / STEP)) === i).length,
  }));
  const most = Math.max(0, ...bins.map(({ number }) => number));
  const unscored = rows.length - scores.length;
  return h("section", { ariaLabelledBy: "scores" }, [
    h("h2#scores", labels.distribution),
    h("table", [
      h("tbody", [
        ...bins.map(({ name, number }) =>
          h("tr", [
            h("th.short", { scope: "row" }, name),
            h("td", [barOf(number, most, most)]),
            h("td.figure", String(number)),
          ]),
        ),
        ...(unscored > 0
          ? [
              h("tr", [
                h("th", { scope: "row" }, labels.notScored),
                h("td", ""),
                h("td.figure", String(unscored)),
              ]),
            ]
          : []),
      ]),
    ]),
  ]);
};

/** What may be shown alone; style rules do it, so that it works without a script. */
const filterOf = (rows: readonly RankedRow[], { decisions, labels }: Locale): ElementContent => {
  const choice = (id: string, name: string, number: number, checked: boolean) =>
    h("label", [
      h("input", { type: "radio", name: "show", id: `show-${id}`, checked }),
      `${name} (${number})`,
    ]);
  return h("fieldset", [
    h("legend", labels.filter),
    choice("all", labels.all, rows.length, true),
    ...BEST_FIRST.map((decision) => choice(decision, decisions[decision], count(rows, decision), false)),
    choice("check", labels.withAdvisories, rows.filter(({ advisories }) => advisories > 0).length, false),
  ]);
};

const rowOf = (row: RankedRow, isTied: boolean, locale: Locale): ElementContent => {
  const [chief, ...others] = row.reasons.map((reason) => seen(sayReason(locale, reason)));
  return h("tr", { className: [row.decision, ...(row.advisories > 0 ? ["check"] : [])] }, [
    h("td.figure", [placeOf(row), ...(isTied ? [h("span.quiet", ` ${locale.labels.tied}`)] : [])]),
    h("th", { scope: "row" }, seen(row.id)),
    h("td.figure", figure(row.score)),
    h("td.figure", figure(row.test)),
    h("td.short", { className: [row.decision] }, locale.decisions[row.decision]),
    h("td.figure", flagsOf(row)),
    h("td.long", [
      others.length === 0
        ? h("span", chief ?? [])
        : h("details", [
            h("summary", chief ?? []),
            h(
              "ul",
              others.map((reason) => h("li.plain", reason)),
            ),
          ]),
    ]),
  ]);
};

/** Rows in groups of one rank. */
const groupsOf = (rows: readonly RankedRow[]): RankedRow[][] => {
  const groups: RankedRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && row.rank !== null && last[0]?.rank === row.rank) last.push(row);
    else groups.push([row]);
  }
  return groups;
};

const tableOf = (rows: readonly RankedRow[], locale: Locale): ElementContent => {
  const { labels } = locale;
  const column = (name: string, isFigure = false) =>
    h("th", { scope: "col", ...(isFigure && { className: ["figure"] }) }, name);
  return scrolling(
    labels.batchTitle,
    h("table.stacked", [
      h("thead", [
        h("tr", [
          column(labels.rank, true),
          column(labels.id),
          column(labels.score, true),
          column(labels.test, true),
          column(labels.decision),
          column(labels.advisories, true),
          column(labels.chiefReason),
        ]),
      ]),
      ...groupsOf(rows).map((group) =>
        h(
          "tbody",
          { className: group.length > 1 ? ["ranked", "tie"] : ["ranked"] },
          group.map((row) => rowOf(row, group.length > 1, locale)),
        ),
      ),
    ]),
  );
};

/** An application that could not be scored: what it is called, and what is wrong with it. */
export interface Unscored {
  readonly id: string;
  readonly messages: readonly string[];
}

const unscoredOf = (unscored: readonly Unscored[], { labels }: Locale): ElementContent[] =>
  unscored.length === 0
    ? []
    : [
        h("section", { ariaLabelledBy: "unscored" }, [
          h("h2#unscored", `${labels.notScored} (${unscored.length})`),
          h(
            "ul",
            unscored.map(({ id, messages }) =>
              h("li.look", [
                signOf("look", undefined),
                ...seen(id),
                ...messages.map((message) => h("span.more", seen(message))),
              ]),
            ),
          ),
        ]),
      ];

/** A page about many candidates: shares of decisions, scores, all of them ranked, and those that could not be scored. */
export const batchPage = (
  rows: readonly RankedRow[],
  unscored: readonly Unscored[],
  locale: Locale,
): string =>
  page(locale.code, locale.labels.batchTitle, [
    h("h1", `${locale.labels.batchTitle}${locale.colon}${rows.length}`),
    h("p.quiet", locale.labels.recommendation),
    h("div.parts", [sharesOf(rows, locale), scoresOf(rows, locale)]),
    h("section", { ariaLabelledBy: "ranked" }, [
      h("h2#ranked", locale.labels.rank),
      filterOf(rows, locale),
      tableOf(rows, locale),
    ]),
    ...unscoredOf(unscored, locale),
  ]);
