/** A month of the calendar, counted from year 0: year × 12 + month − 1. */
export type MonthIndex = number;

/** The month of a date `YYYY-MM` or `YYYY-MM-DD`; null without one. */
export const monthIndex = (date: string | undefined): MonthIndex | null => {
  const match = /^(\d{4})-(\d{2})/u.exec(date ?? "");
  return match ? Number(match[1]) * 12 + Number(match[2]) - 1 : null;
};
