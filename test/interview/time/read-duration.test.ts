import { describe, expect, test } from "vitest";
import { parseDuration } from "../../../src/interview.js";

describe("parseDuration", () => {
  test.each([
    ["2 yrs 3 mos", 27],
    ["2y3m", 27],
    ["two and a half years", 30],
    ["two and three-quarter years", 33],
    ["three quarters of a year", 9],
    ["a year and a half", 18],
    ["18 months", 18],
    ["half a year", 6],
    ["a fortnight", 0.5],
    ["a decade", 120],
    ["兩年三個月", 27],
    ["一年零兩個月", 14],
    ["年零兩個月", 14],
    ["兩年半", 30],
    ["年半", 18],
    ["廿個月", 20],
    ["兩個禮拜", 0.5],
    ["做咗三年", 36],
    ["两年半", 30],
    ["from March 2022 to June 2023", 16],
    ["2022年3月至2023年1月", 11],
    ["2023年六至八月", 3],
    ["Joined in Feb 2023 and left at the end of Aug 2023", 7],
    ["2021-03 to 2021-12", 10],
    ["three months, then six months", 9],
    ["2½ years", 30],
    ["½ year", 6],
    ["¾ of a year", 9],
    ["1½年", 18],
    ["1,5 years", 18],
    ["一年 半", 18],
    ["Q1–Q3 2023", 9],
    ["2023 Q2", 3],
    ["2023年1月至6月及9月至12月", 10],
    ["the whole of 2022", 12],
    ["2022年全年", 12],
    ["the first quarter of 2022", 3],
    ["quarter two and quarter three of 2023", 6],
    ["2023年頭四個月", 4],
    ["2023年七八月", 2],
    ["二〇二三年二月到同年十月尾", 9],
    ["2022 年 3 月 5 號入職,2023 年 1 月底離職", 11],
    ["2022-03 → 2022-08", 6],
    ["差兩個月夠兩年", 22],
    ["做到第九個月先停", 9],
    ["dua tahun", 24],
    ["Q1 and Q2 2024", 6],
  ])("reads %s as %d months, exactly", (text, months) => {
    expect(parseDuration(text)).toMatchObject({ status: "scored", months, approximate: false });
  });

  test.each([
    ["just over a yr", 12],
    ["兩年半左右", 30],
    ["十幾個月", 14],
    ["大半年", 8],
    ["成年", 12],
    ["個幾月", 1.5],
    ["a couple of months", 2],
    ["三四年", 42],
    ["almost 2 years", 23],
    ["差唔多兩年", 23],
    ["3+ years", 36],
    ["1-2 years", 18],
    ["半年到一年", 9],
    ["six months to a year", 9],
    ["between one and two years", 18],
    ["一年至兩年", 18],
    ["a year or two", 18],
    ["成年幾", 16],
    ["成年半", 18],
    ["not even a week", 0],
    ["評分得嗰幾次,加埋唔夠一個禮拜", 0],
  ])("reads %s as about %d months", (text, months) => {
    expect(parseDuration(text)).toMatchObject({ status: "scored", months, approximate: true });
  });

  test.each(["none", "冇", "未試過", "n/a", "zero", "", "no experience", "第一次", "暫時未有"])(
    "reads %j as 0",
    (text) => {
      expect(parseDuration(text)).toMatchObject({ status: "scored", months: 0 });
    },
  );

  test("needs the interview date for what counts from a date", () => {
    const since = "since March 2022";
    expect(parseDuration(since)).toMatchObject({ status: "not-scored", months: null });
    expect(parseDuration(since, { interviewedOn: "2024-07-15" })).toMatchObject({
      status: "scored",
      months: 28,
    });
    expect(parseDuration("舊年三月開始", { interviewedOn: "2024-07-15" })).toMatchObject({ months: 16 });
  });

  test("takes the date that the answer itself gives", () => {
    expect(parseDuration("2023-06開始,而家2024-07").months).toBe(13);
  });

  test("dates that cannot be are for a person", () => {
    for (const [text, interviewedOn] of [
      ["from June 2023 to March 2023", undefined],
      ["Jan 2030 to Dec 2031", "2024-07-01"],
    ] as const) {
      const read = parseDuration(text, { interviewedOn });
      expect(read).toMatchObject({ status: "not-scored", months: null });
      expect(read.evidence.at(-1)?.code).toBe("dates-do-not-fit");
    }
    expect(parseDuration("300 years").status).toBe("not-scored");
  });

  test("an age, a rate and a pause are no length", () => {
    for (const text of ["I am 25 years old", "20 hours a week", "三年前"]) {
      expect(parseDuration(text).status, text).toBe("not-scored");
    }
    expect(parseDuration("一次七個月,一次四個月,中間隔咗一年").months).toBe(11);
  });

  test("silence is not asked, what cannot be read is not scored, never 0", () => {
    expect(parseDuration(undefined)).toEqual({
      status: "not-asked",
      months: null,
      approximate: false,
      evidence: [],
    });
    expect(parseDuration("好耐啦")).toMatchObject({ status: "not-scored", months: null });
    expect(parseDuration("一".repeat(1_000_000))).toMatchObject({ status: "not-scored", months: null });
  });

  test("shows where it was read", () => {
    const text = "喺嗰度做咗兩年半左右啦";
    const [evidence] = parseDuration(text).evidence;
    expect(evidence?.text).toContain("兩年半");
    expect(text.slice(evidence?.start, evidence?.end)).toBe(evidence?.text);
  });
});
