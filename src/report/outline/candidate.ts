import type { Evidence } from "../../check/evidence.js";
import type { ResponseGrade } from "../../grade/response-grade.js";
import { isSuspected } from "../../grade/suspected.js";
import { isTooEnglish } from "../../grade/too-english.js";
import { bandIn } from "../../qualify/band-in.js";
import { STRONG } from "../../qualify/find-reasons.js";
import type { Requirement } from "../../qualify/qualification.js";
import type { CandidateReason } from "../locale/candidate-words.js";
import type { Locale } from "../locale/locale.js";
import { demandWord } from "../locale/locales.js";
import { fill, wordFor } from "../say/fill.js";
import { nameDemand, sayCriterion } from "../say/say.js";
import { sayNextForCandidate } from "../say/say-next-band.js";
import { answerBlock, NEARLY_ALL } from "./answer-block.js";
import { redactedNote, titleOf } from "./head.js";
import { lackedMost } from "./lacked-most.js";
import type { Block, Item, Line, Outline, Sign } from "./outline.js";
import { quote } from "./quotes.js";
import { faultsOf, usually } from "./slips.js";
import { answerId, gradesOf, langOf, readerOf, type Telling } from "./telling.js";

/** A side below this is worth a word. */
const WEAK = 0.6;
const MOST_WORDS = 5;

const item = (sign: Sign, line: Line): Item => ({ sign, line });

const isOwn = ({ language }: ResponseGrade): boolean => language.label !== "none";
const isCantonese = ({ language }: ResponseGrade): boolean =>
  language.accepted || language.label === "neutral" || language.label === "none";
/** Whether hardly anything but Cantonese is in it, so that single words are not spoken of. */
const isAllCantonese = ({ language }: ResponseGrade): boolean => (language.cantoneseShare ?? 1) >= NEARLY_ALL;

const isOutOfTone = ({ evidence }: ResponseGrade): boolean =>
  evidence.craft.some(({ code }) => code === "out-of-tone");

const isBrief = ({ evidence }: ResponseGrade): boolean => evidence.task.some(({ code }) => code === "brief");

const isOther = ({ advisories }: ResponseGrade): boolean =>
  advisories.some(({ code }) => code === "wrong-task");

const unmetIn = ({ demands }: ResponseGrade): string[] =>
  demands.filter(({ met }) => !met).map(({ id }) => id);

const strongIn = (locale: Locale, grade: ResponseGrade): Item[] => {
  if (!isOwn(grade) || !isCantonese(grade)) return [];
  const { evidence, dimensions, demands } = grade;
  const holds = {
    language: isAllCantonese(grade),
    craft: !isOutOfTone(grade),
    mechanics: evidence.mechanics.length === 0,
  };
  return [
    // Who does something else than the task may meet some of its demands by the way.
    ...(isOther(grade) ? [] : demands)
      .filter(({ met }) => met)
      .map(({ id }) => item("met", [nameDemand(locale, grade.task, id)])),
    ...(["language", "craft", "mechanics"] as const)
      .filter((side) => holds[side] && (dimensions[side] ?? 0) >= STRONG)
      .map((side) => item("met", [locale.candidate.strong[side]])),
  ];
};

/** What keeps an answer from being one in Cantonese. */
const languageMissing = (locale: Locale, { language }: ResponseGrade): string => {
  const { missing } = locale.candidate;
  const { label } = language;
  if (isSuspected(language)) return missing.suspected;
  if (isTooEnglish(language)) return missing.english;
  return label === "written-chinese" || label === "mixed" || label === "cantonese"
    ? missing.written
    : missing.language(fill(locale, { label }));
};

const missingIn = (telling: Telling, grade: ResponseGrade): Item[] => {
  const { locale } = telling;
  const { missing, weak } = locale.candidate;
  if (!isOwn(grade)) return [item("missed", [missing.own])];
  const unmet = unmetIn(grade);
  const isNothing = unmet.length === grade.demands.length && unmet.length > 1;
  const { craft, mechanics } = grade.dimensions;
  return [
    ...(isCantonese(grade) ? [] : [item("missed", [languageMissing(locale, grade)])]),
    ...(isOther(grade) ? [item("missed", [missing.other])] : []),
    ...(isNothing
      ? [item("missed", [missing.task])]
      : unmet.map((id) => item("missed", [nameDemand(locale, grade.task, id)]))),
    ...((craft ?? 1) < WEAK && !isOutOfTone(grade)
      ? [item("missed", [weak[readerOf(telling, grade.task)]])]
      : []),
    ...((mechanics ?? 1) < WEAK ? [item("missed", [weak.mechanics])] : []),
  ];
};

/** Pairs of what was written and what is usual, as the candidate wrote them. */
const pairs = (locale: Locale, grade: ResponseGrade, evidence: readonly Evidence[]): Line => {
  const seen = new Map<string, string>();
  for (const one of evidence) {
    const usual = usually(one);
    if (one.text !== undefined && usual !== undefined) seen.set(one.text, usual);
  }
  return [...seen]
    .slice(0, MOST_WORDS)
    .flatMap(
      ([text, usual], i): Line => [
        ...(i > 0 ? [locale.comma] : []),
        ...quote(locale, text, langOf(grade)),
        ` → ${usual}`,
      ],
    );
};

/** Sides of craft that a demand of the listing's tasks or a fault speaks of as well: one piece of advice is enough. */
const SAID_BY: ReadonlyMap<string, readonly string[]> = new Map([
  ["character/traits", ["features"]],
  ["professionalEmail/to-boss", ["letter-form"]],
  ["professionalEmail/asks-feedback", ["questions"]],
  ["professionalEmail/data-analysis", ["analysis"]],
  ["professionalEmail/presentation-style", ["presentation"]],
  ["persuasiveEmail/benefits", ["benefits"]],
  ["persuasiveEmail/concern-addressed", ["empathy", "answers"]],
  ["persuasiveEmail/fits-introvert", ["empathy", "ease"]],
  ["unlaid", ["letter-form"]],
  ["unfilled", ["letter-form", "particular"]],
]);

