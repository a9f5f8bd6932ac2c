export const LANGUAGES = ["en", "yue"] as const;
/** A language that reports come in. */
export type Language = (typeof LANGUAGES)[number];
