import { LEAST_CONFIDENCE } from "../../checks/requirement/answers-in-cantonese.js";
import type { CriterionScore } from "../../criterion/criterion-score.js";
import type { Advisory, ResponseGrade } from "../../grade/response-grade.js";
import { bandIn } from "../../qualify/band-in.js";
import type { Qualification } from "../../qualify/qualification.js";
import type { Rubric } from "../../rubric/schema.js";
import type { Locale } from "../locale/locale.js";
import { fill, wordFor } from "../say/fill.js";
import { sayAdvisory, sayCriterion, sayReason, sayRequirement } from "../say/say.js";
import type { Block, Item, Line, Sign } from "./outline.js";
import { quotes } from "./quotes.js";
import { gradesOf, type Telling } from "./telling.js";

/** A standing this near to the edge of a band is within what raters differ by. */
const NEAR = 3;

/** Advisories of one kind, each with its answer; what a person does about them, once. */
const lookAt = (locale: Locale, advisories: readonly Advisory[]): Item => {
  const [first, ...others] = advisories.map((advisory): Line => {
    const found = quotes(locale, [advisory]);
    return [sayAdvisory(locale, advisory), ...(found.length > 0 ? ["  ", ...found] : [])];
  });
  const look = wordFor(locale.looks, (advisories[0] as Advisory).code);
  return { sign: "look", line: first ?? [], more: [...others, [look]] };
};

/** Requirements that were read off the answers, and not told in the interview. */
const READ_OFF: ReadonlySet<string> = new Set(["tasks-answered", "answers-in-cantonese"]);

/** A decision that hangs on a hair: the standing is near the edge of a band, and nothing else decided. */
const nearEdge = (locale: Locale, result: Qualification<string>, rubric: Rubric | null): Item[] => {
  const band = bandIn(result);
  const standing = band?.standing;
  const edge = rubric?.decision.bands.find(
    ({ from }) => from > 0 && standing !== undefined && Math.abs(standing - from) <= NEAR,
  );
  if (!edge || standing === undefined || band?.decision !== result.decision) return [];
  const params = { standing, from: edge.from, decision: edge.decision };
  return [{ sign: "look", line: [locale.checks.near(fill(locale, params))] }];
};

/** Work on platforms of which only its length is told, and which counts as what was asked about. */
const readAsAsked = (locale: Locale, criteria: readonly CriterionScore[]): Item[] =>
  criteria
    .filter(({ evidence }) => evidence.some(({ code }) => code === "asked-months"))
    .map((one) => ({ sign: "look", line: [`${sayCriterion(locale, one)}${locale.labels.asAsked}`] }));

/**
 * What a person checks by hand: advisories, knock-outs that a machine read off the answers, what could not be read or was
 * not asked, and what hangs on a hair.
 */
const toCheck = ({ locale, qualification, rubric }: Telling, grades: readonly ResponseGrade[]): Item[] => {
  const { advisories, criteria, reasons, requirements } = qualification;
  const codes = [...new Set(advisories.map(({ code }) => code))];
  const unsure = grades.filter(
    ({ status, language }) =>
      status === "scored" && language.label !== "none" && language.confidence < LEAST_CONFIDENCE,
  );
  const required = (status: string, sign: Sign, isMeant: (id: string) => boolean): Item[] =>
    requirements
      .filter((one) => one.status === status && isMeant(one.id))
      .map((one) => ({ sign, line: [sayRequirement(locale, one)] }));
  return [
    ...required("not-met", "look", (id) => READ_OFF.has(id)),
    ...codes.map((code) =>
      lookAt(
        locale,
        advisories.filter((one) => one.code === code),
      ),
    ),
    ...reasons
      .filter(({ code }) => code === "answer-unreadable")
      .map((reason): Item => ({ sign: "look", line: [sayReason(locale, reason)] })),
    ...readAsAsked(locale, criteria),
    ...required("unknown", "unknown", () => true),
    ...unsure.map(({ task, language: { label, confidence } }): Item => {
      return { sign: "look", line: [locale.checks.unsure(fill(locale, { label, confidence }, { task }))] };
    }),
    ...nearEdge(locale, qualification, rubric),
  ];
};

export const toCheckOf = (telling: Telling): Block => {
  const { labels } = telling.locale;
  const items = toCheck(telling, gradesOf(telling));
  return {
    kind: "section",
    id: "check",
    title: labels.toCheck,
    blocks: items.length > 0 ? [{ kind: "list", items }] : [{ kind: "text", line: [labels.none] }],
  };
};
