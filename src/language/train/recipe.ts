/** What the models are trained on, and how: every number of the recipe. */

/** Labelled sources of the corpora, by the names of their files. */
export const SOURCES = {
  cantonese: ["cv-yue", "tatoeba-yue", "yue-wiki"],
  written: ["cv-hkgov", "cv-zh-cn", "cv-zh-tw", "drcd", "legco", "tatoeba-cmn", "ud-gsd"],
};

/**
 * How much more a source weighs than its size gives it. The Hong Kong sources of written Chinese keep Hong Kong from
 * being learnt as Cantonese; Hansard in disguise and Wikipedia are held back, or formal Cantonese would be suspect and
 * stilted Cantonese the rule; short lines keep from calling classical what is only short.
 */
export const EMPHASIS = {
  cantonese: { legco: 2, "cv-hkgov": 2, "short-cantonese": 2, "short-written": 2 },
  genuine: { legco: 0.5, "yue-wiki": 0.4 },
  classical: { "short-written": 3, "pairs-short": 3 },
};
/** Pairs say the same in both languages: what differs is language and nothing else. */
export const PAIR_EMPHASIS = { cantonese: 2, genuine: 8 };

/** How many features a model keeps. Chosen on the dev text: twice as many gain nothing. */
export const KEEP = { first: 20_000, cantonese: 2800, genuine: 3600, classical: 1600 };
/** How strongly weights are drawn to nothing. */
export const DECAY = { cantonese: 3e-4, genuine: 3e-3, classical: 3e-4 };

/** Log-odds from which on the first model labels an unlabelled line. */
export const SURE = 4;

/** How many paragraphs are put together from the lines of a source for the second model. */
export const PARAGRAPHS: Readonly<Record<string, number>> = {
  "cv-yue": 8000,
  "tatoeba-yue": 4000,
  "yue-wiki": 16_000,
  "cv-zh-hk-cantonese": 8000,
  "tatoeba-cmn": 14_000,
  "cv-zh-tw": 8000,
  "cv-zh-cn": 8000,
  drcd: 8000,
  legco: 8000,
  "ud-gsd": 1000,
  "cv-hkgov": 200,
  "cv-zh-hk-written": 2000,
};
/** How often each paragraph of a pair is put into disguise, every time another one. */
export const PAIR_REPEATS = 12;
/** How often each paragraph of written Chinese in Cantonese words is shown. */
export const PSEUDO_REPEATS = 6;
/** Written Chinese left as it is among the disguised: neither is genuine Cantonese. */
export const PLAIN = 0.15;

/** Every how many lines of modern text one stands against Classical Chinese. */
export const EVERY = 4;
/** How often an English word occurs to be listed. */
export const LEAST_WORD = 2;

export const SEED = 20221101;
