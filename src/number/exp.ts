/** ln 2 in two parts: the high one has 32 binary places, so that a whole number times it is exact. */
const LN2_HIGH = 0.6931471806019545;
const LN2_LOW = -4.2009150726810846e-11;

/** From here on up there is no number so large; from here on down none so small that has all its digits. */
const HIGHEST = 709.782712893384;
const LOWEST = -708;

/** 1/n!, from the thirteenth down: with half of ln 2 to the fourteenth the next one is past the last place. */
const FACTORS: readonly number[] = Array.from({ length: 13 }, (_, i) => {
  let factorial = 1;
  for (let n = 2; n <= 13 - i; n += 1) factorial *= n;
  return 1 / factorial;
});

const bits = new DataView(new ArrayBuffer(8));
/** @param exponent -1022 to 1023 */
const powerOfTwo = (exponent: number): number => {
  bits.setUint32(0, (exponent + 1023) << 20);
  return bits.getFloat64(0);
};

/**
 * e to the power of `x`, the same bits everywhere: `Math.exp` may differ in its last bit from one processor or engine
 * to the next, and a share or a confidence with it. Made of sums and products alone, which may not: a power of two, and
 * the power series of what is left.
 *
 * @returns 0 below -708
 */
export const exp = (x: number): number => {
  if (x > HIGHEST) return Number.POSITIVE_INFINITY;
  if (x < LOWEST) return 0;
  const twos = Math.round(x * Math.LOG2E);
  const rest = x - twos * LN2_HIGH - twos * LN2_LOW;
  let series = 0;
  for (let i = 0; i < FACTORS.length; i += 1) series = rest * (series + (FACTORS[i] as number));
  const half = Math.trunc(twos / 2);
  return (1 + series) * powerOfTwo(half) * powerOfTwo(twos - half);
};
