import type { Evidence } from "../../check/evidence.js";
import type { ResponseGrade } from "../../grade/response-grade.js";
import { listingTest } from "../../task/tasks.js";
import { wordFor } from "../say/fill.js";
import { nameDemand, sayAdvisory } from "../say/say.js";
import { type Mark, markAnswer } from "./mark-answer.js";
import type { Block, Line, NoteKind } from "./outline.js";
import { usually } from "./slips.js";
import { answerId, givenOf, langOf, type Telling } from "./telling.js";

const KIND_OF: ReadonlyMap<string, NoteKind> = new Map([
  ["cantonese-word", "cantonese"],
  ["written-chinese-word", "written"],
  ["not-cantonese-usage", "translated"],
  ["misspelling", "spelling"],
]);

/** In an answer of which this much is Cantonese, a word that is commoner in written Chinese says nothing. */
export const NEARLY_ALL = 0.9;

/** An advisory about more of an answer than this is about all of it, and marks no place. */
const ALL = 0.8;

const placed = (evidence: readonly Evidence[], kind: NoteKind, lineOf: (one: Evidence) => Line): Mark[] =>
  evidence.flatMap((one) =>
    one.start === undefined || one.end === undefined
      ? []
      : [{ start: one.start, end: one.end, kind, line: lineOf(one) }],
  );

/** The places in an answer that the grade rests on. */
const marksOf = ({ locale }: Telling, grade: ResponseGrade, given: string): Mark[] => {
  // Demands of a caller's own task call their places by their own ids.
  const isListed = listingTest.some(({ id }) => id === grade.task);
  const word = ({ code }: Evidence) => wordFor(locale.places, code);
  const withUsual = (one: Evidence): Line => {
    const usual = one.code === "cantonese-word" ? undefined : usually(one);
    return [`${word(one)}${usual === undefined ? "" : `${locale.colon}${locale.labels.usually} ${usual}`}`];
  };
  const demands = grade.demands.flatMap((demand) =>
    placed(demand.evidence, "demand", ({ code }) => [
      Object.hasOwn(locale.places, code) && isListed
        ? wordFor(locale.places, code)
        : nameDemand(locale, grade.task, demand.id),
    ]),
  );
  const isMixed = (grade.language.cantoneseShare ?? 1) < NEARLY_ALL;
  // Of written Chinese only what has a Cantonese counterpart: the rest leans that way, and is no fault by itself.
  const markers = grade.language.markers.filter(
    (one) =>
      one.code === "cantonese-word" ||
      (isMixed && (one.code !== "written-chinese-word" || usually(one) !== undefined)),
  );
  const words = [...markers, ...grade.evidence.mechanics].flatMap((one) =>
    placed([one], KIND_OF.get(one.code) ?? "spelling", withUsual),
  );
  const advisories = placed(
    grade.advisories.filter(({ start = 0, end = 0 }) => end - start < ALL * given.length),
    "advisory",
    (one) => [sayAdvisory(locale, one)],
  );
  return [...demands, ...words, ...advisories];
};

/**
 * An answer with its evidence marked in place.
 *
 * @param kinds which kinds of marks the reader is shown
 */
export const answerBlock = (telling: Telling, grade: ResponseGrade, kinds: readonly NoteKind[]): Block[] => {
  const { locale } = telling;
  const given = givenOf(telling, grade.task);
  if (given === null || given === "") return [];
  const marks = marksOf(telling, grade, given).filter(({ kind }) => kinds.includes(kind));
  const label = `${locale.labels.response}${locale.colon}${wordFor(locale.criteria, grade.task)}`;
  return [
    { kind: "answer", id: answerId(telling, grade), label, lang: langOf(grade), ...markAnswer(given, marks) },
  ];
};
