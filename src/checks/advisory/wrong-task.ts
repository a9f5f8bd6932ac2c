import { defineAdvisory } from "../../check/define.js";

/**
 * Raised by an answer that does another task of the test, by a letter that asks its reader for something else, and by
 * talk about how the task might be done. Not by an answer that does its own task badly.
 */
export const wrongTask = defineAdvisory({
  meta: {
    id: "advisory/wrong-task",
    name: { en: "answers another task", yue: "答咗另一題" },
    question: "Does it answer another task?",
    look: {
      en: "See whether two answers were put into each other's field.",
      yue: "睇吓係咪兩題答案填錯咗位。",
    },
  },
  find: ({ task, answers }) => (answers === task.id ? [] : [{ code: "wrong-task", params: { answers } }]),
});
