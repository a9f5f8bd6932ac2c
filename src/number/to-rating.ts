/** A rating or a mark as it is told: to four decimals, enough for any reader, and the same on every machine. */
export const toRating = (value: number): number => Math.round(value * 10_000) / 10_000;
