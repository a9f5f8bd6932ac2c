import type { Words } from "./locale.js";

/** English. */
export const en: Words = {
  code: "en",
  tasks: {
    character: "character description",
    professionalEmail: "e-mail to the boss",
    persuasiveEmail: "e-mail to the friend",
  },
  decisions: { qualified: "qualified", review: "review", "not-qualified": "not qualified" },
  languages: {
    cantonese: "Cantonese",
    "written-chinese": "written Chinese",
    mixed: "a mixture of Cantonese and written Chinese",
    neutral: "Chinese in which nothing decides",
    english: "English",
    japanese: "Japanese",
    korean: "Korean",
    "romanised-cantonese": "romanised Cantonese",
    other: "another language",
    none: "nothing",
  },
  scripts: {
    traditional: "Traditional",
    simplified: "Simplified",
    mixed: "mixed script",
    either: "either script",
    none: "no Chinese script",
  },
  statuses: {
    met: "met",
    "not-met": "not met",
    unknown: "not known",
    "not-asked": "not asked",
    "not-scored": "a person has to read it",
  },
  english: { none: "none", basic: "basic", intermediate: "intermediate", fluent: "fluent" },
  education: {
    none: "none",
    secondary: "secondary school",
    "post-secondary": "post-secondary",
    bachelor: "bachelor's degree",
    master: "master's degree",
    doctorate: "doctorate",
  },
  amount: (value, unit) => {
    const [one, more] = {
      months: ["month", "months"],
      years: ["year", "years"],
      works: ["work", "works"],
      hours: ["hour", "hours"],
    }[unit] as [string, string];
    return `${value} ${value === 1 ? one : more}`;
  },
  unread: {
    unreadable: "nothing readable in it",
    "length-not-stated": "says what, not how long",
    "date-needs-interview-date": "counts from a date, and the interview date is not given",
    "dates-do-not-fit": "its dates do not fit: an end before its beginning, or after the interview",
    "work-not-named": "says how long, not at what",
    "platform-not-named": "says how long, not on which platform",
    "not-counted": "nothing in it that can be counted as a work",
    "too-long": "far too long for an answer",
    "not-a-link": "no valid web address",
    value: "no rating for this value in the rubric",
  },
  reasons: {
    "tasks-answered": () => "All tasks are answered.",
    "tasks-unanswered": ({ tasks }) => `No answer to: ${tasks}.`,
    "tasks-not-asked": ({ tasks }) => `Not put: ${tasks}.`,
    "answers-in-cantonese": () => "All answers are in Cantonese.",
    "answers-not-in-cantonese": ({ tasks }) => `Not in Cantonese: ${tasks}.`,
    "language-undecided": ({ tasks }) =>
      tasks ? `The language cannot be told: ${tasks}.` : "There is no answer whose language could be told.",
    "hours-enough": ({ params }) => `${params.hours} hours a week; the least is ${params.least}.`,
    "hours-too-few": ({ params }) => `Hours a week: ${params.hours}; the least is ${params.least}.`,
    "hours-not-asked": () => "Hours a week were not asked.",
    "english-enough": ({ word }) => `English reading: ${word("level")}.`,
    "english-too-little": ({ word }) => `English reading: ${word("level")}; the least is ${word("least")}.`,
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
      const lifted = params.standing === params.test ? "" : `, with the interview to ${params.standing}`;
      const here = Number(params.from) > 0 ? `${word("decision")} begins at ${params.from}` : "";
      const next = params.next === undefined ? "" : `${word("next")} begins at ${params.nextFrom}`;
      return `The test comes to ${params.test} of 100${lifted}; ${[here, next].filter(Boolean).join(", ")}.`;
    },
    "answer-empty": ({ task }) => `The ${task} is empty.`,
    "answer-copied": ({ task }) => `The ${task} holds the prompt and nothing of the candidate's own.`,
    "answer-repeated": ({ task }) => `The ${task} is another answer over again.`,
    "answer-orders": ({ task }) => `The ${task} tells the grader what to do and holds nothing else.`,
    "answer-disguised": ({ task }) =>
      `The ${task} looks like written Chinese with Cantonese words pasted on.`,
    "answer-not-cantonese": ({ task, word }) => `The ${task} is in ${word("label")}.`,
    "answer-off-task": ({ task }) => `The ${task} does nothing of what was asked.`,
    "demand-missed": ({ task, params, word }) => {
      const more = Number(params.missed) - 1;
      return `The ${task} lacks ${word("demand")}${more > 0 ? ` and ${more} more` : ""}.`;
    },
    "answer-weak": ({ task, word }) => `The ${task} is weakest in ${word("dimension")}.`,
    "answer-strong": ({ task, params }) => `Strong ${task}: ${params.points} of ${params.maxPoints} points.`,
    "answer-unreadable": ({ criterion, word }) =>
      `${criterion}: a person has to read the answer (${word("why")}).`,
  },
  labels: {
    rank: "Rank",
    id: "Id",
    score: "Score",
    test: "Test",
    decision: "Decision",
    chiefReason: "Chief reason",
    notScored: "Could not be scored",
    reasons: "Why",
    requirements: "Requirements",
    points: "Points",
    advisories: "For a person to look at (no effect on the score)",
    rating: "rating",
    misspelt: "usually spelt",
    none: "none",
    yes: "yes",
    no: "no",
    recommendation: "This is a recommendation. A person decides.",
    byPeople: "marked by people; the machine's rating",
  },
  faults: {
    "doubtful-spelling": "spellings that may be slips",
    "simplified-script": "in Simplified script, which lowers mechanics",
    unpunctuated: "no punctuation at all",
    "run-on": "sentences that do not end",
    unlaid: "a letter all in one or two lines",
    unfilled: "slots of a template left open",
    markup: "markup left in",
    "english-heavy": "a lot of English in between",
  },
  line: (number) => `line ${number}`,
  comma: ", ",
  colon: ": ",
  quotes: ["“", "”"],
  brackets: [" (", ")"],
};
