import type { Qualification } from "../../qualify/qualification.js";
import type { Advisory, ResponseGrade } from "../../response/response-grade.js";
import type { Rubric } from "../../rubric/schema.js";
import type { Locale } from "../locale/locale.js";
import { markOf } from "../say/figures.js";
import { fill, wordFor } from "../say/fill.js";
import { bandIn, sayAdvisory, sayDecision, sayReason, sayRequirement } from "../say/say.js";
import { sayNextBand } from "../say/say-next-band.js";
import { type Block, type Item, type Line, NOTE_KINDS, type Outline, type Sign } from "./outline.js";
import {
  demandItems,
  faultsOf,
  idOf,
  lackedMost,
  languageOf,
  markedAnswer,
  pointsOf,
  quotes,
  redactedNote,
  sidesOf,
  titleOf,
  usually,
} from "./parts.js";
import { gradesOf, langOf, type Telling } from "./telling.js";

const plain = (text: string): Item => ({ sign: "plain", line: [text] });

/** The decision, and where the candidate stands among the bands. */
const verdictOf = ({ locale, qualification, rubric }: Telling): Block => {
  const { decision, score } = qualification;
  const [opening, closing] = locale.brackets;
  const figure = bandIn(qualification)?.standing;
  const bands = rubric?.decision.bands.map(({ from, decision }) => `${locale.decisions[decision]} ≥ ${from}`);
  return {
    kind: "verdict",
    decision,
    name: locale.decisions[decision],
    score,
    sentence: sayDecision(locale, qualification),
    note: locale.labels.recommendation,
    ...(bands &&
      figure !== undefined && {
        bands: {
          figure,
          edges: (rubric as Rubric).decision.bands.map(({ from }) => from),
          label: `${locale.labels.standing}${locale.colon}${figure}${opening}${bands.join(locale.comma)}${closing}`,
        },
      }),
  };
};

const reasonsOf = ({ locale, qualification }: Telling): Block => ({
  kind: "section",
  id: "reasons",
  title: locale.labels.reasons,
  blocks: [{ kind: "list", items: qualification.reasons.map((reason) => plain(sayReason(locale, reason))) }],
});

const nextOf = ({ locale, nextBand, qualification }: Telling): Block => {
  const { sentence, changes } = sayNextBand(locale, { nextBand, qualification });
  const list: Block[] = changes.length > 0 ? [{ kind: "list", items: changes.map(plain) }] : [];
  return {
    kind: "section",
    id: "next",
    title: locale.labels.next,
    blocks: [{ kind: "text", line: [sentence] }, ...list],
  };
};

const SIGNS: Readonly<Record<string, Sign>> = { met: "met", "not-met": "missed", unknown: "unknown" };

const requirementsOf = ({ locale, qualification }: Telling): Block => ({
  kind: "section",
  id: "requirements",
  title: locale.labels.requirements,
  blocks: [
    {
      kind: "list",
      items: qualification.requirements.map((one) => ({
        sign: SIGNS[one.status] ?? "unknown",
        line: [sayRequirement(locale, one)],
      })),
    },
  ],
});

const MOST_SLIPS = 8;

/** What lowers an answer's mechanics, what keeps its craft down, and what its craft lacks most. */
const lowered = (locale: Locale, grade: ResponseGrade): Item[] => {
  const slips = grade.evidence.mechanics.filter(({ text }) => text !== undefined).slice(0, MOST_SLIPS);
  const limits = grade.evidence.craft.filter(({ code }) => Object.hasOwn(locale.limits, code));
  const lacked = lackedMost(grade);
  return [
    ...slips.map(
      (slip): Item => ({
        sign: "look",
        line: [...quotes(locale, [slip], langOf(grade)), ` ${locale.labels.usually} ${usually(slip) ?? ""}`],
      }),
    ),
    ...faultsOf(locale, grade).map((fault): Item => ({ sign: "look", line: [locale.faults[fault]] })),
    ...limits.map(
      ({ code }): Item => ({
        sign: "look",
        line: [`${locale.labels.keptDown}${locale.colon}${wordFor(locale.limits, code)}`],
      }),
    ),
    ...(lacked ? [plain(`${locale.labels.lacks}${locale.colon}${wordFor(locale.craft, lacked)}`)] : []),
  ];
};

