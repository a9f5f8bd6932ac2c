import type { ResponseGrade } from "../../grade/response-grade.js";

/** Craft from here on needs no advice. */
const GOOD = 0.75;

/**
 * The side of craft by which an answer could gain most: what is not yet there, times what it is worth. None where the
 * craft is good.
 *
 * @param said sides that something else speaks of already
 */
export const lackedMost = (
  { evidence, dimensions }: ResponseGrade,
  said: ReadonlySet<string> = new Set(),
): string | null => {
  if ((dimensions.craft ?? 1) >= GOOD) return null;
  const gains = evidence.craft.flatMap(({ code, params }) => {
    const { value, weight } = params ?? {};
    return typeof value === "number" && typeof weight === "number" && !said.has(code)
      ? [{ code, gain: weight * (1 - value) }]
      : [];
  });
  const best = gains.reduce((a, b) => (b.gain > a.gain ? b : a), { code: "", gain: 0 });
  return best.gain > 0 ? best.code : null;
};
