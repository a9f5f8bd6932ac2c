import type { Params } from "../../check/evidence.js";
import type { ResponseGrade } from "../../grade/response-grade.js";
import { isTooEnglish } from "../../grade/too-english.js";
import type { AnswerChange, Change, NextBand, RequirementChange } from "../../next-band/next-band.js";
import type { Qualification } from "../../qualify/qualification.js";
import type { AnswerReader, CandidateChange } from "../locale/candidate-words.js";
import type { ChangeMessage, Locale } from "../locale/locale.js";
import { readerOf, type Telling } from "../outline/telling.js";
import { markOf, markToReach } from "./figures.js";
import { fill } from "./fill.js";
import { nameDemand, sayValue } from "./say.js";

/** What is told of: the changes, and which tasks were put to the candidate. */
export interface Told {
  readonly nextBand: NextBand | null;
  readonly qualification: Qualification<string>;
}

/** What readers of answers are needed for besides. */
type ToldToCandidate = Told & Pick<Telling, "tasks">;

const isPut = ({ responses }: Qualification<string>, task: string): boolean =>
  responses[task]?.status === "scored";

const demandsOf = (locale: Locale, { task, demands }: AnswerChange): string[] =>
  demands.map((id) => nameDemand(locale, task, id));

/**
 * What would bring an answer there, all else equal: demands to meet, sides to raise. That its language has to rise is told
 * already of one that has to become Cantonese, and a rise that no figure shows is none. Empty where it cannot be told.
 */
const meansOf = (locale: Locale, change: AnswerChange): string =>
  [
    ...demandsOf(locale, change),
    ...change.dimensions
      .filter(({ id }) => !(change.cantonese && id === "language"))
      .map(({ id, from, to }) => ({ dimension: id, from: markOf(from, 4), to: markToReach(to, 4) }))
      .filter(({ from, to }) => from !== to)
      .map((rise) => locale.changes.side(fill(locale, rise))),
  ].join(locale.comma);

const answerMessage = (change: AnswerChange, wasPut: boolean): ChangeMessage => {
  if (!wasPut) return "answer-asked";
  if (change.answered) return change.to === 0 ? "answer-own" : "answer-put";
  return change.cantonese ? "answer-cantonese" : "answer";
};

/** A requirement of the interview: an amount, a level, or something else. */
const requirementKind = ({ to }: RequirementChange): "hours" | "english" | "requirement" =>
  typeof to === "number" ? "hours" : typeof to === "string" ? "english" : "requirement";

const requirementParams = ({ requirement, from, to }: RequirementChange): Params => ({
  requirement,
  least: to,
  ...(from !== null && { hours: from }),
});

const sayAnswer = (locale: Locale, change: AnswerChange, wasPut: boolean): string => {
  const { task, from, to } = change;
  const message = locale.changes[answerMessage(change, wasPut)];
  const sentence = message(fill(locale, { from: from ?? 0, to }, { task }));
  const list = meansOf(locale, change);
  return list === "" ? sentence : `${sentence}${locale.space}${locale.changes.means(fill(locale, { list }))}`;
};

const sayChange = (locale: Locale, change: Change, qualification: Qualification<string>): string => {
  if (change.kind === "answer") return sayAnswer(locale, change, isPut(qualification, change.task));
  if (change.kind === "requirement")
    return locale.changes[requirementKind(change)](fill(locale, requirementParams(change)));
  const { criterion, from, to } = change;
  const message: ChangeMessage = from === null ? "interview-asked" : "interview";
  const params = {
    to: sayValue(locale, criterion, to),
    ...(from !== null && { from: sayValue(locale, criterion, from) }),
  };
  return locale.changes[message](fill(locale, params, { criterion }));
};

/** What would change the decision: a sentence, and a sentence for each change. */
export const sayNextBand = (
  locale: Locale,
  { nextBand, qualification }: Told,
): { readonly sentence: string; readonly changes: readonly string[] } => {
  const { changes } = locale;
  if (nextBand === null) return { sentence: changes["rubric-needed"](fill(locale, {})), changes: [] };
  if (nextBand.status !== "found" || nextBand.decision === null) {
    const code = nextBand.status === "none-better" ? "none-better" : "out-of-reach";
    return { sentence: changes[code](fill(locale, {})), changes: [] };
  }
  const params = { decision: nextBand.decision, count: nextBand.changes.length };
  return {
    sentence: changes.intro(fill(locale, params)),
    changes: nextBand.changes.map((change) => sayChange(locale, change, qualification)),
  };
};

/** A step is one that a candidate could take: an answer that would have to rise by more, or so high, is another answer. */
const FARTHEST = 0.4;
const HIGHEST = 0.95;

const isStep = (change: Change): boolean =>
  change.kind !== "answer" || (change.to <= HIGHEST && change.to - (change.from ?? 0) <= FARTHEST);

/** More than a requirement asks for is what weights and bands come to, which candidates are not told. */
const asksForMore = (change: Change): boolean =>
  change.kind === "requirement" && typeof change.to === "number" && change.to > Number(change.params.least);

/** What a better answer would have: what it lacks, and the side with most to gain. */
const betterAnswer = (locale: Locale, change: AnswerChange, reader: AnswerReader): string => {
  const { candidate, comma } = locale;
  const demands = demandsOf(locale, change);
  const most = change.dimensions.reduce((a, b) => (b.to - b.from > a.to - a.from ? b : a), {
    id: "craft" as const,
    from: 0,
    to: 0,
  } as AnswerChange["dimensions"][number]);
  const added =
    demands.length > 0 ? [candidate.changes.demand(fill(locale, { list: demands.join(comma) }))] : [];
  const side = most.id === "craft" ? candidate.betterCraft[reader] : candidate.better[most.id];
  const raised = change.dimensions.length > 0 || demands.length === 0 ? [side] : [];
  return [...added, ...raised].join(comma);
};

/** What would make an answer count as Cantonese: another language, or less English beside it. */
const toCantonese = (language: ResponseGrade["language"] | undefined): CandidateChange =>
  language && isTooEnglish(language) ? "answer-english" : "answer-cantonese";

const sayForCandidate = (locale: Locale, change: Change, told: ToldToCandidate): string => {
  const { changes } = locale.candidate;
  if (change.kind === "interview")
    return changes.interview(fill(locale, {}, { criterion: change.criterion }));
  if (change.kind === "requirement")
    return changes[requirementKind(change)](fill(locale, requirementParams(change)));
  const { task, answered, cantonese } = change;
  const { language } = told.qualification.responses[task] ?? {};
  const kind: CandidateChange = answered ? "answer-put" : cantonese ? toCantonese(language) : "answer";
  return changes[kind](fill(locale, { list: betterAnswer(locale, change, readerOf(told, task)) }, { task }));
};

/**
 * The same for the candidate, without marks; nothing where there is nothing to tell, where it is too far away to be a
 * step, where a figure would give away what is weighed how, or where a task was not put, which the candidate cannot
 * change.
 */
export const sayNextForCandidate = (locale: Locale, told: ToldToCandidate): string[] => {
  const { nextBand, qualification } = told;
  if (nextBand?.status !== "found") return [];
  const { changes } = nextBand;
  const isOurs = (change: Change) => change.kind === "answer" && !isPut(qualification, change.task);
  return changes.every(isStep) && !changes.some((change) => isOurs(change) || asksForMore(change))
    ? changes.map((change) => sayForCandidate(locale, change, told))
    : [];
};