/** The rating of an answer out of ten; the machine's own beside it where people's marks replaced it. */
const ratingOf = (locale: Locale, { rating, machine, status }: ResponseGrade): string => {
  if (status !== "scored" || rating === null) return wordFor(locale.statuses, "not-asked");
  const [opening, closing] = locale.brackets;
  const ours = machine?.rating ?? null;
  const beside = ours === null ? "" : `${opening}${locale.labels.byPeople} ${markOf(ours, 10)}/10${closing}`;
  return `${markOf(rating, 10)}/10${beside}`;
};

/** One answer: its rating, what it does of what was asked, its text with the evidence marked. */
const answerSection = (telling: Telling, grade: ResponseGrade, more: readonly Block[] = []): Block => {
  const { locale, tasks } = telling;
  const title = `${wordFor(locale.criteria, grade.task)}${locale.colon}${ratingOf(locale, grade)}`;
  const id = idOf(telling, grade);
  if (grade.status !== "scored") return { kind: "section", id, title, blocks: [] };
  const prompt = tasks.find((task) => task.id === grade.task)?.prompt;
  const asked = prompt && (locale.code.startsWith("yue") ? prompt.yue : prompt.en);
  const items = lowered(locale, grade);
  return {
    kind: "section",
    id,
    title,
    blocks: [
      ...(asked ? [{ kind: "text", line: [`${locale.labels.prompt}${locale.colon}${asked}`] } as const] : []),
      { kind: "text", line: [sidesOf(locale, grade)] },
      { kind: "text", line: [languageOf(locale, grade)] },
      { kind: "list", items: demandItems(telling, grade) },
      ...markedAnswer(telling, grade, NOTE_KINDS),
      ...(items.length > 0 ? [{ kind: "list", items } as const] : []),
      ...more,
    ],
  };
};

/** A standing this near to the edge of a band is within what raters differ by. */
const NEAR = 3;
/** Below this a label is a guess. */
const LEAST_CONFIDENCE = 0.7;

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

/**
 * What a person checks by hand: advisories, knock-outs that a machine read off the answers, what could not be read or was
 * not asked, and what hangs on a hair.
 */
const toCheck = ({ locale, qualification, rubric }: Telling, grades: readonly ResponseGrade[]): Item[] => {
  const { advisories, reasons, requirements } = qualification;
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
    ...required("unknown", "unknown", () => true),
    ...unsure.map(({ task, language: { label, confidence } }): Item => {
      return { sign: "look", line: [locale.checks.unsure(fill(locale, { label, confidence }, { task }))] };
    }),
    ...nearEdge(locale, qualification, rubric),
  ];
};

const toCheckOf = (telling: Telling): Block => {
  const { labels } = telling.locale;
  const items = toCheck(telling, gradesOf(telling));
  return {
    kind: "section",
    id: "check",
    title: labels.toCheck,
    blocks: items.length > 0 ? [{ kind: "list", items }] : [{ kind: "text", line: [labels.none] }],
  };
};

/** What recruiters and auditors are both told. `more`: what else to tell of an answer. */
export const commonBlocks = (
  telling: Telling,
  more: (grade: ResponseGrade) => readonly Block[] = () => [],
): Block[] => [
  verdictOf(telling),
  ...redactedNote(telling),
  reasonsOf(telling),
  nextOf(telling),
  requirementsOf(telling),
  { kind: "section", id: "points", title: telling.locale.labels.points, blocks: [pointsOf(telling)] },
  toCheckOf(telling),
  ...gradesOf(telling).map((grade) => answerSection(telling, grade, more(grade))),
];

/** For those who decide: the recommendation and what it rests on. */
export const recruiterOutline = (telling: Telling): Outline => ({
  title: titleOf(telling, telling.locale.labels.recruiterTitle),
  lang: telling.locale.code,
  blocks: commonBlocks(telling),
});
