import type { Clauses } from "../read-clauses.js";
import type { Posteriors } from "../smooth.js";

/**
 * A text is a translation word by word when the log-odds of its manner are more than `least`, less so much of what speaks
 * for its words being genuine. It is asked of this many Han characters at least, and where they are this share of the
 * text: who writes plain written Chinese beside them hardly translates.
 * Chosen on our own texts: hardly a real one comes near it.
 */
const TRANSLATED = { han: 40, share: 0.7, genuine: 0.3, least: 3.3 };

/** What the manner of some clauses says for their being a translation word by word, in log-odds. */
export type TranslationOdds = (places: readonly number[]) => number;

/** What is not plain written Chinese, where that is by its manner a translation word by word; else nothing. */
export const translatedPlaces = (
  { han, odds }: Clauses,
  judged: readonly number[],
  { cantonese, disguised }: Posteriors,
  translationOdds: TranslationOdds,
): readonly number[] => {
  const places: number[] = [];
  let [all, own, genuine] = [0, 0, 0];
  judged.forEach((place, i) => {
    all += han[place] as number;
    if ((cantonese[i] as number) + (disguised[i] as number) < 0.5) return;
    places.push(place);
    own += han[place] as number;
    genuine += odds.genuine[place] as number;
  });
  const isTranslation =
    own >= Math.max(TRANSLATED.han, TRANSLATED.share * all) &&
    translationOdds(places) - TRANSLATED.genuine * genuine > TRANSLATED.least;
  return isTranslation ? places : [];
};
