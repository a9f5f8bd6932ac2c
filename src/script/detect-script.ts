import type { Evidence } from "../check/evidence.js";
import { requireText } from "../schema/arguments.js";
import { countCharacters, isHan, isKana } from "../text/characters.js";
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
   * A few stray characters of the other script, up to a tenth, leave the label as it is.
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

/** `kept`: Traditional, but kept by writers of Simplified Cantonese, so that beside Simplified it decides nothing. */
type Side = "traditional" | "simplified" | "kept";
type Counts = Record<Side, number>;

let simplifiedOnly: Set<string> | undefined;
let neutral: ReadonlyMap<string, string> | undefined;
const sides = new Map<string, Side | null>();
const MOST_SIDES = 20_000;

const decideSide = (character: string): Side | null => {
  simplifiedOnly ??= new Set(parseTable<"simplified">(simplifiedTable).map((row) => row.simplified));
  neutral ??= new Map(
    parseTable<"character" | "text">(neutralTable).map((row) => [row.character, row.text] as const),
  );
  if (!isHan(character.codePointAt(0) as number)) return null;
  const where = neutral.get(character);
  if (where !== undefined) return where === "any" ? null : "kept";
  if (simplifiedOnly.has(character)) return "simplified";
  return toSimplified(character) === character ? null : "traditional";
};

/** The script that a character belongs to, or null when both use it. */
const sideOf = (character: string): Side | null => {
  const found = sides.get(character);
  if (found !== undefined) return found;
  if (sides.size >= MOST_SIDES) sides.clear();
  const side = decideSide(character);
  sides.set(character, side);
  return side;
};

const traditionalOf = ({ traditional, simplified, kept }: Counts): number =>
  simplified === 0 ? traditional + kept : traditional;

const labelOf = (counts: Counts): ScriptLabel | null => {
  const { simplified } = counts;
  const traditional = traditionalOf(counts);
  const fewer = Math.min(traditional, simplified);
  if (traditional + simplified === 0) return null;
  if (traditional === simplified) return "mixed";
  if (fewer >= MIXED_COUNT && fewer / (traditional + simplified) >= MIXED_SHARE) return "mixed";
  return traditional > simplified ? "traditional" : "simplified";
};

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
  const quotes = findQuotes(text);
  const evidence: Evidence[] = [];
  const all: Counts = { traditional: 0, simplified: 0, kept: 0 };
  const outside: Counts = { traditional: 0, simplified: 0, kept: 0 };
  let nextQuote = 0;
  let at = 0;
  for (const character of text) {
    const start = at;
    at += character.length;
    const side = sideOf(character);
    if (side === null) continue;
    while ((quotes[nextQuote]?.end ?? Number.POSITIVE_INFINITY) <= start) nextQuote += 1;
    all[side] += 1;
    if (start < (quotes[nextQuote]?.start ?? Number.POSITIVE_INFINITY)) outside[side] += 1;
    const ofScript = side === "simplified" ? all.simplified : all.traditional + all.kept;
    if (ofScript <= MOST_SHOWN) evidence.push({ code: side, start, end: at, text: character });
  }
  const shown = evidence.filter(({ code }) => code !== "kept" || all.simplified === 0);
  return {
    label: labelText(text, all, outside),
    traditional: traditionalOf(all),
    simplified: all.simplified,
    evidence: shown.map((one) => (one.code === "kept" ? { ...one, code: "traditional" } : one)),
  };
};

const labelText = (text: string, all: Counts, outside: Counts): ScriptLabel => {
  const han = countCharacters(text, isHan);
  if (han === 0) return "none";
  const kana = countCharacters(text, isKana);
  if (kana / (kana + han) >= JAPANESE_SHARE) return "none";
  return labelOf(outside) ?? labelOf(all) ?? "either";
};
