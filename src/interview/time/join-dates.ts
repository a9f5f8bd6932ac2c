import type { Span } from "../../text/span.js";
import { cued } from "../cues.js";
import type { FoldedAnswer } from "../fold-answer.js";
import type { DatePoint } from "./date-points.js";

/** What joins two dates to one period; at most this far apart. */
const IN_SENTENCE = "(?:[^。!?;.]|\\.(?!\\s))";
const JOIN = cued(
  `^${IN_SENTENCE}{0,40}?(?:` +
    [
      `(?<![a-z]|(?:switch|mov|shift|chang|transferr|promot)ed (?:me |over |on )?)(?:to|till|until|through|thru|stop(?:ped)?|end(?:ed)?|finish(?:ed)?|paused?|quit|left|leave|done by)(?![a-z])${IN_SENTENCE}{0,24}`,
      "[-–—~→][^。!?;]{0,4}",
      "(?<![先甚以不])[到至停](?!于|少|多)[^。!?;,]{0,8}",
    ].join("|") +
    ")$",
);
/** "Joined in Feb 2023, … and left in August": a beginning and an end told apart, in one sentence. */
const BEGAN_BEFORE = cued(
  /(?:(?<![a-z])(?:join(?:ed)?|start(?:ed)?|began|begin|hired|signed up|onboarded|recruited|back)(?![a-z])|入职|加入|开始|入)[^。!?;]{0,24}$/u,
);
const BEGAN_AFTER = cued(
  /^[^。!?;,]{0,6}?(?:(?<![a-z])(?:start|join|onwards?)(?:ed)?(?![a-z])|入职?|加入|开始|开工|动笔|开笔|起笔|落手)/u,
);
const ENDED_BEFORE = cued(
  /(?:(?<![a-z])(?:left|leave|quit|stop(?:ped)?|end(?:ed)?|finish(?:ed)?|paused?|packed it in|handed in|last (?:task|day|job|shift|batch|submission|one)|until|till)(?![a-z])|走|停|离开|做到)[^。!?;]{0,16}$/u,
);
const ENDED_AFTER = cued(
  /^[^。!?;,]{0,4}?(?:(?<![a-z])(?:stop(?:ped)?|end(?:ed)?|finish(?:ed)?|left|quit)(?![a-z])|走|停|离|收工|收手|散水|完|先走|先停|(?:先至?|就|至)?(?:搁笔|封笔|收笔|收线|收山|离职)|结束|告一段落)/u,
);
const LONGEST_APART = 140;
/** So near, an end needs no beginning that says so: Outlier 三月頭搵我寫對話, 六月尾收工. */
const SHORT_OF_ENDED = 40;

const beginsAndEnds = ({ text, cues }: FoldedAnswer, first: Span, second: Span): boolean => {
  const between = text.slice(first.end, second.start);
  if (between.length > LONGEST_APART || /[。!?]|\.(?=\s)/u.test(between)) return false;
  const began =
    BEGAN_BEFORE.test(text.slice(Math.max(0, first.start - 30), first.start), cues) ||
    BEGAN_AFTER.test(between, cues);
  const ended =
    ENDED_BEFORE.test(between, cues) || ENDED_AFTER.test(text.slice(second.end, second.end + 12), cues);
  return ended && (began || between.length <= SHORT_OF_ENDED);
};

/** Right before a date: the time told goes on until then, however far back it begins. */
const UNTIL_THEN = cued(
  /(?:[写做作打评改到]?到|至|(?<![a-z])(?:until|till|through|thru))(?:咗|了)?(?: (?:about|around|roughly))? ?(?:大约|大概)?$/u,
);
/** "… I gave it up at the end of": an end that is told in a sentence of its own. */
const ENDED_THEN = cued(
  /(?<![a-z])(?:gave (?:it |that )?up|quit|left|stopped|finished|resigned|wrapped up|packed it in|laid off|let go|contract ended)(?: it| them| there)?(?: at| in| by| around| on)? $/u,
);
/** "Signed up in March but got no tasks until": nothing was done until then. */
const NOTHING_UNTIL = cued(
  /(?:(?<![a-z])(?:no (?:tasks?|work|jobs?|projects?)|nothing)|冇(?:job|任务|嘢做|工开|单))[^.;。]{0,20}$/u,
);
const LONGEST_TOLD = 240;
const BETWEEN = cued(/(?<![a-z])between $/u);

