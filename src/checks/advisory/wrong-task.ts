import { defineAdvisory } from "../../check/define.js";

/**
 * Raised by an answer that does another task of the test, by a letter that asks its reader for something else, and by
 * talk about how the task might be done. Not by an answer that does its own task badly.
 */
export const wrongTask = defineAdvisory({
  meta: {
    id: "advisory/wrong-task",
    name: { en: "does not answer this task", yue: "冇答返呢題" },
    question: "Does it answer another task?",
    look: {
      en: "See whether it is in the wrong field, another letter, or talk about the task.",
      yue: "睇吓係填錯咗位、寫咗第二封信，定係淨係評論條題目。",
    },
  },
  find: ({ task, answers }) => (answers === task.id ? [] : [{ code: "wrong-task", params: { answers } }]),
});
