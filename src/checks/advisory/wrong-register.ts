import { defineAdvisory } from "../../check/define.js";
import { evidenceOf } from "../../check/evidence.js";
import { type RegisterSlip, registerSlips } from "../../register/register-slips.js";
import { textOf } from "../../response/mentions.js";
import type { ReadResponse } from "../../response/read-response.js";

/** How much it takes before a letter is out of tone: one grave word, two light ones; a formula to a friend is lighter. */
const LEAST = { superior: 2, friend: 3 } as const;

/** What all the different slips weigh: the same word again weighs no more. */
const weigh = (response: ReadResponse, slips: readonly RegisterSlip[]): number => {
  const different = new Map(slips.map((slip) => [textOf(response, slip), slip.severity]));
  return [...different.values()].reduce((sum: number, severity) => sum + severity, 0);
};

/**
 * Raised by slang, orders, mockery or laziness in an e-mail to a superior, and by officialese or a leaflet in one to a
 * friend. Not by warmth, a joke, first names, English terms, 唔該晒 or a single particle.
 */
export const wrongRegister = defineAdvisory({
  meta: {
    id: "advisory/wrong-register",
    name: { en: "out of tone for its reader", yue: "語氣唔啱收件人" },
    question: "Is it out of tone for its reader?",
  },
  find: (response) => {
    const slips = registerSlips(response);
    const { reader } = response.task;
    if (reader === undefined || weigh(response, slips) < LEAST[reader]) return [];
    const worst = slips.reduce((a, b) => (b.severity > a.severity ? b : a));
    return [
      evidenceOf(response.folded, worst, "wrong-register", { class: worst.class, count: slips.length }),
    ];
  },
});
