import { describe, expect, test } from "vitest";
import { readYears } from "../../../src/interview/time/read-years.js";
import { interviews } from "../../support/fixtures.js";

describe("readYears", () => {
  test.each([
    ["5", 5],
    ["2.5", 2.5],
    ["1,5", 1.5],
    ["10+", 10],
    ["5-6", 5.5],
    ["5 or 6", 5.5],
    ["~5", 5],
    ["ten", 10],
    ["10ish", 10],
    ["perhaps 2", 2],
    ["hmm 2?", 2],
    ["7 (plays and short fiction)", 7],
    ["about five", 5],
    ["about five for years", 5],
    ["over 20", 20],
    ["五", 5],
    ["十幾", 14],
    ["大約八", 8],
    ["五六年", 5.5],
    ["二十年以上", 20],
    ["six months", 0.5],
    [7, 7],
    ["none", 0],
  ])("reads %j as %d years", (text, years) => {
    expect(readYears(text)).toMatchObject({ status: "scored", years });
  });

  test.each(["150", "300 years", "好耐", "since 2015", "phone 9123 4567"])("%j is for a person", (text) => {
    expect(readYears(text)).toMatchObject({ status: "not-scored", years: null });
  });

  test("shows what it was read from", () => {
    expect(readYears(5).evidence).toEqual([{ code: "years", params: { years: 5 } }]);
    expect(readYears("about 5").evidence).toEqual([
      { code: "years", start: 0, end: 7, text: "about 5", params: { years: 5 } },
    ]);
    expect(readYears("150").evidence).toEqual([{ code: "unreadable", start: 0, end: 3, text: "150" }]);
  });

  test("silence is not asked", () => {
    expect(readYears(undefined)).toMatchObject({ status: "not-asked", years: null });
  });
});

test.each([
  ["other writing beside it", "書面語寫咗十年,粵文就得兩年", 2],
  ["other writing behind it", "two years in Cantonese; ten years in written Chinese", 2],
  ["another language, in Mandarin words", "普通話文章寫咗六年,廣東話文三年", 3],
  ["a part of all writing", "中文十年,當中廣東話得四年", 4],
  ["only the last of all years", "寫咗八年嘢,用廣東話寫係近三年嘅事", 3],
  ["somebody else's years", "我老公寫咗廿年,我得兩年", 2],
  ["two kinds of Cantonese writing", "粵文小說六年,粵語歌詞兩年", 8],
  ["together with somebody", "我同我太太一齊寫咗四年粵文", 4],
  ["a job and a hobby", "三年全職,之後兩年兼職", 5],
  ["Cantonese in a bracket, another language before", "兩年(小紅書粵語筆記),之前五年寫普通話公眾號", 2],
  ["another language before it, in Cantonese words", "寫咗四年,之前寫書面語寫咗十年", 4],
  ["another language before it", "2 years; before that 5 years in Mandarin", 2],
  ["another language behind it, without its own clause", "3 years; 6 years of English before that", 3],
  ["what was before, added", "three yrs on my own blog + 2 yrs before that scripting for a podcast", 5],
  ["both languages in one", "I write in English and Cantonese, 6 years", 6],
  ["ages", "since I was 16, now 28", 12],
  ["ages in words", "I started writing when I was twenty and I am forty-five years old", 25],
  ["ages, since then", "since age 18, I'm 30 now", 12],
  ["ages in Cantonese", "由十六歲寫到而家廿八歲", 12],
  ["an age at the start", "16歲開始寫,今年28", 12],
  ["two ages of the past", "從十八歲寫到二十八歲", 10],
  ["an age beside a length", "今年28歲,寫咗三年", 3],
])("%s: %s", (_, text, years) => {
  const read = readYears(text);
  expect(read.years).toBe(years);
  for (const { start, end, text: shown } of read.evidence) expect(text.slice(start, end)).toBe(shown);
});

test.each(["since I was 16", "I'm 28", "since I was 30, now 28", "中學開始寫,今年廿五歲"])(
  "ages that tell no time between them are for a person: %s",
  (text) => {
    expect(readYears(text)).toMatchObject({ status: "not-scored", years: null });
  },
);

test.each([
  ["Over twenty years (column 1998–2011, then lyrics till now)", 20],
  ["15 years (blog 2009-2015, scripts 2015-now)", 15],
  ["about 10 years (2010-2015 blog, 2016-2020 column)", 10],
  ["十五年(2009年至2015年寫網誌,之後寫劇本到而家)", 15],
  ["八年:五年專欄,三年劇本", 8],
  ["5 years, then a column from 2018 to 2020", 7],
  ["2016-2019, 2021-now", 6.8],
])("dates that only say when a length was add nothing to it: %s", (text, expected) => {
  expect(readYears(text, { interviewedOn: "2024-10-01" }).years).toBe(expected);
});

test.each([
  ["20 years, first 8 in Macau", 20],
  ["12 years, the last 3 in London", 12],
  ["about 9 years, first two on a blog", 9],
  ["0 really", 0],
  ["5 really", 5],
  ["3 so far", 3],
])("where some of the years were spent adds none: %s", (text, expected) => {
  expect(readYears(text).years).toBe(expected);
});

test("reads the years of at least 95 % of the interviews that tell them, within half a one", () => {
  const rows = interviews.filter(({ truth }) => truth.writingYears !== undefined);
  const right = rows.filter(({ interview: { cantoneseWritingYears, interviewedOn }, truth }) => {
    const { years } = readYears(cantoneseWritingYears, { interviewedOn });
    const told = truth.writingYears as number | null;
    return years === null || told === null ? years === told : Math.abs(years - told) <= 0.5;
  });
  expect(rows.length).toBeGreaterThan(0);
  expect(right.length / rows.length).toBeGreaterThanOrEqual(0.95);
});
