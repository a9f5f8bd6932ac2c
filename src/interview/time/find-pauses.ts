import { matchesOf } from "../../text/matches.js";
import { firstFrom } from "../../text/sorted-spans.js";
import type { Span } from "../../text/span.js";
import { cued } from "../cues.js";
import type { FoldedAnswer } from "../fold-answer.js";
import { type DatePoint, withYearOf } from "./date-points.js";
import type { MonthIndex } from "./month.js";

/** Where a pause is told: 中間停咗, "took April off", 扣返嗰兩個月. */
const CUE = cued(
  /停|休息|抖(?:咗|了|下|吓)|冇(?:做|开工|接|写|返工|开过)|没(?:有)?(?:做|开工|接|写)|扣|除[咗了却]|(?<![a-z])(?:breaks?|off|paus\w*|gap|skipp\w*|except|apart from|minus|excluding|did nothing|no (?:work|tasks?)|didn'?t (?:work|write|do)|not counting|knock|(?:stopped|away|nothing) (?:from|between|during))(?![a-z])/u,
);
/** Where another thing is told than before, inside a sentence. */
const TURN =
  /[。!?;\n()]|\.(?=\s|$)|(?=(?<![a-z])(?:took|paused|skipped|(?:stopped|away|nothing) (?:from|between|during))(?![a-z]))|,(?=[^,。;]{0,8}月(?:[到至同、~-])[^,。;]{0,8}月[^,。;评打]{0,4}(?:停|休息|冇(?:做|写|开工)))|(?=不过|但系|但係|但是|但(?![系係是])|中间|其间|期间|当中|除[咗了却]|(?<![a-z])(?:but|though|except|apart from|minus|excluding|with (?:a|an|one|two|the)|not counting)(?![a-z]))|,? ?(?:and )?(?:then|after that) ?(?=i |we |back|again|[a-z]{1,30}ed )|(?=再(?:次|由|从|开|返|入|写|做|战)|返(?:去|嚟)(?:再|做|写)|恢复|复工|之后|然后|后来)/gu;

/** A stretch of text that tells a pause. */
const findTellings = ({ text, cues }: FoldedAnswer): Span[] => {
  if (!CUE.may(cues)) return [];
  const tellings: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    if (end > start && CUE.test(text.slice(start, end), cues)) tellings.push({ start, end });
    start = end;
  };
  for (const match of matchesOf(TURN, text)) close(match.index);
  close(text.length);
  return tellings;
};

/** A time with its dates, in which there may be pauses. */
interface Dated extends Span {
  readonly from: MonthIndex | null;
  readonly to: MonthIndex | null;
}

/** A pause that is told by its dates, inside a dated time. */
export interface Pause extends Span {
  readonly months: ReadonlySet<MonthIndex>;
}

const RANGE = /^ ?(?:至|到|to|through|until|till|-|–|—|~) ?(?:the end of |end of )?$/u;

/** The month that a date names within a time; null when it names none there. */
const monthWithin = (point: DatePoint, { from, to }: Dated, anchorYear: number | null): MonthIndex | null => {
  if (from === null || to === null || point.month === null) return null;
  const settled =
    point.relativeYear !== null && point.relativeYear > -10 && anchorYear !== null
      ? anchorYear + point.relativeYear
      : point.year;
  const first = Math.floor(from / 12);
  for (let year = settled ?? first; year <= (settled ?? Math.floor(to / 12)); year += 1) {
    const index = year * 12 + point.month - 1;
    if (index >= from && index <= to) return index;
  }
  return null;
};

const monthsOf = (
  points: readonly DatePoint[],
  text: string,
  host: Dated,
  anchorYear: number | null,
): Set<MonthIndex> | null => {
  const months = new Set<MonthIndex>();
  // July and August 2023: the year behind the last one is for all.
  const last = points.at(-1);
  const dated = points.map((point) =>
    point.year === null && point.relativeYear === null ? withYearOf(point, last, 0) : point,
  );
  for (const [i, point] of dated.entries()) {
    const month = monthWithin(point, host, anchorYear);
    if (month === null) return null;
    const before = i > 0 ? monthWithin(dated[i - 1] as DatePoint, host, anchorYear) : null;
    const isRange = before !== null && RANGE.test(text.slice((dated[i - 1] as DatePoint).end, point.start));
    for (let at = isRange ? before : month; at <= month; at += 1) months.add(at);
  }
  return months.size < (host.to as number) - (host.from as number) + 1 ? months : null;
};

/** The dates of a text that may tell pauses: those of each telling, but for the first telling, which has no host. */
export const pausePoints = (folded: FoldedAnswer, points: readonly DatePoint[]): DatePoint[][] => {
  const [first] = points;
  if (!first) return [];
  const groups: DatePoint[][] = [];
  for (const { start, end } of findTellings(folded)) {
    const inside: DatePoint[] = [];
    for (
      let i = firstFrom(points, start);
      i < points.length && (points[i] as DatePoint).start < end;
      i += 1
    ) {
      const point = points[i] as DatePoint;
      // "Away from April to May.": the full stop is read with the month.
      if (point.end <= end + Number(inside.length > 0) && !point.now) inside.push(point);
    }
    if (inside.length > 0 && first.start < start) groups.push(inside);
  }
  return groups;
};

/** A pause out of the dates that tell it, when they all fall in the time told before; else null. */
export const pauseIn = (
  points: readonly DatePoint[],
  text: string,
  hosts: readonly Dated[],
  anchorYear: number | null,
): { host: number; pause: Pause } | null => {
  const start = (points[0] as DatePoint).start;
  const host = hosts.findLastIndex((dated) => dated.end <= start);
  const dated = hosts[host];
  const months = dated ? monthsOf(points, text, dated, anchorYear) : null;
  return months ? { host, pause: { start, end: (points.at(-1) as DatePoint).end, months } } : null;
};
