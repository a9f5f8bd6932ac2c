import { cuedOneOf, type Groups } from "../cued-one-of.js";
import { ENGLISH_NUMBER, readEnglishNumber } from "./numbers.js";
import { FEW, type Length, MONTHS, MOST_YEARS, type Unit } from "./units.js";

const E = ENGLISH_NUMBER;
/** Adjectives that may stand between a number and its unit. */
const PLAIN =
  "(?:full |whole |good |solid |straight |consecutive |sabbatical |calendar |academic |school |long |short |happy |busy |active |actual |working |paid |more |extra |further |additional |odd )?";

const MALAY_UNITS: Record<string, Unit> = { tahun: "year", bulan: "month", minggu: "week", hari: "day" };

const englishUnit = (word: string): { unit: Unit; times: number } => {
  const malay = MALAY_UNITS[word];
  if (malay) return { unit: malay, times: 1 };
  if (word.startsWith("dec")) return { unit: "year", times: 10 };
  if (word.startsWith("y")) return { unit: "year", times: 1 };
  if (word.startsWith("w")) return { unit: "week", times: 1 };
  if (word.startsWith("f")) return { unit: "week", times: 2 };
  return word.startsWith("d") ? { unit: "day", times: 1 } : { unit: "month", times: 1 };
};

/** "and a half", "and three-quarter": what is added to the number before. */
const fractionOf = (text: string | undefined): number => {
  if (text === undefined) return 0;
  if (/quarter|[/⁄]4/u.test(text)) return /three|3/u.test(text) ? 0.75 : 0.25;
  return 0.5;
};

const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(
  " ",
);
/** "In my 5th month now": five months so far. */
const soFar = ([, digits, word = ""]: Groups): Length => ({
  months: digits === undefined ? ORDINALS.indexOf(word) + 1 : Number(digits),
  approximate: true,
});

const counted = ([, n = "", n2, plus, half, unit, tailhalf, tailplus, n3, unit3]: Groups): Length | null => {
  const first = readEnglishNumber(n);
  const second = n2 === undefined ? null : readEnglishNumber(n2);
  if (!first || !unit) return null;
  const { unit: kind, times } = englishUnit(unit);
  // A few months are four, a few years three; "a few" alone stands for three.
  const few = first.approximate && kind === "month" && first.value === 3 ? FEW.month : first.value;
  const count = (second ? (first.value + second.value) / 2 : few) * times;
  if (count * MONTHS[kind] > 12 * MOST_YEARS) return null;
  const third = n3 && kind === "year" ? readEnglishNumber(n3) : null;
  const rest = third && unit3 ? third.value * MONTHS[englishUnit(unit3).unit] : 0;
  return {
    months: (count + fractionOf(half ?? tailhalf)) * MONTHS[kind] + rest,
    approximate: first.approximate || second !== null || plus !== undefined || tailplus !== undefined,
  };
};

/** English: "2 yrs 3 mos", "a year and a half", "between six and nine months". Null where the words are no length. */
export const ENGLISH = cuedOneOf<Length | null>([
  [
    `(?<![a-z0-9.])half[ -](?:a |an |of a )?(year|yr|month|week)(?![a-z])`,
    ([, unit = ""]) => ({ months: 0.5 * MONTHS[englishUnit(unit).unit], approximate: false }),
  ],
  [
    `(?<![a-z0-9.])(?:an?|one) (year|yr|month|week) or (?:two|2)(?![a-z0-9])`,
    ([, unit = ""]) => ({ months: 1.5 * MONTHS[englishUnit(unit).unit], approximate: true }),
  ],
  [
    `(?<![a-z0-9.])((?:(?:a|one|three)[ -])?quarters?) of an? (?:year|yr)(?![a-z])`,
    ([, quarters = ""]) => ({ months: quarters.startsWith("three") ? 9 : 3, approximate: false }),
  ],
  [
    `(?<![a-z0-9./⁄'-])(${E})(?:(?: ?(?:-|–|~|to|or) ?|(?<=between [a-z0-9.]{1,12}) and )(${E}))?(\\+| plus| odd)?(?: |-)?(?:(?<=⁄[24] )of an? )?${PLAIN}(and a half |& a half |½ ?|and [13][/⁄][24] |and (?:a|one) quarter |and[ -]a[ -]quarter |and three[ -]quarters? )?` +
      `(years?|yrs?|months?|mths?|mnths?|mos?|weeks?|wks?|fortnights?(?:'s)?|days?|decades?|bulan|tahun|minggu|hari|(?<=\\d)[ym])(?![a-z])( and a half| & a half| and half(?! (?:a |an |of |the |was |were )|.{0,24}(?<![a-z])half(?![a-z]))| and a quarter| and three[ -]quarters)?(\\+| plus(?! (?:a|an|another|about|around|\\d|[a-z]+ (?:month|year))))?` +
      `(?:(?<=(?:y(?:ea)?rs?|decades?|tahun|\\dy)(?:\\+| plus)?)(?:,? and |, | & | plus | )?(${E}) ?(months?|mths?|mnths?|mos?|weeks?|wks?|(?<=\\d)m)(?![a-z]| of (?:it|that|them|those|which)|,? to be (?:exact|precise)(?![a-z])))?`,
    counted,
  ],
  [
    `(?<![a-z])(?:(?:this is|it's|it is|now|currently|i'm|i am|still|just)(?: now| currently)? (?:in |on |into )?my|(?:in|on|into) my(?=[^,.;]{1,12} month now))(?: whole)? (?:(\\d{1,2})(?:st|nd|rd|th)|(${ORDINALS.join("|")})) month(?![a-z])(?! of (?:univ|school|college))`,
    soFar,
  ],
  // "And for the following year I wrote": so long, and no date.
  [
    `(?<![a-z])for (?:most of )?the (?:following|next) (year|month)(?! of)( and a half| and a bit| or so)?(?![a-z])`,
    ([, unit = "", more]) => ({
      months: MONTHS[englishUnit(unit).unit] * (more?.endsWith("half") ? 1.5 : 1),
      approximate: more !== undefined,
    }),
  ],
  [
    `(?<![a-z])(year and a half|year or so|yr and a half)`,
    ([, year = ""]) => ({ months: year.endsWith("half") ? 18 : 12, approximate: year.endsWith("so") }),
  ],
]);
