import { defineAdvisory } from "../../check/define.js";

/** Long enough that something of the task should be in it. */
const LEAST = 15;
/** Languages in which demands are not read. */
const UNREAD: ReadonlySet<string> = new Set(["romanised-cantonese", "japanese", "korean", "other"]);

/** An e-mail that meets one demand of five, such as having a reader, is about something else. */
const MOST_MET = 1;

/**
 * Raised by an answer that meets none of its task's demands, or of an e-mail's five hardly one. Not by a short one, by
 * one that does another task, nor by one in a language in which demands are not read.
 */
export const offTopic = defineAdvisory({
  meta: {
    id: "advisory/off-topic",
    name: { en: "seems to be about something else", yue: "似係講緊第二樣嘢" },
    question: "Is it about something else?",
    look: {
      en: "See whether it answers the prompt in a way that was not foreseen.",
      yue: "睇吓佢係咪用咗另一種方法答到題目。",
    },
  },
  find: ({ length, demands, task, answers, language }) => {
    const met = [...demands.values()].filter((finding) => finding.met || (finding.count ?? 0) > 0).length;
    const few = demands.size > 1 ? met <= MOST_MET : met === 0;
    const isRead = length >= LEAST && !UNREAD.has(language.label);
    return isRead && demands.size > 0 && few && answers === task.id
      ? [{ code: "off-topic", params: { met, demands: demands.size } }]
      : [];
  },
});
