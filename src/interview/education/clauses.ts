import type { Span } from "../../text/span.js";
import { cuedBreaks } from "../cued-breaks.js";
import type { FoldedAnswer } from "../fold-answer.js";
import { findMentions, type Mention } from "./find-mentions.js";

const breaksOf = cuedBreaks(
  "[,;。!?\\n、()]|\\.(?=\\s)",
  "(?<![a-z])(?=(?:then|now|before that|and then|but|currently|after that)(?![a-z]))|(?=之后|跟住|而家|依家|宜家|现在|目前|之前|再之前|后尾|后来|另外|同埋)",
);

export interface Clause extends Span {
  readonly text: string;
}

const clausesOf = (folded: FoldedAnswer): Clause[] => {
  const { text } = folded;
  const clauses: Clause[] = [];
  let start = 0;
  const close = (end: number) => {
    const piece = text.slice(start, end);
    if (piece.trim() !== "") clauses.push({ start, end, text: piece });
  };
  for (const match of breaksOf(folded)) {
    close(match.index);
    start = match.index + match[0].length;
  }
  close(text.length);
  return clauses;
};

/** A clause with the awards and schools that it names. */
export interface Group {
  readonly clause: Clause;
  readonly own: readonly Mention[];
}

export const groupsOf = (folded: FoldedAnswer): Group[] => {
  const mentions = findMentions(folded);
  let next = 0;
  return clausesOf(folded).map((clause) => {
    const first = next;
    while (next < mentions.length && (mentions[next] as Mention).start < clause.end) next += 1;
    return { clause, own: mentions.slice(first, next) };
  });
};
