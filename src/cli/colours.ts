import picocolors from "picocolors";
import type { Paint } from "../report/text/outline-to-text.js";
import type { DecisionLabel } from "../rubric/decisions.js";

/**
 * Whether standard output is a terminal that shows colours, and nobody asked it not to (NO_COLOR, TERM=dumb).
 * picocolors' own answer is not asked: it says yes to a dumb terminal where `CI` is set.
 */
export const showsColours = (): boolean =>
  Boolean(process.stdout.isTTY) && !process.env.NO_COLOR && process.env.TERM !== "dumb";

/** The colour of a decision; without colours its text as it is. */
export const decisionPaint = (colours: boolean): ((decision: DecisionLabel, text: string) => string) => {
  const { green, yellow, red } = picocolors.createColors(colours);
  const paints = { qualified: green, review: yellow, "not-qualified": red };
  return (decision, text) => paints[decision](text);
};

/** How a report is shown on a terminal. */
export const reportPaint = (colours: boolean): Paint => {
  const { green, yellow, red, bold, dim } = picocolors.createColors(colours);
  const signs = { met: green, missed: red, unknown: yellow, look: yellow, plain: dim };
  return {
    sign: (sign, shape) => signs[sign](shape),
    title: bold,
    decision: decisionPaint(colours),
  };
};
