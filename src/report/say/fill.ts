import type { Params } from "../check/evidence.js";
import type { Reason, Requirement } from "../qualify/qualification.js";
import type { Filled, Locale } from "./locale.js";

/** Which words a parameter's value is looked up in. */
const WORDS_OF: Record<string, keyof Locale> = {
  decision: "decisions",
  demand: "demands",
  dimension: "dimensions",
  label: "languages",
  next: "decisions",
  level: "english",
  least: "english",
  why: "unread",
};

const wordIn = (words: Readonly<Record<string, string>>, value: string): string =>
  (Object.hasOwn(words, value) ? words[value] : undefined) ?? value;

const fill = (
  locale: Locale,
  params: Params,
  task: string | undefined,
  criterion: string | undefined,
): Filled => ({
  params,
  task: task === undefined ? "" : wordIn(locale.tasks, task),
  tasks: String(params.tasks ?? "")
    .split(", ")
    .filter(Boolean)
    .map((one) => wordIn(locale.tasks, one))
    .join(locale.comma),
  criterion: criterion === undefined ? "" : wordIn(locale.criteria, criterion),
  word: (param) => {
    const words = WORDS_OF[param];
    const value = String(params[param] ?? "");
    return words === undefined ? value : wordIn(locale[words] as Readonly<Record<string, string>>, value);
  },
});

/** A reason or requirement in words; a code that no locale knows is told as it is. */
export const say = (locale: Locale, what: Reason | Requirement): string => {
  const message = (locale.reasons as Record<string, ((filled: Filled) => string) | undefined>)[what.code];
  const { task, criterion } = what as Reason;
  return message ? message(fill(locale, what.params, task, criterion)) : what.code;
};
