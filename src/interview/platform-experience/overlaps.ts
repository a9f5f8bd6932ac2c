import { type Cues, cued } from "../cues.js";
import type { FoldedAnswer } from "../fold-answer.js";
import type { Clauses } from "../time/clauses.js";
import { rounded, total, type WorkedSpell } from "./worked-spell.js";

/** Two kinds of work over the same time. */
export const TOGETHER = cued(
  /(?<![a-z])(?:(?<!not )at the same time|side by side the whole|in parallel|simultaneously|both throughout|both at once|both all the time|alongside)(?![a-z])|(?<![冇无没不未][^,。]{0,4})(?:一齐(?:做|写|评)|同时(?:做|写|评)|同步做)|两(?:边|样|份|头)都(?:(?:系|係)?(?:做|写|有|由|从))|两样一齐/u,
);

const OVERLAP = cued(
  /(?<!冇|无|没|没有|不|唔|未)(?:重叠|同步|同期|同时进行|两边一齐|两边同时)|(?<!(?:no|not|without|never|n't) )(?<![a-z])(?:overlap(?:ped|ping|s)?|concurrent(?:ly)?|(?:were|was|are|is) the same|on both(?= ?$| platforms))(?![a-z])/u,
);

/** Whether a length only tells how long two spells of one kind ran side by side: 有三個月係兩個平台同時做. */
const isOverlap = (
  spell: WorkedSpell,
  spells: readonly WorkedSpell[],
  clauses: Clauses,
  cues: Cues,
): boolean => {
  if (spell.isDated) return false;
  const at = clauses.at(spell.start);
  const clause = clauses.text(at) + (clauses.isAside(at + 1) ? ` ${clauses.text(at + 1)}` : "");
  const overlaps = OVERLAP.test(clause, cues);
  if (!overlaps && !TOGETHER.test(clause, cues)) return false;
  const before = spells.filter((other) => other.end <= spell.start && other.work === spell.work);
  return (
    before.length > (overlaps ? 0 : 1) && before.every((other) => (other.months ?? 0) >= (spell.months ?? 0))
  );
};

/** Spells of one kind without the time that they are said to overlap; dates tell their overlap themselves. */
const lessOverlaps = (
  spells: readonly WorkedSpell[],
  clauses: Clauses,
  cues: Cues,
): readonly WorkedSpell[] => {
  const overlaps = spells.filter((spell) => isOverlap(spell, spells, clauses, cues));
  if (overlaps.length === 0) return spells;
  return spells
    .filter((spell) => !overlaps.includes(spell))
    .map((spell) => {
      const own = overlaps.find((o) => o.work === spell.work && !spell.isDated);
      const before = own ? spells.filter((s) => s.work === own.work && s.end <= own.start) : [];
      // Told beside one other spell it is that spell's own time; beside several it was counted twice.
      const isLast = own && before.length > 1 && before.at(-1) === spell;
      return isLast ? { ...spell, months: rounded((spell.months ?? 0) - (own.months ?? 0)) } : spell;
    });
};

/** After one length or between two: both were over the same time. */
const SAME_TIME = cued(
  /(?<![a-z])(?:(?<!not )at the same time(?! as)|simultaneously|concurrently|in parallel)(?![a-z])|(?<![冇无没不未唔][^,。]{0,4})(?:同一?时间|同时|同步|一齐(?=做|写|评))/u,
);

/** Of two stated lengths of one kind over the same time, the longer one: 半年、九個月,同一時間做. */
const lessSameTime = (
  { text, cues }: FoldedAnswer,
  spells: readonly WorkedSpell[],
): readonly WorkedSpell[] => {
  const [first, second] = spells;
  if (!first || !second || spells.length > 2 || first.work !== second.work) return spells;
  if (first.isDated || second.isDated || first.isTotal || second.isTotal || second.isPart) return spells;
  if (!SAME_TIME.test(text.slice(first.end), cues)) return spells;
  return [(second.months ?? 0) > (first.months ?? 0) ? second : first];
};

/** "Full-time since Q2 2024", and then the dates of each job: it tells no time of its own. */
const framesDates = (spell: WorkedSpell, spells: readonly WorkedSpell[]): boolean => {
  const { months, from, to, isClose } = spell;
  if (months !== null || from === null || to !== null || isClose) return false;
  const others = spells.filter((other) => other !== spell && other.from !== null);
  return others.length > 0 && others.every((other) => (other.from as number) >= from);
};

/** Something else was done in that time, and not this as well: 嗰兩個月淨係評分冇寫, "they moved me to rating". */
const INSTEAD = cued(
  /冇(?:得)?写|没(?:有)?写|唔使写|[调转]咗?(?:我|去|做)|(?<![a-z])(?:instead|moved|switched|nothing but|not writing|no writing)(?![a-z])/u,
);

/** A dated spell without the dates inside it at which another kind of work was done instead. */
const lessInstead = (
  { text, cues }: FoldedAnswer,
  spell: WorkedSpell,
  spells: readonly WorkedSpell[],
  clauses: Clauses,
): WorkedSpell => {
  const { from, to, months } = spell;
  if (from === null || to === null || months === null || months < to - from) return spell;
  const inside = spells.filter((other) => {
    if (other === spell || other.work === spell.work || other.from === null || other.to === null)
      return false;
    if (other.from < from || other.to > to || other.to - other.from >= to - from) return false;
    const { start, end } = clauses.sentenceSpan(clauses.at(other.end - 1));
    return INSTEAD.test(text.slice(Math.max(start, spell.end), end), cues);
  });
  return { ...spell, months: rounded(months - total(inside)) };
};

/** A part that was spent on something else as well, and not instead: 最後兩個月同時參與排序, "I also took rating shifts". */
const ALSO = cued(
  /之余|一边|两样都|兼(?!职)|(?<![a-z])(?:also|too|as well|alongside|side by side|on the side|on top of (?:that|it|my)|both)(?![a-z])/u,
);

export const isAlongside = ({ text, cues }: FoldedAnswer, part: WorkedSpell, clauses: Clauses): boolean => {
  const { start, end } = clauses.sentenceSpan(clauses.at(part.start));
  const sentence = text.slice(start, end);
  return ALSO.test(sentence, cues) || SAME_TIME.test(sentence, cues);
};

/** 朝早評, 夜晚寫, 兩份一齊做足六個月: a length told again for both of two kinds that have it already. */
const repeatsBoth = (
  spell: WorkedSpell,
  spells: readonly WorkedSpell[],
  clauses: Clauses,
  cues: Cues,
): boolean => {
  if (!TOGETHER.test(clauses.text(clauses.at(spell.start)), cues)) return false;
  const before = spells.filter((other) => other.end <= spell.start && other.months === spell.months);
  const kinds = new Set(before.map((other) => other.work));
  return kinds.size > 1;
};

/**
 * Spells without time that is told twice: lengths of an overlap, a length told again for two kinds that have it, a
 * frame of dated jobs, and dates at which something else was done instead.
 */
export const withoutOverlaps = (
  folded: FoldedAnswer,
  spells: readonly WorkedSpell[],
  clauses: Clauses,
): readonly WorkedSpell[] => {
  const { cues } = folded;
  const unframed = spells.length < 2 ? spells : spells.filter((spell) => !framesDates(spell, spells));
  const told = lessOverlaps(unframed, clauses, cues).filter(
    (spell) => !repeatsBoth(spell, spells, clauses, cues),
  );
  const once = told.length === unframed.length ? lessSameTime(folded, told) : told;
  return once.map((spell) => lessInstead(folded, spell, once, clauses));
};
