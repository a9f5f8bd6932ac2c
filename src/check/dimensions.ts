export const DIMENSIONS = ["language", "task", "craft", "mechanics"] as const;

/** Four sides of an answer, each 0–1: a person's mark from 0 to 4, divided by 4. Null when not scored. */
export interface Dimensions {
  language: number | null;
  task: number | null;
  craft: number | null;
  mechanics: number | null;
}
