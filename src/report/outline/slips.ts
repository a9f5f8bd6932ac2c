import type { Evidence } from "../../check/evidence.js";
import type { ResponseGrade } from "../../grade/response-grade.js";
import type { Fault } from "../../mechanics/faults.js";
import type { Locale } from "../locale/locale.js";

const isFault = (locale: Locale, code: string): code is Fault => Object.hasOwn(locale.faults, code);

/** What lowers an answer's mechanics without being at one place: no punctuation, one long line. */
export const faultsOf = (locale: Locale, { evidence, language }: ResponseGrade): Fault[] =>
  evidence.mechanics.flatMap(({ code, text }) => {
    // That an English answer has much English in it need not be said.
    const isSaid = code === "english-heavy" && language.label === "english";
    return text === undefined && isFault(locale, code) && !isSaid ? [code] : [];
  });

/** A counterpart as people write it: without notes in brackets, and no patterns like A唔A or 畀…你. */
const plainWords = (counterpart: string): string[] =>
  counterpart
    .split("/")
    .map((word) => word.replace(/[(（][^(（)）]*[)）]/gu, ""))
    .filter((word) => word !== "" && !/[A-Z…]/u.test(word));

/** What a misspelt word, or one of the other language, would usually be; undefined where that is not told in words. */
export const usually = ({ params = {} }: Evidence): string | undefined => {
  if (params.right !== undefined) return String(params.right);
  const words = plainWords(String(params.counterpart ?? ""));
  return words.length > 0 ? words.join("/") : undefined;
};
