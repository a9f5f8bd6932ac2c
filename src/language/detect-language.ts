import { type Evidence, evidenceOf } from "../check/evidence.js";
import { requireOptions, requireSpans, requireText } from "../schema/arguments.js";
import { detectScript } from "../script/detect-script.js";
import { segment } from "../segment/segment.js";
import { findMisspellings } from "../spelling/find-misspellings.js";
import { countCharacters, isHan } from "../text/characters.js";
import { findClauses } from "../text/clauses.js";
import { type FoldedText, fold, givenSpan } from "../text/fold.js";
import { findQuotes } from "../text/quotes.js";
import type { Span } from "../text/span.js";
import { isClassical } from "./classical.js";
import { isDisguised } from "./disguise.js";
import { composition, otherLanguage } from "./other-languages.js";
import type { LanguageLabel, LanguageReport } from "./report.js";
import { findTells } from "./tells.js";
import { findSigns, isStrong, type Sign } from "./weigh.js";

export interface LanguageOptions {
  /** Stretches of the text (UTF-16 offsets) that are not the writer's own: a copied prompt, an address. */
  ignore?: readonly Span[];
}

/** From this share on a text is Cantonese with slips, up to its complement written Chinese; between, mixed. */
const CANTONESE_SHARE = 0.7;
/** Speech in quotation marks is left out of the share as long as this much of the text stands outside it. */
const LEAST_OUTSIDE = 0.3;
const MOST_MARKERS = 20;

/** Addresses and placeholders: letters in no language. */
const NOT_PROSE =
  /https?:\/\/[^\s\u3000-\u9fff]+|www\.[^\s\u3000-\u9fff]+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}/gu;

interface Clause extends Span {
  readonly han: number;
  readonly signs: readonly Sign[];
  /** Within quotation marks of speech. */
  readonly quoted: boolean;
}

const shareOf = (signs: readonly Sign[]): number | null => {
  let cantonese = 0;
  let all = 0;
  for (const sign of signs) {
    all += sign.weight;
    if (sign.side === "yue") cantonese += sign.weight;
  }
  return all === 0 ? null : cantonese / all;
};

const labelOfShare = (share: number | null): LanguageLabel => {
  if (share === null) return "neutral";
  if (share >= CANTONESE_SHARE) return "cantonese";
  return share <= 1 - CANTONESE_SHARE ? "written-chinese" : "mixed";
};

/** The share over clauses that have signs, each by its length: a long clause in one language is more than a short one. */
const shareOfClauses = (clauses: readonly Clause[]): number | null => {
  let han = 0;
  let cantonese = 0;
  for (const clause of clauses) {
    const share = shareOf(clause.signs);
    if (share === null) continue;
    han += clause.han;
    cantonese += clause.han * share;
  }
  return han === 0 ? null : cantonese / han;
};

/**
 * How sure a label is: the more weight decides and the more one-sided it is, the surer.
 * The constants were fitted on the dev text, see the README's table.
 */
const confidenceOf = (label: LanguageLabel, signs: readonly Sign[], share: number | null): number => {
  if (share === null) return 0.5;
  const weight = signs.reduce((sum, sign) => sum + sign.weight, 0);
  const oneSided = label === "mixed" ? 0.5 : Math.abs(share - 0.5) * 2;
  return 1 - 0.5 * Math.exp(-weight * oneSided);
};

const markersOf = (folded: FoldedText, signs: readonly Sign[]): Evidence[] =>
  [...signs]
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
    .slice(0, MOST_MARKERS)
    .map((sign) => {
      const { counterpart, weight } = sign;
      return evidenceOf(folded, sign, sign.code, { weight, ...(counterpart && { counterpart }) });
    });

/** For each UTF-16 unit of the folded text, whether it is quoted speech or the title of a work. */
const quotedUnits = (folded: FoldedText): Uint8Array => {
  const quoted = new Uint8Array(folded.text.length);
  for (const { inner } of findQuotes(folded.text)) quoted.fill(1, inner.start, inner.end);
  return quoted;
};

