import { cued } from "../cues.js";
import type { FoldedAnswer } from "../fold-answer.js";
import type { Piece } from "./pieces.js";

/** 唔係書面語, "not in Mandarin": the language that it is not. */
const DENIED = cued(
  /(?:唔(?:系|係)|不是|并非|冇用|唔用|(?:冇|无|没有)一(?:本|篇|首|样|个|份)(?:系|係|是)?)(?:用|写)?(?:书面语|普通话|国语|文言)|(?<![a-z])not (?:in |written in )?(?:mandarin|english|written chinese|standard chinese)(?![a-z])/u,
);
/** 全部, 都係, "both": what follows is said of all that was told before. */
const OF_ALL = cued(
  /(?:^|[(,]) ?(?:但系|不过|但|以上|呢啲)?(?:全(?:部|都|系|係|是)|都(?:系|係|是|用)|一律|通通|(?:[两三几]|所有)[^,。;]{0,3}都)|(?:^|[(,]) ?(?:(?:but|which|and|they|they're|are|were) ){0,3}(?:all|both|everything)(?![a-z])/u,
);
/** What is said of the work before, and names none: 寫普通話嘅文章, "in English". */
const OF_LAST = cued(
  /^ ?(?:主要|多数|大多|大部分|内容|其实|都|全)*(?:写(?!过|咗|了|紧)|用|以|系|係|是)|^ ?(?:(?:but|mostly|mainly|it's|it is) )*(?:in|written|i write)(?![a-z])/u,
);
/** Another work than the one before: 另一本係書面語. */
const ANOTHER = cued(/^ ?(?:另|第[二三四五]|其他|其余)|^ ?(?:the other|another|others|one|some)(?![a-z])/u);
const CANTONESE = /粤|广东话|广州话|口语|cantonese|canto(?![a-z])/u;

/** Of what a piece in another language speaks: of all works told before, of the last one, of one of its own. */
export type About = "all" | "last" | "own";

/** Whether a piece says that something is in another language, unpublished or not to be shown. */
export const isOther = ({ text, kinds }: Piece, { cues }: FoldedAnswer): boolean =>
  kinds.has("other") && !DENIED.test(text, cues);

export const aboutOf = (piece: Piece, { cues }: FoldedAnswer): About => {
  const { text, titles, links, kinds, lead } = piece;
  if (OF_ALL.test(text, cues)) return "all";
  if (titles > 0 || links.length > 0 || ANOTHER.test(text, cues)) return "own";
  return kinds.size === 1 || (lead === "," && OF_LAST.test(text, cues)) ? "last" : "own";
};

/** Whether a work is said to be in Cantonese itself, whatever is said of all. */
export const isInCantonese = (text: string): boolean => CANTONESE.test(text);
