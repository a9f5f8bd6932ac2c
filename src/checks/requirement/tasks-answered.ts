import { defineRequirement } from "../../check/define.js";

/**
 * Every task has an answer with something of its own in it: a copied prompt, or another answer over again, is none. A
 * task that was not put is unknown, not missed.
 */
export const tasksAnswered = defineRequirement({
  meta: {
    id: "requirement/tasks-answered",
    name: { en: "Every task answered", yue: "每題都有答" },
    question: "Is every task answered?",
    limits: {},
  },
  test: ({ grades }) => {
    const missed = grades
      .filter(({ status, language }) => status === "scored" && language.label === "none")
      .map(({ task }) => task);
    const notAsked = grades.filter(({ status }) => status === "not-scored").map(({ task }) => task);
    if (missed.length > 0) {
      return {
        status: "not-met",
        misses: missed.length,
        code: "tasks-unanswered",
        params: { tasks: missed.join(", ") },
      };
    }
    if (notAsked.length > 0) {
      return {
        status: "unknown",
        misses: 0,
        code: "tasks-not-asked",
        params: { tasks: notAsked.join(", ") },
      };
    }
    return { status: "met", misses: 0, code: "tasks-answered", params: { tasks: grades.length } };
  },
});
