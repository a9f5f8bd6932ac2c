import type { DemandedResponse } from "../../check/check.js";
import { defineAdvisory } from "../../check/define.js";
import { talksAboutTask } from "../../response/about-task.js";
import { mentionsOf } from "../../response/mentions.js";
import { hasLetterForm } from "../../response/salutation.js";

/** What each letter of the listing cannot do its task without, in some word: another letter has none. */
const SUBJECTS: Readonly<Record<string, string>> = {
  professionalEmail: "report",
  persuasiveEmail: "speaker",
};

/** It may meet some of the demands by the way: it has a reader, something is good for somebody. */
const MOST_MET = 2;

/** Whether an answer has the form of a letter and asks its reader for something else than the task's. */
const isAnotherLetter = (response: DemandedResponse): boolean => {
  const subject = SUBJECTS[response.task.id];
  if (subject === undefined || !hasLetterForm(response)) return false;
  const met = [...response.demands.values()].filter((finding) => finding.met).length;
  return met <= MOST_MET && mentionsOf(response, [subject]).length === 0;
};

/** The task that an answer does instead: its id, `another-letter`, or `about-the-task`; null when it does its own. */
export const taskInstead = (response: DemandedResponse): string | null => {
  if (response.answers !== response.task.id) return response.answers;
  if (talksAboutTask(response)) return "about-the-task";
  return isAnotherLetter(response) ? "another-letter" : null;
};

/**
 * Raised by an answer that does another task of the test, by a letter that asks its reader for something else, and by
 * talk about how the task might be done. Not by an answer that does its own task badly.
 */
export const wrongTask = defineAdvisory({
  meta: {
    id: "advisory/wrong-task",
    name: { en: "answers another task", yue: "答咗另一題" },
    question: "Does it answer another task?",
  },
  find: (response) => {
    const answers = taskInstead(response);
    return answers === null ? [] : [{ code: "wrong-task", params: { answers } }];
  },
});
