import { compilePhrases } from "../text/phrases.js";
import { listed, parseTable } from "../text/table.js";
import modern from "./lexicon/modern.tsv";
import type { Odds } from "./model/model.js";

/** What speaks for Classical Chinese in a text, and how long it is. */
type Spoken = Pick<Odds, "cantonese" | "classical"> & { readonly han: number };

/** Log-odds that Classical Chinese needs by the Han characters there are: three may be anything. */
const leastClassical = (han: number): number => {
  if (han < 4) return 3;
  return han < 6 ? 0.15 : -0.5;
};
/**
 * What is plainly written Chinese needs more: so much for each of its log-odds beyond these. Chosen on the dev lines and on
 * Classical ones.
 */
const MODERN = { beyond: 1, more: 0.25 };
/** How far the odds for Cantonese may stand above those for Classical Chinese, to which the model has seen no contrast. */
const MOST_ABOVE = 4;

/** Whether a text is Classical Chinese, by what its clauses add up to. */
export const isClassical = ({ cantonese, classical, han }: Spoken): boolean =>
  classical > leastClassical(han) + MODERN.more * Math.max(0, -cantonese - MODERN.beyond) &&
  cantonese < classical + MOST_ABOVE;

/** Log-odds from which on a line may be Classical Chinese all the same; and up to which share its being Cantonese is weak. */
const PERHAPS = { classical: -2, cantonese: 0.75 };

/** Whether a line that hardly seems Cantonese may be Classical Chinese, which must not be taken for it. */
export const isPerhapsClassical = ({ classical, han }: Spoken, share: number): boolean =>
  han >= 4 && classical > PERHAPS.classical && share < PERHAPS.cantonese;

let findModern: ReturnType<typeof compilePhrases<true>> | undefined;

/** Of so many Han characters one word of today is enough: a long text may be about old ones. */
const HAN_OF_A_LINE = 40;

/** Whether a text has words that Classical Chinese had no use for (無此權限, 切勿擠壓). */
export const isOfToday = (text: string, han: number): boolean => {
  findModern ??= compilePhrases(
    parseTable<"words">(modern).flatMap(({ words }) =>
      listed(words).map((word): [string, true] => [word, true]),
    ),
  );
  const count = findModern(text).length;
  return count > 0 && HAN_OF_A_LINE * count >= han;
};
