import { cued } from "../cues.js";
import type { FoldedAnswer } from "../fold-answer.js";
import type { Clauses } from "../time/clauses.js";
import type { Work, WorkMention } from "./find-work.js";
import { isAlongside, withoutOverlaps } from "./overlaps.js";
import type { Answer } from "./read-answer.js";
import { spread } from "./spread.js";
import { rounded, total, type WorkedSpell } from "./worked-spell.js";

/** Parts may miss their whole by this much, in months, where it is said to be a total or only "about". */
const ROUNDING = 1.6;
/** Where nothing says so, only an exact sum makes a total. */
const EXACT = 0.5;
/** … and of weeks a tenth: 第一個六星期,第二個四星期,第三個三星期 are three. */
const EXACT_SHARE = 0.1;
const MAINLY = cued(
  /(?<![a-z])(?:mainly|mostly|primarily|largely|chiefly|(?:nearly|almost) all|most of (?:it|that|them))(?![a-z])|主要|基本上|大部分|多数|大多/u,
);
/** What comes after a whole is none of its parts: "ten months, mostly rewriting, then evaluation, half a year". */
const THEN = cued(
  /(?<![a-z])(?:then|after(?: that|wards)|followed by)(?![a-z])|之后|跟住|然后|后来|其后|[转调](?:咗|左|了|去|做)/u,
);
/** The rest of a whole: its length is what the other parts leave. */
const REST = cued(
  /(?<![a-z])(?:the )?(?:rest|remainder|remaining|others|other months)(?![a-z])|(?<![a-z])(?:everything else|otherwise)(?![a-z])|(?<![a-z])(?:after that|then)(?=,? (?:i (?:moved|switched|went|changed)|all|only|purely|it was))|剩低|剩下|余下|其余|其他时间/u,
);
interface Whole {
  readonly whole: WorkedSpell;
  readonly parts: readonly WorkedSpell[];
}

