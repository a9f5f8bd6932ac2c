import type { ElementContent } from "hast";
import { h, s } from "hastscript";
import type { Locale } from "../locale/locale.js";
import type { Block, Item, Note, Outline, Piece, PointsRow, Sign } from "../outline/outline.js";
import { figure } from "../say/figures.js";
import { barOf, lineOf, scrolling, seen, signOf } from "./elements.js";
import { page } from "./page.js";

type Of<Kind extends Block["kind"]> = Extract<Block, { kind: Kind }>;

/** What an element is written with. */
interface Writing {
  readonly locale: Locale;
  /** Of the section that it is in; 1 is the page. */
  readonly depth: number;
}

/** What a sign means, for those who cannot see it. */
const signName = (sign: Sign, { statuses, labels }: Locale): string | undefined =>
  ({
    met: statuses.met,
    missed: statuses["not-met"],
    unknown: statuses.unknown,
    look: labels.signLook,
    plain: undefined,
  })[sign];

const itemOf = ({ sign, line, more = [] }: Item, locale: Locale): ElementContent =>
  h("li", { className: [sign] }, [
    signOf(sign, signName(sign, locale)),
    ...lineOf(line),
    ...more.map((one) => h("span.more", lineOf(one))),
  ]);

/** The bands from 0 to 100, with a mark where the candidate stands; the label below says it in words. */
const bandsOf = ({ figure, edges, label }: NonNullable<Of<"verdict">["bands"]>): ElementContent[] => [
  s("svg.bands", { viewBox: "0 0 100 8", preserveAspectRatio: "none", ariaHidden: "true" }, [
    ...edges.map((from, i) => {
      const to = edges[i + 1] ?? 100;
      const isHere = figure >= from && (figure < to || to >= 100);
      const className = isHere ? ["band", "here"] : ["band"];
      return s("rect", { className, x: String(from), y: "2", width: String(to - from), height: "4" });
    }),
    s("rect.at", {
      x: String(Math.min(99.4, Math.max(0, figure - 0.3))),
      y: "0",
      width: ".6",
      height: "8",
    }),
  ]),
  h("p.quiet.small", label),
];

const verdictOf = ({ decision, name, score, sentence, note, bands }: Of<"verdict">): ElementContent =>
  h("div", { className: ["verdict", decision] }, [
    h("p.head", [
      h("span.decision", name),
      ...(score === null ? [] : [" ", h("span.score", [score.toFixed(1), h("span.quiet", " / 100")])]),
    ]),
    ...(bands ? bandsOf(bands) : []),
    h("p", sentence),
    h("p.quiet", note),
  ]);

const pointsRow = ({ name, points, maxPoints, line }: PointsRow, longest: number): ElementContent =>
  h("tr", [
    h("th.name", { scope: "row" }, seen(name)),
    h("td", [barOf(points ?? 0, maxPoints, longest)]),
    h("td.figure", figure(points)),
    h("td.figure", maxPoints.toFixed(1)),
    h("td.long", lineOf(line)),
  ]);

const pointsOf = ({ head, rows, total }: Of<"points">): ElementContent => {
  const longest = rows.reduce((most, { maxPoints }) => Math.max(most, maxPoints), 0);
  const [name, points, most, from] = head;
  return scrolling(
    name,
    h("table.stacked", [
      h("thead", [
        h("tr", [
          h("th", { scope: "col" }, name),
          h("td", ""),
          h("th.figure", { scope: "col" }, points),
          h("th.figure", { scope: "col" }, most),
          h("th", { scope: "col" }, from),
        ]),
      ]),
      h(
        "tbody",
        rows.map((row) => pointsRow(row, longest)),
      ),
      h("tfoot", [
        h("tr", [
          h("th", { scope: "row" }, total.name),
          h("td", ""),
          h("td.figure", figure(total.points)),
          h("td.figure", total.maxPoints.toFixed(1)),
          h("td", ""),
        ]),
      ]),
    ]),
  );
};

const noteId = (answer: string, number: number): string => `${answer}-note-${number}`;

const pieceOf = ({ text, kinds, ends }: Piece, answer: string): ElementContent[] => {
  const [kind] = kinds;
  const shown = seen(text);
  return [
    ...(kind ? [h("mark", { className: [kind] }, shown)] : shown),
    ...ends.map((number) =>
      h("sup", [h("a", { role: "doc-noteref", href: `#${noteId(answer, number)}` }, String(number))]),
    ),
  ];
};

const noteOf = ({ number, kind, line }: Note, answer: string, sample: string): ElementContent =>
  h("li", { id: noteId(answer, number) }, [
    h("span.number", String(number)),
    h("mark", { className: [kind], ariaHidden: "true" }, sample),
    " ",
    ...lineOf(line),
  ]);

/** What a mark looks like, beside what it says. */
const SAMPLE = "文";

const answerOf = ({ id, label, lang, pieces, notes }: Of<"answer">): ElementContent =>
  h("figure", [
    h("figcaption.quiet", label),
    h(
      "blockquote.answer",
      { lang },
      pieces.flatMap((piece) => pieceOf(piece, id)),
    ),
    ...(notes.length > 0
      ? [
          h(
            "ul.notes",
            notes.map((note) => noteOf(note, id, SAMPLE)),
          ),
        ]
      : []),
  ]);

const tableOf = ({ caption, head, rows, figures }: Of<"table">): ElementContent => {
  const kindOf = (i: number) => ({ className: [figures.includes(i) ? "figure" : "prose"] });
  return scrolling(
    caption,
    h("table", [
      h("caption", caption),
      h("thead", [
        h(
          "tr",
          head.map((one, i) => h("th", { ...kindOf(i), scope: "col" }, one)),
        ),
      ]),
      h(
        "tbody",
        rows.map((row) =>
          h(
            "tr",
            row.map((line, i) => h("td", kindOf(i), lineOf(line))),
          ),
        ),
      ),
    ]),
  );
};

const blockOf = (block: Block, writing: Writing): ElementContent[] => {
  switch (block.kind) {
    case "verdict":
      return [verdictOf(block)];
    case "section": {
      const inner = { ...writing, depth: writing.depth + 1 };
      const heading = h(`h${Math.min(6, inner.depth)}`, { id: block.id }, seen(block.title));
      // Only the great parts are landmarks: those within would be many, and of one name.
      return [
        h("section", writing.depth === 1 ? { ariaLabelledBy: block.id } : {}, [
          heading,
          ...block.blocks.flatMap((one) => blockOf(one, inner)),
        ]),
      ];
    }
    case "text":
      return [h("p", lineOf(block.line))];
    case "list":
      return [
        h(
          "ul",
          block.items.map((item) => itemOf(item, writing.locale)),
        ),
      ];
    case "points":
      return [pointsOf(block)];
    case "answer":
      return [answerOf(block)];
    case "table":
      return [tableOf(block)];
  }
};

/** An outline as one self-contained page. */
export const outlineToHtml = ({ title, lang, blocks }: Outline, locale: Locale): string =>
  page(lang, title, [
    h("h1", seen(title)),
    ...blocks.flatMap((block) => blockOf(block, { locale, depth: 1 })),
  ]);
