/** Months that a length of time comes to. */
export interface Length {
  readonly months: number;
  /** Said with "about", 几, "over" … or as a range. */
  readonly approximate: boolean;
}

/** What 几 and "a few" come to: 几年 three years, 几个月 four months. */
export const FEW = { year: 3, month: 4, week: 3, day: 3 } as const;

/** Nobody has done anything for longer. */
export const MOST_YEARS = 90;

export type Unit = keyof typeof FEW;

const MONTHS_PER_WEEK = 12 / 52.14;

export const MONTHS: Record<Unit, number> = {
  year: 12,
  month: 1,
  week: MONTHS_PER_WEEK,
  day: MONTHS_PER_WEEK / 7,
};
