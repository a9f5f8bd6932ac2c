import type { DecisionLabel } from "../../rubric/decisions.js";

// What a report says, before it has a form: renderers make text, Markdown and HTML of the same outline.

/** Words that are not ours, and the language that they are in: the candidate's, which may be anything, or a prompt. */
export interface Passage {
  readonly passage: string;
  /** BCP 47. */
  readonly lang?: string | undefined;
}

/** Words of ours and passages, one after the other. */
export type Line = readonly (string | Passage)[];

/** Signs that say something, each by its shape. */
export const SHAPES = { met: "✓", missed: "✗", unknown: "?", look: "!" } as const;
/** What a sign before a line says; a plain one says nothing and has the shape that its renderer gives it. */
export type Sign = keyof typeof SHAPES | "plain";

export interface Item {
  readonly sign: Sign;
  readonly line: Line;
  /** What there is to say besides. */
  readonly more?: readonly Line[];
}

/**
 * What a marked place in an answer is, the most telling first: each kind has a colour and a shape. `written`: a word of
 * written Chinese; `translated`: a turn that translations have.
 */
export const NOTE_KINDS = ["advisory", "spelling", "written", "translated", "demand", "cantonese"] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** What marks with this number say. */
export interface Note {
  readonly number: number;
  readonly kind: NoteKind;
  readonly line: Line;
}

/** A stretch of an answer under the same notes. All stretches together are the answer as it was given. */
export interface Piece {
  readonly text: string;
  /** What the place is, the most telling first. */
  readonly kinds: readonly NoteKind[];
  /** Numbers of the notes whose place ends here; of Cantonese words none. */
  readonly ends: readonly number[];
}

/** What one criterion brings. */
export interface PointsRow {
  readonly name: string;
  /** Null where it takes no part. */
  readonly points: number | null;
  readonly maxPoints: number;
  /** What it rests on, or why it takes no part. */
  readonly line: Line;
}

export type Block =
  | {
      readonly kind: "verdict";
      readonly decision: DecisionLabel;
      /** The decision in a word or two. */
      readonly name: string;
      /** 0–100; null: could not be scored, or is not told. */
      readonly score: number | null;
      readonly sentence: string;
      readonly note: string;
      /** Where the bands begin, the figure that is read on them, and both in words. */
      readonly bands?: {
        readonly figure: number;
        readonly edges: readonly number[];
        readonly label: string;
      };
    }
  | {
      readonly kind: "section";
      readonly id: string;
      readonly title: string;
      readonly blocks: readonly Block[];
    }
  | { readonly kind: "text"; readonly line: Line }
  | { readonly kind: "list"; readonly items: readonly Item[] }
  | {
      readonly kind: "points";
      /** Of the columns: name, points, most points, what it rests on. */
      readonly head: readonly [string, string, string, string];
      readonly rows: readonly PointsRow[];
      readonly total: PointsRow;
    }
  | {
      readonly kind: "answer";
      /** Of its own on the page, without blanks. */
      readonly id: string;
      /** What it is, for those who cannot see it. */
      readonly label: string;
      readonly lang: string;
      readonly pieces: readonly Piece[];
      readonly notes: readonly Note[];
    }
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly Line[])[];
      /** Columns that hold figures, from 0. */
      readonly figures: readonly number[];
    };

/** A whole report. */
export interface Outline {
  readonly title: string;
  /** BCP 47, of everything but passages and answers. */
  readonly lang: string;
  readonly blocks: readonly Block[];
}
