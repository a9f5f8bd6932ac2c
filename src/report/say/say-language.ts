import type { ResponseGrade } from "../../grade/response-grade.js";
import type { LanguageReport } from "../../language/report.js";
import type { Locale } from "../locale/locale.js";
import { percent } from "./figures.js";
import { wordFor } from "./fill.js";

/** Language and script of an answer in one line. */
export const sayLanguage = (
  locale: Locale,
  { language, script }: Pick<ResponseGrade, "script"> & { language: LanguageReport },
): string => {
  const [opening, closing] = locale.brackets;
  const { cantoneseShare, label } = language;
  const share =
    cantoneseShare === null || label === "none"
      ? ""
      : `${opening}${label === "cantonese" ? "" : `${locale.labels.shareOfCantonese} `}${percent(cantoneseShare)}${closing}`;
  return `${wordFor(locale.languages, label)}${share}${locale.comma}${wordFor(locale.scripts, script.label)}`;
};
