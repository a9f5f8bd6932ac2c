import { onCurve } from "../number/curve.js";
import type { Scale } from "./schema.js";

/** The rating, 0–1, that a scale gives a value; null when the scale is not for values of its kind. */
export const applyScale = (scale: Scale, value: number | string | boolean): number | null => {
  if (scale.kind === "curve") return typeof value === "number" ? onCurve(scale.points, value) : null;
  if (scale.kind === "yes-no") return typeof value === "boolean" ? Number(value) : null;
  const rating = Object.hasOwn(scale.ratings, String(value)) ? scale.ratings[String(value)] : undefined;
  return rating ?? null;
};