/** 2023年3月, 持續至今: a word for now that says "until" itself, unless work ended before or nothing was done since. */
const UNTIL_NOW = cued(/^[至到]今$/u);
const ENDED_BEFORE_NOW = cued(
  /(?<![冇未没有])停|离开|离职|走咗|唔做|(?<![a-z]|(?:n't|never|not) )(?:left|quit|stopped)(?![a-z])/u,
);
const NOTHING_SINCE = cued(/^[^,。;]{0,3}(?:冇|没|未|无)(?![停断间])/u);
const lastsUntilNow = ({ text, cues }: FoldedAnswer, between: string, { start, end }: DatePoint): boolean =>
  UNTIL_NOW.test(text.slice(start, end), cues) &&
  between.length <= LONGEST_TOLD &&
  !/[。!?;]/u.test(between) &&
  !NOTHING_SINCE.test(text.slice(end, end + 8), cues);

/** Whether two dates that follow one another are the beginning and the end of one period. */
export const isPair = (folded: FoldedAnswer, first: DatePoint, second: DatePoint): boolean => {
  const { text, cues } = folded;
  const between = text.slice(first.end, second.start);
  if (NOTHING_UNTIL.test(between, cues) || (second.now && ENDED_BEFORE_NOW.test(between, cues))) return false;
  // "The first quarter of 2022; since then until the end of 2023": a whole by itself.
  if (first.lastMonth !== undefined && /[;。]|since then|(?<![a-z])then(?![a-z])/u.test(between))
    return false;
  return (
    (between === " and " && BETWEEN.test(text.slice(Math.max(0, first.start - 9), first.start), cues)) ||
    JOIN.test(between, cues) ||
    beginsAndEnds(folded, first, second) ||
    lastsUntilNow(folded, between, second) ||
    (between.length <= LONGEST_TOLD && (UNTIL_THEN.test(between, cues) || ENDED_THEN.test(between, cues)))
  );
};

const SINCE_BEFORE = cued(
  /(?:(?:since|from|starting|onwards? from|由|自从|自|从|打从|(?:开工|入职|加入|上任)(?:日期?)?(?:系|係|是|于|喺))[^。!?;,]{0,14}|(?<![a-z])(?:start(?:ed)?|began|begin|join(?:ed)?)(?![a-z])[^。!?;,]{0,32})$/u,
);
const SINCE_AFTER = cued(/^[^。!?;,]{0,10}?(?:开始|起|开工|入职|入去|加入|onwards?|入咗|做起|至今)/u);

/** 2023年1月入 Outlier. */
const JOINED_AFTER = cued(/^[^。!?;,]{0,3}?入 ?[a-z]/u);

/** Somewhere after a date: it still goes on. */
const STILL = cued(
  /(?<![a-z])(?:still (?:going|there|at it|doing|on it|with|working|writing|rating|here|active|am|do)|ongoing|to this day|and counting|haven'?t stopped|never stopped)(?![a-z])|(?:一直|仲|还|都)(?:[系係]度|喺度|在)?(?:做|写|评|打)(?:紧|着)|未停|冇停|没停|没有停|仲(?:喺|系|係)度|持续至今|至今/u,
);

const LOOK_BACK = 48;

/** Whether a date that nothing ends begins a time that goes on. */
export const isOpen = (
  { text, cues }: FoldedAnswer,
  before: DatePoint | undefined,
  point: DatePoint,
  next: DatePoint | undefined,
): boolean =>
  SINCE_BEFORE.test(text.slice(Math.max(before?.end ?? 0, point.start - LOOK_BACK), point.start), cues) ||
  SINCE_AFTER.test(text.slice(point.end, point.end + 20), cues) ||
  (point.month !== null && JOINED_AFTER.test(text.slice(point.end, point.end + 6), cues)) ||
  STILL.test(text.slice(point.end, Math.min(next?.start ?? text.length, point.end + LONGEST_TOLD)), cues);

/** "june, july, aug 2023": months told one by one. */
const LIST = /^(?: ?[,、&/+] ?| and | |同埋?|和|及|跟)$/u;

/** The last of a list of months that begins at a point, when they follow one another; else null. */
export const endOfList = (points: readonly DatePoint[], at: number, text: string): number | null => {
  let last = at;
  while (last + 1 < points.length) {
    const [point, next] = [points[last] as DatePoint, points[last + 1] as DatePoint];
    const listed = LIST.test(text.slice(point.end, next.start)) || point.end === next.start;
    const isYear = point.lastMonth === 12 && point.month === 1;
    if (
      !listed ||
      isYear ||
      point.month === null ||
      next.month !== ((point.lastMonth ?? point.month) % 12) + 1
    )
      break;
    last += 1;
  }
  return last > at ? last : null;
};
