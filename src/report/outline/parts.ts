import type { Evidence } from "../../check/evidence.js";
import type { LanguageReport } from "../../language/report.js";
import type { Fault } from "../../mechanics/faults.js";
import type { CriterionScore } from "../../qualify/qualification.js";
import { DIMENSIONS, type ResponseGrade } from "../../response/response-grade.js";
import { listingTest } from "../../task/tasks.js";
import type { Locale } from "../locale/locale.js";
import { shorten } from "../printable.js";
import { markOf, percent } from "../say/figures.js";
import { wordFor } from "../say/fill.js";
import { nameDemand, sayAdvisory, sayCriterion, sayDemand } from "../say/say.js";
import { type Mark, markAnswer } from "./mark-answer.js";
import type { Block, Item, Line, NoteKind, PointsRow } from "./outline.js";
import { givenOf, langOf, type Telling } from "./telling.js";

const LONGEST_QUOTE = 24;
const MOST_QUOTES = 4;

/** Some words of the candidate in quotation marks. */
export const quote = ({ quotes: [opening, closing] }: Locale, text: string, lang?: string): Line => [
  opening,
  { own: shorten(text.trim(), LONGEST_QUOTE), lang },
  closing,
];

/** The first places that evidence names, each once. */
export const quotes = (locale: Locale, evidence: readonly Evidence[], lang?: string): Line => {
  const texts = evidence.flatMap(({ text }) => (text === undefined || text.trim() === "" ? [] : [text]));
  return [...new Set(texts)]
    .slice(0, MOST_QUOTES)
    .flatMap((text, i) => [...(i > 0 ? [" "] : []), ...quote(locale, text, lang)]);
};

/** What an interview criterion rests on: the words that it was read from. */
const readFrom = (locale: Locale, { group, evidence }: CriterionScore): Line =>
  group === "interview" ? quotes(locale, evidence) : [];

/** Points of most points, criterion by criterion. */
export const pointsOf = ({ locale, qualification }: Telling): Block => {
  const rows = qualification.criteria.map((criterion): PointsRow => {
    const { status, points, maxPoints } = criterion;
    return {
      name: sayCriterion(locale, criterion),
      points: status === "scored" && maxPoints > 0 ? points : null,
      maxPoints,
      line: readFrom(locale, criterion),
    };
  });
  const most =
    Math.round(10 * qualification.criteria.reduce((sum, { maxPoints }) => sum + maxPoints, 0)) / 10;
  const total = { name: locale.labels.score, points: qualification.score, maxPoints: most, line: [] };
  const { labels } = locale;
  const head = [labels.criterion, labels.points, labels.outOf, labels.evidence] as const;
  return { kind: "points", head, rows, total };
};

/** The title of a report: what it is, and whose. */
export const titleOf = ({ locale, qualification: { id } }: Telling, what: string): string =>
  id === undefined ? what : `${what}${locale.colon}${id}`;

/** Says that texts are left out, where they are. */
export const redactedNote = ({ locale, isRedacted }: Telling): Block[] =>
  isRedacted ? [{ kind: "text", line: [locale.labels.redacted] }] : [];

/** The id of an answer on a page: its place in the test, since a caller's task may be called anything. */
export const idOf = ({ tasks }: Telling, { task }: ResponseGrade): string =>
  `answer-${tasks.findIndex(({ id }) => id === task) + 1}`;

/** Each demand of a prompt, met or not, with the words that show it. */
export const demandItems = ({ locale }: Telling, grade: ResponseGrade): Item[] =>
  grade.demands.map((demand) => {
    const found = quotes(locale, demand.evidence, langOf(grade));
    return {
      sign: demand.met ? "met" : "missed",
      line: [sayDemand(locale, grade.task, demand), ...(found.length > 0 ? ["  ", ...found] : [])],
    };
  });

/** The four sides of an answer in one line. */
export const sidesOf = (locale: Locale, { dimensions }: ResponseGrade): string =>
  DIMENSIONS.map((side) => {
    const rating = dimensions[side];
    return `${wordFor(locale.dimensions, side)} ${rating === null ? "–" : markOf(rating, 4)}/4`;
  }).join(locale.comma);

/** Language and script of an answer in one line. */
export const languageOf = (
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
    .map((word) => word.replace(/[(（].*?[)）]/gu, ""))
    .filter((word) => word !== "" && !/[A-Z…]/u.test(word));

/** What a misspelt word, or one of the other language, would usually be; undefined where that is not told in words. */
export const usually = ({ params = {} }: Evidence): string | undefined => {
  if (params.right !== undefined) return String(params.right);
  const words = plainWords(String(params.counterpart ?? ""));
  return words.length > 0 ? words.join("/") : undefined;
};

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
export const markedAnswer = (telling: Telling, grade: ResponseGrade, kinds: readonly NoteKind[]): Block[] => {
  const { locale } = telling;
  const given = givenOf(telling, grade.task);
  if (given === null || given === "") return [];
  const marks = marksOf(telling, grade, given).filter(({ kind }) => kinds.includes(kind));
  const label = `${locale.labels.response}${locale.colon}${wordFor(locale.criteria, grade.task)}`;
  return [
    { kind: "answer", id: idOf(telling, grade), label, lang: langOf(grade), ...markAnswer(given, marks) },
  ];
};

/** Craft from here on needs no advice. */
const GOOD = 0.75;

/**
 * The side of craft by which an answer could gain most: what is not yet there, times what it is worth. None where the
 * craft is good.
 *
 * @param said sides that something else speaks of already
 */
export const lackedMost = (
  { evidence, dimensions }: ResponseGrade,
  said: ReadonlySet<string> = new Set(),
): string | null => {
  if ((dimensions.craft ?? 1) >= GOOD) return null;
  const gains = evidence.craft.flatMap(({ code, params }) => {
    const { value, weight } = params ?? {};
    return typeof value === "number" && typeof weight === "number" && !said.has(code)
      ? [{ code, gain: weight * (1 - value) }]
      : [];
  });
  const best = gains.reduce((a, b) => (b.gain > a.gain ? b : a), { code: "", gain: 0 });
  return best.gain > 0 ? best.code : null;
};
