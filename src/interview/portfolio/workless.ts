import { isNothing } from "../../text/nothing.js";
import { cued } from "../cues.js";
import type { FoldedAnswer } from "../fold-answer.js";
import { HARDLY, type Piece, says } from "./pieces.js";
import { isInHand, saysAppeared, saysNotOut } from "./unshown.js";

/** How an answer, or a piece of one, says that there is no work to show. */
export const SAYS_NOTHING = cued(
  /^(?:暂时|而家|仲|真系|真係|其实|我|都|就)*(?:冇|无|没有?|未有?)(?:(?: ?(?:portfolio|samples?|links?))?(?:[,。 呀喎啊啰喔住架㗎啦喇]|$|[a-z]{1,4}(?![a-z]))|(?:咩|乜)?(?:嘢|野|东西|特别)|攒低|储低|留底|留低)|(?:冇|无|没有|未有|no )(?:咩|乜|乜嘢|任何|个人|个人嘅|自己嘅|自己的|广东话|粤语)?作品|(?:冇|未|没有?)(?:正式)?(?:出过|出版|发表|公开|publish)|(?<![a-z])(?:(?:published )?nothing|haven'?t (?:published|written)|nth|none|not (?:at this (?:point|time|stage|moment)|yet|for now|so far)|(?:no|not any) (?:cantonese |published )*(?:works?|portfolio|stuff|pieces?|writing|links?)|(?:no|dun|do not|don'?t|not) have|have (?:no|not) (?:portfolio|works?|samples?)|no (?:a[hr]?|la|lah|lor|leh))(?![a-z])/u,
);

/**
 * What an answer without a work that counts is: `nothing` when it says that there is none or only offers to show
 * something; `elsewhere` when it refers to another paper; `described` when it first describes work that does not
 * count: unpublished, still being written, in another language; else `unknown`.
 */
export const readWorkless = (
  folded: FoldedAnswer,
  pieces: readonly Piece[],
): "nothing" | "described" | "elsewhere" | "unknown" => {
  if (isNothing(folded.given)) return "nothing";
  if (pieces.some(({ kinds }) => kinds.has("elsewhere"))) return "elsewhere";
  const denial = pieces.findIndex(
    (piece, i) =>
      SAYS_NOTHING.test(piece.text, folded.cues) ||
      piece.kinds.has("offer") ||
      (i === 0 && saysNotOut(piece, folded)),
  );
  const before = pieces.slice(0, Math.max(0, denial));
  const isWork = ({ kinds }: Piece) => kinds.has("work");
  // 婚禮司儀講稿,冇出版: it is the work before that was not.
  const isOfBefore = denial >= 0 && before.some(isWork) && saysNotOut(pieces[denial] as Piece, folded);
  if (denial >= 0 && !isOfBefore && before.every(({ text }) => says(text) <= HARDLY))
    return pieces.some(({ links }) => links.length > 0) ? "described" : "nothing";
  const inHand = pieces.filter((piece) => isInHand(piece, folded));
  // 新書下個月出版,之前出過四本: how many there are is for a person.
  const isToAsk =
    inHand.length > 0 && pieces.some((one) => !inHand.includes(one) && saysAppeared(one, folded));
  if (isToAsk && denial < 0) return "unknown";
  const isUncounted =
    inHand.length > 0 || pieces.some((piece) => piece.kinds.has("other") || saysNotOut(piece, folded));
  return denial >= 0 || isUncounted ? "described" : "unknown";
};
