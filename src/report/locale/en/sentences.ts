import type { Params } from "../../../check/evidence.js";
import type { Words } from "../locale.js";

/** Another candidate: by id, or by the place among all, which counts from 0. */
const candidate = (of: Params[string] | undefined): string =>
  typeof of === "number" ? `line ${of + 1}` : String(of);

/** Standing and score behind a decision; the score alone where no standing was read. */
const figures = ({ standing, score }: Params): string =>
  standing === undefined ? ` (score ${score} of 100)` : `, standing ${standing} (score ${score} of 100)`;

/** Sentences for recruiters and auditors, filled with parameters. */
export const sentences: Pick<Words, "reasons" | "verdicts" | "details" | "checks" | "changes"> = {
  reasons: {
    "tasks-answered": () => "All tasks are answered.",
    "tasks-unanswered": ({ tasks }) => `No answer to: ${tasks}.`,
    "tasks-not-asked": ({ tasks }) => `Not asked: ${tasks}.`,
    "answers-in-cantonese": () => "All answers are in Cantonese.",
    "answers-not-in-cantonese": ({ tasks, params: { partly, count } }) => {
      if (partly === count) return `Only partly in Cantonese: ${tasks}.`;
      return `${partly ? "Not, or only partly," : "Not"} in Cantonese: ${tasks}.`;
    },
    "language-undecided": ({ tasks }) =>
      tasks ? `The language cannot be told: ${tasks}.` : "There is no answer yet, so no language to judge.",
    "hours-enough": ({ params }) => `${params.hours} hours a week; at least ${params.least} needed.`,
    "hours-too-few": ({ params }) => `${params.hours} hours a week; at least ${params.least} needed.`,
    "hours-not-asked": () => "Hours a week were not asked.",
    "english-enough": ({ word }) => `English reading: ${word("level")}.`,
    "english-too-little": ({ word }) =>
      `English reading: ${word("level")}; at least ${word("least")} needed.`,
    "english-not-asked": () => "English reading was not asked.",
    "no-answers": () => "There is no written answer to score.",
    "condition-test": ({ params, word }) =>
      `The test alone comes to ${params.figure} of 100; ${word("decision")} needs ${params.atLeast}.`,
    "condition-total": ({ params, word }) =>
      `The score is ${params.figure}; ${word("decision")} needs ${params.atLeast}.`,
    "condition-weakest-answer": ({ params, word }) =>
      `The weakest answer comes to ${params.figure} of 100; ${word("decision")} needs ${params.atLeast}.`,
    "condition-answers-scored": ({ params, word }) =>
      `Only ${params.figure}% of the test could be scored; ${word("decision")} needs ${params.atLeast}%.`,
    band: ({ params, word }) => {
      const lifted = params.standing === params.test ? "" : `, lifted by the interview to ${params.standing}`;
      const here = Number(params.from) > 0 ? `${word("decision")} begins at ${params.from}` : "";
      const next = params.next === undefined ? "" : `${word("next")} begins at ${params.nextFrom}`;
      return `Standing: the test comes to ${params.test} of 100${lifted}; ${[here, next].filter(Boolean).join(", ")}.`;
    },
    "answer-empty": ({ task }) => `The ${task} gives no answer.`,
    "answer-copied": ({ task }) => `The ${task} holds the prompt and nothing of the candidate's own.`,
    "answer-repeated": ({ task }) => `The ${task} is another answer over again.`,
    "answer-orders": ({ task }) => `The ${task} tells the grader what to do and holds nothing else.`,
    "answer-disguised": ({ task }) =>
      `The ${task} looks like written Chinese or a machine translation in Cantonese words.`,
    "answer-not-cantonese": ({ task, word }) => `The ${task} is in ${word("label")}.`,
    "answer-suspected": ({ task }) =>
      `The ${task} reads like written Chinese in Cantonese words; too little shows it to be sure.`,
    "answer-too-english": ({ task }) => `The ${task} has too much English in it to count as Cantonese.`,
    "answer-off-task": ({ task }) => `The ${task} does none of what was asked.`,
    "demand-missed": ({ task, params, word }) => {
      const more = Number(params.missed) - 1;
      const others =
        more > 0 ? ` and ${more} other ${more === 1 ? "thing that was" : "things that were"} asked for` : "";
      return `The ${task} leaves out ${word("demand")}${others}.`;
    },
    "answer-weak": ({ task, word }) => `The weakest side of the ${task} is its ${word("dimension")}.`,
    "answer-strong": ({ task, params }) => `Strong ${task}: ${params.points} of ${params.maxPoints} points.`,
    "answer-unreadable": ({ criterion, word }) =>
      `${criterion}: a person has to read the answer (${word("why")}).`,
  },
  verdicts: {
    qualified: ({ params }) => `Recommended: qualified${figures(params)}.`,
    review: ({ params }) =>
      params.score === undefined
        ? "Could not be scored: a person has to look."
        : `Recommended: a person reviews this${figures(params)}.`,
    "not-qualified": ({ params }) =>
      params.score === undefined
        ? "Recommended: not qualified; there was nothing to score."
        : `Recommended: not qualified${figures(params)}.`,
  },
  details: {
    "code-mixing-heavy": ({ percent }) => `${percent("share")} of the words`,
    "duplicate-answer": ({ word }) => `the ${word("of")}`,
    gibberish: ({ word }) => word("kind"),
    "keyword-stuffing": ({ params }) => `${params.words} words`,
    misspellings: ({ params }) =>
      params.right === undefined
        ? `${params.count}`
        : `${params.count}, one of them usually spelt ${params.right}`,
    "off-topic": ({ params }) => `${params.met} of ${params.demands} demands met`,
    profanity: ({ params }) => `${params.count}`,
    repetition: ({ params, percent }) =>
      params.share === undefined ? `${params.characters} characters` : `${percent("share")} of it`,
    template: ({ params }) =>
      params.count === 0
        ? "its wording"
        : `${params.count} ${params.count === 1 ? "slot" : "slots"} left open`,
    "too-long": ({ params }) => `${params.characters} characters`,
    "too-short": ({ params }) => `${params.characters} characters`,
    "unicode-tricks": ({ params, word }) => `${word("kind")}, ${params.count}`,
    "wrong-register": ({ word, params }) => `${word("class")}, ${params.count}`,
    "wrong-task": ({ word }) => word("answers"),
    "near-duplicate": ({ params, word, percent }) =>
      `${percent("similarity")} the same as the ${word("ofTask")} of ${candidate(params.of)}`,
    "rating-gap": ({ params, mark, word }) =>
      `${params.dimension === "overall" ? "the whole" : word("dimension")}: people ${mark("people")}, machine ${mark("machine")}, of 10`,
  },
  checks: {
    unsure: ({ task, params, word, percent }) =>
      params.label === "neutral"
        ? `The language of the ${task} cannot be told: ${word("label")}.`
        : `The language of the ${task} is told with little confidence: ${word("label")}, ${percent("confidence")}.`,
    near: ({ params, word }) =>
      `The standing of ${params.standing} is close to the line for ${word("decision")}, ${params.from}; human raters differ by as much.`,
    standing: ({ params }) =>
      `Standing = test + ${params.lift} × the share of its weight that the interview earned: ${params.test} becomes ${params.standing}.`,
  },
  changes: {
    intro: ({ params, word }) =>
      Number(params.count) > 1
        ? `The fewest changes that would lead to ${word("decision")}, everything else unchanged (all are needed together):`
        : `One change that would lead to ${word("decision")}, everything else unchanged:`,
    "none-better": () => "There is no better decision.",
    "out-of-reach": () =>
      "No change of answers, interview or requirements reaches a better decision under this rubric.",
    "rubric-needed": () => "The rubric of this result was not given, so this cannot be computed.",
    answer: ({ task, mark }) => `The ${task}: from ${mark("from")} to at least ${mark("to")} of 10.`,
    "answer-own": ({ task }) => `The ${task}: an answer in the candidate's own words.`,
    "answer-put": ({ task, mark }) =>
      `The ${task}: an answer in the candidate's own words, with at least ${mark("to")} of 10.`,
    "answer-asked": ({ task, mark }) => `The ${task}, not asked yet: ask it; ${mark("to")} of 10 is enough.`,
    "answer-cantonese": ({ task, mark }) => `The ${task}: in Cantonese, with at least ${mark("to")} of 10.`,
    means: ({ params }) => `For instance: ${params.list}.`,
    side: ({ params, word }) => `${word("dimension")} from ${params.from} to ${params.to} of 4`,
    interview: ({ criterion, params }) => `${criterion}: from ${params.from} to ${params.to}.`,
    "interview-asked": ({ criterion, params }) =>
      `${criterion}, which is not known now: at least ${params.to}.`,
    hours: ({ params }) =>
      params.hours === undefined
        ? `Hours a week: at least ${params.least}.`
        : `Hours a week: from ${params.hours} to ${params.least}.`,
    english: ({ word }) => `English reading: at least ${word("least")}.`,
    requirement: ({ word }) => `${word("requirement")}: met.`,
  },
};
