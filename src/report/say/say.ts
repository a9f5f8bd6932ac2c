import { nameOf, type Unit } from "../../check/check.js";
import { interviewChecks } from "../../checks/index.js";
import type { CriterionScore } from "../../criterion/criterion-score.js";
import { measuredValue } from "../../criterion/score-criteria.js";
import type { Advisory, Demand } from "../../grade/response-grade.js";
import { bandIn } from "../../qualify/band-in.js";
import type { Qualification, Reason, Requirement } from "../../qualify/qualification.js";
import type { Locale } from "../locale/locale.js";
import { demandWord } from "../locale/locales.js";
import type { Message } from "../locale/message.js";
import { markOf } from "./figures.js";
import { fill, wordFor } from "./fill.js";

// Sentences for what a result holds. A code without words is told as it is, never left out.

const messageIn = (messages: Readonly<Record<string, Message>>, code: string): Message | undefined =>
  Object.hasOwn(messages, code) ? messages[code] : undefined;

/** Why a decision is what it is. */
export const sayReason = (locale: Locale, { code, task, criterion, params }: Reason): string =>
  messageIn(locale.reasons, code)?.(fill(locale, params, { task, criterion })) ?? code;

/** Whether a requirement is met, and by what. */
export const sayRequirement = (locale: Locale, { code, params }: Requirement): string =>
  messageIn(locale.reasons, code)?.(fill(locale, params)) ?? code;

/** The decision, with score and standing where there are such. */
export const sayDecision = (locale: Locale, result: Qualification<string>): string => {
  const { decision, score } = result;
  const standing = bandIn(result)?.standing;
  const figures = { ...(score !== null && { score }), ...(standing !== undefined && { standing }) };
  return locale.verdicts[decision](fill(locale, figures));
};

/** What a demand of a task asks for. */
export const nameDemand = (locale: Locale, task: string, id: string): string =>
  demandWord(locale, "demands", task, id) ?? id;

/**
 * A demand of a prompt: what it asks for, and how many were found where they are counted. Where none was, but a place is
 * shown that may be one, no figure is told.
 */
export const sayDemand = (locale: Locale, task: string, { id, count, evidence }: Demand): string => {
  const [opening, closing] = locale.brackets;
  const isTold = count !== undefined && (count > 0 || evidence.length === 0);
  const found = isTold ? `${opening}${locale.found(count)}${closing}` : "";
  return `${nameDemand(locale, task, id)}${found}`;
};

/** What a person should look at: the answer, what it seems to do, and how much. */
export const sayAdvisory = (locale: Locale, { code, params = {} }: Advisory): string => {
  const { task, ...others } = params;
  const detail = messageIn(locale.details, code)?.(fill(locale, others)) ?? "";
  const [opening, closing] = locale.brackets;
  const where = task === undefined ? "" : `${wordFor(locale.criteria, String(task))}${locale.colon}`;
  return `${where}${wordFor(locale.advisories, code)}${detail === "" ? "" : `${opening}${detail}${closing}`}`;
};

/** What the number of each interview criterion counts. */
const UNITS = new Map(
  interviewChecks.flatMap(({ meta }): [string, Unit][] =>
    meta.measures.scale === "curve" ? [[nameOf(meta), meta.measures.unit]] : [],
  ),
);

/** A measured value in words: "18 months", "master's degree", "yes". */
export const sayValue = (locale: Locale, criterion: string, value: number | string | boolean): string => {
  if (typeof value === "boolean") return value ? locale.labels.yes : locale.labels.no;
  if (typeof value === "string") return wordFor(locale.education, value);
  if (value === 0) return locale.labels.none;
  const unit = UNITS.get(criterion);
  return unit === undefined ? String(value) : locale.amount(value, unit);
};

/** A criterion: its name, and what was measured, marked or left unread. */
export const sayCriterion = (locale: Locale, criterion: CriterionScore): string => {
  const { id, group, status, rating } = criterion;
  const name = `${wordFor(locale.criteria, id)}${locale.colon}`;
  if (status !== "scored") return `${name}${wordFor(locale.statuses, status)}`;
  if (group === "test") return `${name}${markOf(rating ?? 0, 10)}/10`;
  const value = measuredValue(criterion);
  return `${name}${value === null ? `${markOf(rating ?? 0, 10)}/10` : sayValue(locale, id, value)}`;
};
