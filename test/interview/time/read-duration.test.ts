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
    ["2 + 1 years", 36],
    ["4 + 3 + 5 months", 12],
    ["3+2個月", 5],
    ["年零三個月", 15],
    ["個半月", 1.5],
    ["兩個半月", 2.5],
    ["三十日", 1],
    ["兩星期", 0.5],
    ["七日", 0.2],
    ["十個禮拜", 2.3],
    ["two and a quarter years", 27],
    ["two years and a quarter", 27],
    ["a quarter of a year", 3],
    ["a yr and a half", 18],
    ["1 year, 3 months", 15],
    ["1 year and 3 months", 15],
    ["1 yr & 2 mos", 14],
    ["3 tahun", 36],
    ["enam bulan", 6],
    ["10 minggu", 2.3],
    ["two decades", 240],
    ["a fortnight's work", 0.5],
    ["six months, then a break of two months, then three months", 9],
    ["做咗六個月,停咗兩個月,再做三個月", 9],
    ["兩年差三個月", 21],
    ["差一個月夠一年", 11],
    ["本來應承寫半年,結果做咗三個月", 3],
    ["CV寫錯咗一年,其實八個月", 8],
    ["from March to June 2023", 4],
    ["March–June 2023", 4],
    ["3/2023 to 6/2023", 4],
    ["2023/03 - 2023/06", 4],
    ["2023.3-2023.6", 4],
    ["2023年3月5日至6月30日", 4],
    ["Mar '22 to Mar '23", 13],
    ["early 2022 to late 2023", 22],
    ["2022年頭至2023年尾", 24],
    ["二三年三月到八月", 6],
    ["前年十月到去年十二月", 15],
    ["去年10月到12月", 3],
    ["去年10月到今年2月", 5],
    ["joined in March 2023, left in May 2023", 3],
    ["22年3月到23年3月", 13],
    ["from Sept 2023 to the following March", 7],
    ["2023年11月到翌年2月", 4],
    ["Q4 2023 to Q2 2024", 9],
    ["first quarter of 2023", 3],
    ["all of 2022", 12],
    ["throughout 2022", 12],
    ["the whole year of 2022", 12],
    ["2022年年頭到年尾", 12],
    ["June, July and August 2023", 3],
    ["2023年6、7、8月", 3],
    ["七八月 2023", 2],
    ["from 5 Jan 2023 to 20 Mar 2023", 3],
    ["5th of May 2023 till 9 July 2023", 3],
    ["2022年11月到而家(2023年10月)", 11],
    ["兩個暑假,每次兩個月", 4],
    ["四期,每期三個月", 12],
    ["a year, sorry, 10 months", 10],
    ["一年,唔啱,十個月", 10],
    ["almost a year, 11 months to be exact", 11],
    ["一年半,即係十八個月", 18],
    ["18 months (a year and a half)", 18],
    ["4 months at A, 5 months at B, 9 months in total", 9],
    ["總共九個月:四個月加五個月", 9],
    ["a year in total", 12],
    ["加埋一年", 12],
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
    ["兩年多", 28],
    ["some months (maybe 6)", 6],
    ["a few months (about 5 or so)", 5],
    ["十幾年", 168],
    ["三個月多", 3.5],
    ["一年零三個月多", 15],
    ["年幾", 16],
    ["好幾年", 48],
    ["好幾個月", 4],
    ["a few months", 4],
    ["a few years", 36],
    ["several months", 4],
    ["few weeks", 0.7],
    ["a month or two", 1.5],
    ["a week or two", 0.3],
    ["2 years plus", 24],
    ["ten odd months", 10],
    ["18 months plus", 18],
    ["year or so", 12],
    ["not even a year", 6],
    ["less than six months", 5],
    ["under a year", 6],
    ["未夠一年", 9],
    ["唔到半年", 5],
    ["不足三個月", 2],
    ["close to a year", 11],
    ["就嚟兩年", 23],
    ["接近一年", 11],
    ["nearly 3 months", 3],
    ["roughly 8 months", 8],
    ["at least 5 years", 60],
    ["more than two years", 24],
    ["a year give or take", 12],
    ["8 months or so", 8],
    ["一年左右", 12],
    ["半年以上", 6],
    ["三年多啲", 37],
    ["半年度", 6],
    ["一年以內", 12],
    ["半年至一年", 9],
    ["between six and nine months", 7.5],
    ["between six months and a year", 9],
    ["六至八個月", 7],
    ["三四個月", 3.5],
    ["7-8個月", 7.5],
    ["2021 to 2023", 24],
    ["2021年到2023年", 24],
    ["前後兩年", 24],
  ])("reads %s as about %d months", (text, months) => {
    expect(parseDuration(text)).toMatchObject({ status: "scored", months, approximate: true });
  });

  test.each(["none", "冇", "未試過", "n/a", "zero", "", "no experience", "第一次", "暫時未有"])(
    "reads %j as 0",
    (text) => {
      expect(parseDuration(text)).toMatchObject({ status: "scored", months: 0 });
    },
  );

  describe("a beginning and an end that stand far apart in one sentence", () => {
    const MUCH = "on the Cantonese creative writing project and after many batches of prompts";
    const YUE = "寫廣東話對話同埋幫手執其他人寫嘅嘢,中間換過三個組長又轉過兩次題目同埋搬過屋";
    test.each("Joined|Started|Began|Hired|Signed up|Onboarded|Recruited|Back".split("|"))(
      "%s in Feb 2023 … my last task was August 2023",
      (began) => {
        const text = `${began} in Feb 2023 ${MUCH} my last task was August 2023`;
        expect(parseDuration(text)).toMatchObject({ status: "scored", months: 7 });
        expect(parseDuration(`As a teacher with two children at home, I was glad: ${text}`).months).toBe(7);
      },
    );

    test("an end far off that no beginning goes with ends nothing", () => {
      expect(
        parseDuration(`In Feb 2023 I looked around ${MUCH}, my last task was August 2023`),
      ).toMatchObject({
        status: "not-scored",
        months: null,
      });
      expect(parseDuration(`2023年2月嗰陣,${YUE},同年8月走`)).toMatchObject({
        status: "not-scored",
        months: null,
      });
    });

    test.each([
      "left in August 2023",
      "quit in August 2023",
      "stopped in August 2023",
      "ended in August 2023",
      "finished in August 2023",
      "paused in August 2023",
      "packed it in in August 2023",
      "handed in my last batch in August 2023",
      "my last task was August 2023",
      "last day August 2023",
      "last shift in August 2023",
      "last submission was August 2023",
      "until August 2023",
      "till August 2023",
      "August 2023 stopped",
      "August 2023 ended",
      "August 2023 left",
      "August 2023 finished",
      "in August 2023 I quit",
    ])("Feb 2023 start … %s", (ended) => {
      expect(parseDuration(`Feb 2023 start ${MUCH}, ${ended}`).months).toBe(7);
      expect(parseDuration(`Feb 2023 I joined ${MUCH}; ${ended}`).months).toBe(7);
    });

    test.each(["入職", "加入", "開始", "開工", "動筆", "開筆", "起筆", "落手", "入"])(
      "2023年2月%s …… 同年8月走",
      (began) => {
        expect(parseDuration(`2023年2月${began},${YUE},同年8月走`).months).toBe(7);
        expect(parseDuration(`2023年2月先至${began},${YUE},同年8月走`).months).toBe(7);
      },
    );

    test.each(["入職", "加入", "開始", "入"])("%s係2023年2月 …… 同年8月走", (began) => {
      expect(parseDuration(`${began}係2023年2月,${YUE},同年8月走`).months).toBe(7);
    });

    test.each([
      ..."走 離職 收工 收手 散水 完 先走 擱筆 封筆 收筆 收線 收山 結束 告一段落 底就離職"
        .split(" ")
        .map((ended) => `同年8月${ended}`),
      "做到同年8月",
      "離開係同年8月",
    ])("2023年2月入職 …… %s", (ended) => {
      expect(parseDuration(`2023年2月入職,${YUE},${ended}`).months).toBe(7);
    });

    test.each([
      "quit at the end of",
      "gave it up in",
      "gave that up in",
      "resigned in",
      "wrapped up in",
      "was laid off in",
      "was let go in",
      "left them in",
      "stopped around",
      "packed it in at",
      "finished there by",
    ])("an end in a sentence of its own: I %s June 2023", (ended) => {
      expect(parseDuration(`In March 2023 they hired me. I ${ended} June 2023`).months).toBe(4);
    });

    test.each([
      ["Signed up in March 2023 but no tasks until June 2023, then wrote until August 2023", 3],
      ["March 2023 through June 2023", 4],
      ["March 2023 thru June 2023", 4],
      ["March 2023, done by June 2023", 4],
      ["wrote from March 2023 until about June", 4],
      ["2023年3月寫到咗大約6月", 4],
      ["between March 2023 and June 2023", 4],
      ["march, april and may 2023", 3],
      ["2023年3月、4月、5月", 3],
      ["2023年3月及4月", 2],
      ["nov, dec 2022 and jan 2023", 3],
      ["Q1 2022, and then Q3 2022", 6],
      ["Q1 2022; Q3 2022", 6],
    ])("%s: %d months", (text, months) => {
      expect(parseDuration(text)).toMatchObject({ status: "scored", months });
    });
  });

  test.each([
    "since March 2023",
    "from March 2023",
    "starting March 2023",
    "由2023年3月",
    "自2023年3月",
    "自從2023年3月",
    "從2023年3月",
    "打從2023年3月",
    "I started in March 2023",
    "began in March 2023",
    "joined in March 2023",
    "2023年3月開始",
    "2023年3月起",
    "2023年3月入職",
    "2023年3月入去",
    "2023年3月加入",
    "March 2023 onwards",
    "2023年3月入咗",
    "2023年3月做起",
    "2023年3月至今",
    ..."going|at it|doing it|on it|with them|working|writing|rating|here|active"
      .split("|")
      .map((still) => `March 2023, still ${still}`),
    "March 2023, ongoing",
    "March 2023, to this day",
    "March 2023 and counting",
    "March 2023, haven't stopped",
    "March 2023, never stopped",
    "2023年3月,一直做緊",
    "2023年3月,仲喺度做緊",
    "2023年3月,未停",
    "2023年3月,冇停",
  ])("%s: it still goes on", (text) => {
    expect(parseDuration(text, { interviewedOn: "2024-07-15" })).toMatchObject({
      status: "scored",
      months: 16,
    });
    expect(parseDuration(text)).toMatchObject({ status: "not-scored", months: null });
  });

  test.each([
    ["March to June", 4],
    ["去年3月到6月", 4],
    ["前年十月到今年二月", 17],
    ["前年三月到去年三月", 13],
    ["11月到2月", 4],
    ["from Nov to Feb 2023", 4],
    ["2022年11月到2月", 4],
    ["last March to last June", 4],
    ["March 2023 to March 2023", 1],
    ["2022 to June 2023", 18],
    ["March 2022 to 2023", 22],
  ])("dates tell how far apart they are without the date of the interview: %s, %d months", (text, months) => {
    expect(parseDuration(text)).toMatchObject({ status: "scored", months });
  });

  test.each([
    ["2022年3月到今年5月", null, 27],
    ["今年三月到2025年5月", null, null],
    ["from last March to June this year", null, 4],
    ["from last March to this June", 4, 4],
    ["今年三月到前年三月", null, null],
    ["June 2023 until last August", null, 3],
    ["2022年3月至去年12月", null, 22],
    ["from June 2024 to July 2024", 2, 2],
    ["from June 2024 to August 2024", 3, null],
    ["大約2023年3月到6月", 4, 4],
  ])("%s: %j months, told on 15 July 2024 %j", (text, alone, told) => {
    expect(parseDuration(text).months).toBe(alone);
    expect(parseDuration(text, { interviewedOn: "2024-07-15" }).months).toBe(told);
  });

  test.each([
    "March 2023 to around June 2023",
    "2023年3月左右到6月",
    "2023年3月到大概6月",
    "from March to about June 2023",
  ])("%s is about four months", (text) => {
    expect(parseDuration(text)).toMatchObject({ months: 4, approximate: true });
  });

  test.each([
    ["Jan to June 2023, then Sept to Dec 2023", 10],
    ["from Jan to Dec 2023, but took April off", 11],
    ["2023年1月到12月,中間停咗4月", 11],
    ["2023年1月到12月,除咗三月同四月", 10],
    ["from Jan 2023 to Dec 2023 except March and April", 10],
    ["from Jan 2023 to Dec 2023, with a break from March to May", 9],
    ["2023年1月到12月,其間三月至五月冇做", 9],
    ["Jan 2023 to Dec 2023 minus February", 11],
    ["一年,扣返兩個月停工", 10],
    ["18 months excluding a three-month break", 15],
  ])("pauses are taken off: %s, %d months", (text, months) => {
    expect(parseDuration(text)).toMatchObject({ status: "scored", months });
  });

  test.each([
    ["a year, that's 12 months", 12],
    ["two years, i.e. 24 months", 24],
    ["兩年,即係廿四個月", 24],
    ["about a year, say 11 months", 11],
    ["一年,準確啲十一個月", 11],
    ["a year, no wait, ten months", 10],
    ["a year, correction: ten months", 10],
    ["a year, hang on, ten months", 10],
    ["a year, scratch that, ten months", 10],
    ["一年,講錯,十個月", 10],
    ["一年,更正,十個月", 10],
    ["6 months, then another 3 months", 9],
    ["六個月,再寫三個月", 9],
    ["six months and a further two months", 8],
    ["半年,又半年", 12],
    ["6 months + another 6 months", 12],
    ["2023年1月到6月,半年", 6],
    ["from Jan to June 2023, six months exactly", 6],
    ["between Jan and June 2023 (6 months)", 6],
  ])(
    "what is told twice counts once, and what is corrected counts as corrected: %s, %d months",
    (text, months) => {
      expect(parseDuration(text)).toMatchObject({ status: "scored", months });
    },
  );

  describe("numbers and units", () => {
    test.each([
      ["三個半月", 3.5],
      ["十年", 120],
      ["十二年", 144],
      ["二十年", 240],
      ["廿年", 240],
      ["廿二個月", 22],
      ["廿四個月", 24],
      ["卅個月", 30],
      ["二十二個月", 22],
      ["一百個月", 100],
      ["二年", 24],
      ["一年", 12],
      ["一年三個月", 15],
      ["一年又三個月", 15],
      ["兩年三個半月", 27.5],
      ["一年九個月", 21],
      ["十五個月", 15],
      ["十一個月", 11],
      ["十個月零五日", 10.2],
      ["三個星期", 0.7],
      ["十天", 0.3],
      ["兩周", 0.5],
      ["8個月半", 8.5],
      ["12個月", 12],
      ["2.5年", 30],
      ["1.5 個月", 1.5],
      ["twenty-two months", 22],
      ["twenty two months", 22],
      ["thirty months", 30],
      ["forty-five months", 45],
      ["fifty months", 50],
      ["sixty months", 60],
      ["seventy months", 70],
      ["eighty months", 80],
      ["ninety months", 90],
      ["eleven months", 11],
      ["twelve months", 12],
      ["thirteen months", 13],
      ["fourteen months", 14],
      ["fifteen months", 15],
      ["sixteen months", 16],
      ["seventeen months", 17],
      ["eighteen months", 18],
      ["nineteen months", 19],
      ["four weeks", 0.9],
      ["ten days", 0.3],
      ["100 days", 3.3],
      ["1 mo", 1],
      ["2 mths", 2],
      ["3 mnths", 3],
      ["4 mos", 4],
      ["5 yrs", 60],
      ["7m", 7],
      ["1 wk", 0.2],
      ["2 wks", 0.5],
      ["1¼ years", 15],
      ["1 ½ years", 18],
      ["1/2 year", 6],
      ["3/4 year", 9],
      ["1½ months", 1.5],
      ["two and a half months", 2.5],
      ["two & a half years", 30],
      ["one and three quarters years", 21],
      ["one and a quarter years", 15],
      ["1.5 decades", 180],
      ["three fortnights", 1.4],
      ["half-year", 6],
      ["half of a year", 6],
      ["half year", 6],
      ["one quarter of a year", 3],
      ["1 year 6 months", 18],
      ["1 year 2 weeks", 12.5],
      ["2 years & 3 months", 27],
      ["2 years, 3 months", 27],
      ["2 years plus 3 months", 27],
      ["two full years", 24],
      ["three solid months", 3],
      ["a whole year", 12],
      ["4 consecutive months", 4],
      ["tiga bulan", 3],
      ["empat minggu", 0.9],
      ["lima hari", 0.2],
      ["tujuh bulan", 7],
      ["lapan bulan", 8],
      ["sembilan bulan", 9],
      ["sepuluh bulan", 10],
      ["satu tahun", 12],
    ])("%s: %d months, exactly", (text, months) => {
      expect(parseDuration(text)).toMatchObject({ status: "scored", months, approximate: false });
    });

    test.each([
      ["三年幾", 40],
      ["三年多", 40],
      ["三年有多", 37],
      ["三年多啲", 37],
      ["三個幾月", 3.5],
      ["三個多月", 3.5],
      ["三個月多啲", 3.3],
      ["三個月有多", 3.3],
      ["成三年", 36],
      ["成三個月", 3],
      ["幾年", 36],
      ["幾個月", 4],
      ["廿幾年", 288],
      ["三十幾個月", 34],
      ["兩三年", 30],
      ["七八年", 90],
      ["七八個月", 7.5],
      ["兩三個月", 2.5],
      ["兩個月至三個月", 2.5],
      ["三至五年", 48],
      ["三到五個月", 4],
      ["3至5年", 48],
      ["兩年零三個月多", 27],
      ["半年幾", 6],
      ["a couple years", 24],
      ["several years", 48],
      ["a dozen months", 12],
      ["5~7 months", 6],
      ["five or seven months", 6],
      ["18+ months", 18],
    ])("%s: about %d months", (text, months) => {
      expect(parseDuration(text)).toMatchObject({ status: "scored", months, approximate: true });
    });

    test.each(["三千年", "年零", "three", "8 個 月"])("%s is no length", (text) => {
      expect(parseDuration(text)).toMatchObject({ status: "not-scored", months: null });
    });
  });

  describe("words around a length", () => {
    const words = (list: string) => list.split("|");
    test.each(
      words(
        "about|around|approx.|approximately|roughly|maybe|perhaps|probably|circa|~|just over|over|more than|at least|a bit over|a little over|slightly over",
      ),
    )("%s 8 months is about as long", (word) => {
      expect(parseDuration(`${word} 8 months`)).toMatchObject({ months: 8, approximate: true });
    });

    test.each(words("大約|大概|約|前後|超過|起碼|至少|最少|多過|有成|足足|應該有|都有"))(
      "%s八個月 is about as long",
      (word) => {
        expect(parseDuration(`${word}八個月`)).toMatchObject({ months: 8, approximate: true });
      },
    );

    test.each(words("+| or so|-ish| give or take| approx| roughly"))(
      "8 months%s is about as long",
      (word) => {
        expect(parseDuration(`8 months${word}`)).toMatchObject({ months: 8, approximate: true });
      },
    );

    test.each(words("左右|上下|度|以上|或以上|以內|鬆啲"))("八個月%s is about as long", (word) => {
      expect(parseDuration(`八個月${word}`)).toMatchObject({ months: 8, approximate: true });
    });

    test.each(words("almost|nearly|just under|close to"))("%s 20 months are 19, and 10 are 10", (word) => {
      expect(parseDuration(`${word} 20 months`)).toMatchObject({ months: 19, approximate: true });
      expect(parseDuration(`${word} 10 months`)).toMatchObject({ months: 10, approximate: true });
    });

    test.each(words("差唔多|差不多|就嚟|就來|將近|接近"))("%s二十個月 are 19", (word) => {
      expect(parseDuration(`${word}二十個月`)).toMatchObject({ months: 19, approximate: true });
    });

    test.each(words("less than|under|not even"))("%s 8 months are 7, and 20 are 15", (word) => {
      expect(parseDuration(`${word} 8 months`)).toMatchObject({ months: 7, approximate: true });
      expect(parseDuration(`${word} 20 months`)).toMatchObject({ months: 15, approximate: true });
    });

    test.each(words("唔夠|未夠|不到|唔到|未到|不足|不滿"))("%s八個月 are 7", (word) => {
      expect(parseDuration(`${word}八個月`)).toMatchObject({ months: 7, approximate: true });
    });

    test.each(
      words(
        "3 year course|2-year diploma|6 months bootcamp|5 years of age|8 months ago|2 years earlier|2 years later|2 years before that|八歲|三年級|三年班|兩年以前|兩年之前|三年會員|兩年合約期|一年都冇|同一年|each year|twice a year|hours a week|20 hours per week|每日|每兩年|一日寫十篇|一日四個鐘|一個禮拜二十個鐘|the last 4 of those 14 months",
      ),
    )("%s is no length", (text) => {
      expect(parseDuration(text)).toMatchObject({ status: "not-scored", months: null });
    });

    test.each(words("隔咗|相隔|停咗|停左|休息咗|抖咗|歇咗"))("a pause is no work: 中間%s兩個月", (word) => {
      expect(parseDuration(`做咗六個月,中間${word}兩個月,再做三個月`).months).toBe(9);
    });

    test.each(words("冇開工|冇開過工|冇做過嘢|冇接過單|沒返過工|停工|休息"))(
      "a pause is no work: 有兩個月%s",
      (word) => {
        expect(parseDuration(`做咗六個月,有兩個月${word},再做三個月`).months).toBe(9);
      },
    );

    test.each(
      words(
        "a gap of|a break of|a pause of|a rest of|stopped for|dropped everything for|dropped out for|away for|off sick for|off for|ill for|out of action for about",
      ),
    )("a pause is no work: %s two months", (word) => {
      expect(parseDuration(`six months, then ${word} two months, then three months`).months).toBe(9);
    });

    test.each(words("唔係|不是|唔好當我做咗|咪當|CV打錯咗|寫錯咗|記錯咗|本來話|原本講好|打算做|預計|計劃"))(
      "what is wrong or only planned does not count: %s一年",
      (word) => {
        expect(parseDuration(`${word}一年,做咗八個月`)).toMatchObject({ months: 8, approximate: false });
      },
    );

    test.each([
      ["I joined a year ago", 12],
      ["started two years ago", 24],
      ["兩年前就開始", 24],
      ["兩年前已經加入", 24],
      ["兩年之前入咗", 24],
      ["半年以前開始", 6],
      ["差三個月夠兩年", 21],
      ["差三個月就滿兩年", 21],
      ["兩年爭三個月", 21],
      ["爭一個月滿一年", 11],
      ["2 + 3 + 1 months", 6],
      ["3 + 2 yrs", 60],
      ["三十日", 1],
      ["30 hari", 1],
      ["6 bulan", 6],
    ])("%s: %d months", (text, months) => {
      expect(parseDuration(text)).toMatchObject({ status: "scored", months, approximate: false });
    });
  });

  test.each([
    ["一年半,中間有三個月冇做", 15],
    ["一年半(中間停咗三個月)", 15],
    ["一年半,中間斷咗三個月", 15],
    ["做咗一年半,期間有兩個月休息", 16],
    ["寫了一年,其間有兩個月沒有做", 10],
    ["寫了一年,中間休息了兩個月", 10],
    ["一年,有兩個月冇工作", 10],
    ["做咗八個月,有一個月放假", 7],
    ["半年,有一個月請咗假", 5],
    ["六個月,其中兩個月停咗", 4],
    ["18 months, with a three-month break", 15],
    ["18 months (three months off)", 15],
    ["18 months, three months of that off", 15],
    ["18 months, though I took three months off", 15],
    ["a year, including two months off", 10],
    ["two years with a gap of six months", 18],
    ["a year with two months' break", 10],
  ])("a pause inside a length is taken off: %s, %d months", (text, months) => {
    expect(parseDuration(text)).toMatchObject({ status: "scored", months });
  });

  test.each([
    ["六個月,停兩個月,跟住再做四個月", 10],
    ["做咗六個月,有兩個月冇做,之後返去再做三個月", 9],
    ["一年,之後停咗三個月", 12],
    ["一年,跟住放咗三個月假", 12],
    ["six months, two months off, then three months", 9],
    ["six months with a two-month break and then another three months", 9],
    ["a year, then took three months off", 12],
    ["有三個月冇做,之前做咗一年", 12],
    ["做咗兩個月停咗", 2],
    ["做咗三個月就眼花冇做", 3],
    ["a month off, that was all I had in six weeks", 1.4],
  ])("one after a length, or before work that goes on, is not: %s, %d months", (text, months) => {
    expect(parseDuration(text)).toMatchObject({ status: "scored", months });
  });

  test.each([
    ["一年減兩個月", 10],
    ["一年扣兩個月", 10],
    ["一年,減去兩個月。", 10],
    ["一年少兩個月", 10],
    ["兩年減三個月", 21],
    ["one year minus two months", 10],
    ["a year less two months", 10],
    ["a year bar two months", 10],
    ["18 months, not counting two months.", 16],
    ["two months short of a year", 10],
    ["a month shy of two years", 23],
    ["two months minus a year", 2],
  ])("what is taken off makes a length shorter: %s, %d months", (text, months) => {
    expect(parseDuration(text)).toMatchObject({ status: "scored", months, approximate: false });
  });

  test.each([
    ["半個月", 0.5],
    ["半個禮拜", 0.1],
    ["一個半禮拜", 0.3],
    ["兩個半星期", 0.6],
    ["個半禮拜", 0.3],
    ["half a month", 0.5],
    ["half a week", 0.1],
    ["1 and 1/2 years", 18],
    ["3 and 3/4 years", 45],
    ["2 and 1/4 years", 27],
    ["one and 1/2 months", 1.5],
    ["1又1/2年", 18],
    ["三百五十日", 11.5],
    ["一百零五日", 3.5],
    ["two years and three weeks", 24.7],
    ["six months, three weeks", 6.7],
  ])("halves, quarters and hundreds: %s, %d months, exactly", (text, months) => {
    expect(parseDuration(text)).toMatchObject({ status: "scored", months, approximate: false });
  });

  test.each([
    ["大半個月", 0.7],
    ["個幾禮拜", 0.3],
    ["half a dozen months", 6],
    ["half dozen months", 6],
    ["two dozen months", 24],
    ["幾十個月", 40],
    ["百幾日", 4.6],
  ])("%s: about %d months", (text, months) => {
    expect(parseDuration(text)).toMatchObject({ status: "scored", months, approximate: true });
  });

  test.each([
    ["two summers, three months each", 6],
    ["two summers: about three months each", 6],
    ["two summers of three months", 6],
    ["three contracts of four months each", 12],
    ["3 stints on Outlier, 2 months each", 6],
    ["two projects, each three months", 6],
    ["兩個暑假,每個三個月", 6],
    ["兩個暑假各三個月", 6],
    ["兩個學期,每個學期四個月", 8],
    ["two summers, three months", 3],
    ["three projects, two months in total", 2],
    ["12 projects, two months each", 24],
  ])("so many spells of one length: %s, %d months", (text, months) => {
    expect(parseDuration(text)).toMatchObject({ status: "scored", months });
  });

  test.each(["2023年3月,持續至今", "2023年3月,一直持續至今", "2023年3月入 Outlier", "2023年3月,到今未停"])(
    "%s: it still goes on, behind a comma as well",
    (text) => {
      expect(parseDuration(text, { interviewedOn: "2024-07-15" }).months).toBe(16);
    },
  );

  test.each([
    ["2023年3月入職,6月走咗,至今冇再做", 4],
    ["2023年3月做過,之後走咗,至今休息", null],
    ["2023年3月做過,停咗,至今休息", null],
    ["2023年3月做過,至今未再做", null],
  ])("%s: it does not go on", (text, months) => {
    expect(parseDuration(text, { interviewedOn: "2024-07-15" }).months).toBe(months);
  });

  test.each(["2023", "in 2023", "2023年", "2023 to 2023", "2023年到2023年"])(
    "%s alone tells no length, and is not 0",
    (text) => {
      expect(parseDuration(text, { interviewedOn: "2024-07-15" })).toMatchObject({
        status: "not-scored",
        months: null,
      });
    },
  );

  describe("words that take a month off dates", () => {
    const words = (list: string) => list.split("|");
    test.each(
      words(
        "except|apart from|minus|excluding|not counting|but skipped|but skipping|but took off|but did nothing in|but no work in|but no tasks in|but no task in|but didn't work in|but didn't write in|but didn't do any in|but paused in|but was pausing in|with a break in|but breaks in|with a gap in|but knock off",
      ),
    )("%s April", (off) => {
      expect(parseDuration(`from January to December 2023, ${off} April`).months).toBe(11);
    });

    test.each(
      words(
        "停咗4月|4月休息|4月抖咗|4月抖吓|4月冇做|4月冇開工|4月冇接|4月冇寫|4月冇返工|4月冇開過工|4月沒做|4月沒有做|扣返4月",
      ),
    )("中間%s", (off) => expect(parseDuration(`2023年1月到12月,中間${off}`).months).toBe(11));

    test.each(words("除咗|除了|除却"))("%s4月", (off) => {
      expect(parseDuration(`2023年1月到12月,${off}4月`).months).toBe(11);
    });

    test.each([
      ["from January 2023 to June 2024, took last March off", 17],
      ["2023年1月到今年6月,中間今年3月停咗", 17],
      ["I wrote from January to December 2023 and paused in June and July", 10],
    ])("%s: %d months", (text, months) => {
      expect(parseDuration(text, { interviewedOn: "2024-07-15" }).months).toBe(months);
    });
  });

  test.each([
    ..."sorry|no sorry|no wait|no, wait|no actually|honestly|but honestly|truthfully|in truth|correction|hang on|hmm|scratch that|I mean"
      .split("|")
      .map((wrong) => `a year, ${wrong}, ten months`),
    ..."不對|唔啱|唔係|講錯|記錯|更正|等等|應該係|改返".split("|").map((wrong) => `一年,${wrong},十個月`),
    ..."至啱|先啱|先係啱|先對".split("|").map((right) => `一年,不如話十個月${right}`),
  ])("%s: ten months", (text) => {
    expect(parseDuration(text)).toMatchObject({ status: "scored", months: 10 });
  });

  test.each([
    ..."so|that's|that is|which is|which makes|makes|making|ie|i.e.|exactly|say|call it|meaning|equals|counting|to be exact|to be precise|actually|in fact|rather"
      .split("|")
      .map((same) => `a year, ${same} 11 months`),
    ..."exactly|precisely|to be exact|to be precise"
      .split("|")
      .map((same) => `a year, well, 11 months ${same}`),
    ..."即係|即是|亦即|也就是|就係話|準確啲|實數|實際|實質|確切|計落|算落|數落|當佢"
      .split("|")
      .map((same) => `一年,${same}十一個月`),
  ])("%s: told twice, 11 months", (text) => {
    expect(parseDuration(text)).toMatchObject({ status: "scored", months: 11 });
  });

  test.each(
    "no tasks|no task|no work|no job|no jobs|no project|nothing|冇job|冇任務|冇嘢做|冇工開|冇單".split("|"),
  )("nothing was done until then: %s", (nothing) => {
    const text = `Signed up in March 2023, ${nothing} until June 2023, then wrote until August 2023`;
    expect(parseDuration(text).months).toBe(3);
  });

  test.each("as of|counting this|up to this|now|today is|we're in|we are in|it's|it is".split("|"))(
    "since January 2024 (%s July 2024)",
    (today) => expect(parseDuration(`since January 2024 (${today} July 2024)`).months).toBe(6),
  );

  test.each([
    ["six months and a year", 18],
    ["12 + 6 months", 18],
    ["since last July", 12],
    ["since January 2024, asked (July 2024)", 6],
    ["since January 2024, this one (July 2024) counted", 6],
    ["since January 2024, this month (July 2024) counted", 6],
    ["onwards from March 2023", 16],
    ["onward from March 2023", 16],
    ["March 2023, havent stopped", 16],
    ["Feb 2023 start and so on and so forth for a good while longer, stop August 2023", 7],
    ["Feb 2023 start and so on and so forth for a good while longer, last batch August 2023", 7],
  ])("%s: %d months in all", (text, months) => {
    expect(parseDuration(text, { interviewedOn: "2024-07-15" }).months).toBe(months);
  });

  test.each([
    ["two years, 中間停咗三個月", 21],
    ["六個月 and then two months off and three months again", 9],
    ["一年零三個月寫十篇", 15],
    ["十二個星期寫十篇", 2.8],
    ["一年寫十篇", 12],
    ["2023年1月寫到6月,又寫咗三個月", 9],
    ["2023年1月寫到6月,又半年", 6],
    ["a year, six months of it part-time", 12],
  ])("%s: %d months, in two languages, with rates, or told again", (text, months) => {
    expect(parseDuration(text)).toMatchObject({ status: "scored", months });
  });

  test.each([
    ["13次,每次兩個月", 26],
    ["十二期,每期三個月", 36],
    ["12 projects, two months each", 24],
    ["兩期,每期三個月", 6],
    ["March 2023 onward", 16],
    ["Feb 2023 start on the job and all that goes with it for so long, leave August 2023", 7],
    ["Feb 2023 start on the job and all that goes with it for so long, end August 2023", 7],
    ["Feb 2023 start on the job and all that goes with it for so long, finish August 2023", 7],
    ["Feb 2023 start on the job and all that goes with it for so long, pause August 2023", 7],
    ["Feb 2023 start on the job and all that goes with it for so long, last job August 2023", 7],
    ["Feb 2023 start on the job and all that goes with it for so long, last one August 2023", 7],
    ["2022年7月到今年6月,中間去年3月停咗", 23],
    ["2023年1月到今年6月,中間去年3月停咗", 17],
    ["2023年1月做咗六個月到6月", 6],
    ["2023年1月,中間停咗兩個月,做到12月", 10],
    ["二十零個月", 21],
    ["十零個月", 11],
    ["a year, no sorry, four months", 4],
    ["a year, no, wait, four months", 4],
    ["a year, no actually four months", 4],
    ["a year, no, actually, four months", 4],
    ["a year, but honestly four months", 4],
    ["a year, honestly, four months", 4],
    ["一年,改返四個月", 4],
    ["一年,等等,四個月", 4],
    ["一年,應該係四個月", 4],
    ["一年,不如話四個月先啱", 4],
    ["一年,不如話四個月先係啱", 4],
    ["一年,不如話四個月至啱", 4],
    ["一年,不如話四個月先對", 4],
    ["2023年3月,一直做緊", 16],
    ["2023年3月,仲寫緊", 16],
    ["2023年3月,還在寫着", 16],
    ["2023年3月,都評緊", 16],
    ["2023年3月,仲打緊", 16],
    ["2023年3月,仲喺度寫緊", 16],
    ["2023年3月,仲係度做緊", 16],
    ["2023年3月,沒停", 16],
    ["2023年3月,沒有停", 16],
    ["2023年3月,仲喺度", 16],
    ["2023年3月,仲係度", 16],
    ["I start in March 2023", 16],
    ["I started in March 2023", 16],
    ["I begin in March 2023", 16],
    ["I began in March 2023", 16],
    ["I join in March 2023", 16],
    ["I joined in March 2023", 16],
    ["Feb 2023 start on the job and all that goes with it for so long, August 2023 stop", 7],
    ["Feb 2023 start on the job and all that goes with it for so long, August 2023 end", 7],
    ["Feb 2023 start on the job and all that goes with it for so long, August 2023 finish", 7],
    ["Feb 2023 start on the job and all that goes with it for so long, August 2023 finished", 7],
    ["2 + 3 months", 5],
    ["2 + 3 month", 5],
    ["2 + 3 mths", 5],
    ["2 + 3 mth", 5],
    ["2 + 3 mos", 5],
    ["2 + 3 mo", 5],
    ["2 + 3 yrs", 60],
    ["2 + 3 yr", 60],
    ["2 + 3 year", 60],
    ["2+3年", 60],
    ["2+3 個月", 5],
    ["each took two months, three projects", 2],
    ["兩個暑假,每暑假三個月", 6],
    ["兩個寒假,每個寒假一個月", 2],
    ["兩個學期,每學期四個月", 8],
    ["三期,每期都做兩個月", 6],
    ["三段,每段大約兩個月", 6],
    ["三轉,每轉寫兩個月", 6],
    ["三輪,每輪兩個月", 6],
    ["三次,每次大概兩個月", 6],
    ["三回,每回兩個月", 6],
    ["三批,每批兩個月", 6],
    ["每個 project 三個月,做咗四個", 12],
    ["每個project都三個月,做過四個", 12],
    ["每項目三個月,總共四個", 12],
    ["每單三個月,一共四單", 12],
    ["每期三個月,共四期", 12],
    ["每份大約三個月,做了四次", 12],
    ["每輪三個月,寫咗四轉", 12],
    ["六個月,有兩個月冇做嘢,再做三個月", 9],
    ["六個月,有兩個月冇接job,再做三個月", 9],
    ["六個月,有兩個月冇返工,再做三個月", 9],
    ["六個月,有兩個月沒開工,再做三個月", 9],
    ["六個月,有兩個月沒有做嘢,再做三個月", 9],
    ["半年,兩個月都冇做,之後再做三個月", 9],
    ["半年,兩個月完全沒做,之後再做三個月", 9],
    ["半年,兩個月乜都冇做,之後再做三個月", 9],
  ])("%s: %d months, by words for corrections, what goes on, sums, times and pauses", (text, months) => {
    expect(parseDuration(text, { interviewedOn: "2024-07-15" })).toMatchObject({ status: "scored", months });
  });

  test.each([
    ["三幾個月", 3.5],
    ["3幾個月", 3.5],
    ["三幾年", 42],
    ["20幾個月", 24],
  ])("幾 behind a number is little behind a small one: %s, %d months", (text, months) => {
    expect(parseDuration(text)).toMatchObject({ status: "scored", months, approximate: true });
  });

  test.each([
    ["a year less a month", 11],
    ["it was a year", 12],
    ["a year plus a month", 13],
    ["CV寫錯一年,做咗八個月", 8],
    ["記錯了一年,做咗八個月", 8],
  ])("%s: %d months, neither a rate nor wrong", (text, months) => {
    expect(parseDuration(text)).toMatchObject({ status: "scored", months });
  });

  test.each([
    ["3 yrs", 36],
    ["joined two years ago", 24],
    ["start two years ago", 24],
    ["began two years ago", 24],
    ["been writing two years ago", 24],
    ["since two years ago", 24],
    ["joined two years ago, never stopped", 24],
    ["joined two years ago, haven't stopped", 24],
    ["joined two years ago, not ended", 24],
    ["兩年前開始", 24],
    ["兩年之前開始", 24],
    ["兩年以前就開始", 24],
    ["兩年前已經開始", 24],
    ["兩年前先開始", 24],
    ["兩年前入咗", 24],
    ["兩年前入左", 24],
    ["兩年前加入", 24],
    ["兩年前入職", 24],
    ["between six months and a year", 9],
    ["six months or a year", 9],
    ["six months to a year", 9],
    ["six months - a year", 9],
    ["差兩個月夠一年", 10],
    ["差兩個月到一年", 10],
    ["差兩個月就滿一年", 10],
    ["爭兩個月先夠一年", 10],
    ["差兩個月至足一年", 10],
    ["差兩個月正一年", 10],
    ["一年差兩個月", 10],
  ])("%s: %d months, since then or between two lengths", (text, months) => {
    expect(parseDuration(text)).toMatchObject({ status: "scored", months });
  });

  test.each([
    "一個月20 hours",
    "一個月20 hour",
    "一個月20 hr",
    "一個月20小時",
    "一個月十次",
    "一個月三條",
    "wrote 20 times a month",
    "40 hours a month",
    "40 hrs a month",
    "40 hr a month",
    "40 h a month",
    "40h/a week",
    "one time a year",
    "twice a month",
    "once a month",
    "USD a month",
    "300 a month",
    "many words a month",
    "tasks a week",
    "two years ago",
    "two years before that",
    "two years earlier",
    "two years later",
    "two yearsago",
    "兩年班",
    "兩年級",
    "兩歲",
    "三年前",
    "三年以前",
    "joined two years ago and left",
    "joined two years ago and quit",
    "joined two years ago but stopped",
    "joined two years ago until last month",
    "joined two years ago till last month",
    "joined two years ago, it ended",
    "joined two years ago, finished",
    "兩年前開始,停咗",
    "兩年前開始,離開咗",
    "兩年前開始,走咗",
    "兩年前開始,唔做喇",
    "兩年前開始,冇做喇",
  ])("%s: a rate, or a time ago, is no length", (text) => {
    expect(parseDuration(text)).toMatchObject({ status: "not-scored", months: null });
  });

  test.each([
    ["4 months at A, 5 months at B, total 9 months", 9],
    ["4 months at A, 5 months at B, totaling 9 months", 9],
    ["4 months at A, 5 months at B, totalling 9 months", 9],
    ["4 months at A, 5 months at B, total of 9 months", 9],
    ["4 months at A, 5 months at B, altogether 9 months", 9],
    ["4 months at A, 5 months at B, all together 9 months", 9],
    ["4 months at A, 5 months at B, all in all 9 months", 9],
    ["4 months at A, 5 months at B, in all 9 months", 9],
    ["4 months at A, 5 months at B, overall 9 months", 9],
    ["4 months at A, 5 months at B, combined 9 months", 9],
    ["4 months at A, 5 months at B, add up to 9 months", 9],
    ["4 months at A, 5 months at B, adds up to 9 months", 9],
    ["4 months at A, 5 months at B, sum 9 months", 9],
    ["A 四個月,B 五個月,頭尾九個月", 9],
    ["A 四個月,B 五個月,加埋九個月", 9],
    ["A 四個月,B 五個月,夾埋九個月", 9],
    ["A 四個月,B 五個月,合共九個月", 9],
    ["A 四個月,B 五個月,總共九個月", 9],
    ["A 四個月,B 五個月,一共九個月", 9],
    ["A 四個月,B 五個月,做滿九個月", 9],
    ["A 四個月,B 五個月,滿九個月", 9],
    ["A 四個月,B 五個月,合計九個月", 9],
    ["A 四個月,B 五個月,共計九個月", 9],
    ["A 四個月,B 五個月,總計九個月", 9],
    ["A 四個月,B 五個月,前後九個月", 9],
    ["A 四個月,B 五個月,前前後後九個月", 9],
    ["A 四個月,B 五個月,計埋九個月", 9],
    ["A 四個月,B 五個月,全部加起來九個月", 9],
    ["A 四個月,B 五個月,加起來九個月", 9],
    ["A 四個月,B 五個月,攏共九個月", 9],
    ["A 四個月,B 五個月,斷斷續續九個月", 9],
    ["4 months at A, 5 months at B, 9 months in total", 9],
    ["4 months at A, 5 months at B, 9 months altogether", 9],
    ["4 months at A, 5 months at B, 9 months in all", 9],
    ["4 months at A, 5 months at B, 9 months overall", 9],
    ["4 months at A, 5 months at B, 9 months combined", 9],
    ["4 months at A, 5 months at B, 9 months all told", 9],
    ["4 months at A, 5 months at B, 9 months in sum", 9],
    ["4 months at A, 5 months at B, 9 months between them", 9],
    ["4 months at A, 5 months at B, 9 months between the two", 9],
    ["4 months at A, 5 months at B, 9 months between both", 9],
    ["4 months at A, 5 months at B, 9 months 總共", 9],
    ["4 months at A, 5 months at B, 9 months 合共", 9],
    ["12 months, of which 2 months rating", 12],
    ["12 months, of them 2 months rating", 12],
    ["12 months, of those 2 months rating", 12],
    ["12 months, of that 2 months rating", 12],
    ["12 months, out of that 2 months rating", 12],
    ["12 months, out of those 2 months rating", 12],
    ["12 months, out of which 2 months rating", 12],
    ["12 months, among them 2 months rating", 12],
    ["12 months, among those 2 months rating", 12],
    ["12 months, the first 2 months rating", 12],
    ["12 months, the last 2 months rating", 12],
    ["12 months, the final 2 months rating", 12],
    ["12 months, the other 2 months rating", 12],
    ["12 months, the remaining 2 months rating", 12],
    ["12 months, first 2 months rating", 12],
    ["12 months, last 2 months rating", 12],
    ["12 months, excluding 2 months rating", 12],
    ["12 months, except for 2 months rating", 12],
    ["12 months, of which the 2 months rating", 12],
    ["十二個月,其中兩個月評分", 12],
    ["十二個月,當中兩個月評分", 12],
    ["十二個月,入面兩個月評分", 12],
    ["十二個月,裏面兩個月評分", 12],
    ["十二個月,嗰度兩個月評分", 12],
    ["十二個月,其中有兩個月評分", 12],
    ["十二個月,當中嘅兩個月評分", 12],
    ["十二個月,頭兩個月評分", 12],
    ["十二個月,首兩個月評分", 12],
    ["十二個月,最尾兩個月評分", 12],
    ["十二個月,最後兩個月評分", 12],
    ["十二個月,後尾兩個月評分", 12],
    ["十二個月,頭嗰兩個月評分", 12],
    ["十二個月,前兩個月評分", 12],
    ["十二個月,後兩個月評分", 12],
    ["十二個月,尾兩個月評分", 12],
    ["十二個月,剩低兩個月評分", 12],
    ["十二個月,剩下兩個月評分", 12],
    ["十二個月,餘下兩個月評分", 12],
    ["十二個月,佔兩個月評分", 12],
    ["十二個月,扣返兩個月評分", 12],
    ["十二個月,扣除兩個月評分", 12],
    ["十二個月,扣咗兩個月評分", 12],
    ["十二個月,減去兩個月評分", 12],
    ["十二個月,減返兩個月評分", 12],
    ["十二個月,除咗兩個月評分", 12],
    ["12 months, 2 months of them rating", 12],
    ["12 months, 2 months of those rating", 12],
    ["12 months, 2 months of that rating", 12],
    ["12 months, 2 months of it rating", 12],
    ["12 months, 2 months of which were rating", 12],
    ["12 months, 2 months as part rating", 12],
    ["十二個月,兩個月其中", 12],
    ["十二個月,兩個月係其中", 12],
    ["A 4 months in 2020; I've been writing for the last five months", 9],
    ["A 4 months in 2020; I have written over the last five months", 9],
    ["A 4 months in 2020; I have rated in the past five months", 9],
    ["A 4 months in 2020; been rating for the past five months", 9],
    ["A 4 months in 2020; I've done it for the last five months", 9],
  ])("%s: %d months, by words for totals and parts", (text, months) => {
    expect(parseDuration(text)).toMatchObject({ status: "scored", months });
  });

  test("a total that is corrected stays the total, and a pause makes no length of what has none", () => {
    expect(parseDuration("4 months at A, 6 months at B, in total a year, sorry, 10 months").months).toBe(10);
    expect(parseDuration("since March 2023, with a break of two months")).toMatchObject({
      status: "not-scored",
      months: null,
    });
  });

  test("needs the interview date for what counts from a date", () => {
    const since = "since March 2022";
    expect(parseDuration(since)).toMatchObject({ status: "not-scored", months: null });
    expect(parseDuration(since, { interviewedOn: "2024-07-15" })).toMatchObject({
      status: "scored",
      months: 28,
    });
    expect(parseDuration("舊年三月開始", { interviewedOn: "2024-07-15" })).toMatchObject({ months: 16 });
  });

  test.each([
    ["I joined 8 months ago", "2025-03-01", 8],
    ["兩年前開始", "2025-03-01", 24],
    ["半年前入職", "2025-03-01", 6],
    ["since last March", "2025-06-15", 3],
    ["since January this year", "2025-06-15", 5],
    ["今年三月到五月", "2025-06-15", 3],
    ["舊年九月到今年二月", "2025-06-15", 6],
    ["前年三月至六月", "2025-06-15", 4],
    ["從三月開始", "2025-06-15", 3],
    ["Nov 2022 – present", "2023-10-02", 11],
    ["2022年11月至今", "2023-10-02", 11],
    ["since Jan 2023, so a year and a half", "2024-06-10", 18],
  ])("reads %s, told on %s, as %d months", (text, interviewedOn, months) => {
    expect(parseDuration(text, { interviewedOn })).toMatchObject({ status: "scored", months });
  });

  test.each([
    "I joined 8 months ago and left",
    "兩年前開始,上個月停咗",
    "since last year",
    "a two-year course",
    "2 year diploma",
    "三年前做過",
    "每三個月",
    "a gap of two months",
    "three months off",
    "spring 2023",
    "同年六月",
  ])("%s tells no length that can be counted", (text) => {
    expect(parseDuration(text, { interviewedOn: "2025-03-01" })).toMatchObject({
      status: "not-scored",
      months: null,
    });
  });

  test("takes the date that the answer itself gives", () => {
    expect(parseDuration("2023-06開始,而家2024-07").months).toBe(13);
  });

  test.each([
    ["from Jan 2023, it is 2024-01 now", 12],
    ["as of this month (July 2024), since Jan 2024", 6],
    ["since January 2024, it's July 2024", 6],
    ["2024年1月開始,而家2024年7月", 6],
    ["today is 15 July 2024, I started in January 2024", 6],
    ["we're in July 2024 and I began in January 2024", 6],
  ])("%s: %d months, by what the answer says is now", (text, months) => {
    expect(parseDuration(text)).toMatchObject({ status: "scored", months });
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

  test.each([
    ["寫咗廿二個月:OpenTrain 十五個月,Taskup 七個月", 22],
    ["one year: six months of writing tasks first, then six months of rating", 12],
    ["2 years (a year at Appen, a year at Telus)", 24],
    ["兩年。之後三個月喺 Outlier", 27],
    ["three years on one blog + 2 years before that", 60],
    ["I joined 2 years before that, wrote for 3 months", 3],
  ])("a whole and what it is made of are told once: %s", (text, months) => {
    expect(parseDuration(text).months).toBe(months);
  });

  test("shows where it was read", () => {
    const text = "喺嗰度做咗兩年半左右啦";
    const [evidence] = parseDuration(text).evidence;
    expect(evidence?.text).toContain("兩年半");
    expect(text.slice(evidence?.start, evidence?.end)).toBe(evidence?.text);
  });
});