const craftHelp = (telling: Telling, grade: ResponseGrade): string[] => {
  const { locale } = telling;
  const { craft, particular } = locale.candidate;
  const unmet = unmetIn(grade).map((id) => `${grade.task}/${id}`);
  const said = [...unmet, ...faultsOf(locale, grade)].flatMap((code) => SAID_BY.get(code) ?? []);
  const lacked = lackedMost(grade, new Set(isBrief(grade) ? [...said, "length"] : said));
  if (lacked === null) return [];
  return [lacked === "particular" ? particular[readerOf(telling, grade.task)] : wordFor(craft, lacked)];
};

const helpFor = (telling: Telling, grade: ResponseGrade): Item[] => {
  const { locale } = telling;
  const { help, faults } = locale.candidate;
  if (!isOwn(grade)) return [item("plain", [help.own])];
  const written = grade.language.markers.filter(({ code }) => code === "written-chinese-word");
  const tooEnglish = isTooEnglish(grade.language);
  const words = isAllCantonese(grade) ? [] : pairs(locale, grade, written);
  const misspelt = pairs(locale, grade, grade.evidence.mechanics);
  const demandHelp = (id: string): string =>
    demandWord(locale, "helps", grade.task, id) ??
    help.demand(fill(locale, { demand: id }, { task: grade.task }));
  return [
    ...(isCantonese(grade) ? [] : [item("plain", [tooEnglish ? faults["english-heavy"] : help.cantonese])]),
    ...(words.length > 0 ? [item("plain", [help.words, ...words])] : []),
    ...unmetIn(grade).map((id) => item("plain", [demandHelp(id)])),
    ...(isBrief(grade) ? [item("plain", [wordFor(locale.candidate.craft, "length")])] : []),
    ...(isOutOfTone(grade) ? [item("plain", [help.tone])] : []),
    ...craftHelp(telling, grade).map((text) => item("plain", [text])),
    ...(misspelt.length > 0 ? [item("plain", [help.spelling, ...misspelt])] : []),
    ...faultsOf(locale, grade)
      .filter((fault) => !(tooEnglish && fault === "english-heavy"))
      .map((fault) => item("plain", [faults[fault]])),
  ];
};

const part = (id: string, title: string, items: readonly Item[]): Block[] =>
  items.length === 0 ? [] : [{ kind: "section", id, title, blocks: [{ kind: "list", items }] }];

const answerOf = (telling: Telling, grade: ResponseGrade): Block => {
  const { locale } = telling;
  const { labels, candidate } = locale;
  const id = answerId(telling, grade);
  const title = wordFor(locale.criteria, grade.task);
  if (grade.status !== "scored")
    return { kind: "section", id, title, blocks: [{ kind: "text", line: [candidate.missing.notPut] }] };
  return {
    kind: "section",
    id,
    title,
    blocks: [
      ...part(`${id}-strong`, labels.strong, strongIn(locale, grade)),
      ...part(`${id}-missing`, labels.missing, missingIn(telling, grade)),
      ...part(`${id}-help`, labels.help, helpFor(telling, grade)),
      ...answerBlock(telling, grade, ["spelling", "written"]),
    ],
  };
};

/** What was read from the interview, so that it can be put right. */
const interviewOf = ({ locale, qualification }: Telling): Block[] =>
  part(
    "interview",
    locale.labels.interview,
    qualification.criteria
      .filter(({ group, status }) => group === "interview" && status !== "not-asked")
      .map((criterion) =>
        item((criterion.rating ?? 0) >= STRONG ? "met" : "plain", [sayCriterion(locale, criterion)]),
      ),
  );

const BECAUSE: ReadonlyMap<string, CandidateReason> = new Map([
  ["weekly-hours", "hours"],
  ["english-reading", "english"],
  ["answers-in-cantonese", "cantonese"],
  ["tasks-answered", "unanswered"],
]);

/** What kept a candidate from a better decision: requirements that are not met, and the test where it did. */
const becauseOf = ({ locale, qualification }: Telling): string[] => {
  const { decision, requirements } = qualification;
  if (decision !== "not-qualified") return [];
  const { because } = locale.candidate;
  const unmet = (one: Requirement) =>
    because[BECAUSE.get(one.id) ?? "requirement"](fill(locale, { ...one.params, requirement: one.id }));
  return [
    ...requirements.filter(({ status }) => status === "not-met").map(unmet),
    ...(bandIn(qualification)?.decision === decision ? [because.test(fill(locale, {}))] : []),
  ];
};

/** For the candidate: what was strong, what was missing, what would have helped. No advisories, marks or points. */
export const candidateOutline = (telling: Telling): Outline => {
  const { locale, qualification } = telling;
  const { labels, candidate, space } = locale;
  const { decision } = qualification;
  const next =
    decision === "qualified"
      ? []
      : part(
          "next",
          candidate.next[decision],
          sayNextForCandidate(locale, telling).map((step) => item("plain", [step])),
        );
  return {
    title: titleOf(telling, labels.candidateTitle),
    lang: locale.code,
    blocks: [
      {
        kind: "verdict",
        decision,
        name: candidate.names[decision],
        score: null,
        sentence: [candidate.decisions[decision], ...becauseOf(telling)].join(space),
        note: candidate.note,
      },
      ...redactedNote(telling),
      ...next,
      ...gradesOf(telling).map((grade) => answerOf(telling, grade)),
      ...interviewOf(telling),
    ],
  };
};
