import type { Evidence } from "../check/evidence.js";
import { requireText } from "../schema/arguments.js";
import { charactersOf } from "../text/character-list.js";
import { after } from "../text/characters.js";
import { HAN, KANA, kindsOf } from "../text/kinds.js";
import { findQuotes } from "../text/quotes.js";
import { toSimplified } from "../text/simplify.js";
import { parseTable } from "../text/table.js";
import neutralTable from "./neutral.tsv";
import simplifiedTable from "./simplified.tsv";

/** Which script a text is in; see `ScriptReport`. */
export type ScriptLabel = "traditional" | "simplified" | "mixed" | "either" | "none";

/** Which Chinese script a text is in, and the characters that say so. */
export interface ScriptReport {
  /**
   * `either`: Han text in which no character decides, `none`: no Chinese text.
   * A stray character of the other script, or up to a tenth of those that decide, leaves the label as it is.
   */
  label: ScriptLabel;
  /** Characters that exist only in Traditional text. Whole text, quotations too. */
  traditional: number;
  /** Characters that exist only in Simplified text. Whole text, quotations too. */
  simplified: number;
  /** The first characters of each script, in order of appearance. */
  evidence: Evidence[];
}

/** From this share of the deciding characters on, the rarer script makes a text mixed. */
const MIXED_SHARE = 0.1;
/** One character of the other script is a slip or a name, two begin to be a habit. */
const MIXED_COUNT = 2;
/** Evidence is for reading: this many characters of each script are shown, the counts tell the rest. */
const MOST_SHOWN = 12;
/** A text with at least this share of kana is Japanese, whose kanji say nothing about Chinese script. */
const JAPANESE_SHARE = 0.2;

/** What a character says: not known yet, nothing, a script. */
const EITHER = 1;
const TRADITIONAL = 2;
const SIMPLIFIED = 3;
/** Traditional, but kept by writers of Simplified Cantonese, so that beside Simplified it decides nothing. */
const KEPT = 4;

/** How many characters say what. */
type Counts = number[];
const noCounts = (): Counts => [0, 0, 0, 0, 0];

let simplifiedOnly: Set<string> | undefined;
let neutral: ReadonlyMap<string, string> | undefined;

const decideSide = (codePoint: number): number => {
  simplifiedOnly ??= new Set(charactersOf(simplifiedTable));
  neutral ??= new Map(
    parseTable<"character" | "text">(neutralTable).map((row) => [row.character, row.text] as const),
  );
  const character = String.fromCodePoint(codePoint);
  const where = neutral.get(character);
  if (where !== undefined) return where === "any" ? EITHER : KEPT;
  if (simplifiedOnly.has(character)) return SIMPLIFIED;
  return toSimplified(character) === character ? EITHER : TRADITIONAL;
};

/** What the ideographs of the first four planes say, found once each. */
const sides = new Uint8Array(0x40000);

const sideOf = (ideograph: number): number => {
  const known = sides[ideograph] as number;
  if (known !== 0) return known;
  const side = decideSide(ideograph);
  sides[ideograph] = side;
  return side;
};

const simplifiedOf = (counts: Counts): number => counts[SIMPLIFIED] as number;
const traditionalOf = (counts: Counts): number =>
  (counts[TRADITIONAL] as number) + (simplifiedOf(counts) === 0 ? (counts[KEPT] as number) : 0);

const labelOf = (counts: Counts): ScriptLabel | null => {
  const simplified = simplifiedOf(counts);
  const traditional = traditionalOf(counts);
  const fewer = Math.min(traditional, simplified);
  if (traditional + simplified === 0) return null;
  if (traditional === simplified) return "mixed";
  if (fewer >= MIXED_COUNT && fewer / (traditional + simplified) >= MIXED_SHARE) return "mixed";
  return traditional > simplified ? "traditional" : "simplified";
};

/** Told of each character that belongs to a script. */
type SideVisitor = (side: number, start: number, end: number) => void;

/** How many characters of a text belong to which script, in all and outside quotations and titles. */
interface Tally {
  readonly all: Counts;
  readonly outside: Counts;
  readonly han: number;
  readonly kana: number;
}

const tallyOf = (text: string, found?: SideVisitor): Tally => {
  const quotes = findQuotes(text);
  const all = noCounts();
  const outside = quotes.length === 0 ? all : noCounts();
  let [han, kana, nextQuote] = [0, 0, 0];
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at) as number;
    const start = at;
    at = after(at, codePoint);
    const kinds = kindsOf(codePoint);
    if (kinds & KANA) kana += 1;
    if (!(kinds & HAN)) continue;
    han += 1;
    const side = sideOf(codePoint);
    if (side === EITHER) continue;
    all[side] = (all[side] as number) + 1;
    if (outside !== all) {
      while ((quotes[nextQuote]?.end ?? Number.POSITIVE_INFINITY) <= start) nextQuote += 1;
      if (start < (quotes[nextQuote]?.start ?? Number.POSITIVE_INFINITY))
        outside[side] = (outside[side] as number) + 1;
    }
    found?.(side, start, at);
  }
  return { all, outside, han, kana };
};

const labelText = ({ all, outside, han, kana }: Tally): ScriptLabel => {
  if (han === 0 || kana / (kana + han) >= JAPANESE_SHARE) return "none";
  return labelOf(outside) ?? labelOf(all) ?? "either";
};

/** The script alone, without evidence. */
export const scriptOf = (text: string): ScriptLabel => labelText(tallyOf(text));

/**
 * Tells Traditional from Simplified by the characters that only one of them uses.
 *
 * Characters that writers of both use (后 里 只 面 云 台 才 …), Hong Kong variants (裏/裡, 衞/衛) and Cantonese
 * characters, those beyond the BMP too, decide nothing. Quotations and titles count only when nothing outside
 * them decides. Linear in the length of the text; no text throws.
 *
 * @throws InputError when `text` is no text
 * @example
 * detectScript("佢喺邊度？").label; // "traditional"
 */
export const detectScript = (text: string): ScriptReport => {
  requireText(text);
  const evidence: Evidence[] = [];
  const kept: Evidence[] = [];
  const shown = noCounts();
  const tally = tallyOf(text, (side, start, end) => {
    shown[side] = (shown[side] as number) + 1;
    const isSimplified = side === SIMPLIFIED;
    const ofScript = isSimplified
      ? simplifiedOf(shown)
      : (shown[TRADITIONAL] as number) + (shown[KEPT] as number);
    if (ofScript > MOST_SHOWN) return;
    const code = isSimplified ? "simplified" : "traditional";
    const one = { code, start, end, text: text.slice(start, end) };
    evidence.push(one);
    if (side === KEPT) kept.push(one);
  });
  const simplified = simplifiedOf(tally.all);
  return {
    label: labelText(tally),
    traditional: traditionalOf(tally.all),
    simplified,
    evidence: simplified === 0 ? evidence : evidence.filter((one) => !kept.includes(one)),
  };
};
