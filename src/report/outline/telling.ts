import type { Application } from "../../application/schema.js";
import type { ResponseGrade } from "../../grade/response-grade.js";
import type { NextBand } from "../../next-band/next-band.js";
import type { Qualification } from "../../qualify/qualification.js";
import type { Rubric } from "../../rubric/schema.js";
import type { Task } from "../../task/task.js";
import type { AnswerReader } from "../locale/candidate-words.js";
import type { Locale } from "../locale/locale.js";

/** All that a report is composed of, checked. */
export interface Telling {
  readonly qualification: Qualification<string>;
  /** Null: its texts are not told. */
  readonly application: Application | null;
  /** Null: not known which rubric made the result. */
  readonly rubric: Rubric | null;
  /** Null without a rubric. */
  readonly nextBand: NextBand | null;
  /** Whether the candidate's texts are left out. */
  readonly isRedacted: boolean;
  readonly tasks: readonly Task[];
  readonly locale: Locale;
}

/** The answers' grades in the order of the test, whatever order the keys of a stored result are in. */
export const gradesOf = ({ qualification, tasks }: Telling): ResponseGrade[] =>
  tasks.map(({ id }) => qualification.responses[id] as ResponseGrade);

/** The text of an answer; null where it is not told. */
export const givenOf = ({ application }: Telling, task: string): string | null =>
  (application?.responses as Record<string, string | undefined> | undefined)?.[task] ?? null;

/** Whom an answer is to. */
export const readerOf = ({ tasks }: Pick<Telling, "tasks">, task: string): AnswerReader =>
  tasks.find(({ id }) => id === task)?.reader ?? "prose";

/** The id of an answer on a page: its place in the test, since a caller's task may be called anything. */
export const answerId = ({ tasks }: Telling, { task }: ResponseGrade): string =>
  `answer-${tasks.findIndex(({ id }) => id === task) + 1}`;

const LANGUAGES: Readonly<Record<string, string>> = {
  "written-chinese": "zh",
  neutral: "zh",
  english: "en",
  japanese: "ja",
  korean: "ko",
  "romanised-cantonese": "yue-Latn",
  other: "und",
  none: "und",
};

/** What language an answer is in, as BCP 47, so that it is read aloud and set in type as it should be. */
export const langOf = ({ language, script }: Pick<ResponseGrade, "language" | "script">): string => {
  const lang = LANGUAGES[language.label] ?? "yue";
  if (lang !== "yue" && lang !== "zh") return lang;
  return `${lang}-${script.label === "simplified" ? "Hans" : "Hant"}`;
};
