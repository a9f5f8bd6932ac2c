import type { FoldedAnswer } from "../fold-answer.js";
import type { Spell } from "./spell.js";

/** What opens the dates of a length that was told: "15 years (blog 2009–2015, scripts 2015–now)". */
const OPENS = /^[^(:,;。.!?]{0,8}[(:]/u;
/** Dates are rounded more than a length is, and jobs leave gaps. */
const [LEAST, MOST] = [0.3, 1.5];
const EXACT = 0.1;

/** Where a bracket that opens behind a length closes; a colon opens all that follows. */
const endOf = (text: string, from: number): number => {
  const opened = text.slice(from).search(/[(:]/u) + from;
  const closed = text[opened] === "(" ? text.indexOf(")", opened) : -1;
  return closed < 0 ? text.length : closed;
};

/** The spells that a bracket or a colon behind a length holds, when they tell the same time again; else none. */
const glossesOf = ({ text }: FoldedAnswer, spells: readonly Spell[], index: number): readonly Spell[] => {
  const whole = spells[index] as Spell;
  if (whole.isDated || whole.months === null || !OPENS.test(text.slice(whole.end))) return [];
  const end = endOf(text, whole.end);
  const inside = spells.slice(index + 1).filter((spell) => spell.start < end);
  const sum = inside.reduce((all, { months }) => all + (months ?? 0), 0) / whole.months;
  const isAgain = inside.every(({ isDated }) => isDated)
    ? inside.every(({ months }) => months === null) || (sum >= LEAST && sum <= MOST)
    : inside.length > 1 && Math.abs(sum - 1) <= EXACT;
  return isAgain ? inside : [];
};

/** Spells without the dates that only say when a length was that is told before them. */
export const withoutGlosses = (folded: FoldedAnswer, spells: readonly Spell[]): readonly Spell[] => {
  const glosses = new Set(spells.flatMap((_, index) => glossesOf(folded, spells, index)));
  return glosses.size === 0 ? spells : spells.filter((spell) => !glosses.has(spell));
};
