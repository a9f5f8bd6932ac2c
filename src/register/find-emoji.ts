import type { Span } from "../text/span.js";

/** Checks and arrows in a list are marks. */
const EMOJI =
  /(?:(?![✓✔✅☑➡→▶•★☆©®™0-9#*])\p{Extended_Pictographic}\ufe0f?(?:\u200d\p{Extended_Pictographic}\ufe0f?)*)/gu;
/** One emoji is a smile, and so are two. Two in a row or three in all are chat. */
const MOST_EMOJI = 2;

/** The first emoji of a text in which there are too many. */
export const findEmoji = (text: string): Span[] => {
  let first: Span | undefined;
  let last = -1;
  let count = 0;
  let isRun = false;
  EMOJI.lastIndex = 0;
  for (let hit = EMOJI.exec(text); hit; hit = EMOJI.exec(text)) {
    first ??= { start: hit.index, end: EMOJI.lastIndex };
    count += 1;
    isRun ||= hit.index === last;
    last = EMOJI.lastIndex;
  }
  return first && (isRun || count > MOST_EMOJI) ? [first] : [];
};
