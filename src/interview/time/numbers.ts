import { isDigit } from "../../text/characters.js";
import type { Groups } from "../cued-one-of.js";

/** A number as people say it: exact, or a range, or "a few". */
export interface SpokenNumber {
  readonly value: number;
  readonly approximate: boolean;
}

const CHINESE_DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  "○": 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** Digits as people write them: 3, 2.5, 2,5, 1⁄2 (folded from ½), 21⁄2 (two and a half). */
const DIGITS = "(?:(?:\\d+ ?又? ?)?[13][/⁄][24](?!\\d)|\\d+(?:[.,]\\d{1,2}(?!\\d))?)";

/** The value of what `DIGITS` matched. */
const readDigits = (text: string): number | null => {
  if (!isDigit(text.charCodeAt(0))) return null;
  const fraction = /^(\d*) ?又? ?([13])[/⁄]([24])$/u.exec(text);
  if (fraction) return Number(fraction[1]) + Number(fraction[2]) / Number(fraction[3]);
  return Number(text.replace(",", "."));
};

/** One number or the next: 三、四, and behind a ten 十四、五. */
const NEXT = "(?:一、[二两]|[二两]、三|三、四|四、五|五、六|六、七|七、八|八、九)";

/**
 * Chinese numerals in folded text: 三, 十二, 廿, 十几, 两三, 十四、五, 百几, and digits. Nobody writes a row of more than
 * twelve.
 */
export const CHINESE_NUMBER = `(?:${DIGITS}几?|[一二两三四五六七八九]?[十廿卅]?${NEXT}|[零〇○一二两三四五六七八九十廿卅百几]{1,12})`;

/** Reads tens: 十二, 三十, 廿四, 卅. */
const readTens = (text: string): number | null => {
  const match = /^([一二两三四五六七八九])?([十廿卅])([一二两三四五六七八九])?$/u.exec(text);
  if (!match) return null;
  const [, before, ten, after] = match;
  const tens = ten === "廿" ? 20 : ten === "卅" ? 30 : 10 * (before ? (CHINESE_DIGITS[before] as number) : 1);
  return tens + (after ? (CHINESE_DIGITS[after] as number) : 0);
};

/** What 几 comes to behind a number: 十几 is 14, 三几个 three and a bit. */
const someOf = (value: number): number => (value < 10 ? 0.5 : 4);

const SIZE: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** Reads 幾十, 百幾, 三百五 (350), 三百零五, 兩千. */
const readLarge = (
  [, count = "一", unit = "", zero, rest = ""]: Groups,
  few: number,
): SpokenNumber | null => {
  const size = SIZE[unit] as number;
  const head = readChineseNumber(count, few);
  const tail = rest === "" ? { value: 0, approximate: false } : readChineseNumber(rest, 4);
  if (!head || !tail) return null;
  const isShort = rest.length === 1 && zero === "" && tail.value < 10;
  return {
    value: size * head.value + tail.value * (isShort ? size / 10 : 1),
    approximate: head.approximate || tail.approximate,
  };
};

/**
 * The value of a Chinese numeral in folded text, or null when it is none.
 * 十几 is read as 14, 廿几 as 24, 两三 as 2.5; 几 alone depends on its unit, which the caller knows.
 *
 * @param few what a bare 几 (a few) stands for
 */
export const readChineseNumber = (text: string, few: number): SpokenNumber | null => {
  const isSome = text.endsWith("几");
  const digits = readDigits(isSome ? text.slice(0, -1) : text);
  if (digits !== null) return { value: digits + (isSome ? someOf(digits) : 0), approximate: isSome };
  if (text === "几") return { value: few, approximate: true };
  const large = /^([一二两三四五六七八九几])?([十百千])(零?)([一二两三四五六七八九十廿百几]*)$/u.exec(text);
  if (large && (large[2] !== "十" || large[1] === "几")) return readLarge(large, few);
  if (text.endsWith("十零"))
    return { value: (readTens(text.replace("零", "")) ?? 10) + 1, approximate: true };
  if (isSome) {
    const base = readTens(text.slice(0, -1)) ?? CHINESE_DIGITS[text.slice(0, -1)];
    return base === undefined ? null : { value: base + someOf(base), approximate: true };
  }
  const single = CHINESE_DIGITS[text];
  if (single !== undefined) return { value: single, approximate: false };
  const tens = readTens(text);
  if (tens !== null) return { value: tens, approximate: false };
  return readEither(text);
};

/** Reads 两三, 三五, 十五六, 三、四, 廿三、四: one or the other. */
const readEither = (text: string): SpokenNumber | null => {
  const match = /^(.?[十廿卅])?([一二两三四五六七八九])、?([一二两三四五六七八九])$/u.exec(text);
  if (!match) return null;
  const tens = match[1] === undefined ? 0 : readTens(match[1]);
  const [first, second] = [match[2], match[3]].map((digit) => CHINESE_DIGITS[digit as string] as number);
  if (tens === null || first === undefined || second === undefined) return null;
  const isEither = second === first + 1 || (tens === 0 && first === 3 && second === 5);
  return isEither ? { value: tens + (first + second) / 2, approximate: true } : null;
};

const ENGLISH_UNITS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const ENGLISH_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** Malay numerals, which Malaysian writers mix in: enam bulan, dua tahun. */
const MALAY_UNITS = "satu dua tiga empat lima enam tujuh lapan sembilan sepuluh".split(" ");

const VAGUE_ENGLISH: Record<string, number> = { couple: 2, few: 3, several: 4, dozen: 12 };

/** English numerals written out, one to ninety-nine. */
export const ENGLISH_NUMERAL = [
  `(?:${ENGLISH_TENS.join("|")})(?:[ -](?:${ENGLISH_UNITS.slice(0, 9).join("|")}))?`,
  ENGLISH_UNITS.join("|"),
].join("|");

/**
 * English numerals: digits with decimals and halves, words to ninety-nine, a, a couple of, a few, several. A look at the
 * first letter saves trying them one by one.
 */
export const ENGLISH_NUMBER = `(?=[\\dacdefghlnost])(?:${[
  DIGITS,
  "(?:a )?(?:good )?(?:couple(?: of)?|few|several|dozen)|(?:half a|half|two) dozen",
  ENGLISH_NUMERAL,
  "(?:a|an)",
  MALAY_UNITS.join("|"),
].join("|")})`;

/** What single words stand for. */
const WORDS = new Map<string, SpokenNumber>(
  [
    ["a", "an"].map((word): [string, number] => [word, 1]),
    ENGLISH_UNITS.map((word, i): [string, number] => [word, i + 1]),
    ENGLISH_TENS.map((word, i): [string, number] => [word, 20 + 10 * i]),
    MALAY_UNITS.map((word, i): [string, number] => [word, i + 1]),
  ]
    .flat()
    .map(([word, value]) => [word, { value, approximate: false }]),
);

/** The value of an English numeral that `ENGLISH_NUMBER` matched, or null. */
export const readEnglishNumber = (text: string): SpokenNumber | null => {
  const digits = readDigits(text);
  if (digits !== null) return { value: digits, approximate: false };
  const word = WORDS.get(text);
  if (word) return word;
  const vague = /couple|few|several|dozen/u.exec(text)?.[0];
  const times = text.startsWith("half") ? 0.5 : text.startsWith("two") ? 2 : 1;
  if (vague) return { value: times * (VAGUE_ENGLISH[vague] as number), approximate: true };
  const [tens, ones] = text.split(/[ -]/u).map((one) => WORDS.get(one)?.value);
  return tens && ones ? { value: tens + ones, approximate: false } : null;
};
