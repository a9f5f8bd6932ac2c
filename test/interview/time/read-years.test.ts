import { describe, expect, test } from "vitest";
import { readYears } from "../../../src/interview/time/read-years.js";

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
])("%s: %s", (_, text, years) => {
  const read = readYears(text);
  expect(read.years).toBe(years);
  for (const { start, end, text: shown } of read.evidence) expect(text.slice(start, end)).toBe(shown);
});
