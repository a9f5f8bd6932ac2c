import type { Span } from "../../text/span.js";
import { cued } from "../cues.js";
import type { FoldedAnswer } from "../fold-answer.js";
import { LONG_LOOK, LOOK, type Spell } from "./spell.js";

/** Words that take a pause off a length that was stated; off dates it is taken anyhow. */
const TAKES_OFF = cued(
  /当中|其中|期间|其间|扣|减|除咗|除去|(?<![a-z])(?:minus|less|bar|excluding|not counting|except|of (?:that|it|them|those))(?![a-z])/u,
);
/** Words that put a pause inside the length before it, unless work goes on after it: 一年, 中間停咗兩個月. */
const WITHIN = cued(
  /^(?!.*(?:之[后前]|跟住|然后|后来|(?<![a-z])(?:then|after|before)(?![a-z]))).*(?:中间|有|[(]|(?<![a-z])(?:with|took|taking|take|including)(?![a-z]))/su,
);

/** … 再做三個月, "then three more": what is told next came after a pause. */
const GOES_ON = cued(
  /^[^。;.!?]{0,24}?(?:再|返|先|又|跟住|(?<![a-z])(?:then|back|again|another|more|followed by|returned)(?![a-z]))[^。;.!?]*$/u,
);

/**
 * A spell without a pause that is told of it.
 *
 * @param next where the next length begins, which work went on for after the pause
 */
export const lessPause = (
  { text, cues }: FoldedAnswer,
  spell: Spell,
  pause: Spell,
  next: number | undefined,
): Spell => {
  const told = text.slice(spell.end, pause.end + LOOK / 2);
  const goesOn = next !== undefined && GOES_ON.test(text.slice(pause.end, next), cues);
  const isLess =
    spell.isDated && !spell.isWhole
      ? told.length <= LONG_LOOK
      : TAKES_OFF.test(told, cues) ||
        (!goesOn && WITHIN.test(text.slice(spell.end, pause.start), cues) && told.length <= LONG_LOOK);
  if (!isLess || spell.months === null || pause.months === null || pause.months >= spell.months) return spell;
  return { ...spell, months: spell.months - pause.months };
};

/** "Four of those I was off sick": a part in which nothing was done. */
const IDLE_AFTER = cued(/^[^.;]{0,24}?(?<![a-z])(?:off|sick|ill|away|on leave|idle|nothing)(?![a-z])/u);

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
