import type { BlockContent, PhrasingContent, Root, TableCell } from "mdast";
import {
  type Block,
  type Item,
  type Line,
  type NoteKind,
  type Outline,
  type Piece,
  type PointsRow,
  SHAPES,
  type Sign,
} from "../outline/outline.js";
import { visible } from "../printable.js";
import { writeMarkdown } from "./write-markdown.js";

// A report as GitHub-flavoured Markdown. A library writes it, so that no text is taken for markup.

const shapeOf = (sign: Sign): string => (sign === "plain" ? "" : `${SHAPES[sign]} `);

const text = (value: string): PhrasingContent => ({ type: "text", value: visible(value) });
/** Neighbouring texts as one, so that the writer sees all that could make markup together. */
const joined = (children: readonly PhrasingContent[]): PhrasingContent[] => {
  const list: PhrasingContent[] = [];
  for (const one of children) {
    const last = list.at(-1);
    if (one.type === "text" && last?.type === "text") list[list.length - 1] = text(last.value + one.value);
    else if (one.type !== "text" || one.value !== "") list.push(one);
  }
  return list;
};
const paragraph = (children: readonly PhrasingContent[]): BlockContent => ({
  type: "paragraph",
  children: joined(children),
});
const strong = (value: string): PhrasingContent => ({ type: "strong", children: [text(value)] });
const phrasing = (line: Line): PhrasingContent[] =>
  line.map((one) => text((typeof one === "string" ? one : one.passage).replace(/\s+/gu, " ")));

const list = (items: readonly Item[]): BlockContent => ({
  type: "list",
  spread: false,
  children: items.map(({ sign, line, more = [] }) => ({
    type: "listItem",
    spread: false,
    children: [
      paragraph([
        text(shapeOf(sign)),
        ...phrasing(line),
        ...more.flatMap((one) => [text(" – "), ...phrasing(one)]),
      ]),
    ],
  })),
});

const cell = (children: readonly PhrasingContent[]): TableCell => ({
  type: "tableCell",
  children: joined(children),
});

const table = (
  head: readonly string[],
  rows: readonly PhrasingContent[][][],
  figures: readonly number[],
): BlockContent => ({
  type: "table",
  align: head.map((_, i) => (figures.includes(i) ? "right" : "left")),
  children: [head.map((one) => [text(one)]), ...rows].map((cells) => ({
    type: "tableRow",
    children: cells.map(cell),
  })),
});

const pointsRow = ({ name, points, maxPoints, line }: PointsRow): PhrasingContent[][] => [
  [text(name)],
  [text(points === null ? "–" : points.toFixed(1))],
  [text(maxPoints.toFixed(1))],
  phrasing(line),
];

/** What a place is, by the form of its letters: numbers behind it say the rest. */
const FORMS: Readonly<Record<NoteKind, "strong" | "emphasis" | null>> = {
  advisory: "strong",
  spelling: "emphasis",
  written: "emphasis",
  translated: "emphasis",
  demand: "strong",
  cantonese: null,
};

const piece = ({ text: value, kinds, ends }: Piece): PhrasingContent[] => {
  const lines = value.split(/\r\n|\r|\n/u);
  const form = kinds.map((kind) => FORMS[kind]).find((one) => one !== null);
  const shown = lines.flatMap((line, i): PhrasingContent[] => {
    const inner: PhrasingContent[] =
      form && line.trim() !== "" ? [{ type: form, children: [text(line)] }] : [text(line)];
    return i > 0 ? [{ type: "break" }, ...inner] : inner;
  });
  return ends.length > 0 ? [...shown, text(`(${ends.join(",")})`)] : shown;
};

/** An answer without the blank lines at its end, where a break would be told as a backslash. */
const answer = (pieces: readonly Piece[]): PhrasingContent[] => {
  const children = pieces.flatMap(piece);
  const last = children.findLastIndex(
    (one) => one.type !== "break" && !("value" in one && one.value.trim() === ""),
  );
  return children.slice(0, last + 1);
};

const block = (one: Block, depth: 2 | 3 | 4): Root["children"] => {
  switch (one.kind) {
    case "verdict":
      return [paragraph([strong(one.sentence)]), paragraph([text(one.note)])];
    case "section":
      return [
        { type: "heading", depth, children: [text(one.title)] },
        ...one.blocks.flatMap((inner) => block(inner, depth < 4 ? ((depth + 1) as 3 | 4) : 4)),
      ];
    case "text":
      return [paragraph(phrasing(one.line))];
    case "list":
      return [list(one.items)];
    case "points":
      return [table(one.head, [...one.rows, one.total].map(pointsRow), [1, 2])];
    case "answer":
      return [
        { type: "blockquote", children: [paragraph(answer(one.pieces))] },
        ...one.notes
          .filter(({ kind }) => FORMS[kind] !== null)
          .map(({ number, line }) => paragraph([text(`(${number}) `), ...phrasing(line)])),
      ];
    case "table":
      return [
        paragraph([strong(one.caption)]),
        table(
          one.head,
          one.rows.map((row) => row.map(phrasing)),
          one.figures,
        ),
      ];
  }
};

/** An outline as Markdown, with a line break at the end. */
export const outlineToMarkdown = ({ title, blocks }: Outline): string => {
  const root: Root = {
    type: "root",
    children: [
      { type: "heading", depth: 1, children: [text(title)] },
      ...blocks.flatMap((one) => block(one, 2)),
    ],
  };
  return writeMarkdown(root);
};
