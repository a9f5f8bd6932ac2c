import { defineAdvisory } from "../../check/define.js";
import { evidenceOf } from "../../check/evidence.js";
import { registerSlips, weightOfSlips } from "../../register/register-slips.js";

/** How much it takes before a letter is out of tone: one grave word, two light ones; a formula to a friend is lighter. */
const LEAST = { superior: 2, friend: 3 } as const;

/**
 * Raised by slang, orders, mockery or laziness in an e-mail to a superior, and by officialese or a leaflet in one to a
 * friend. Not by warmth, a joke, first names, English terms, 唔該晒 or a single particle.
 */
export const wrongRegister = defineAdvisory({
  meta: {
    id: "advisory/wrong-register",
    name: { en: "out of tone for its reader", yue: "語氣唔啱收件人" },
    question: "Is it out of tone for its reader?",
    look: {
      en: "Read the marked words as the receiver would.",
      yue: "當自己係收件人，睇吓標咗嗰啲字。",
    },
  },
  find: (response) => {
    const { reader } = response.task;
    const slips = reader ? registerSlips(response) : [];
    if (reader === undefined || slips.length === 0 || weightOfSlips(response) < LEAST[reader]) return [];
    const worst = slips.reduce((a, b) => (b.severity > a.severity ? b : a));
    return [
      evidenceOf(response.folded, worst, "wrong-register", { class: worst.class, count: slips.length }),
    ];
  },
});
