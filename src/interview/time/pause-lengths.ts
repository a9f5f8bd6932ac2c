import { cued } from "../cues.js";
import type { FoldedAnswer } from "../fold-answer.js";

/** A pause between spells: 中間隔咗一年, "after a gap of". */
const PAUSE_BEFORE = cued(
  /(?:隔(?:咗|了)|相隔|离(?:开|咗|职)|[停断抖歇唞](?:咗|了|左)?|休息(?:咗|了|左)?|放(?:咗|了)|(?<![a-z])(?:gap|break|pause|rest(?:ed)?)(?: of| for)?(?: about)?|(?<![a-z])(?:stopped|dropped (?:everything|it all|out)|away|off|sick|ill|out of action|idle|inactive|did nothing|(?:did(?:n'?t| not) (?:do|work|write|get|have|touch)|had (?:no|nothing)|no (?:work|tasks?|jobs?))(?: [a-z]{1,9}){0,2}) for(?: about| around| over)?) ?$/u,
);
/** Before a length that is taken off, where nothing is said of it: 一年減兩個月, "a year minus two months". */
const TAKEN_OFF_BEFORE = cued(
  /(?:[减扣](?:除|去|咗|返|掉)?|(?<![a-z])(?:minus|less|bar|excluding|not counting)) ?$/u,
);
const SAYS_NO_MORE = /^ ?(?:$|[,。;.!?)])/u;
/** 其中兩個月停咗, but 做咗兩個月停咗. */
const PART_BEFORE = cued(/(?:其中|当中|中间|期间|其间|有) ?$/u);
const STOPPED_AFTER = cued(/^(?:停|[请放](?:咗|了|过)?(?:大?假)|病)/u);

/** 有三個月醫眼冇開工, "two months off", "four months of nothing". */
const PAUSE_AFTER = cued(
  /^(?:'s?)?[ -](?:of (?:that|it|them|those) )?(?:off|breaks?|gap|rest|pause|of (?:nothing|no (?:work|tasks|jobs))|without (?:work|tasks|jobs)|in between)(?![a-z])|^[^,。;!?\d]{0,6}?(?:冇|没有?)(?:开过?工|做过?嘢|接过?单|接过?job|返过?工)|^(?:都|左右|完全|乜都|咩都|一直)?(?:冇|没有?)(?:做过?|工作|单|job|嘢做)(?=$|[,。;)啦喇了])|^[^,。;!?\d]{0,4}?(?:停工|休息|放(?:咗|了)?大?假)/u,
);

/** Whether a length is told of a pause and not of work. */
export const isPause = ({ text, cues }: FoldedAnswer, start: number, end: number): boolean => {
  const before = text.slice(Math.max(0, start - 32), start);
  const after = text.slice(end, end + 24);
  return (
    PAUSE_BEFORE.test(before, cues) ||
    PAUSE_AFTER.test(after, cues) ||
    (PART_BEFORE.test(before, cues) && STOPPED_AFTER.test(after, cues)) ||
    (TAKEN_OFF_BEFORE.test(before, cues) && SAYS_NO_MORE.test(after))
  );
};
