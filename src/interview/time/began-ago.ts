import { cued } from "../cues.js";
import type { FoldedAnswer } from "../fold-answer.js";

/** Words by which a time ago is when something began that goes on: "joined a year ago", 兩年前開始. */
const BEGAN_BEFORE = cued(
  /(?<![a-z])(?:join(?:ed)?|start(?:ed)?|began|since|been [a-z]+ing)(?![a-z])[^.;,。]{0,32}$/u,
);
const AGO_AFTER = cued(/^ ?ago(?![a-z])/u);
const BEGAN_AFTER = cued(/^ ?(?:之?前|以前)(?:就|已经|先)?(?:开始|加入|入咗|入左|入职)/u);
/** … unless it is said to have ended. */
const ENDED = cued(
  /(?<!(?:n't|never|not) )(?<![a-z])(?:left|quit|stopped|until|till|ended|finished|lasted|for (?:\d|a |an |one|two|three|about))|停|离开|走咗|唔做|冇做|到/u,
);

/** Tells whether a time ago is when something began that goes on. */
export const beganAgo = ({ text, cues }: FoldedAnswer) => {
  let lastEnded: number | undefined;
  const isEndedAfter = (position: number): boolean => {
    lastEnded ??= ENDED.all(text, cues).at(-1)?.index ?? -1;
    return lastEnded >= position;
  };
  return (start: number, end: number): boolean => {
    const after = text.slice(end, end + 12);
    const began =
      (AGO_AFTER.test(after, cues) && BEGAN_BEFORE.test(text.slice(Math.max(0, start - 48), start), cues)) ||
      BEGAN_AFTER.test(after, cues);
    return began && !isEndedAfter(end);
  };
};
