import { defineDemand } from "../../check/define.js";
import { evidenceOfMentions, mentionsOf, textOf } from "../../response/mentions.js";

/** An open question or "let me know" to the reader. */
const QUESTION =
  /[?]|唔知|定系|定係|会唔会|系唔系|係唔係|系咪|係咪|够唔够|得唔得|啱唔啱|好唔好|妥唔妥|清唔清楚|有冇/u;

/** The e-mail asks the reader what they think of the work: 請畀意見, 你睇吓掂唔掂, "feel free to comment". */
export const asksFeedback = defineDemand({
  meta: { id: "professional-email/asks-feedback", question: "Does it ask for feedback?" },
  find: (response) => {
    const mentions = mentionsOf(response, ["feedback", "request", "second-person"]);
    const found = mentions.filter((mention) => {
      if (!mention.concepts.includes("feedback")) return false;
      const near = mentions.filter(
        (m) => m.sentence === mention.sentence && !m.concepts.includes("feedback"),
      );
      return near.length > 0 || QUESTION.test(textOf(response, response.sentences[mention.sentence]));
    });
    const asks =
      mentions.some((m) => m.concepts.includes("second-person")) ||
      mentions.some(
        (m) =>
          m.concepts.includes("request") &&
          /请|麻烦|唔该|please/u.test(response.folded.text.slice(m.start, m.end)),
      );
    return { met: found.length > 0 && asks, evidence: evidenceOfMentions(response, found) };
  },
});
