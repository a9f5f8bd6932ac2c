import { deepFreeze } from "../schema/deep-freeze.js";
import type { Rubric } from "./schema.js";

/**
 * The rubric for the Cantonese creative writer of the listing. The test weighs 70 of 100, because the listing calls
 * it "a crucial part of the qualification score"; what the listing prefers can lift a candidate and never sink one.
 * It is frozen: change a copy.
 */
export const defaultRubric: Rubric = deepFreeze<Rubric>({
  id: "cantonese-creative-writer",
  version: "1.0.0",
  criteria: [
    {
      id: "character",
      group: "test",
      weight: 24,
      rationale: "Creative writing is the job's name; one point above the e-mails.",
      source: "QUESTION 1: Describe a Character",
    },
    {
      id: "professionalEmail",
      group: "test",
      weight: 23,
      rationale: "Professional tone is one of the three things the test is for.",
      source: "QUESTION 2: Draft a Professional Email",
    },
    {
      id: "persuasiveEmail",
      group: "test",
      weight: 23,
      rationale: "Persuasive writing is one of the three things the test is for.",
      source: "QUESTION 3: Write a Persuasive Email",
    },
    {
      id: "platform-writing",
      group: "interview",
      weight: 9,
      rationale:
        "The interviewer asks for it first. Half of its worth is learnt in six months, nearly all in two years.",
      source: "Preferred: prior writing experience on platforms … (writing tasks specifically)",
      scale: {
        kind: "curve",
        points: [
          [0, 0],
          [3, 0.35],
          [6, 0.55],
          [12, 0.8],
          [24, 0.95],
          [36, 1],
        ],
      },
    },
    {
      id: "platform-rating",
      group: "interview",
      weight: 1,
      rationale: "Knows the platforms, but not the work: a ninth of what writing counts.",
      source: "experience in rating/evaluation is less relevant than actual writing experience",
      scale: {
        kind: "curve",
        points: [
          [0, 0],
          [12, 0.8],
          [24, 1],
        ],
      },
    },
    {
      id: "portfolio",
      group: "interview",
      weight: 6,
      rationale: "One published work shows most; three show a writer. Links and descriptions count alike.",
      source: "Portfolio preferred: links or descriptions of published Cantonese works are requested",
      scale: {
        kind: "curve",
        points: [
          [0, 0],
          [1, 0.6],
          [2, 0.85],
          [3, 1],
        ],
      },
    },
    {
      id: "writing-years",
      group: "interview",
      weight: 6,
      rationale: "Five years are what the listing prefers; more add nothing.",
      source:
        "Preferred: 5+ years creative or content writing experience in Cantonese (preferred but not strictly required)",
      scale: {
        kind: "curve",
        points: [
          [0, 0],
          [5, 1],
        ],
      },
    },
    {
      id: "education",
      group: "interview",
      weight: 2,
      rationale: "Asked for, but no level is required or preferred: it weighs little.",
      source: "Be ready to state your highest level of education",
      scale: {
        kind: "levels",
        ratings: { none: 0, secondary: 0.5, "post-secondary": 0.7, bachelor: 0.9, master: 1, doctorate: 1 },
      },
    },
    {
      id: "ai-tools",
      group: "interview",
      weight: 2,
      rationale: "An advantage, quickly learnt.",
      source: "familiarity with ChatGPT or other AI chatbot tools is an advantage",
      scale: { kind: "yes-no" },
    },
    {
      id: "availability",
      group: "interview",
      weight: 4,
      rationale: "Ten hours are the least, twenty and more are preferred.",
      source: "minimum of 10 hours per week, with a preferred commitment of 20+ hours per week",
      scale: {
        kind: "curve",
        points: [
          [0, 0],
          [10, 0.5],
          [20, 1],
        ],
      },
    },
  ],
  response: {
    weights: { language: 25, task: 25, craft: 35, mechanics: 15 },
    scale: [
      [0, 0],
      [0.3, 0.12],
      [0.4, 0.16],
      [0.5, 0.23],
      [0.6, 0.3],
      [0.7, 0.42],
      [0.8, 0.58],
      [0.9, 0.74],
      [0.97, 0.9],
      [1, 1],
    ],
    ceilings: {
      language: [
        [0, 0.1],
        [0.25, 0.2],
        [0.5, 0.5],
        [0.75, 0.8],
        [1, 1],
      ],
      craft: [
        [0, 0.12],
        [0.25, 0.4],
        [0.5, 0.6],
        [0.75, 0.82],
        [1, 1],
      ],
      task: [
        [0, 0.05],
        [0.25, 0.25],
        [0.5, 0.5],
        [0.75, 0.75],
        [1, 1],
      ],
    },
    ratings: "replace",
    rationale:
      "Read off three raters' marks for 360 answers: their overall marks fall faster than the mean of the four sides, an answer that is not Cantonese gets 2 of 10 at most, one that misses its task 3, one without craft 2.",
  },
  requirements: [
    {
      id: "tasks-answered",
      knockOut: [{ misses: 1, atMost: "not-qualified" }],
      rationale: "An empty answer shows nothing of the writer.",
      source: "applicants will complete a short live test",
    },
    {
      id: "answers-in-cantonese",
      knockOut: [
        { misses: 1, atMost: "review" },
        { misses: 2, atMost: "not-qualified" },
      ],
      rationale:
        "One answer in another language may be a slip, or ours in reading it: a person looks. Two are a habit.",
      source: "responses must be written in Cantonese",
    },
    {
      id: "weekly-hours",
      limits: { hours: 10 },
      knockOut: [{ misses: 1, atMost: "not-qualified" }],
      source: "Candidates should be available for a minimum of 10 hours per week",
    },
    {
      id: "english-reading",
      limits: { level: "basic" },
      knockOut: [{ misses: 1, atMost: "not-qualified" }],
      source: "Basic English understanding is needed to follow instructions and communicate with the team",
    },
  ],
  unknown: "ignore",
  decision: {
    // What is preferred lifts a test that is nearly good enough, and never sinks one.
    standing: "test",
    lift: 6,
    bands: [
      { decision: "not-qualified", from: 0 },
      { decision: "review", from: 42 },
      { decision: "qualified", from: 75 },
    ],
    conditions: [
      {
        decision: "qualified",
        measure: "answers-scored",
        atLeast: 100,
        rationale: "A task that was not put leaves a part of the test unknown.",
      },
      {
        decision: "qualified",
        measure: "weakest-answer",
        atLeast: 40,
        rationale:
          "Two fine answers do not make up for a third that ignores its task: a person looks. The raters qualified nobody whose weakest answer got less than 7 of 10.",
      },
    ],
  },
});
