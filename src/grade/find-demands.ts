import { type DemandedResponse, nameOf } from "../check/check.js";
import type { Finding, Findings } from "../check/finding.js";
import { mentionsOf } from "../response/mentions.js";
import type { ReadResponse } from "../response/read-response.js";
import { findSalutation, hasLetterForm } from "../response/salutation.js";
import { checksOf } from "../task/checks-of.js";
import type { Task } from "../task/task.js";
import { blank } from "../text/blank.js";
import { findQuotations } from "../text/quotes.js";
import { talksAboutTask } from "./about-task.js";

/** What an answer holds of what a task demands. */
export const findingsOf = (response: ReadResponse, task: Task): Findings => {
  const { findings } = response.derived;
  let own = findings.get(task);
  if (!own) {
    own = new Map(checksOf(task).demands.map((check) => [nameOf(check.meta), check.find(response)]));
    findings.set(task, own);
  }
  return own;
};

const countMet = (findings: Findings): number => {
  let met = 0;
  for (const finding of findings.values()) if (finding.met) met += 1;
  return met;
};

/** The share of the demands that is met, 0–1. */
export const shareMet = (findings: Findings): number =>
  findings.size === 0 ? 0 : countMet(findings) / findings.size;

/** From this share of its demands on, a text does a task. */
const DONE = 0.8;
/** Up to this share it does not, where no single demand decides. */
const NOT_DONE = 0.4;
/** By more than this another letter's share is the better one. */
const CLEARLY = 0.3;
/** Up to this share of its demands a text without a reader has nothing of the letter it was handed in for. */
const NOTHING = 0.2;

const countOf = (text: string, characters: string): number => {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (characters.includes(text[at] as string)) count += 1;
  return count;
};

/** Whether a text speaks of somebody, and neither to a reader nor of its writer; what it quotes is another's. */
const isOfSomebody = ({ folded }: ReadResponse): boolean => {
  const own = blank(folded.text, findQuotations(folded.text));
  return !/[你您]|阁下/u.test(own) && countOf(own, "佢他她") > Math.max(1, countOf(own, "我"));
};

/**
 * The task that an answer answers: its own, unless it is a letter that does another task, or speaks to nobody
 * and does one that asks for no letter. A letter describes no character, whoever it speaks of.
 */
const taskAnswered = (response: ReadResponse, tasks: readonly Task[], own: Findings): string => {
  const { task } = response;
  const doneElsewhere = (form: Task["form"]) =>
    tasks
      .filter((other) => other.form === form && other.id !== task.id)
      .find((other) => {
        const theirs = findingsOf(response, other);
        const { core } = checksOf(other);
        return shareMet(theirs) >= DONE && (!core || theirs.get(core.demand)?.met === true);
      });
  if (task.form === "letter" && shareMet(own) <= NOTHING && isOfSomebody(response))
    return (doneElsewhere("prose") ?? task).id;
  if (findSalutation(response) === null) return task.id;
  if (task.form === "prose" && (isOfSomebody(response) || !hasLetterForm(response))) return task.id;
  const { core } = checksOf(task);
  const doesOwn = core ? own.get(core.demand)?.met === true : shareMet(own) > NOT_DONE;
  if (task.form === "letter" && doesOwn) return task.id;
  const other = doneElsewhere("letter");
  const isClear = (better: Task) => shareMet(findingsOf(response, better)) > shareMet(own) + CLEARLY;
  return other && (task.form === "prose" || isClear(other)) ? other.id : task.id;
};

/** It may meet some of the demands by the way: it has a reader, something is good for somebody. */
const MOST_BY_THE_WAY = 2;

/** Whether an answer has the form of a letter and asks its reader for something else than the task's. */
const isAnotherLetter = (response: ReadResponse, own: Findings): boolean => {
  const { core } = checksOf(response.task);
  if (!core || !hasLetterForm(response)) return false;
  return countMet(own) <= MOST_BY_THE_WAY && mentionsOf(response, [core.concept]).length === 0;
};

/** What an answer may do besides a task of the test. */
export const ANSWERS_NO_TASK = ["about-the-task", "another-letter"] as const;
const [ABOUT_THE_TASK, ANOTHER_LETTER] = ANSWERS_NO_TASK;

const NOT_MET: Finding = { met: false, evidence: [] };

/** What an answer does, and what it holds of the demands that it is held to. */
const readDemands = (
  response: ReadResponse,
  tasks: readonly Task[],
): Pick<DemandedResponse, "answers" | "demands"> => {
  const found = findingsOf(response, response.task);
  const answers = taskAnswered(response, tasks, found);
  if (answers !== response.task.id)
    return { answers, demands: new Map([...found.keys()].map((id) => [id, NOT_MET])) };
  if (talksAboutTask(response)) return { answers: ABOUT_THE_TASK, demands: found };
  return { answers: isAnotherLetter(response, found) ? ANOTHER_LETTER : answers, demands: found };
};

/**
 * An answer with what it does, and what it holds of its own task's demands: nothing when it does another task of the
 * test. What another letter or talk about the task meets by the way is told all the same.
 */
export const findDemands = (response: ReadResponse, tasks: readonly Task[]): DemandedResponse => {
  const { answers, demands } = readDemands(response, tasks);
  // Named one by one: to spread so many takes longer than most checks do.
  return {
    task: response.task,
    given: response.given,
    folded: response.folded,
    sentences: response.sentences,
    clauses: response.clauses,
    copied: response.copied,
    shared: response.shared,
    repeated: response.repeated,
    orders: response.orders,
    slots: response.slots,
    length: response.length,
    written: response.written,
    slips: response.slips,
    language: response.language,
    script: response.script,
    derived: response.derived,
    answers,
    demands,
  };
};
