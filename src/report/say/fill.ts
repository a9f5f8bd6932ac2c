import type { Params } from "../../check/evidence.js";
import type { Locale } from "../locale/locale.js";
import { demandWord } from "../locale/locales.js";
import type { Dictionary, Filled } from "../locale/message.js";
import { markOf, percent } from "./figures.js";

/** Which words a parameter's value is looked up in. */
const WORDS_OF: Readonly<Record<string, readonly (keyof Locale)[]>> = {
  decision: ["decisions"],
  next: ["decisions"],
  dimension: ["dimensions"],
  label: ["languages"],
  level: ["english", "education"],
  least: ["english"],
  why: ["unread"],
  requirement: ["requirements"],
  of: ["tasks"],
  ofTask: ["tasks"],
  answers: ["tasks", "kinds"],
  kind: ["kinds"],
  class: ["kinds"],
};

/** The word for a code; the code itself where there is none. */
export const wordFor = (words: Dictionary, code: string): string =>
  (Object.hasOwn(words, code) ? words[code] : undefined) ?? code;

/** A list of codes, as results hold one in a parameter. */
const codesIn = (value: unknown): string[] =>
  String(value ?? "")
    .split(", ")
    .filter(Boolean);

const number = (value: unknown): number => Number(value ?? 0);

/** Puts the codes among a message's parameters into words. */
export const fill = (
  locale: Locale,
  params: Params,
  { task, criterion }: { task?: string | undefined; criterion?: string | undefined } = {},
): Filled => ({
  params,
  task: task === undefined ? "" : wordFor(locale.tasks, task),
  tasks: codesIn(params.tasks)
    .map((one) => wordFor(locale.tasks, one))
    .join(locale.comma),
  criterion: criterion === undefined ? "" : wordFor(locale.criteria, criterion),
  word: (param) => {
    const value = String(params[param] ?? "");
    if (param === "demand") return demandWord(locale, "demands", task ?? "", value) ?? value;
    const words = (WORDS_OF[param] ?? []).map((name) => locale[name] as Dictionary);
    return wordFor(words.find((one) => Object.hasOwn(one, value)) ?? {}, value);
  },
  percent: (param) => percent(number(params[param])),
  mark: (param) => markOf(number(params[param]), 10),
});
