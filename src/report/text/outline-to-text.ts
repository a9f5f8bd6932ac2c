import type { DecisionLabel } from "../../rubric/decisions.js";
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
import { printable } from "../printable.js";

// A report as plain text for terminals and logs: nothing in it is obeyed by a terminal.

const BAR = 20;
const shapeOf = (sign: Sign): string => (sign === "plain" ? "·" : SHAPES[sign]);

/** As long as the part is of the whole; a result from elsewhere may say that it is more. */
const bar = (part: number, whole: number): string => {
  const length = whole > 0 ? Math.round(BAR * Math.min(1, part / whole)) : 0;
  return "█".repeat(length) + "░".repeat(BAR - length);
};

const words = (line: Line): string =>
  line.map((one) => printable(typeof one === "string" ? one : one.passage)).join("");

/** How a terminal is told to show a part: in colour, or heavier. Without one all is plain. */
export interface Paint {
  sign(sign: Sign, shape: string): string;
  title(text: string): string;
  decision(decision: DecisionLabel, text: string): string;
}

const PLAIN: Paint = { sign: (_, shape) => shape, title: (text) => text, decision: (_, text) => text };

const itemLines = ({ sign, line, more = [] }: Item, paint: Paint): string[] => [
  `${paint.sign(sign, shapeOf(sign))} ${words(line)}`.trimEnd(),
  ...more.map((one) => `    ${words(one)}`),
];

const pointsLine = ({ name, points, maxPoints, line }: PointsRow): string => {
  const figures =
    points === null
      ? "–".padStart(5).padEnd(13)
      : `${points.toFixed(1).padStart(5)} / ${maxPoints.toFixed(1).padEnd(5)}`;
  const from = words(line);
  return `${bar(points ?? 0, maxPoints)} ${figures} ${printable(name)}${from === "" ? "" : `  ${from}`}`;
};

/** Marks of the brackets in which a place stands, by what it is. */
const BRACKETS: Readonly<Record<NoteKind, readonly [string, string]>> = {
  advisory: ["⟪", "⟫"],
  spelling: ["{", "}"],
  written: ["<", ">"],
  translated: ["<", ">"],
  demand: ["[", "]"],
  cantonese: ["", ""],
};

/** A stretch of an answer; its line breaks stay, everything else that a terminal obeys does not. */
const pieceText = ({ text, kinds, ends }: Piece): string => {
  const [opening, closing] = BRACKETS[kinds[0] ?? "cantonese"];
  const shown = text
    .split(/\r\n|\r|\n/u)
    .map(printable)
    .join("\n");
  const marked = opening === "" ? shown : `${opening}${shown}${closing}`;
  return `${marked}${ends.length > 0 ? `(${ends.join(",")})` : ""}`;
};

const tableLines = (head: readonly string[], rows: readonly (readonly Line[])[]): string[] =>
  [head, ...rows.map((row) => row.map(words))].map((cells) => cells.map(printable).join(" | "));

const indent = (lines: readonly string[]): string[] => lines.map((line) => (line === "" ? "" : `  ${line}`));

const blockLines = (block: Block, paint: Paint): string[] => {
  const inner = (blocks: readonly Block[]) => indent(blocks.flatMap((one) => blockLines(one, paint)));
  switch (block.kind) {
    case "verdict":
      return [paint.decision(block.decision, block.sentence), block.note, ""];
    case "section":
      return [paint.title(printable(block.title)), ...inner(block.blocks), ""];
    case "text":
      return [words(block.line)];
    case "list":
      return block.items.flatMap((item) => itemLines(item, paint));
    case "points":
      return [...block.rows.map(pointsLine), pointsLine(block.total)];
    case "answer":
      return [
        "",
        ...block.pieces
          .map(pieceText)
          .join("")
          .split("\n")
          .map((line) => `│ ${line}`.trimEnd()),
        ...block.notes
          .filter(({ kind }) => BRACKETS[kind][0] !== "")
          .map(({ number, line }) => `(${number}) ${words(line)}`),
        "",
      ];
    case "table":
      return [block.caption, ...indent(tableLines(block.head, block.rows)), ""];
  }
};

/** An outline as plain text, with a line break at the end. */
export const outlineToText = ({ title, blocks }: Outline, paint: Paint = PLAIN): string => {
  const lines = [paint.title(printable(title)), "", ...blocks.flatMap((block) => blockLines(block, paint))];
  const text = lines.join("\n").replace(/\n{3,}/gu, "\n\n");
  return `${text.trimEnd()}\n`;
};
