import type { Evidence } from "../check/evidence.js";
import type { LanguageReport } from "../language/report.js";
import { eachWord } from "../segment/segment.js";
import { type FoldedText, givenSpan } from "../text/fold.js";
import type { Span } from "../text/span.js";

/** For each UTF-16 unit of a text as it was given, the word that it is part of; what is no part of one has none. */
const wordsAt = (folded: FoldedText): (Span | undefined)[] => {
  const words: (Span | undefined)[] = new Array(folded.given.length);
  eachWord(folded.text, (start, end) => {
    const word = givenSpan(folded, start, end);
    words.fill(word, word.start, word.end);
  });
  return words;
};

const isPart = (words: readonly (Span | undefined)[], start: number, end: number): boolean => {
  const word = words[start];
  return word !== undefined && word.end >= end && word.end - word.start > end - start;
};

/** The words that a stretch begins and ends in, whole, as far as nothing else is marked there. */
const widened = (words: readonly (Span | undefined)[], taken: Uint8Array, { start, end }: Span): Span => {
  let from = words[start]?.start ?? start;
  let to = words[end - 1]?.end ?? end;
  if (taken.subarray(from, start).includes(1)) from = start;
  if (taken.subarray(end, to).includes(1)) to = end;
  return { start: from, end: to };
};

/**
 * What decided the language of an answer, as words that a reader knows: without words of written Chinese that are part of a
 * longer one (不 of 不斷, 是 of 是否), and with words whole where a sequence begins or ends within one (據分析). The detector
 * itself cuts no words.
 */
export const inWholeWords = (report: LanguageReport, folded: FoldedText): LanguageReport => {
  const { markers } = report;
  if (!markers.some(({ code }) => code !== "cantonese-word")) return report;
  const words = wordsAt(folded);
  const taken = new Uint8Array(folded.given.length);
  for (const { start = 0, end = 0 } of markers) taken.fill(1, start, end);
  return {
    ...report,
    markers: markers.flatMap((marker): Evidence[] => {
      const { code, start = 0, end = 0 } = marker;
      if (code === "written-chinese-word") return isPart(words, start, end) ? [] : [marker];
      if (code !== "not-cantonese-usage") return [marker];
      const whole = widened(words, taken, { start, end });
      taken.fill(1, whole.start, whole.end);
      return [{ ...marker, ...whole, text: folded.given.slice(whole.start, whole.end) }];
    }),
  };
};
