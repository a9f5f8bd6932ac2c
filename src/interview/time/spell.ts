import type { Span } from "../../text/span.js";
import { cued } from "../cues.js";
import type { FoldedAnswer } from "../fold-answer.js";
import type { MonthIndex } from "./month.js";
import { ENGLISH_NUMERAL, readChineseNumber, readEnglishNumber } from "./numbers.js";

/** One length of time that an answer tells, however often it tells it. */
export interface Spell extends Span {
  /** Null when the text names a time that cannot be counted: "since last March" without an interview date. */
  readonly months: number | null;
  readonly approximate: boolean;
  /** First and last month where dates are given, so that overlapping spells are counted once. */
  readonly from: MonthIndex | null;
  readonly to: MonthIndex | null;
  /** Told by its dates, whether or not they can be placed. */
  readonly isDated: boolean;
  /** Said to be the sum of what else is told. */
  readonly isTotal: boolean;
  /** Said to be a part of what was told before: "2 of them", 其中两个月. */
  readonly isPart: boolean;
  /** Holds for each of the things named before it: "4 months each". */
  readonly isEach: boolean;
  /** Told by dates and by its length already. */
  readonly isWhole: boolean;
  /** Said to be shorter than so many months. */
  readonly limit?: number;
}

const TOTAL_BEFORE = cued(
  /(?:头尾|total(?:l?ing)?(?: of)?|altogether|all together|all in all|in all|overall|combined|adds? up to|sum|加埋|夹埋|合共|总共|一共|满|做满|合计|共计|总计|前后|前前后后|计埋|全部加起来|加起来|拢共|断断续续)[^,;.。]{0,14}$/u,
);
const TOTAL_AFTER = cued(
  /^[^,;.。]{0,12}?(?:in total|altogether|in all|overall|combined|all told|in sum|between (?:them|the two|the three|both)|总共|合共)/u,
);
const PART_BEFORE = cued(
  /(?:of which|of them|of those|of that|out of (?:that|those|which)|among (?:them|those)|the (?:first|last|final|other|remaining)|first|last|(?:其中|当中|入面|里面|嗰度)(?:有|嘅)?|(?:头|首|最尾|最后|后尾)(?:嗰|果|那)?|(?<![之以])前|(?<![之以然其])后|(?<!头到)尾|剩低|剩下|余下|占|当中有|扣返|扣除|扣咗|减去|减返|除咗|(?<![a-z])(?:minus|less|excluding|except for))(?: the)? ?$/u,
);
/** "I've been writing for the last five months": no part of anything. */
const LATELY_BEFORE = cued(
  /(?<![a-z])(?:i've|have|been)(?![a-z])[^.;]{0,120} (?:for|over|in) the (?:last|past) $/u,
);
const PART_AFTER = cued(
  /^ ?(?:of (?:them|those|that|which(?! (?:i |we |only |just |about |the |half |an? |\d|one |two |three |four |five |six |seven |eight |nine |ten ))|it)|as part)|^ ?(?:系|係)?其中/u,
);
const EACH_AFTER = cued(/^ (?:each|apiece|per project|on each|for each)(?![a-z])/u);
const EACH_BEFORE = cued(
  /(?:各|各自|每样|每边|分别都[系係]|each(?: for| took| lasted)?) ?(?:做咗|写咗|做了)?$/u,
);
/** How far words that belong to a length are looked for. */
export const LOOK = 40;
/** How far what is told in another sentence is. */
export const LONG_LOOK = 120;

/** 兩個暑假, 每次兩個月; 寫過兩期, 每期三個月: so many times. */
const TIMES_BEFORE = cued(
  /([两二三四五六七八九十]{1,3}|(?<!\d)\d{1,2})个?(?:期|次|转|轮|回|段|批|季|份|合约|暑假|寒假|学期)[^。;!?]{0,12}(?:每(?:期|次|转|轮|回|段|批|季|份|个?暑假|个?寒假|个?学期)|每个|各(?:自)?)(?:都|大约|大概|做|写|咗|左|了)*$/u,
);
/** 3月、5月、9月各做咗一個月: as often as months are listed. */
const LISTED_BEFORE = cued(
  /(?:[\d一二三四五六七八九十]{1,2}月份?[、,和同及&]? ?){2,12}(?:都|就|分别)?各(?:自)?(?:做|写|评|咗|左|了)*$/u,
);

/** "Two summers, three months each", "two stints of three months", "2 x 6 months". */
const ENGLISH_TIMES_BEFORE = cued(
  `(?<![a-z\\d.-])(${ENGLISH_NUMERAL}|\\d{1,2})(?: ?([x×]) ?$| (?:different |separate )?(?:summers?|winters|holidays|terms|semesters|stints|contracts|projects|rounds|batches|seasons|sprints|spells|times)(?: [^.;!?\\d]{1,16})?(?:( of)|[,:(]| -| lasting| for)( each)?(?: about| around)? ?$)`,
);

/** 每個 project 三個月, … 做咗四個. */
const EACH_OF = cued(/每个? ?(?:project|项目|单|期|份|转|轮|批) ?(?:都|大约|大概|做|写)*$/u);
const TIMES_AFTER = cued(
  /^[^。;!?]{0,24}?(?:做咗|做过|做了|写咗|总共|一共|共)([两二三四五六七八九十]{1,3}|\d{1,2})(?:个|次|转|单|期|批)(?!月)/u,
);

const timesOf = ({ text, cues }: FoldedAnswer, { start, end }: Span): number => {
  const before = text.slice(Math.max(0, start - LOOK), start);
  const found =
    TIMES_BEFORE.exec(before, cues) ??
    (EACH_OF.test(before, cues) ? TIMES_AFTER.exec(text.slice(end, end + LONG_LOOK), cues) : null);
  const times = found?.[1];
  const listed = LISTED_BEFORE.exec(before, cues);
  if (listed) return listed[0].split("月").length - 1;
  if (times !== undefined) return readChineseNumber(times, 1)?.value ?? 1;
  const english = ENGLISH_TIMES_BEFORE.exec(before, cues);
  if (!english) return 1;
  const [, number = "", by, of, each] = english;
  const isEach = (by ?? of ?? each) !== undefined || EACH_AFTER.test(text.slice(end, end + LOOK), cues);
  return isEach ? (readEnglishNumber(number)?.value ?? 1) : 1;
};

/** A length of time as it stands in a text. */
interface Mention extends Span {
  readonly months: number | null;
  readonly approximate: boolean;
  readonly limit?: number;
}

/**
 * A mention with what the words around it make of it: a total, a part, each of several.
 *
 * @param period its dates, where they tell it
 */
export const spellOf = (
  folded: FoldedAnswer,
  mention: Mention,
  period: Pick<Spell, "from" | "to"> | null = null,
): Spell => {
  const { text, cues } = folded;
  const { start, end, months, approximate } = mention;
  const before = text.slice(Math.max(0, start - LOOK), start);
  const after = text.slice(end, end + LOOK);
  const times = timesOf(folded, mention);
  return {
    start,
    end,
    months: months === null ? null : months * times,
    approximate,
    from: period === null ? null : period.from,
    to: period === null ? null : period.to,
    isDated: period !== null || months === null,
    isTotal:
      TOTAL_BEFORE.test(before, cues) || TOTAL_AFTER.test(after, cues) || text.startsWith("前后", start),
    isPart:
      (PART_BEFORE.test(before, cues) &&
        !LATELY_BEFORE.test(text.slice(Math.max(0, start - LONG_LOOK), start), cues)) ||
      PART_AFTER.test(after, cues),
    isEach: times === 1 && (EACH_AFTER.test(after, cues) || EACH_BEFORE.test(before, cues)),
    isWhole: false,
    ...(mention.limit !== undefined && { limit: mention.limit }),
  };
};
