import type { Evidence } from "../../check/evidence.js";
import type { Locale } from "../locale/locale.js";
import { shorten } from "../printable.js";
import type { Line } from "./outline.js";

const LONGEST_QUOTE = 24;
const MOST_QUOTES = 4;

/** Some words of the candidate in quotation marks. */
export const quote = ({ quotes: [opening, closing] }: Locale, text: string, lang?: string): Line => [
  opening,
  { passage: shorten(text.trim(), LONGEST_QUOTE), lang },
  closing,
];

/** The first places that evidence names, each once. */
export const quotes = (locale: Locale, evidence: readonly Evidence[], lang?: string): Line => {
  const texts = evidence.flatMap(({ text }) => (text === undefined || text.trim() === "" ? [] : [text]));
  return [...new Set(texts)]
    .slice(0, MOST_QUOTES)
    .flatMap((text, i) => [...(i > 0 ? [" "] : []), ...quote(locale, text, lang)]);
};
