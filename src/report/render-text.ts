import { nameOf, type Unit } from "../check/check.js";
import type { Evidence } from "../check/evidence.js";
import { interviewChecks } from "../checks/index.js";
import type { CriterionScore, Qualification } from "../qualify/qualification.js";
import { DIMENSIONS, type ResponseGrade } from "../response/response-grade.js";
import type { Locale } from "./locale.js";
import { printable, shorten } from "./printable.js";
import { say } from "./say.js";

const LONGEST_QUOTE = 24;
const MOST_QUOTES = 4;
const BAR = 20;

const quote = ({ quotes: [opening, closing] }: Locale, text: string): string =>
  `${opening}${printable(shorten(text.trim(), LONGEST_QUOTE))}${closing}`;

const quotes = (locale: Locale, evidence: readonly Evidence[]): string => {
  const texts = evidence.flatMap(({ text }) => (text === undefined || text.trim() === "" ? [] : [text]));
  return [...new Set(texts.map((text) => quote(locale, text)))].slice(0, MOST_QUOTES).join(" ");
};

const aside = ({ brackets: [opening, closing] }: Locale, text: string): string =>
  `${opening}${text}${closing}`;

const bar = (part: number, whole: number): string => {
  const length = whole > 0 ? Math.round((BAR * part) / whole) : 0;
  return "█".repeat(length) + "░".repeat(BAR - length);
};

const outOf = (rating: number | null, most: number): string =>
  rating === null ? "–" : (Math.round(rating * most * 10) / 10).toFixed(1);

const name = (words: Readonly<Record<string, string>>, key: string): string => words[key] ?? key;

/** What the number of each interview criterion counts. */
const UNITS = new Map(
  interviewChecks.flatMap(({ meta }): [string, Unit][] =>
    meta.measures.scale === "curve" ? [[nameOf(meta), meta.measures.unit]] : [],
  ),
);

const measured = (locale: Locale, criterion: CriterionScore): string => {
  const value = criterion.evidence.find((one) => one.code === "value")?.params?.value;
  if (value === undefined) return "";
  if (typeof value === "boolean") return value ? locale.labels.yes : locale.labels.no;
  if (typeof value === "string") return name(locale.education, value);
  const unit = UNITS.get(criterion.id);
  return unit === undefined ? String(value) : locale.amount(value, unit);
};

const criterionLine = (locale: Locale, criterion: CriterionScore): string => {
  const { id, group, status, points, maxPoints, evidence } = criterion;
  const label = name(locale.criteria, id);
  if (status !== "scored")
    return `  ${bar(0, 1)}     –         ${label}${locale.colon}${name(locale.statuses, status)}`;
  const figures = `${points.toFixed(1).padStart(5)} / ${maxPoints.toFixed(1).padEnd(5)}`;
  const from =
    group === "interview"
      ? [measured(locale, criterion), quotes(locale, evidence)].filter(Boolean).join("  ")
      : "";
  return `  ${bar(points, maxPoints)} ${figures} ${label}${from ? `${locale.colon}${from}` : ""}`;
};

const demandLine = (locale: Locale, demand: ResponseGrade["demands"][number]): string => {
  const count = demand.count === undefined ? "" : aside(locale, String(demand.count));
  const mark = demand.met ? "✓" : "✗";
  return `    ${mark} ${name(locale.demands, demand.id)}${count}  ${quotes(locale, demand.evidence)}`.trimEnd();
};

const responseLines = (locale: Locale, grade: ResponseGrade): string[] => {
  const title = name(locale.criteria, grade.task);
  if (grade.status !== "scored") return [`${title}${locale.colon}${locale.statuses["not-asked"]}`];
  const sides = DIMENSIONS.map(
    (side) => `${name(locale.dimensions, side)} ${outOf(grade.dimensions[side], 4)}/4`,
  );
  const language = name(locale.languages, grade.language.label);
  const script = name(locale.scripts, grade.script.label);
  const faults = grade.evidence.mechanics.slice(0, MOST_QUOTES).flatMap(({ code, text, params }) => {
    if (text === undefined) return (locale.faults as Record<string, string>)[code] ?? [];
    return `${quote(locale, text)}${aside(locale, `${locale.labels.misspelt} ${params?.right}`)}`;
  });
  const machine = grade.machine
    ? aside(locale, `${locale.labels.byPeople} ${outOf(grade.machine.rating, 10)}/10`)
    : "";
  return [
    `${title}${locale.colon}${outOf(grade.rating, 10)}/10${machine}`,
    `    ${sides.join(locale.comma)}`,
    `    ${[language, script].join(locale.comma)}  ${quotes(locale, grade.language.markers)}`.trimEnd(),
    ...grade.demands.map((demand) => demandLine(locale, demand)),
    ...(faults.length > 0 ? [`    ${faults.join(locale.comma)}`] : []),
  ];
};

/** One result in full, as plain text for a terminal: decision, reasons, points, answers with their evidence. */
export const renderText = (qualification: Qualification, locale: Locale): string => {
  const { id, score, decision, reasons, requirements, criteria, responses, advisories } = qualification;
  const { labels } = locale;
  const head = [id === undefined ? "" : printable(id), score === null ? labels.notScored : score.toFixed(1)];
  const lines = [
    `${head.filter(Boolean).join("  ")}  ${name(locale.decisions, decision)}`,
    labels.recommendation,
    "",
    labels.reasons,
    ...reasons.map((reason) => `  ${say(locale, reason)}`),
    "",
    labels.requirements,
    ...requirements.map((one) => {
      const mark = one.status === "met" ? "✓" : one.status === "not-met" ? "✗" : "?";
      return `  ${mark} ${say(locale, one)}`;
    }),
    "",
    labels.points,
    ...criteria.map((criterion) => criterionLine(locale, criterion)),
    "",
    ...Object.values(responses).flatMap((grade) => [...responseLines(locale, grade), ""]),
    labels.advisories,
    ...(advisories.length === 0 ? [`  ${labels.none}`] : []),
    ...advisories.map((advisory) => {
      const task = name(locale.criteria, String(advisory.params?.task ?? ""));
      return `  ! ${task}${locale.colon}${name(locale.advisories, advisory.code)}  ${quotes(locale, [advisory])}`.trimEnd();
    }),
  ];
  return `${lines.join("\n")}\n`;
};
