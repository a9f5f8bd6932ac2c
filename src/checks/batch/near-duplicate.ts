import { defineBatchCheck } from "../../check/define.js";
import { evidenceAt, toHundredths } from "../../check/evidence.js";
import { GRAM, type Gram } from "../../similarity/read-grams.js";
import { holds, shareOf, sorted } from "../../similarity/shared.js";
import type { Span } from "../../text/span.js";

/**
 * An answer is like an earlier one from this share on, when so many shared grams stand between opening and closing, whose
 * tokens these are: letters open and close alike. The 360 sample answers, those of one writer not compared, come to a
 * share of 0.16 and 5 shared grams at most.
 */
const LIKE = { share: 0.25, opening: 30, closing: 15, between: 3 } as const;
/** Or from this share on, wherever it stands: more than opening and closing are alike. */
const ALMOST_ALL = 0.6;

/** The longest stretch of the later answer that the earlier one holds, in offsets into it as given. */
const longest = (shared: readonly Gram[]): Span => {
  let best: Span = { start: 0, end: 0 };
  let run: Span | null = null;
  for (const { start, end } of shared) {
    run = run && start <= run.end ? { start: run.start, end } : { start, end };
    if (run.end - run.start > best.end - best.start) best = run;
  }
  return best;
};

/**
 * Raised by an answer that is, in good part, that of an earlier candidate of the batch, whichever task it was to: copied,
 * lightly edited, put in another order or another script. `of` is the id of that application, or its place in the batch
 * from 0 where it has none; `ofTask` the task of its answer; `similarity` as `similarity` gives it, to two decimals.
 */
export const nearDuplicate = defineBatchCheck({
  meta: {
    id: "batch/near-duplicate",
    name: { en: "much like another candidate's answer", yue: "同另一位應徵者嘅答案好似" },
    question: "Is it an earlier candidate's answer, copied or lightly edited?",
    look: {
      en: "Compare the two answers: friends may share a template, one person may apply twice, or both copied one source.",
      yue: "對吓兩份答案：可能用同一個範本、同一個人申請兩次，或者兩個人抄同一個出處。",
    },
  },
  find: ({ given, grams }, earlier) => {
    const hashes = sorted(grams.map(({ hash }) => hash));
    const last = (grams.at(-1)?.reach ?? 0) - LIKE.closing;
    const isBetween = ({ reach }: Gram) => reach > LIKE.opening && reach - GRAM < last;
    const like = earlier.sharing(hashes).flatMap((other) => {
      const share = shareOf(hashes, other.hashes);
      if (share === null || share < LIKE.share) return [];
      const shared = grams.filter(({ hash }) => holds(other.hashes, hash));
      const between = shared.filter(isBetween).length;
      return share >= ALMOST_ALL || between >= LIKE.between ? [{ other, share, shared }] : [];
    });
    // Of equally like ones the earliest: the rest may be its copies too.
    const [first, ...others] = like;
    if (!first) return [];
    const { other, share, shared } = others.reduce(
      (best, one) => (one.share > best.share ? one : best),
      first,
    );
    const params = { of: other.of, ofTask: other.ofTask, similarity: toHundredths(share) };
    return [evidenceAt(given, longest(shared), "near-duplicate", params)];
  },
});
