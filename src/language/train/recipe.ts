/** What the models are trained on, and how much of it. How they are fitted: `choose-features.ts`, `logistic.ts`. */

/** Labelled sources of the corpora, by the names of their files. */
export const SOURCES = {
  cantonese: ["cv-yue", "tatoeba-yue", "yue-wiki"],
  written: ["cv-hkgov", "cv-zh-cn", "cv-zh-tw", "drcd", "legco", "tatoeba-cmn", "ud-gsd"],
};

/**
 * How much more a source weighs than its size gives it. The Hong Kong sources of written Chinese keep Hong Kong from
 * being learnt as Cantonese. Public texts in disguise keep the weight of our own pairs in check, which are many files;
 * Wikipedia is held back, or stilted Cantonese would be the rule, and so are lines too short to show a disguise, and
 * formal pairs, whose sides are so near each other that they blur what else tells a disguise. Short lines keep from calling
 * classical what is only short.
 */
export const EMPHASIS = {
  cantonese: { legco: 2, "cv-hkgov": 2, "short-cantonese": 2, "short-written": 2 },
  genuine: {
    legco: 4,
    drcd: 4,
    "cv-zh-tw": 4,
    "cv-zh-cn": 4,
    "cv-zh-hk-written": 4,
    "tatoeba-cmn": 2,
    "yue-wiki": 0.4,
    "pairs/short": 2,
    "pairs/tiny": 2,
    "pairs/chat": 2,
    "pairs/interface": 2,
    "pairs/border": 2,
    "pairs/chatbot": 2,
    "pairs/courteous": 2,
    "pairs/letters": 2,
    "pseudo/border": 2,
    "pseudo/chatbot": 2,
    "pseudo/courteous": 2,
    "pseudo/letters": 2,
  },
  classical: {
    "short-written": 3,
    "pairs/short": 3,
    "pairs/interface": 3,
    "terse-written": 3,
    "terse-cantonese": 3,
    "modern-written": 3,
    "modern-cantonese": 3,
    pastiche: 2,
  },
};
/** Pairs say the same in both languages: what differs is language and nothing else. */
export const PAIR_EMPHASIS = { cantonese: 2, genuine: 8 };

/** How many features a model keeps. Chosen on the dev text: twice as many gain nothing. */
export const KEEP = { first: 20_000, cantonese: 2400, genuine: 4000, classical: 2000 };
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
/** How many times the paragraphs and their disguises are drawn and fitted. */
export const DRAWS = 3;
/** How often each paragraph of a pair is put into disguise, every time another one. */
export const PAIR_REPEATS = 12;
/** How often each paragraph of written Chinese in Cantonese words is shown. */
export const PSEUDO_REPEATS = 6;
/** Written Chinese left as it is among the disguised: neither is genuine Cantonese. */
export const PLAIN = 0.15;

/** How many lines of a source of modern text stand against Classical Chinese at most. */
export const MOST_LINES = 2000;
/** How often an English word occurs to be listed. */
export const LEAST_OF_WORD = 3;

/** The second reading of disguises (`second-reading.ts`). Chosen on the dev text and on our own. */
export const SECOND = {
  /** Public paragraphs of Cantonese that it is held against, by source. */
  paragraphs: { "cv-yue": 1500, "tatoeba-yue": 800, "yue-wiki": 3000 },
  /** What a real text weighs beside a disguise. */
  real: 5,
  /** How many times Cantonese is given slips, each time other ones: natives make them. */
  slips: 3,
  /** Words of formal letters of which nothing more is learnt, beside those of which nothing is at all (`features.ts`). */
  formal: "函謹茲倘蒙懇祈鑒悉敝",
  /** Log-odds against itself up to which a text is not suspected, about (`MOST_SOBER` in `judge.ts`). */
  unsuspected: 3.5,
  /** In how many disguises a sequence stands at least. */
  least: 5,
  /** How many times as often in a disguise as in a real text: what is said in both may be the subject. */
  lean: 10,
  /** What each unit of log-odds costs, how many a sequence may say, and below how many it is left out. */
  cost: 1,
  most: 1.5,
  worth: 1.2,
  sweeps: 60,
  /** A reading that is sure counts as if it were this unsure, so that steps stay short. */
  leastCurve: 0.05,
};

/** The manner of translations (`fit-manner.ts`). */
export const MANNER = {
  /** Public paragraphs of Cantonese that it is held against, by source. */
  paragraphs: { "cv-yue": 400, "tatoeba-yue": 200, "yue-wiki": 600 },
  /** From how many deviations above the usual on a tell says no more. */
  most: 3,
  steps: 1500,
  decay: 0.003,
};

export const SEED = 20221101;
