import type { ResponseGrade } from "../../grade/response-grade.js";
import { bandIn } from "../../qualify/band-in.js";
import type { Rubric } from "../../rubric/schema.js";
import { sayDecision, sayReason, sayRequirement } from "../say/say.js";
import { sayNextBand } from "../say/say-next-band.js";
import { answerSection } from "./answer-section.js";
import { redactedNote, titleOf } from "./head.js";
import type { Block, Item, Outline, Sign } from "./outline.js";
import { pointsOf } from "./points.js";
import { gradesOf, type Telling } from "./telling.js";
import { toCheckOf } from "./to-check.js";

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
