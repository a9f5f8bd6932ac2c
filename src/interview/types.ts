/**
 * `scored`: read; `not-asked`: the question was not put, neither pass nor fail; `not-scored`: answered, but in a
 * way that a person has to read.
 */
export type AnswerStatus = "scored" | "not-asked" | "not-scored";

/** A spell of work on one platform, for callers who have it as data. */
export interface PlatformSpell {
  platform: string;
  kind: "writing" | "rating" | "other";
  /** How long, in months; where it is missing the dates tell. */
  months?: number | undefined;
  /** First month, `YYYY-MM`. */
  from?: string | undefined;
  /** Last month, `YYYY-MM`, counted in; missing while it goes on. */
  to?: string | undefined;
}

/** Highest completed education, lowest first. */
export const EDUCATION_LEVELS = [
  "none",
  "secondary",
  "post-secondary",
  "bachelor",
  "master",
  "doctorate",
] as const;
/** Highest completed education. `post-secondary`: a diploma or an associate degree. */
export type EducationLevel = (typeof EDUCATION_LEVELS)[number];

/** How well instructions in English are read, worst first. */
export const ENGLISH_LEVELS = ["none", "basic", "intermediate", "fluent"] as const;
/** How well instructions in English are read. */
export type EnglishLevel = (typeof ENGLISH_LEVELS)[number];
