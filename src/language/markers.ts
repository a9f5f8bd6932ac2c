import type { Word } from "../segment/segment.js";
import { cantoneseForms } from "../spelling/find-misspellings.js";
import { foldTerm } from "../text/fold.js";
import { parseTable } from "../text/table.js";
import table from "./lexicon/markers.tsv";

/** A word that leans to one of the two languages. */
export interface Marker {
  /** The word as the lexicon has it, Traditional. */
  readonly form: string;
  readonly side: "yue" | "swc";
  /** 3 decides alone, 2 needs company, 1 is a lean. */
  readonly strength: 1 | 2 | 3;
  /** What kind of word it is: `structural`, `negation`, `verb` … */
  readonly kind: string;
  /** The word that the other language has in its place, where there is one. */
  readonly counterpart: string;
  /** Read as Cantonese only where the text is not Traditional: 系 for 係. */
  readonly simplifiedOnly: boolean;
}

let markers: ReadonlyMap<string, Marker> | undefined;

const readMarkers = (): ReadonlyMap<string, Marker> => {
  const read = new Map<string, Marker>();
  for (const row of parseTable<"form" | "class" | "counterpart" | "side" | "strength">(table)) {
    if (row.side === "both") continue;
    const marker: Marker = {
      form: row.form,
      side: row.side as Marker["side"],
      strength: Number(row.strength) as Marker["strength"],
      kind: row.class,
      counterpart: row.counterpart,
      simplifiedOnly: false,
    };
    const folded = foldTerm(row.form);
    read.set(folded, marker);
    const simplified = folded.replaceAll("係", "系");
    if (simplified !== folded) read.set(simplified, { ...marker, simplifiedOnly: true });
  }
  // Words that the spelling table puts right (喺邊度, 我哋) are whole words to the segmenter as well.
  for (const form of cantoneseForms()) {
    const folded = foldTerm(form);
    if (!read.has(folded)) {
      read.set(folded, {
        form,
        side: "yue",
        strength: 3,
        kind: "phrase",
        counterpart: "",
        simplifiedOnly: false,
      });
    }
  }
  return read;
};

/** The marker that a word of a folded text is, if it is one. */
export const markerOf = (word: Word): Marker | undefined => {
  markers ??= readMarkers();
  return markers.get(word.text);
};
