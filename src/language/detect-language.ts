import { requireOptions, requireSpans, requireText } from "../schema/arguments.js";
import { scriptOf } from "../script/detect-script.js";
import { type FoldedText, fold, givenSpan } from "../text/fold.js";
import type { Span } from "../text/span.js";
import { withoutAsides } from "./asides.js";
import { isOfToday } from "./classical.js";
import { withPlainCopula } from "./formal-copula.js";
import { withoutGaps } from "./gaps.js";
import { judge } from "./judge.js";
import { translationMarks, translationOdds } from "./manner/manner.js";
import { MarkerCollector } from "./marker-collector.js";
import { biasOf } from "./model/model.js";
import { composition, otherLanguage } from "./other-languages.js";
import { withPlainWords } from "./plain-words.js";
import { type Clauses, readClauses } from "./read-clauses.js";
import { readText } from "./read-text.js";
import type { LanguageLabel, LanguageReport, LanguageSegment } from "./report.js";

/** How a text is read. */
export interface LanguageOptions {
  /** Stretches of the text (UTF-16 offsets) that are not the writer's own: a copied prompt, an address. */
  ignore?: readonly Span[] | undefined;
}

/** All clauses with the labels of those that are not quoted. */
const segmentsOf = (
  read: FoldedText,
  { starts, ends, quoted }: Clauses,
  labels: readonly LanguageLabel[],
): LanguageSegment[] => {
  let judged = 0;
  return starts.map((start, place) => {
    const given = givenSpan(read, start, ends[place] as number);
    const label = quoted[place] ? "quotation" : (labels[judged] as LanguageLabel);
    if (label !== "quotation") judged += 1;
    return { start: given.start, end: given.end, label };
  });
};

/** Some clauses as their manner is read. */
const clausesAt = (text: string, { starts, ends, han }: Clauses, places: readonly number[]) => ({
  text,
  clauses: places.map((place) => ({ start: starts[place] as number, end: ends[place] as number })),
  han: places.reduce((sum, place) => sum + (han[place] as number), 0),
});

const notChinese = (folded: FoldedText, label: LanguageLabel): LanguageReport => ({
  label,
  cantoneseShare: null,
  confidence: label === "none" ? 1 : 0.95,
  disguised: false,
  segments: label === "none" ? [] : [{ start: 0, end: folded.given.length, label }],
  markers: [],
});

/**
 * Tells which language a text is in: Cantonese, written Chinese, both, or another one.
 *
 * Scripts settle what is not Chinese, a word list and franc tell English from other Latin text. Chinese is read clause by
 * clause by a trained linear model (`model/weights.tsv`), in either script and any spelling; clauses that say nothing
 * take after their neighbours. What seems Cantonese is asked whether its manner is that of a translation word by word
 * (`manner/manner.tsv`). What is quoted in 「」『』“” or titled in 《》 is left out of the share unless nearly all of
 * the text is. Linear in the length of the text; no text throws.
 *
 * Limit: a line without a telling word takes the likelier side with a low `confidence`.
 *
 * @throws InputError when `text` is no text, or an option is not known
 * @example
 * detectLanguage("佢哋喺邊度？").label; // "cantonese"
 */
export const detectLanguage = (text: string, options: LanguageOptions = {}): LanguageReport => {
  requireText(text);
  requireOptions(options, ["ignore"]);
  if (options.ignore !== undefined) requireSpans(options.ignore, text.length, "options.ignore");
  const folded = fold(withoutAsides(text, options.ignore));
  const other = otherLanguage(folded, composition(folded));
  if (other !== null) return notChinese(folded, other);

  const read = withPlainWords(withPlainCopula(withoutGaps(readText(folded, scriptOf(folded.given)))));
  const collector = new MarkerCollector(read);
  const clauses = readClauses(read, collector.add);
  const verdict = judge(
    clauses,
    biasOf(),
    (places) => translationOdds(clausesAt(read.text, clauses, places)),
    (han) => isOfToday(read.text, han),
  );
  if (verdict.translated.length > 0)
    for (const { start, end, odds } of translationMarks(clausesAt(read.text, clauses, verdict.translated)))
      collector.accuse(odds, start, end);
  const disguised = verdict.disguised && collector.hasCantoneseWords();
  return {
    label: verdict.label,
    cantoneseShare: verdict.share,
    confidence: verdict.confidence,
    disguised,
    segments: segmentsOf(read, clauses, verdict.clauses),
    markers: collector.markers(verdict.label, disguised),
  };
};
