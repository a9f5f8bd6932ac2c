/*
 * After e_exp.c of FDLIBM 5.3: Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved. Permission to use,
 * copy, modify, and distribute this software is freely granted, provided that this notice is preserved.
 */

/** Above it the result is infinite; below, smaller than any number of full precision. */
const HIGHEST = 709.782712893384;
const LOWEST = -708;

/** Below it 1 + x is near enough: 2 to the power of -28. */
const TINY = 3.725290298461914e-9;
/** About a half of ln 2, and one and a half times ln 2. */
const HALF_LN2 = 0.3465735912322998;
const MORE_LN2 = 1.0397205352783203;

/** ln 2 in two parts: the high one times a whole number is exact. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/** Of Remez' polynomial, from the square of what is left to its fifth power. */
const P1 = 0.16666666666666602;
const P2 = -0.0027777777777015593;
const P3 = 6.613756321437934e-5;
const P4 = -1.6533902205465252e-6;
const P5 = 4.1381367970572385e-8;

const bits = new DataView(new ArrayBuffer(8));
/** @param exponent -1022 to 1023 */
const powerOfTwo = (exponent: number): number => {
  bits.setUint32(0, (exponent + 1023) << 20);
  return bits.getFloat64(0);
};

/**
 * e to the power of `x`, the same bits everywhere: `Math.exp` may differ in its last bit from one processor or engine
 * to the next, and a share or a confidence with it. Made of operations that may not.
 *
 * @returns 0 below -708
 */
export const exp = (x: number): number => {
  if (x > HIGHEST) return Number.POSITIVE_INFINITY;
  if (x < LOWEST) return 0;
  if (x === 1) return Math.E;
  const size = Math.abs(x);
  if (size < TINY) return 1 + x;
  // x = k ln 2 + rest, the rest small.
  let k = 0;
  if (size >= MORE_LN2) k = Math.trunc(x * Math.LOG2E + (x < 0 ? -0.5 : 0.5));
  else if (size >= HALF_LN2) k = x < 0 ? -1 : 1;
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const rest = high - low;
  const square = rest * rest;
  const c = rest - square * (P1 + square * (P2 + square * (P3 + square * (P4 + square * P5))));
  if (k === 0) return 1 - ((rest * c) / (c - 2) - rest);
  const power = 1 - (low - (rest * c) / (2 - c) - high);
  return k === 1024 ? power * 2 * powerOfTwo(1023) : power * powerOfTwo(k);
};
