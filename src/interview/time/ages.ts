import { cuedOneOf } from "../cued-one-of.js";
import type { FoldedAnswer } from "../fold-answer.js";
import type { DurationMention } from "./duration-mention.js";
import { ENGLISH_NUMERAL, readChineseNumber, readEnglishNumber, type SpokenNumber } from "./numbers.js";

const E = `\\d{1,2}|${ENGLISH_NUMERAL}`;
const N = "(?<![\\d一二三四五六七八九十廿卅])(?:\\d{1,2}|[一二三四五六七八九十廿卅]{1,4})";
/** Ages are of people who write. */
const [YOUNGEST, OLDEST] = [4, 99];

/** Months between two ages, or null where they are none. */
const between = (first: SpokenNumber | null, second: SpokenNumber | null): number | null =>
  first && second && first.value >= YOUNGEST && second.value <= OLDEST && second.value > first.value
    ? 12 * (second.value - first.value)
    : null;

/** Since one age, and the age of today: "since I was 16, now 28", 由十六歲寫到廿八歲. */
const AGES = cuedOneOf<number | null>([
  [
    `(?<![a-z])(?:since|from|start(?:ed|ing)?|began|begun)(?![a-z])[^.;]{0,24}?(?<![a-z])(?:i was|age|at|turned|aged) (?:about |around )?(${E})(?![\\da-z]| ?(?:months?|weeks?|days?|am|pm)(?![a-z]))[^.;]{0,16}?(?<![a-z])(?:now|i'm|i am|im)(?: now| currently| about)? (${E})(?![\\da-z]|[.,:/%-]\\d| ?(?:months?|weeks?|days?|hours?)(?![a-z]))(?: years? old)?`,
    ([, first = "", second = ""]) => between(readEnglishNumber(first), readEnglishNumber(second)),
  ],
  [
    `(?:(?:由|从|自)(${N}) ?岁[^。;]{0,10}?|(${N}) ?岁[^。;]{0,6}?(?:开始|起|写)[^。;]{0,8}?)(?:到|至|而家|依家|宜家|家阵|现在|今年)(?:我|已经|系|係|是|而家|现在|今年)*(${N})(?: ?岁|(?![\\d个年月日万千篇]))`,
    ([, first, other, second = ""]) =>
      between(readChineseNumber(first ?? other ?? "", 0), readChineseNumber(second, 0)),
  ],
]);

/** The lengths that ages tell. */
export const findAges = ({ text, cues }: FoldedAnswer): DurationMention[] =>
  AGES.all(text, cues).flatMap(({ start, end, value: months }) =>
    months === null ? [] : [{ start, end, months, approximate: true }],
  );
