import { fold } from "../../text/fold.js";
import { type MonthIndex, monthIndex } from "../time/month.js";

/** What an entry of a résumé says about when it was. */
export interface Dated {
  readonly startDate?: string | null | undefined;
  readonly endDate?: string | null | undefined;
}

/** The months that a date may mean: one, or the twelve of a year. */
interface Months {
  readonly first: MonthIndex;
  readonly last: MonthIndex;
}

/** Partial ISO dates; what exporters put behind the day (`T00:00:00Z`) is passed over. */
const DATE = /^\s*((?:19|20)\d{2})(?:-(0[1-9]|1[0-2])(?:-\d{2}(?:T.*(?=[\n\r\u2028\u2029]|$))?)?)?\s*$/u;

const monthsOf = (date: string): Months | null => {
  const [, year, month] = DATE.exec(date) ?? [];
  if (year === undefined) return null;
  return {
    first: monthIndex(`${year}-${month ?? "01"}`) as MonthIndex,
    last: monthIndex(`${year}-${month ?? "12"}`) as MonthIndex,
  };
};

/** What is looked at of a date that is none, in UTF-16 units. */
const LONGEST_DATE = 100;
/** Words in place of a last date that say that there is none yet: Present, 現在, "expected 2027". */
const NOT_YET =
  /(?<![a-z])(?:present|current(?:ly)?|now|ongoing|on-going|to date|today|expect\w*|anticipat\w*|in progress|until further)(?![a-z])|现[在时职]|今日|今天|至今|目前|依家|而家|预[计期]|在读|就读|未毕业/u;

/** Whether an entry has no end: none is given, or words say so, or it lies after the day of the interview. */
export const isOngoing = ({ endDate }: Dated, interviewedOn: string | undefined): boolean => {
  if (!endDate?.trim()) return true;
  const months = monthsOf(endDate);
  if (months === null) return NOT_YET.test(fold(endDate.slice(0, LONGEST_DATE)).text);
  const now = monthIndex(interviewedOn);
  return now !== null && months.first > now;
};

const twoDigits = (value: number): string => String(value).padStart(2, "0");
const toMonth = (month: MonthIndex): string => `${Math.floor(month / 12)}-${twoDigits((month % 12) + 1)}`;

/** First and last month of a spell, `YYYY-MM`; without `to` it goes on; empty where the dates do not tell. */
export interface SpellDates {
  readonly from?: string;
  readonly to?: string;
}

/**
 * The months of a job.
 *
 * A date of a year only is taken for the middle of the months that it can mean, which neither flatters nor punishes:
 * work begun "in 2021" began in July on average, work ended in 2023 ended in June. So 2021 to 2023 is 24 months, as
 * the readers of free text have it; January to December would be 36, and December to January 14. Within one year the
 * two dates divide it in three: May to August.
 *
 * Dates that cannot be read, or an end before its beginning, are left out: then a person has to read them. Work that is
 * to end after the interview goes on.
 */
export const spellDates = (dated: Dated, interviewedOn: string | undefined): SpellDates => {
  const start = dated.startDate ? monthsOf(dated.startDate) : null;
  const end = dated.endDate ? monthsOf(dated.endDate) : null;
  if (start === null) return {};
  if (isOngoing(dated, interviewedOn)) return { from: toMonth(middle(start.first, start.last, true)) };
  if (end === null) return {};
  if (end.last < start.first) return {};
  const isSameYear = start.first === end.first && start.last === end.last && start.first < start.last;
  if (isSameYear) return { from: toMonth(start.first + 4), to: toMonth(start.first + 7) };
  return {
    from: toMonth(middle(start.first, Math.min(start.last, end.last), true)),
    to: toMonth(middle(Math.max(end.first, start.first), end.last, false)),
  };
};

const middle = (first: MonthIndex, last: MonthIndex, isStart: boolean): MonthIndex =>
  isStart ? Math.ceil((first + last) / 2) : Math.floor((first + last) / 2);
