import { apartFrom, byStart, joined } from "../../text/sorted-spans.js";
import { type Line, NOTE_KINDS, type Note, type NoteKind, type Piece } from "./outline.js";

/** A place in an answer and what there is to say of it. Offsets are UTF-16, half-open. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: NoteKind;
  readonly line: Line;
}

const isWord = ({ kind }: Mark): boolean => kind === "cantonese";

const keyOf = ({ kind, line }: Mark): string => JSON.stringify([kind, line]);

/** As they are read: from the front, the longer before those within, the more telling first; never by chance. */
const asRead = (a: Mark, b: Mark): number =>
  a.start - b.start ||
  b.end - a.end ||
  NOTE_KINDS.indexOf(a.kind) - NOTE_KINDS.indexOf(b.kind) ||
  Number(keyOf(a) > keyOf(b)) - Number(keyOf(a) < keyOf(b));

/** Cantonese words are background: where something else is marked, they are not. */
const withoutWordsWithin = (marks: readonly Mark[]): Mark[] => {
  const others = marks.filter((mark) => !isWord(mark));
  return [...others, ...apartFrom(byStart(marks.filter(isWord)), joined(others))];
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
  const inside = withoutWordsWithin(fits).sort(asRead);
  const notes = new Map<string, Note>();
  for (const mark of [...inside.filter((mark) => !isWord(mark)), ...inside.filter(isWord)]) {
    const key = keyOf(mark);
    if (!notes.has(key)) notes.set(key, { number: notes.size + 1, kind: mark.kind, line: mark.line });
  }
  const edges = [...new Set([0, given.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const endings = new Map<number, Set<number>>();
  for (const mark of inside) {
    if (isWord(mark)) continue;
    const numbers = endings.get(mark.end) ?? new Set();
    endings.set(mark.end, numbers.add((notes.get(keyOf(mark)) as Note).number));
  }
  /** How many more marks of a kind begin at a place than end there. */
  const turns = new Map<number, Map<NoteKind, number>>();
  const turn = (at: number, kind: NoteKind, by: number) => {
    const here = turns.get(at) ?? new Map<NoteKind, number>();
    turns.set(at, here.set(kind, (here.get(kind) ?? 0) + by));
  };
  for (const { start, end, kind } of inside) {
    turn(start, kind, 1);
    turn(end, kind, -1);
  }
  const open = new Map<NoteKind, number>();
  const pieces: Piece[] = [];
  for (const [i, start] of edges.entries()) {
    const end = edges[i + 1];
    if (end === undefined) break;
    for (const [kind, by] of turns.get(start) ?? []) open.set(kind, (open.get(kind) ?? 0) + by);
    pieces.push({
      text: given.slice(start, end),
      kinds: NOTE_KINDS.filter((kind) => (open.get(kind) ?? 0) > 0),
      ends: [...(endings.get(end) ?? [])].sort((a, b) => a - b),
    });
  }
  return { pieces, notes: [...notes.values()] };
};