/** Before a length that is the sum of those told: "So fifteen months", 即係十五個月. */
const SUMS_UP = cued(
  /(?:(?<![a-z])(?:so|that's|that is|makes?|making|meaning)(?![a-z])|=|即(?:系|係|是)|计落|算落|换言之)[^,.。;]{0,10}$/u,
);

/** Whether a length is a frame for what follows, and no spell of its own: it says no work, or opens with a colon. */
const frames = (folded: FoldedAnswer, whole: WorkedSpell, parts: readonly WorkedSpell[]): boolean =>
  whole.isTotal ||
  !whole.isClose ||
  (parts[0] as WorkedSpell).isPart ||
  (!whole.isDated && parts.length > 1 && parts.every((part) => part.isDated)) ||
  /:|=|总共|合共|^[^。;,]{0,4}\(/u.test(folded.text.slice(whole.end, (parts[0] as WorkedSpell).start));

/** Whether the dates of two spells say that neither holds the other. */
const isApart = (a: WorkedSpell, b: WorkedSpell): boolean =>
  a.from !== null && a.to !== null && b.from !== null && b.to !== null && (b.from > a.to || b.to < a.from);

/** For each of some spells the months of those before it. */
const monthsBefore = (spells: readonly WorkedSpell[]): number[] => {
  let sum = 0;
  return spells.map(({ months }) => {
    const before = sum;
    sum += months ?? 0;
    return before;
  });
};

/**
 * The spells next to a whole that add up to it: those after it, or all those before it.
 *
 * @param monthsBefore the months of those before it
 */
const addends = (
  folded: FoldedAnswer,
  spells: readonly WorkedSpell[],
  index: number,
  monthsBefore: number,
): readonly WorkedSpell[] | null => {
  const whole = spells[index] as WorkedSpell;
  const { months } = whole;
  if (months === null) return null;
  const slack = whole.isTotal || whole.approximate ? ROUNDING : Math.min(EXACT, EXACT_SHARE * months);
  const isNear = (sum: number) => Math.abs(sum - months) <= slack;
  let sum = 0;
  for (let end = index + 1; end < spells.length; end += 1) {
    const part = spells[end] as WorkedSpell;
    if (isApart(whole, part)) break;
    sum += part.months ?? 0;
    if (sum > months + slack) break;
    if (end < index + 2 || !isNear(sum)) continue;
    const after = spells.slice(index + 1, end + 1);
    if (frames(folded, whole, after)) return after;
  }
  // "60% writing and 40% rating over ten months".
  let first = index;
  while (!whole.isPart && spells[first - 1]?.isPart) first -= 1;
  const shares = spells.slice(first, index);
  if (shares.length > 1 && isNear(total(shares)) && !((spells[first - 1]?.months ?? 0) >= months))
    return shares;
  if (index < 2 || !isNear(monthsBefore)) return null;
  const before = spells.slice(0, index);
  if (before.some((part) => isApart(whole, part))) return null;
  const { text, cues } = folded;
  const sums = () => SUMS_UP.test(text.slice(Math.max(0, whole.start - 24), whole.start), cues);
  return whole.isTotal || !whole.isClose || sums() ? before : null;
};

/** "Rated for two years, then writing: …": the label of another kind of work than the spell's, in a clause of its own. */
const isLabelled = ({ words, clauses }: Answer, { end, work }: WorkedSpell, colon: number): boolean => {
  const clause = clauses.at(end - 1);
  const between = words.filter(
    (word) => word.start >= end && word.end <= colon && !word.denied && clauses.at(word.start) > clause,
  );
  return between.length > 0 && between.every((word) => word.work !== work);
};

/** What follows a spell as its parts, where words or marks say that they are; or else null. */
const partsAfter = (
  answer: Answer,
  spells: readonly WorkedSpell[],
  index: number,
): readonly WorkedSpell[] | null => {
  const { text, cues } = answer.folded;
  const whole = spells[index] as WorkedSpell;
  const next = spells[index + 1];
  const { months } = whole;
  if (months === null || !next) return null;
  const between = text.slice(whole.end, next.start);
  const isMainly = next.work !== whole.work && MAINLY.test(between, cues) && !THEN.test(between, cues);
  // "Eighteen months, five of writing, the rest of the time rating."
  const leavesRest = !whole.isDated && REST.test(text.slice(next.end, next.end + 40), cues);
  const colon = between.indexOf(":");
  const opens =
    colon >= 0 &&
    !/[。.!?;\n]/u.test(between) &&
    !isApart(whole, next) &&
    !isLabelled(answer, whole, whole.end + colon);
  if (!isMainly && !leavesRest && !opens && !next.isPart) return null;
  const smaller = spells.slice(index + 1).filter((spell) => (spell.months ?? 0) <= months);
  const marked = smaller.filter((spell) => spell.isPart);
  const holds = !whole.isPart && total(marked) <= months + ROUNDING;
  if (next.isPart && marked.length > 0 && holds) return marked;
  const sum = total(smaller);
  return isMainly || (leavesRest && sum < months) || (opens && sum <= months + ROUNDING) ? smaller : null;
};

/**
 * The spell that others are parts of, and its parts: what others add up to; what is said to be a total; what a
 * colon opens; what is followed by "of which" or by what was "mainly" done.
 */
const findWhole = (answer: Answer, spells: readonly WorkedSpell[]): Whole | null => {
  const { folded } = answer;
  if (spells.length < 2) return null;
  const before = monthsBefore(spells);
  for (const [i, whole] of spells.entries()) {
    const parts = addends(folded, spells, i, before[i] as number);
    if (parts) return { whole, parts };
  }
  for (const [i, whole] of spells.entries()) {
    if (whole.isTotal && whole.months !== null) {
      const others = spells.filter((spell) => spell !== whole);
      if (total(others) <= whole.months + ROUNDING)
        return { whole, parts: others.filter((spell) => spell.work === whole.work || spell.isPart) };
    }
    const parts = partsAfter(answer, spells, i);
    if (parts) return { whole, parts };
  }
  return null;
};

/**
 * Sorts wholes from parts, so that nothing is counted twice: a total equal to its parts gives way to them; a part
 * of another kind is taken off its whole ("13 months, two of them rating"); a part of the same kind adds nothing.
 */
export const resolveParts = (answer: Answer, spells: readonly WorkedSpell[]): WorkedSpell[] => {
  const { folded, words, clauses } = answer;
  const worked = spread(answer, withoutOverlaps(folded, spells, clauses));
  const found = findWhole(answer, worked);
  if (!found) return worked;
  const { whole } = found;
  // A part that does not say what it was spent on was spent on what the whole was.
  const isOwn = (part: WorkedSpell) =>
    part.isClose || (part.isOwn && !clauses.isAside(clauses.at(part.start)));
  const parts = found.parts.map((part) => (isOwn(part) ? part : { ...part, work: whole.work }));
  const wholeMonths = whole.months as number;
  const apart = worked.filter((spell) => spell !== whole && !found.parts.includes(spell));
  const missing = Math.abs(total(parts) - wholeMonths);
  if (missing <= EXACT) return [...parts, ...apart];
  const alongside = parts.filter((part) => isBesides(folded, part, parts, whole, clauses));
  if (alongside.length > 0 && parts.every((part) => alongside.includes(part) || part.work === whole.work))
    return [whole, ...alongside, ...apart];
  if (parts.length > 1 && missing <= ROUNDING) return [...parts, ...apart];
  const rest = restOf(folded, whole, parts, words, clauses);
  if (rest) return [...parts, rest, ...apart];
  // "2 years on Outlier, of which 6 months writing": the word is the part's, and the rest was spent on what is not said.
  const isBorrowed = parts.some(
    ({ word, start }) =>
      word !== null && word === whole.word && !whole.isClose && clauses.at(word.start) === clauses.at(start),
  );
  const work = isBorrowed ? null : whole.work;
  const different = parts.filter((part) => part.work !== work);
  return [
    { ...whole, work, months: Math.max(0, rounded(wholeMonths - total(different))) },
    ...different,
    ...apart,
  ];
};

/** Whether a part was spent on its own kind and on the whole's as well. */
const isBesides = (
  folded: FoldedAnswer,
  part: WorkedSpell,
  parts: readonly WorkedSpell[],
  whole: WorkedSpell,
  clauses: Clauses,
): boolean =>
  part.work !== whole.work &&
  (isAlongside(folded, part, clauses) ||
    parts.some((other) => other.start === part.start && other.work === whole.work));

/** The kind of work that an answer names besides those of the parts, when there is just one. */
const otherKind = (parts: readonly WorkedSpell[], words: readonly WorkMention[]): Work | null => {
  const taken = new Set(parts.map((part) => part.work));
  const others = new Set(words.filter((w) => !w.denied && !w.weak && !taken.has(w.work)).map((w) => w.work));
  return others.size === 1 ? ([...others][0] as Work) : null;
};

/** What the parts leave of their whole, where another kind of work is named for it. */
const restOf = (
  folded: FoldedAnswer,
  whole: WorkedSpell,
  parts: readonly WorkedSpell[],
  words: readonly WorkMention[],
  clauses: Clauses,
): WorkedSpell | null => {
  const months = rounded((whole.months as number) - total(parts));
  if (months <= 0) return null;
  const match = REST.exec(folded.text, folded.cues);
  const clause = match ? clauses.at(match.index) : -1;
  if (match && !parts.some((part) => clauses.at(part.start) === clause)) {
    const near = (word: WorkMention) =>
      clauses.at(word.start) === clause || clauses.at(word.start) === clause + 1;
    const word =
      words.find((w) => !w.denied && !w.weak && near(w)) ?? words.find((w) => !w.denied && near(w));
    if (word)
      return { ...whole, work: word.work, months, start: match.index, end: match.index + match[0].length };
  }
  const work = otherKind(parts, words);
  return work === null ? null : { ...whole, work, months };
};