const readClauses = (folded: FoldedText, signs: readonly Sign[], quoted: Uint8Array): Clause[] => {
  let next = 0;
  return findClauses(folded).map((span) => {
    const own: Sign[] = [];
    while (next < signs.length && (signs[next] as Sign).start < span.end) {
      if ((signs[next] as Sign).start >= span.start) own.push(signs[next] as Sign);
      next += 1;
    }
    const han = countCharacters(folded.text.slice(span.start, span.end), isHan);
    return { ...span, han, signs: own, quoted: quoted[span.start] === 1 };
  });
};

/** The clauses that are the writer's own voice; all of them when hardly anything stands outside quotation marks. */
const ownVoice = (clauses: readonly Clause[]): readonly Clause[] => {
  const hanOf = (list: readonly Clause[]) => list.reduce((sum, clause) => sum + clause.han, 0);
  const outside = clauses.filter((clause) => !clause.quoted);
  return hanOf(outside) >= LEAST_OUTSIDE * hanOf(clauses) ? outside : clauses;
};

const notChinese = (folded: FoldedText, label: LanguageLabel): LanguageReport => ({
  label,
  cantoneseShare: null,
  confidence: label === "none" ? 1 : 0.95,
  disguised: false,
  segments: label === "none" ? [] : [{ start: 0, end: folded.given.length, label }],
  markers: [],
});

const withoutIgnored = (text: string, ignore: readonly Span[]): string => {
  let kept = text;
  for (const { start, end } of ignore)
    kept = kept.slice(0, start) + " ".repeat(end - start) + kept.slice(end);
  return kept;
};

/**
 * Tells which language a text is in: Cantonese, written Chinese, both, or another one.
 *
 * Scripts settle what is not Chinese, franc tells English from other Latin text. Chinese is judged clause by
 * clause by words that lean to one side, everyday spellings (既, 左, 黎) included. Speech quoted in 「」『』“” and titles in 《》
 * are left out of the share unless nearly all of the text is quoted. Linear in the length of the text; no text throws.
 *
 * Limit: texts of fewer than five such words say little; see `confidence`.
 *
 * @throws InputError when `text` is no text, or an option is not known
 * @example
 * detectLanguage("佢哋喺邊度？").label; // "cantonese"
 */
export const detectLanguage = (text: string, options: LanguageOptions = {}): LanguageReport => {
  requireText(text);
  requireOptions(options, ["ignore"]);
  if (options.ignore !== undefined) requireSpans(options.ignore, text.length, "options.ignore");
  const folded = fold(
    withoutIgnored(text, options.ignore ?? []).replace(NOT_PROSE, (hit) => " ".repeat(hit.length)),
  );
  const other = otherLanguage(folded, composition(folded));
  if (other !== null) return notChinese(folded, other);

  const script = detectScript(folded.given).label;
  const quoted = quotedUnits(folded);
  const found = findSigns(segment(folded), findMisspellings(folded, script), script);
  const clauses = readClauses(folded, found, quoted);
  const judged = ownVoice(clauses);
  const quotesCount = judged === clauses;
  const signs = judged.flatMap((clause) => clause.signs);
  const tells = findTells(folded).filter((tell) => quotesCount || quoted[tell.start] !== 1);

  const share = shareOfClauses(judged);
  const classical = !signs.some((sign) => sign.side === "yue" && isStrong(sign)) && isClassical(folded);
  const label = classical ? "other" : labelOfShare(share);
  return {
    label,
    cantoneseShare: classical ? 0 : (share ?? 0.5),
    confidence: confidenceOf(label, signs, share),
    disguised: label !== "written-chinese" && isDisguised(signs, tells),
    segments: clauses.map((clause) => ({
      ...givenSpan(folded, clause.start, clause.end),
      label: clause.quoted && !quotesCount ? "quotation" : labelOfShare(shareOf(clause.signs)),
    })),
    markers: markersOf(folded, signs),
  };
};
