import type { Span } from "../../text/span.js";
import { cued } from "../cues.js";
import type { FoldedAnswer } from "../fold-answer.js";
import { LONG_LOOK, LOOK, type Spell } from "./spell.js";

/** Words that take a pause off a length that was stated; off dates it is taken anyhow. */
const TAKES_OFF = cued(
  /当中|其中|中间有|扣|减|除咗|除去|(?<![a-z])(?:minus|less|excluding|not counting|except)(?![a-z])/u,
);

/** A spell without a pause that is told of it. */
export const lessPause = ({ text, cues }: FoldedAnswer, spell: Spell, pause: Spell): Spell => {
  const told = text.slice(spell.end, pause.end + LOOK / 2);
  const isLess = spell.isDated && !spell.isWhole ? told.length <= LONG_LOOK : TAKES_OFF.test(told, cues);
  if (!isLess || spell.months === null || pause.months === null || pause.months >= spell.months) return spell;
  return { ...spell, months: spell.months - pause.months };
};

/** "Four of those I was off sick": a part in which nothing was done. */
const IDLE_AFTER = cued(/^[^.;]{0,14}?(?<![a-z])(?:off|sick|ill|away|on leave|idle|nothing)(?![a-z])/u);

/** Takes an idle part off the spell that it is a part of, and tells whether it did. */
export const takeOffIdle = (
  { text, cues }: FoldedAnswer,
  part: Span & { readonly months: number },
  spells: Spell[],
): boolean => {
  if (!IDLE_AFTER.test(text.slice(part.end, part.end + LOOK), cues)) return false;
  const at = spells.findLastIndex((spell) => spell.end <= part.start);
  const whole = spells[at];
  if (whole?.months == null || whole.months <= part.months) return false;
  spells[at] = { ...whole, months: whole.months - part.months };
  return true;
};
