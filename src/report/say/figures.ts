/** A score or points to one decimal; – where there is none. */
export const figure = (value: number | null): string => (value === null ? "–" : value.toFixed(1));

/** A share from 0 to 1 as a percentage. */
export const percent = (share: number): string => `${Math.round(100 * share)}%`;

/** A rating from 0 to 1 as a mark out of so much, to one decimal. */
export const markOf = (rating: number, most: number): string =>
  (Math.round(rating * most * 10) / 10).toFixed(1);

/** A rating that is to be reached, as a mark that reaches it: rounded up. */
export const markToReach = (rating: number, most: number): string =>
  (Math.ceil(Math.round(rating * most * 1000) / 100) / 10).toFixed(1);
