import { GIBBERISH_KINDS } from "../../checks/advisory/gibberish.js";
import { ANSWERS_NO_TASK } from "../../grade/find-demands.js";
import { REGISTER_CLASSES } from "../../register/register-slips.js";
import { DISGUISES } from "../../text/disguises.js";

/** Codes of reasons and requirements: what a decision rests on. */
export const REASON_CODES = [
  "tasks-answered",
  "tasks-unanswered",
  "tasks-not-asked",
  "answers-in-cantonese",
  "answers-not-in-cantonese",
  "language-undecided",
  "hours-enough",
  "hours-too-few",
  "hours-not-asked",
  "english-enough",
  "english-too-little",
  "english-not-asked",
  "no-answers",
  "condition-test",
  "condition-total",
  "condition-weakest-answer",
  "condition-answers-scored",
  "band",
  "answer-empty",
  "answer-copied",
  "answer-repeated",
  "answer-orders",
  "answer-disguised",
  "answer-not-cantonese",
  "answer-suspected",
  "answer-too-english",
  "answer-off-task",
  "demand-missed",
  "answer-weak",
  "answer-strong",
  "answer-unreadable",
] as const;
/** Code of a reason or a requirement. */
export type ReasonCode = (typeof REASON_CODES)[number];

/** Why an interview answer could not be read. */
export const UNREAD_CODES = [
  "unreadable",
  "length-not-stated",
  "date-needs-interview-date",
  "dates-do-not-fit",
  "work-not-named",
  "longer-than-platforms",
  "platform-not-named",
  "not-counted",
  "too-long",
  "not-a-link",
  "value",
] as const;

/** Advisories that say more than their name: a share, a count, whose answer another one is like. */
export const DETAILED_ADVISORIES = [
  "code-mixing-heavy",
  "duplicate-answer",
  "gibberish",
  "keyword-stuffing",
  "misspellings",
  "off-topic",
  "profanity",
  "repetition",
  "template",
  "too-long",
  "too-short",
  "unicode-tricks",
  "wrong-register",
  "wrong-task",
  "near-duplicate",
  "rating-gap",
] as const;

/** Kinds and classes that advisories name in their parameters. */
export const KIND_CODES = [
  ...ANSWERS_NO_TASK,
  ...GIBBERISH_KINDS,
  ...DISGUISES,
  ...REGISTER_CLASSES,
] as const;
/** Kind or class that an advisory names. */
export type KindCode = (typeof KIND_CODES)[number];

/** What keeps craft, or the mark for the task, down. */
const LIMIT_CODES = ["out-of-tone", "unfilled", "repeated", "brief"] as const;
/** What keeps craft, or the mark for the task, down. */
export type LimitCode = (typeof LIMIT_CODES)[number];

/** What an answer's places show: the codes of evidence within answers. */
export const PLACE_CODES = [
  "trait",
  "salutation",
  "request",
  "second-person",
  "feedback",
  "ask",
  "report",
  "analysis",
  "presentation",
  "invite",
  "event",
  "benefit",
  "worry",
  "answer",
  "cantonese-word",
  "written-chinese-word",
  "not-cantonese-usage",
  "misspelling",
] as const;
/** What a place in an answer shows. */
export type PlaceCode = (typeof PLACE_CODES)[number];
