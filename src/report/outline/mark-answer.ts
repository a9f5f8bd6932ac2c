import { type Line, NOTE_KINDS, type Note, type NoteKind, type Piece } from "./outline.js";

/** A place in an answer and what there is to say of it. Offsets are UTF-16, half-open. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: NoteKind;
  readonly line: Line;
}

const keyOf = ({ kind, line }: Mark): string => JSON.stringify([kind, line]);

/** As they are read: from the front, the longer before those within, the more telling first; never by chance. */
const inOrder = (a: Mark, b: Mark): number =>
  a.start - b.start ||
  b.end - a.end ||
  NOTE_KINDS.indexOf(a.kind) - NOTE_KINDS.indexOf(b.kind) ||
  Number(keyOf(a) > keyOf(b)) - Number(keyOf(a) < keyOf(b));

const meet = (a: Mark, b: Mark): boolean => a.start < b.end && b.start < a.end;

/** Cantonese words are background: where something else is marked, they are not. */
const withoutWordsWithin = (marks: readonly Mark[]): Mark[] => {
  const others = marks.filter(({ kind }) => kind !== "cantonese");
  return marks.filter((mark) => mark.kind !== "cantonese" || !others.some((other) => meet(mark, other)));
};

/**
 * An answer cut up at the ends of its marks, and the notes, numbered as they come. Marks that say the same share a
 * number, which stands where a place ends; all Cantonese words have the last one, which is not repeated at each. The
 * pieces together are the answer, unchanged.
 */
export const markAnswer = (
  given: string,
  marks: readonly Mark[],
): { readonly pieces: Piece[]; readonly notes: Note[] } => {
  const fits = marks.filter(({ start, end }) => start >= 0 && start < end && end <= given.length);
  const inside = withoutWordsWithin(fits).sort(inOrder);
  const notes = new Map<string, Note>();
  const isWord = ({ kind }: Mark) => kind === "cantonese";
  for (const mark of [...inside.filter((mark) => !isWord(mark)), ...inside.filter(isWord)]) {
    const key = keyOf(mark);
    if (!notes.has(key)) notes.set(key, { number: notes.size + 1, kind: mark.kind, line: mark.line });
  }
  const edges = [...new Set([0, given.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const pieces: Piece[] = [];
  let next = 0;
  let open: Mark[] = [];
  for (const [i, start] of edges.entries()) {
    const end = edges[i + 1];
    if (end === undefined) break;
    for (let mark = inside[next]; mark && mark.start <= start; mark = inside[next]) {
      open.push(mark);
      next += 1;
    }
    const kinds = NOTE_KINDS.filter((kind) => open.some((mark) => mark.kind === kind));
    const ending = open.filter((mark) => mark.end === end && mark.kind !== "cantonese");
    const ends = [...new Set(ending.map((mark) => (notes.get(keyOf(mark)) as Note).number))].sort(
      (a, b) => a - b,
    );
    pieces.push({ text: given.slice(start, end), kinds, ends });
    open = open.filter((mark) => mark.end > end);
  }
  return { pieces, notes: [...notes.values()] };
};
