import { dictionaryText } from "#dictionary";
import { requireOneOf, requireText } from "../schema/arguments.js";
import { after } from "../text/characters.js";
import { type FoldedText, fold } from "../text/fold.js";
import { DIGIT, HAN, kindsOf, LATIN } from "../text/kinds.js";
import { bestCut, type Dictionary, readDictionary } from "./best-cut.js";
import { jiebaCut } from "./jieba.js";

/** One word of a text. Offsets are into the folded text. */
interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What cuts a text into words. */
export type Segmenter = "nodejieba" | "typescript";

export interface Segmentation {
  /** Which engine cut the Han runs. Both cut alike; this says which was there. */
  readonly segmenter: Segmenter;
  readonly words: readonly Word[];
}

/** Runs are cut in pieces of this many characters, so that no engine needs memory in proportion to a whole book. */
const LONGEST_RUN = 1000;

/** Told of each word, left to right: where it begins and ends in the text. */
type Found = (start: number, end: number) => void;

/** Goes through the runs of a text: of Han characters, to be cut, of Latin letters and of digits. */
const eachRun = (text: string, ofHan: Found, other: Found): void => {
  let kind = 0;
  let start = 0;
  let length = 0;
  const close = (end: number) => {
    if (kind === HAN) ofHan(start, end);
    else if (kind !== 0) other(start, end);
  };
  for (let at = 0; at < text.length; length += 1) {
    const codePoint = text.codePointAt(at) as number;
    const next = kindsOf(codePoint) & (HAN | LATIN | DIGIT);
    if (next !== kind || length >= LONGEST_RUN) {
      close(at);
      kind = next;
      start = at;
      length = 0;
    }
    at = after(at, codePoint);
  }
  close(text.length);
};

let dictionary: Dictionary | undefined;

/**
 * Cuts a folded text into words: Han runs by the project's dictionary, Latin letters and digits by run; punctuation,
 * symbols and blanks are left out.
 */
export const eachWord = (text: string, found: Found): void => {
  dictionary ??= readDictionary(dictionaryText());
  const known = dictionary;
  eachRun(text, (start, end) => bestCut(known, text, start, end, found), found);
};

/**
 * The words of a folded text, as `eachWord` cuts it.
 *
 * @param engine which engine to use; without it nodejieba where its binary is there, else TypeScript.
 *   `nodejieba` where there is no binary falls back to TypeScript, and `segmenter` says so.
 */
export const segment = ({ text }: FoldedText, engine?: Segmenter): Segmentation => {
  const words: Word[] = [];
  const found: Found = (start, end) => words.push({ text: text.slice(start, end), start, end });
  const jieba = engine === "typescript" ? null : jiebaCut();
  if (!jieba) {
    eachWord(text, found);
    return { segmenter: "typescript", words };
  }
  const cut: Found = (start, end) => {
    let at = start;
    for (const { length } of jieba(text.slice(start, end))) {
      found(at, at + length);
      at += length;
    }
  };
  eachRun(text, cut, found);
  return { segmenter: "nodejieba", words };
};

/**
 * The words of a text as a reader would cut them, in the text's own spelling.
 *
 * @returns `segmenter`: which engine ran; `words`: each word with its UTF-16 offsets, `text.slice(start, end)`.
 *   Both engines give the same words. Linear in the length of the text; no text throws.
 * @throws InputError when `text` is no text, or the engine is not known
 * @example
 * segmentWords("佢揸的士").words.map((word) => word.text); // ["佢", "揸", "的士"]
 */
export const segmentWords = (
  text: string,
  engine?: Segmenter,
): { segmenter: Segmenter; words: { text: string; start: number; end: number }[] } => {
  requireText(text);
  if (engine !== undefined) requireOneOf(engine, ["nodejieba", "typescript"], "engine");
  const folded = fold(text);
  const { segmenter, words } = segment(folded, engine);
  return {
    segmenter,
    words: words.map((word) => {
      const start = folded.starts[word.start] as number;
      const end = folded.ends[word.end - 1] as number;
      return { text: text.slice(start, end), start, end };
    }),
  };
};
