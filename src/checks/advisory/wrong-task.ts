import { defineAdvisory } from "../../check/define.js";

/**
 * Raised by a letter that does another task of the test than the one it was handed in for, and by a description handed
 * in as a letter. Not by an answer that does its own task badly. It does nothing for its own.
 */
export const wrongTask = defineAdvisory({
  meta: {
    id: "advisory/wrong-task",
    name: { en: "answers another task", yue: "答咗另一題" },
    question: "Does it answer another task?",
  },
  find: ({ task, answers }) => (answers === task.id ? [] : [{ code: "wrong-task", params: { answers } }]),
});
