import { defineAdvisory } from "../../check/define.js";
import { toHundredths } from "../../check/evidence.js";
import { latinShare, MOSTLY_LATIN } from "../../response/read-response.js";

/** Raised by Cantonese of whose words a third or more are in Latin letters. Not by office English: send, deadline, report. */
export const codeMixingHeavy = defineAdvisory({
  meta: {
    id: "advisory/code-mixing-heavy",
    name: { en: "a third or more of the words are in Latin letters", yue: "三分一或以上係英文字" },
    question: "Is it half in English?",
    look: {
      en: "Read whether the English is how people in this job talk, or stands in for Cantonese.",
      yue: "睇吓啲英文係咪行內講法，定係用嚟代替粵文。",
    },
  },
  find: (response) => {
    const share = latinShare(response);
    const chinese = response.language.cantoneseShare !== null;
    return chinese && share >= MOSTLY_LATIN
      ? [{ code: "code-mixing-heavy", params: { share: toHundredths(share) } }]
      : [];
  },
});
