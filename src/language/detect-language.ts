import { requireOptions, requireSpans, requireText } from "../schema/arguments.js";
import { scriptOf } from "../script/detect-script.js";
import { blank, inOrder } from "../text/blank.js";
import { type FoldedText, fold, givenSpan } from "../text/fold.js";
import type { Span } from "../text/span.js";
import { judge } from "./judge.js";
import { MarkerCollector } from "./marker-collector.js";
import { biasOf } from "./model/model.js";
import { composition, otherLanguage } from "./other-languages.js";
import { readClauses } from "./read-clauses.js";
import { readText } from "./read-text.js";
import type { LanguageLabel, LanguageReport } from "./report.js";

/** How a text is read. */
export interface LanguageOptions {
  /** Stretches of the text (UTF-16 offsets) that are not the writer's own: a copied prompt, an address. */
  ignore?: readonly Span[];
}

/** Addresses, and slots of a template ([你的名字]): letters in no language. */
const NOT_PROSE =
  /[[［][^[\]［］\n]{1,12}[\]］]|https?:\/\/[^\s\u3000-\u9fff]+|www\.[^\s\u3000-\u9fff]+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}/gu;

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
 * take after their neighbours. What is quoted in 「」『』“” or titled in 《》 is left out of the share unless nearly all of
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
  const folded = fold(
    blank(text, inOrder(options.ignore ?? [])).replace(NOT_PROSE, (hit) => " ".repeat(hit.length)),
  );
  const other = otherLanguage(folded, composition(folded));
  if (other !== null) return notChinese(folded, other);

  const read = readText(folded, scriptOf(folded.given));
  const collector = new MarkerCollector(read);
  const clauses = readClauses(read, collector.add);
  const judged = clauses.filter(({ quoted }) => !quoted);
  const verdict = judge(judged, biasOf());
  const disguised = verdict.disguised && collector.hasCantoneseWords();
  const labels = new Map(judged.map((clause, i) => [clause, verdict.clauses[i] as LanguageLabel]));
  return {
    label: verdict.label,
    cantoneseShare: verdict.share,
    confidence: verdict.confidence,
    disguised,
    segments: clauses.map((clause) => ({
      ...givenSpan(read, clause.start, clause.end),
      label: labels.get(clause) ?? "quotation",
    })),
    markers: collector.markers(disguised),
  };
};
