import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePlatformExperience } from "../../../src/interview.js";
import { applications, interviews, truths } from "../../support/fixtures.js";

const read = (text: string, interviewedOn?: string) => parsePlatformExperience(text, { interviewedOn });

describe("parsePlatformExperience", () => {
  test("names platforms as they are known, by any name, and no ordinary words", () => {
    const named = (text: string) => read(`wrote for ${text}, 3 months`).platforms;
    expect(named("appen, outlier ai, scale.ai and remotasks")).toEqual([
      ...["Appen", "Outlier", "Scale AI", "Remotasks"],
    ]);
    expect(named("a surge of work on a large scale, a hive of it")).toEqual([]);
    expect(named("Surge, Scale and Hive")).toEqual(["Surge AI", "Scale AI", "Hive"]);
    expect(read("OpenTrain, 3 months of writing").writingMonths).toBe(3);
    expect(read("8 months of prompt writing on OpenTrain; 3 years at a bank").writingMonths).toBe(8);
    expect(read("Upwork writing for 2 years")).toMatchObject({ status: "not-scored", writingMonths: null });
    expect(read("Gloz writing for 2 years").writingMonths).toBe(24);
  });

  test.each([
    ["Outlier 評分工作過兩年,寫嘅冇", 0, 24],
    ["喺 Outlier 做評分,工作咗18個月", 0, 18],
    ["Outlier 10個月,比較多寫對話", 10, 0],
    ["The rate side: 10 months on Toloka; the write side: 3 months", 3, 10],
    ["Wrote prompts on Outlier, pay rates dropped after 8 months", 8, 0],
  ])("words that hold one for work, and mean another thing, are none: %s", (text, writing, rating) => {
    expect(read(text)).toMatchObject({ writingMonths: writing, ratingMonths: rating });
  });

  test("reads the contract's example", () => {
    expect(
      read("just over a yr on Outlier doing prompt writing, before that 2 yrs of search rating"),
    ).toMatchObject({
      status: "scored",
      writingMonths: 12,
      ratingMonths: 24,
      otherMonths: 0,
      platforms: ["Outlier"],
    });
  });

  test.each([
    ["OpenTrain 寫咗兩年半左右,評分完全冇掂過", 30, 0],
    ["Appen 打分打咗成年,写嘅就得Toloka嗰四个月", 4, 12],
    ["Outlier做左13個月,寫廣東話對話,不過當中有兩個月淨係評分", 11, 2],
    ["DataAnnotation for 20 months. The first 12 were rating; after that I moved over to writing.", 8, 12],
    [
      "Twenty-two months, of which I spent seven on rating; the remainder was rewriting AI output. All on Appen.",
      15,
      7,
    ],
    ["一年半:寫佔三分二,評分佔三分一。平台係DataAnnotation。", 12, 6],
    ["Appen 就做咗兩年:頭一年評分,第二年寫。", 12, 12],
    ["wrote 4 mths at Surge then another 4 at Outlier, never rated", 8, 0],
    ["11 months, no sorry, 14 months, prompt writing on Outlier", 14, 0],
    ["3 months on Appen rating voice clips", 0, 3],
    ["做咗三季,每季三個月,全部寫作", 9, 0],
    ["三份合約,每份四個月,寫prompt", 12, 0],
    ["2 x 6 month writing contracts", 12, 0],
    ["Outlier: creative prompts, 3 sprints of 6 weeks each", 4.2, 0],
    ["Outlier寫咗成十四、五個月", 14.5, 0],
    ["十五六個月寫作", 15.5, 0],
    ["audio transcription on Appen for two years", 0, 0],
    [
      "I was a reviewer on Scale: I read other people's prompts and scored them, January to September 2023. I did not write any myself.",
      0,
      9,
    ],
  ])("%s: writing %d, rating %d", (text, writingMonths, ratingMonths) => {
    expect(read(text)).toMatchObject({ status: "scored", writingMonths, ratingMonths });
  });

  test.each<[string, [string, string?, Record<string, unknown>?][]]>([
    [
      "just over a yr on Outlier doing prompt writing, before that 2 yrs of search rating",
      [
        ["writing-months", "just over a yr", { approximate: true, months: 12 }],
        ["rating-months", "2 yrs", { approximate: false, months: 24 }],
        ["platform", "Outlier", { platform: "Outlier" }],
      ],
    ],
    [
      "Outlier 做咗一年,其中三個月評分,其餘寫作",
      [
        ["rating-months", "三個月", { approximate: false, months: 3 }],
        ["writing-months", "其餘", { approximate: false, months: 9 }],
        ["platform", "Outlier", { platform: "Outlier" }],
      ],
    ],
    [
      "Outlier from Jan to Jun 2023 and Appen from Apr to Sep 2023, writing",
      [
        ["writing-months", "Jan to Jun 2023", { approximate: false, months: 6 }],
        ["writing-months", "Apr to Sep 2023", { approximate: false, months: 6 }],
        ["platform", "Outlier", { platform: "Outlier" }],
        ["platform", "Appen", { platform: "Appen" }],
      ],
    ],
    [
      "Wrote for Outlier from June 2023 to March 2023",
      [
        ["writing-months", "June 2023 to March 2023", { approximate: false }],
        ["platform", "Outlier", { platform: "Outlier" }],
        ["dates-do-not-fit"],
      ],
    ],
    [
      "a year at Outlier",
      [
        ["asked-months", "a year", { approximate: false, months: 12 }],
        ["platform", "Outlier", { platform: "Outlier" }],
      ],
    ],
    [
      "a year at Outlier as project lead",
      [
        ["unnamed-months", "a year", { approximate: false, months: 12 }],
        ["platform", "Outlier", { platform: "Outlier" }],
        ["work-not-named"],
      ],
    ],
    [
      "audio transcription on Appen for two years",
      [
        ["other-months", "two years", { approximate: false, months: 24 }],
        ["platform", "Appen", { platform: "Appen" }],
      ],
    ],
    ["none", [["no-experience", "none"]]],
    ["好耐啦", [["unreadable", "好耐啦"]]],
    ["Outlier, wrote, never counted", [["length-not-stated", "Outlier, wrote, never counted"]]],
  ])("shows what %s was read from", (text, shown) => {
    expect(
      read(text).evidence.map((one) => [one.code, one.text, one.params].filter((part) => part !== undefined)),
    ).toEqual(shown);
  });

  test("shows each spell that was given as data, and what it lacks", () => {
    const given = (...spells: object[]) =>
      parsePlatformExperience(spells as never, { interviewedOn: "2024-07-15" });
    expect(
      given(
        { platform: "Outlier", kind: "writing", months: 6 },
        { platform: "Appen", kind: "rating", from: "2023-01", to: "2023-06" },
      ),
    ).toEqual({
      status: "scored",
      writingMonths: 6,
      ratingMonths: 6,
      otherMonths: 0,
      platforms: ["Outlier", "Appen"],
      evidence: [
        { code: "writing-months", params: { platform: "Outlier", months: 6 } },
        { code: "rating-months", params: { platform: "Appen", months: 6 } },
      ],
    });
    expect(given({ platform: "X", kind: "other" }).evidence).toEqual([
      { code: "other-months", params: { platform: "X" } },
      { code: "length-not-stated" },
    ]);
    expect(given({ platform: "Outlier", kind: "writing", from: "2024-01" }).writingMonths).toBe(6);
    expect(given({ platform: "Outlier", kind: "writing", from: "2024-09" }).evidence.at(-1)).toEqual({
      code: "dates-do-not-fit",
    });
  });

  test.each(["2022-03", "2024-01", "2024-06", "2024-07"])(
    "counts what goes on since %s as the same told in words",
    (from) => {
      const [year, month] = from.split("-").map(Number) as [number, number];
      const name = "January February March April May June July".split(" ")[month - 1];
      const asData = parsePlatformExperience([{ platform: "Outlier", kind: "writing", from }], {
        interviewedOn: "2024-07-15",
      });
      expect(asData.writingMonths).toBe(
        read(`writing on Outlier since ${name} ${year}`, "2024-07-15").writingMonths,
      );
    },
  );

  describe("a kind of work that is denied takes no share of the length", () => {
    const words = (list: string) => list.split("|");
    const expectWriting = (text: string) =>
      expect(read(text)).toMatchObject({
        status: "scored",
        writingMonths: 8,
        ratingMonths: 0,
        otherMonths: 0,
      });

    test("without a denial the first kind that is named takes it", () => {
      expect(read("Outlier, 8 months. I did rating. Wrote prompts.").ratingMonths).toBe(8);
      expect(read("Outlier 八個月。評分。寫嘢。").ratingMonths).toBe(8);
    });

    test.each(
      words(
        "didn't do any|never did|did no|never|zero|went without|declined|refused|turned down|avoided|skipped|cannot do|haven't done any",
      ),
    )("I %s rating", (denied) => expectWriting(`Outlier, 8 months. I ${denied} rating. Wrote prompts.`));

    test.each(words("none|no|nil|zero|n/a|never|nothing|nope|not at all|0"))("Rating: %s", (denied) => {
      expectWriting(`Outlier, 8 months. Rating: ${denied}. Wrote prompts.`);
      expectWriting(`Writing on Outlier for 8 months; rating: ${denied}`);
    });

    test.each(words("none|never|not at all|no|n/a"))("As for rating work, %s", (denied) =>
      expectWriting(`Outlier, 8 months. As for rating work, ${denied}. Wrote prompts.`),
    );

    test.each(
      words(
        "As for rating work, never did it|Rating? I haven't done it|Rating? Haven't done any|Rating: I never did any of that|Rating, I've never tried|Rating? Never touched it at all|Rating? I did not have any",
      ),
    )("%s", (denied) => {
      expectWriting(`Outlier, 8 months. ${denied}. Wrote prompts.`);
      expectWriting(`Writing on Outlier for 8 months. ${denied}.`);
    });

    test.each(
      words(
        "評分?我冇做過|評分呢,我未掂過|至於評分,從來冇做過|評分方面,我沒有參與過|評分嘅嘢,其實一直都冇接過㗎",
      ),
    )("%s", (denied) => {
      expectWriting(`Outlier 八個月。${denied}。寫嘢。`);
      expectWriting(`Outlier 寫咗八個月。${denied}。`);
    });

    test.each(words("Rating? I never stopped|評分?我未停過|Rating? I did it well|評分?我做過"))(
      "%s: that is no denial",
      (text) => expect(read(`Outlier, 8 months. ${text}.`)).toMatchObject({ ratingMonths: 8 }),
    );

    test.each(words("冇|無|沒有|未做過|唔做|從來冇|拒絕|避開|零"))("%s評分", (denied) =>
      expectWriting(`Outlier 八個月。${denied}評分。寫嘢。`),
    );

    test.each(words("冇|無|沒有|未試過|零|冇呀|無啊"))("評分:%s", (denied) =>
      expectWriting(`Outlier 八個月。評分:${denied}。寫嘢。`),
    );

    test.each(
      words(
        "就冇|嘢就冇|我一直冇掂過|方面冇|完全唔做|唔識|唔敢|嗰啲人哋一單都冇派過畀我|嗰邊我推咗|冇去|嘅工作冇接",
      ),
    )("評分%s", (denied) => expectWriting(`Outlier 八個月。評分${denied}。寫嘢。`));

    test.each(
      words(
        "They asked me to do rating but I declined|They offered rating but I said no|想調我去評分,我推咗|邀請我評分,我婉拒|叫我評分,我唔肯",
      ),
    )("%s", (refused) => expectWriting(`Outlier, 8 months. ${refused}. 寫 prompt.`));
  });

  test.each([
    ["eleven years at a daily and then AI work on Outlier, writing 6 months", 6, 0],
    ["writing for eight years for a data platform", 96, 0],
    ["six years of copywriting at an ad agency", 0, 0],
    ["I worked at a bank for three years", 0, 0],
    ["wrote for a newspaper for 2 years", 0, 0],
    ["freelance translator 4 years", 0, 0],
    ["Appen 2022-2023 rating", 0, 12],
    ["3 platforms, 2 years each: Outlier, Appen, Toloka, all writing", 72, 0],
    ["Outlier, Appen and Toloka, two years each, all writing", 72, 0],
    ["10 months on Outlier, 30% rating and the rest writing", 7, 3],
    ["Outlier 十個月,三成評分,其餘寫", 7, 3],
    ["Outlier 十個月,當中五分之一評分,其餘寫", 8, 2],
    ["Outlier 一年,頭半年評,後半年寫", 6, 6],
    ["8 months at Remotasks, twelve at Outlier, writing", 20, 0],
    ["Outlier 寫作半年,Appen 評分一年", 6, 12],
    ["Outlier writing half a year, Appen rating a year", 6, 12],
    ["Appen rating 2021-01 to 2021-12; Outlier writing 2022-01 to 2022-06", 6, 12],
    ["Writing: 8 months (Outlier). Rating: 3 months (Appen).", 8, 3],
    ["Writing - 8 months, Rating - 3 months, both Outlier", 8, 3],
    ["寫作:八個月;評分:三個月。平台 Outlier", 8, 3],
    ["8 months (Outlier, writing) + 4 months (Appen, rating)", 8, 4],
    ["Outlier: 6 mos writing & 6 mos rating", 6, 6],
    ["I spent 14 months at Outlier; first 6 rating then writing", 8, 6],
    ["Outlier 十四個月,頭六個月評分,之後寫", 8, 6],
    ["Outlier, two years, the first year I rated and the second I wrote", 12, 12],
    ["Scale AI 半年寫作,之後轉去評分三個月", 6, 3],
    ["DataAnnotation: wrote 5 months, rated 2 months, transcribed 1 month", 5, 2],
    ["Outlier 寫咗五個月,評咗兩個月,轉錄一個月", 5, 2],
    ["全部都係評分,Outlier 一年", 0, 12],
    ["Outlier one year, only writing", 12, 0],
    ["Outlier 一年淨係寫", 12, 0],
    ["neither writing nor rating, transcription for Appen, 6 months", 0, 0],
    ["Appen 六個月,唔係寫亦唔係評,係轉錄", 0, 0],
    ["I wrote for Outlier for 6 months and for Appen for 3 months", 9, 0],
    ["喺 Outlier 寫咗六個月,喺 Appen 寫咗三個月", 9, 0],
    ["Outlier (6 months) and Appen (3 months), writing on both", 9, 0],
    ["Appen 12 個月評分,其中兩個月寫", 2, 10],
    ["10 months: 7 writing, 3 rating (Outlier)", 7, 3],
    ["Outlier: 10 months, 7 of them writing and 3 rating", 7, 3],
    ["two years as a copywriter, then Outlier writing 6 months", 6, 0],
    ["做咗十年記者,之後 Outlier 寫 prompt 六個月", 6, 0],
    ["7 years at a newspaper; 3 months rating on Appen", 0, 3],
    ["報館七年,Appen 評分三個月", 0, 3],
    ["English teacher for eight years, Outlier writing one year", 12, 0],
    ["9 months, no rating, writing on Outlier", 9, 0],
    ["9 months without any rating, writing for Outlier", 9, 0],
    ["8 months each on Outlier and Appen, writing", 16, 0],
    ["Outlier and Appen writing, 4 months each", 8, 0],
    ["Outlier 同 Appen 各寫咗四個月", 8, 0],
    ["寫過兩期,每期三個月,Outlier", 6, 0],
    ["三次 project,每次兩個月,都係寫 prompt,Outlier", 6, 0],
    ["每個 project 三個月,做咗四個,Outlier 寫作", 12, 0],
    ["Outlier writing: 4 months, then 5 months, total 9 months", 9, 0],
    ["Outlier 寫作四個月加五個月,總共九個月", 9, 0],
    ["12 months in all on Outlier, 8 writing and 4 rating", 8, 4],
    ["Outlier 做咗一年,其中三個月評分,其餘寫作", 9, 3],
    ["a year on Outlier, of which three months rating, the rest writing", 9, 3],
    ["Outlier 一年:前四個月評分,後八個月寫", 8, 4],
    ["Outlier one year: the first four months rating, the last eight writing", 8, 4],
    ["writing and rating at the same time for 6 months on Outlier", 6, 6],
    ["Outlier 寫同評同時做,做咗六個月", 6, 6],
    ["Outlier 一年寫作,Appen 一年寫作,有三個月重疊", 21, 0],
    ["Outlier 12 months writing and Appen 12 months writing, three months overlapped", 21, 0],
    ["Outlier from Jan 2023 to Dec 2023 writing, but March to April they moved me to rating", 10, 2],
    ["2023年1月到12月 Outlier 寫作,3月到4月調咗去評分", 10, 2],
    ["Worked as a teacher for 5 years. Outlier writing for 8 months", 8, 0],
    ["教書五年,Outlier 寫作八個月", 8, 0],
    ["freelance copywriter 10 years, not on a data platform", 0, 0],
    ["打工三年,冇做過平台", 0, 0],
    ["廣告公司寫 copy 六年,Outlier 寫 prompt 半年", 6, 0],
    ["Outlier 一年,主要寫作,評分兩個月", 10, 2],
    ["18 months on Outlier: writing 10 months, rating 8 months", 10, 8],
    ["Outlier 18 months (10 writing, 8 rating)", 10, 8],
    ["a year at Outlier, half writing, half rating", 6, 6],
  ])("parts, shares and overlaps: %s: writing %d, rating %d", (text, writingMonths, ratingMonths) => {
    expect(read(text)).toMatchObject({ status: "scored", writingMonths, ratingMonths });
  });

  test.each([
    ["writing for a year and rating for two years", 12, 24],
    ["寫咗一年同評咗半年", 12, 6],
    ["7 months writing, no rating experience", 7, 0],
    ["writing 7 months; rating experience: none", 7, 0],
    ["freelance for 1 year, writing for Outlier", 12, 0],
    ["did both writing and rating for a year", 12, 12],
    ["Outlier、Scale 各一年,寫作", 24, 0],
    ["Toloka 做咗五個月,聽完段錄音打個分", 0, 5],
    ["Enam bulan I wrote prompts for Outlier", 6, 0],
    ["全年 2023 冇做;2022年全年喺Appen評分", 0, 12],
    ["Outlier 寫咗一年,不是六個月", 12, 0],
    ["寫作做咗半年,評分:冇", 6, 0],
    ["Outlier 寫咗半年。評分:無呀。", 6, 0],
    ["Outlier, writing for 8 months. Rating: no.", 8, 0],
    ["Writing and rating at the same time on Outlier for 8 months", 8, 8],
    ["Outlier 寫同評一齊做,做咗八個月", 8, 8],
    ["wrote on Outlier, not at the same time, first 6 months writing and then 4 months rating", 6, 4],
    ["Outlier 寫咗六個月,Appen 評分四個月,兩邊同時做", 10, 4],
    ["Wrote for Outlier for 6 months and for Surge for 4 months, overlapping by 2 months", 8, 0],
    ["寫作同評分冇同時做:Outlier寫咗三個月,之後評咗兩個月", 3, 2],
    ["two years of data annotation on Appen, all bounding boxes; I never rated", 0, 0],
    ["I labelled texts on Appen for a year", 0, 12],
    ["聽錄音畀分,Appen,半年", 0, 6],
    ["轉寫錄音,Appen,半年", 0, 0],
    ["創作之餘喺Outlier評分評咗半年", 0, 6],
    ["幫人哋寫嘅答案評分,Appen,五個月", 0, 5],
    ["reviewed other people's writing on Outlier for 5 months", 0, 5],
    ["打個分咁簡單,Appen做咗三個月", 0, 3],
    ["揀邊個答案好啲,Outlier,四個月", 0, 4],
    ["which reply is better, on Outlier, 7 months", 0, 7],
    ["picking the better answer on Outlier, 7 months", 0, 7],
    ["排名次,Appen 半年", 0, 6],
    ["教咗兩年書,之後喺Outlier寫咗三個月", 3, 0],
    ["taught for two years, then wrote prompts on Outlier for three months", 3, 0],
    ["I freelance, translating for 3 years. On Outlier I wrote for 5 months.", 5, 0],
    ["an internal job writing prompts for 8 months, not a data platform", 0, 0],
    ["唔係平台,係公司內部寫嘢,寫咗八個月", 0, 0],
    ["eleven years on a newspaper and then AI writing on Outlier for 2 months", 2, 0],
    ["我老婆喺 Outlier 寫咗一年,我就寫咗三個月", 3, 0],
    ["My sister wrote on Outlier for a year; I wrote for three months", 3, 0],
    ["a friend of mine introduced me and I wrote on Outlier for 3 months", 3, 0],
    ["我朋友介紹我入Outlier,寫咗四個月", 4, 0],
    ["佢哋叫我寫,Outlier,四個月", 4, 0],
    ["Outlier 寫咗十個月,主要係寫,有兩個月評分", 8, 2],
    ["18 months on Outlier, mainly writing, with 4 months of rating", 14, 4],
    ["18 months on Outlier: 5 of writing, the rest rating", 5, 13],
    ["Outlier 十八個月,五個月寫,其餘評分", 5, 13],
    ["a year on Outlier, half writing and half rating", 6, 6],
    ["a year on Outlier, a third of it rating", 8, 4],
    ["Outlier 寫咗一年,三成時間評分", 8.4, 3.6],
    ["a year on Outlier, 25% rating, the rest writing", 9, 3],
    ["Outlier 一年,頭四個月評分,之後寫", 8, 4],
    ["a year on Outlier, the first four months rating, then writing", 8, 4],
    ["Fifteen months: ten writing, five rating. Outlier.", 10, 5],
    ["Outlier 寫咗六個月,再寫咗四個月", 10, 0],
    ["eighteen months at Remotasks, twelve at Outlier, all writing", 30, 0],
    ["Outlier 3 months, another 4 at Surge, writing", 7, 0],
    ["Outlier and Surge, 4 months each, writing", 8, 0],
    ["Outlier、Surge 各四個月,寫作", 8, 0],
    ["每個 project 寫兩個月,做咗三個,Outlier", 6, 0],
    ["寫過兩期,每期三個月,Outlier", 6, 0],
    ["wrote on Outlier from Jan to Dec 2023, except August", 11, 0],
    ["wrote on Outlier from January 2023; moved to rating in June 2023 until December 2023", 5, 7],
    ["2023年全年寫,Outlier;2024年成年冇做", 12, 0],
    ["Outlier 寫,2023年3月到8月;Appen 評分,2023年5月到7月", 6, 3],
    ["Rating: Appen, a year. Writing: Outlier, 6 months.", 6, 12],
    ["評分:Appen 一年。寫作:Outlier 六個月。", 6, 12],
    ["Outlier (writing, 5 months), Appen (rating, 3 months)", 5, 3],
    ["Outlier(寫,五個月)、Appen(評分,三個月)", 5, 3],
    ["Appen評分一年、Toloka寫作三個月", 3, 12],
    ["Outlier writer 9 mo → Appen rater 4 mo", 9, 4],
    ["Jan 2024 – May 2024; Outlier; writing\nJune 2024 – July 2024; Appen; rating", 5, 2],
    ["no writing, 6 months rating on Appen", 0, 6],
    ["Appen 評咗半年,寫就冇", 0, 6],
    ["rating 6 months on Appen; writing: none", 0, 6],
    ["Outlier 寫咗四個月,評分完全冇掂過", 4, 0],
    ["佢哋想調我去評分,我推咗。Outlier寫咗半年。", 6, 0],
    ["They asked me to rate, I declined. Wrote on Outlier for 6 months.", 6, 0],
    ["評分嗰啲我冇做,淨係寫,Outlier 半年", 6, 0],
    ["淨係錄過音,Appen,兩年", 0, 0],
    ["Never. Zero. Nothing on any platform.", 0, 0],
    ["未有機會試", 0, 0],
    ["白紙一張", 0, 0],
    ["我係新手", 0, 0],
    ["platforms? never", 0, 0],
    ["haven't started yet", 0, 0],
    ["neither wrote nor rated", 0, 0],
    ["DataAnnotation.tech writing 3 months, dataannotation again 2 months more", 5, 0],
    ["Outlier 寫咗1年2個月,其中3個月評分", 11, 3],
    ["wrote 14 months on Outlier, of which 3 rating", 11, 3],
    ["14 months on Outlier, 3 of them rating, wrote the rest", 11, 3],
    ["so fifteen months: nine on Outlier and six on Surge, writing", 15, 0],
  ])("%s: writing %d, rating %d, of kinds told side by side", (text, writingMonths, ratingMonths) => {
    expect(read(text)).toMatchObject({ status: "scored", writingMonths, ratingMonths });
  });

  test.each([
    ["2023年1月入Outlier寫,6月轉咗做評分,做到12月", 5, 7],
    ["2023年1月入Outlier寫嘢,6月轉做評分,評到12月尾", 5, 7],
    ["Joined Outlier in January 2023 writing, moved to rating in June, until December", 5, 7],
    [
      "Started writing on Outlier in January 2023, switched to rating in June and left in December 2023",
      5,
      7,
    ],
    ["2022年3月入Appen評分,做到8月。2023年1月入Outlier寫,做到4月", 4, 6],
    ["Outlier 十個月,一半寫一半評", 5, 5],
    ["Outlier 十個月,寫一半評一半", 5, 5],
    ["Outlier 十個月,六成寫作四成評分", 6, 4],
    ["七成時間寫,三成時間評,一共十個月", 7, 3],
    ["六成寫四成評,喺Outlier做咗十個月", 6, 4],
    ["80% writing, the rest rating, ten months on Outlier", 8, 2],
    ["八成寫作,其餘評分,Outlier 十個月", 8, 2],
    ["八成時間寫,剩低評分,做咗十個月", 8, 2],
    ["a third rating and the rest writing, a year on Outlier", 8, 4],
    ["the rest is easy: 80% of it fun, ten months writing on Outlier", 10, 0],
    ["Outlier 寫咗一年,包括三個月評分", 9, 3],
    ["Outlier 寫咗一年,包含三個月評分", 9, 3],
    ["a year on Outlier writing, including three months of rating", 9, 3],
    ["Writing for Outlier 10 months less a fortnight", 9.5, 0],
    ["I took a three-month course and then wrote for Outlier for a year", 12, 0],
    ["I wrote on Outlier for 8 months on my days off", 8, 0],
    ["Outlier and Appen, 4 months each, writing, no rating", 8, 0],
    ["60% writing and 40% rating over ten months on Outlier", 6, 4],
    ["half writing, half rating, eight months on Outlier", 4, 4],
    ["two thirds writing and one third rating for a year on Outlier", 8, 4],
    ["half writing, half rating, a year on Outlier; then 12 months rating on Appen", 6, 18],
    ["a year on Outlier, half writing and half rating; then 12 months rating on Appen", 6, 18],
    ["rated 12 months of which 2 writing", 2, 10],
    ["wrote 12 months of which I spent 2 rating", 10, 2],
    ["wrote 14 months on Outlier, 3 months of which were rating", 11, 3],
    ["Wrote on Outlier two summers, three months each", 6, 0],
    ["Outlier 寫咗兩個暑假,各三個月", 6, 0],
    ["Outlier and Appen, two contracts, 3 months each, writing", 6, 0],
    ["Outlier寫咗一年半,中間有三個月冇做", 15, 0],
    ["Outlier 寫咗一年,停咗兩個月,之後評分半年", 12, 6],
    ["Outlier 寫咗一年減兩個月", 10, 0],
    ["Outlier 十五個月,扣返四個月評分,其餘寫", 11, 4],
    ["Gloz 寫 prompt 寫咗半年", 6, 0],
  ])("shares, switches and pauses: %s: writing %d, rating %d", (text, writingMonths, ratingMonths) => {
    expect(read(text)).toMatchObject({ status: "scored", writingMonths, ratingMonths });
  });

  describe("words by their lists", () => {
    const words = (list: string) => list.split("|");

    test.each(
      words(
        "no|not|never|never did|zero|0|without|without any|nor|didn't do|no any|without the|didn't do any|never done",
      ),
    )("writing 9 months %s rating", (denied) => {
      expect(read(`Outlier writing 9 months ${denied} rating`)).toMatchObject({
        writingMonths: 9,
        ratingMonths: 0,
      });
    });

    test.each(
      words(
        "冇|無|沒|沒有|未|未曾|唔|不再|再冇|冇得|冇做|冇做過|未試過|未掂過|冇再|再唔|沒有做|唔使|冇有|冇人請人".replace(
          "|冇人請人",
          "",
        ),
      ),
    )("寫咗九個月%s評分", (denied) => {
      expect(read(`Outlier 寫咗九個月${denied}評分`)).toMatchObject({ writingMonths: 9, ratingMonths: 0 });
    });

    test.each(
      words(
        "推咗|推左|推了|推辭|推卻|推晒|推光|婉拒|拒絕|唔肯|唔制|唔去|唔應承|冇去|冇應承|冇揿|冇接|冇接受|冇答應|沒去|沒答應|沒接受",
      ),
    )("佢哋叫我去評分,我%s", (refused) => {
      expect(read(`Outlier, 8 months. 佢哋叫我去評分,我${refused}。寫 prompt。`)).toMatchObject({
        writingMonths: 8,
        ratingMonths: 0,
      });
    });

    test.each(
      words(
        "turned it down|turned that down|turned them down|declined|said no|don't want|dont want|didn't want|didnt want|do not want|did not want|refused|passed on it|passed on that",
      ),
    )("They offered rating but I %s", (refused) => {
      expect(read(`Outlier, 8 months. They offered rating but I ${refused}. Wrote prompts.`)).toMatchObject({
        writingMonths: 8,
        ratingMonths: 0,
      });
    });

    test.each(words("ask|asked|offer|offered|invite|invited|wanted"))(
      "They %s me to do rating",
      (offered) => {
        expect(
          read(`Outlier, 8 months. They ${offered} me to do rating but I declined. Wrote prompts.`),
        ).toMatchObject({
          writingMonths: 8,
          ratingMonths: 0,
        });
      },
    );

    test.each(words("想調我|想叫我|想搵我|想請我|想派我|叫我|請我|問我|邀請我"))("%s評分", (offered) => {
      expect(read(`Outlier, 8 months. ${offered}評分,我婉拒。寫 prompt。`)).toMatchObject({
        writingMonths: 8,
        ratingMonths: 0,
      });
    });

    test.each(
      words(
        "other people's|others'|someone's|someone|colleagues'|AI|chatbot|chatbots'|the model's|bot|bots'|machine|writers'|people's|people|others",
      ),
    )("rated %s writing", (whose) => {
      expect(read(`rated ${whose} writing on Outlier for 5 months`)).toMatchObject({
        writingMonths: 0,
        ratingMonths: 5,
      });
    });

    test.each(words("人哋|人地|別人|其他人|他人"))("評%s寫嘅答案", (whose) => {
      expect(read(`喺 Outlier 評${whose}寫嘅答案,五個月`)).toMatchObject({
        writingMonths: 0,
        ratingMonths: 5,
      });
    });

    test.each(
      words(
        "writing prompts and rating|writing stuff and rating|writing work and rating|writing & rating|writing/rating|writing + rating|writing plus rating|writing and also rating|writing and the rating|寫答案同評分|寫對話及評分|寫回覆和評分|寫回复與評分|寫、評分|寫同埋評分|寫或者評分|writing prompt and rating",
      ),
    )("a year of %s is a year of each", (both) => {
      expect(read(`Outlier, a year, ${both}`)).toMatchObject({ writingMonths: 12, ratingMonths: 12 });
    });

    test.each(
      words(
        "AI answers|platform texts|texts for platforms|data|prompts|a prompt|SFT|tasks|each task|projects|one project|crowdsourcing|crowdsourced texts|平台稿|數據|眾包|眾測|訓練稿|模型答案",
      ),
    )("I have written %s for ten years: of platforms, by its words", (what) => {
      expect(read(`I have written ${what} for ten years`)).toMatchObject({
        status: "scored",
        writingMonths: 120,
      });
    });
  });

  test.each([
    ["two years on Outlier: writing, but 4 of those months rating", 20, 4],
    ["Outlier ten months of rating, gave it 110%", 0, 10],
    ["2 years 2 months on Outlier, the first 20 rating, then writing", 6, 20],
    ["2 yrs 2 mos on Outlier, the first 20 rating, then writing", 6, 20],
    ["2 yrs 2 mo on Outlier, the first 20 rating, then writing", 6, 20],
    ["Outlier, January to December 2023 in all, January to April rating, May to December writing", 8, 4],
    ["8 months of AI prompt writing after my shifts at the bank", 8, 0],
    ["I wrote AI prompts for six months. Before that I wrote for ten years.", 6, 0],
    ["Have I ever done rating work there? I wrote on Outlier for 8 months.", 8, 0],
    ["淨係錄過音", 0, 0],
  ])("%s: writing %d, rating %d, as a reader would", (text, writingMonths, ratingMonths) => {
    expect(read(text)).toMatchObject({ status: "scored", writingMonths, ratingMonths });
  });

  test.each<readonly [string, number, number]>([
    ..."off sick|sick|ill|away|on leave|idle|doing nothing"
      .split("|")
      .map(
        (idle) => [`Fifteen months in all writing on Outlier, but 4 of those I was ${idle}`, 11, 0] as const,
      ),
    ...", I was off|, was off|, I did nothing|, did nothing|, no work|, I had no tasks|, had no tasks"
      .split("|")
      .map((idle) => [`Appen rating all of 2022; all of 2023${idle}`, 0, 12] as const),
    ..."冇做|都冇接|冇開工|沒有做|沒寫|冇寫"
      .split("|")
      .map((idle) => [`2022年全年Appen評分;2023年全年${idle}`, 0, 12] as const),
    ..."只係錄過音|只錄過音|只做過錄音|得個錄音|淨係錄音|only recorded my voice|just recordings|nothing but recordings|purely recordings"
      .split("|")
      .map((other) => [other, 0, 0] as const),
    ..."就 never|,人哋 not for me|,人哋一單都未畀過|,人哋零單|我唔識|一單都冇|, no|, none|沒有人派"
      .split("|")
      .map((denied) => [`Outlier, 8 months. 評分嗰啲${denied}。寫 prompt。`, 8, 0] as const),
    ["Appen rating all of 2022; all of 2023 I was off", 0, 12],
    ["Appen rating all of 2022; all of 2023 was off", 0, 12],
    ["Outlier 寫咗九個月冇試評分", 9, 0],
    ["Outlier 寫咗九個月未掂評分", 9, 0],
    ["what others wrote I rated on Outlier, 5 months", 0, 5],
    ["what people wrote I graded on Outlier, 5 months", 0, 5],
    ["人家寫嘅嘢,我喺 Outlier 評,五個月", 0, 5],
    ["將別人所寫嘅嘢評分,Outlier,五個月", 0, 5],
    ["將他人寫嘅嘢評分,Outlier,五個月", 0, 5],
    ["將人地寫嘅嘢評分,Outlier,五個月", 0, 5],
    ["將人家寫嘅嘢評分,Outlier,五個月", 0, 5],
    ["eighteen months at Remotasks, six with Appen, all writing", 24, 0],
    ["eighteen months at Remotasks; and six with Appen, all writing", 24, 0],
    ["four months in 2022 and six in 2023 on Outlier, all writing", 10, 0],
    ["Since January 2023 rating on Appen. From July 2023 I moved to writing, until December 2023", 6, 6],
    ["Since January 2023 rating on Appen. From July 2023 I switched to writing, until December 2023", 6, 6],
    [
      "Since January 2023 rating on Appen. From July 2023 they shifted me to writing, until December 2023",
      6,
      6,
    ],
    [
      "Since January 2023 rating on Appen. From July 2023 they transferred me to writing, until December 2023",
      6,
      6,
    ],
    [
      "Since January 2023 rating on Appen. From July 2023 they changed me to writing, until December 2023",
      6,
      6,
    ],
    [
      "Since January 2023 rating on Appen. From July 2023 they promoted me to writing, until December 2023",
      6,
      6,
    ],
    ["Since January 2023 rating on Appen. From July 2023 they put me on writing, until December 2023", 6, 6],
    ["2023年1月開始喺Appen評分。7月轉咗寫作,寫到12月", 6, 6],
    ["2023年1月開始喺Appen評分。7月轉左寫作,寫到12月", 6, 6],
    ["2023年1月開始喺Appen評分。7月轉了寫作,寫到12月", 6, 6],
    ["2023年1月開始喺Appen評分。7月轉去寫作,寫到12月", 6, 6],
    ["2023年1月開始喺Appen評分。7月轉做寫作,寫到12月", 6, 6],
    ["2023年1月開始喺Appen評分。7月調到寫作,寫到12月", 6, 6],
    ["2023年1月開始喺Appen評分。7月調去寫作,寫到12月", 6, 6],
    ["2023年1月開始喺Appen評分。7月轉為寫作,寫到12月", 6, 6],
    ["2023年1月開始喺Appen評分。7月改為寫作,寫到12月", 6, 6],
    ["2023年1月開始喺Appen評分。7月改做寫作,寫到12月", 6, 6],
    ["2023年1月開始喺Appen評分。7月改去寫作,寫到12月", 6, 6],
    [
      "Outlier from January to December 2023 writing, but in March instead rating, March 2023 to April 2023",
      10,
      2,
    ],
    ["2023年1月到12月 Outlier 寫作,3月到4月轉咗去評分", 10, 2],
    ["2023年1月到12月 Outlier 寫作,3月到4月評分冇寫", 10, 2],
    ["2023年1月到12月 Outlier 寫作,3月到4月評分冇得寫", 10, 2],
    ["2023年1月到12月 Outlier 寫作,3月到4月評分沒有寫", 10, 2],
    ["2023年1月到12月 Outlier 寫作,3月到4月評分沒寫", 10, 2],
    ["2023年1月到12月 Outlier 寫作,3月到4月評分唔使寫", 10, 2],
    ["2023年1月到12月 Outlier 寫作,3月到4月調我評分", 10, 2],
    ["2023年1月到12月 Outlier 寫作,3月到4月評分", 12, 2],
    ["Outlier writing from Jan 2023 to Dec 2023, March to April nothing but rating", 10, 2],
    ["Outlier writing from Jan 2023 to Dec 2023, March to April rating, not writing", 10, 2],
    ["Outlier writing from Jan 2023 to Dec 2023, March to April rating, no writing", 10, 2],
    ["Outlier writing from Jan 2023 to Dec 2023, March to April rating instead", 10, 2],
    ["Outlier writing from Jan 2023 to Dec 2023, March to April they switched me to rating", 10, 2],
    ["I wrote novels at home; not on a platform, 8 months", 0, 0],
    ["writing for 8 months, not on any platforms", 0, 0],
    ["writing for 8 months, not for a data labelling platform", 0, 0],
    ["writing for 8 months, not with the platform", 0, 0],
    ["writing for 8 months, not an AI annotation platform", 0, 0],
    ["寫嘢八個月,唔係平台", 0, 0],
    ["寫嘢八個月,唔係喺平台", 0, 0],
    ["寫嘢八個月,唔係呢啲平台", 0, 0],
    ["寫嘢八個月,唔係AI平台", 0, 0],
    ["寫嘢八個月,不是平台", 0, 0],
    ["寫嘢八個月,非平台", 0, 0],
    ["Outlier, 8 months. I don't do rating. Wrote prompts.", 8, 0],
    ["Outlier, 8 months. I havent done rating. Wrote prompts.", 8, 0],
    ["Outlier, 8 months. I hasnt rating. Wrote prompts.", 8, 0],
    ["Outlier, 8 months. I didnt do any rating. Wrote prompts.", 8, 0],
    ["Outlier, 8 months. I wasnt put on rating. Wrote prompts.", 8, 0],
    ["Outlier, 8 months. Neither was there rating. Wrote prompts.", 8, 0],
    ["Outlier, 8 months. There was nothing of rating. Wrote prompts.", 8, 0],
    ["Outlier, 8 months. They passed on rating. Wrote prompts.", 8, 0],
    ["Outlier, 8 months. Wrote prompts rather than rating.", 8, 0],
    ["Outlier, 8 months. Wrote prompts instead of rating.", 8, 0],
    ["Outlier, 8 months. I can not do rating. Wrote prompts.", 8, 0],
    ["Outlier, 8 months. I turn down rating. Wrote prompts.", 8, 0],
    ["transcribed audio for ten years", 0, 0],
    ["two years on Outlier writing, then the last four months rating", 20, 4],
    ["教兩年書,Outlier 寫三個月", 3, 0],
    ["教過畫班三年,Outlier 寫三個月", 3, 0],
    ["教了兩年琴,Outlier 寫三個月", 3, 0],
    ["教三年補習班,Outlier 寫三個月", 3, 0],
    ["Outlier and Appen, writing, each took 4 months", 8, 0],
    ["Outlier and Appen, writing, each lasted 4 months", 8, 0],
    ["Outlier and Appen, writing, each for 4 months", 8, 0],
    ["Outlier and Appen, writing, each 4 months", 8, 0],
    ["Outlier and Appen, writing, 4 months apiece", 8, 0],
    ["Outlier and Appen, writing, 4 months on each", 8, 0],
    ["Outlier and Appen, writing, 4 months for each", 8, 0],
    ["Outlier 同 Appen 寫作,各四個月", 8, 0],
    ["Outlier 同 Appen 寫作,各自四個月", 8, 0],
    ["Outlier 同 Appen 寫作,每邊四個月", 8, 0],
    ["Outlier 同 Appen 寫作,每樣四個月", 8, 0],
    ["Outlier 同 Appen 寫作,分別都係四個月", 8, 0],
    ["Outlier 同 Appen 寫作,各做咗四個月", 8, 0],
    ["Outlier 同 Appen 各寫咗四個月", 8, 0],
    ["Outlier 同 Appen 寫作,各做了四個月", 8, 0],
    ["3 yrs on Outlier writing, 1 of them rating", 24, 12],
    ["3 yr on Outlier writing, 1 of them rating", 24, 12],
    ["3 years on Outlier writing, 1 of them rating", 24, 12],
    ["annotation of texts on Appen for a year; I never graded", 0, 12],
    ["about a year on Outlier, 5 months writing and 6 months rating", 5, 6],
    ["six months writing on Outlier,之後評分三個月", 6, 3],
  ])("%s: writing %d, rating %d, idle times and other work left out", (text, writingMonths, ratingMonths) => {
    expect(read(text)).toMatchObject({ status: "scored", writingMonths, ratingMonths });
  });

  test.each([
    "Outlier and Appen since March 2023 each, writing",
    "My sister works on Outlier; I write prompts too",
    "recorded my voice",
    "since March 2023 on Outlier, half writing, half rating",
  ])("%s: how long, or how long yet, nobody can tell", (text) => {
    expect(read(text)).toMatchObject({ status: "not-scored", writingMonths: null, ratingMonths: null });
  });

  test.each([
    ["朝早評 Appen 六個月,夜晚寫 Outlier 六個月,兩份一齊做足六個月", 6, 6],
    ["Rated on Appen for 6 months and wrote on Outlier for 6 months, both at once for 6 months", 6, 6],
    ["Outlier 寫咗四個月 rating冇做", 4, 0],
    ["Outlier 寫咗四個月 rating冇試", 4, 0],
    ["Outlier 寫咗四個月 rating沒有", 4, 0],
    ["Outlier 寫咗四個月 rating就冇做過", 4, 0],
    ["Outlier 寫咗四個月 rating嘅都冇", 4, 0],
    ["wrote 4 months on Outlier rating none", 4, 0],
    ["wrote 4 months on Outlier rating: zero", 4, 0],
    ["wrote 4 months on Outlier rating never", 4, 0],
    ["wrote 4 months on Outlier rating nil", 4, 0],
    ["ten months on Outlier, mainly writing, rating for two months", 8, 2],
    ["ten months on Outlier, mostly writing, rating for two months", 8, 2],
    ["ten months on Outlier, primarily writing, rating for two months", 8, 2],
    ["ten months on Outlier, largely writing, rating for two months", 8, 2],
    ["ten months on Outlier, almost all writing, rating for two months", 8, 2],
    ["ten months on Outlier, most of it writing, rating for two months", 8, 2],
    ["Outlier 十個月,基本上寫,兩個月評分", 8, 2],
    ["Outlier 十個月,大部分寫,兩個月評分", 8, 2],
    ["Outlier 十個月,多數寫,兩個月評分", 8, 2],
    ["Outlier 十個月,兩個月評分,剩低寫", 8, 2],
    ["Outlier 十個月,兩個月評分,剩下寫", 8, 2],
    ["Outlier 十個月,兩個月評分,餘下寫", 8, 2],
    ["Outlier 十個月,兩個月評分,其餘寫", 8, 2],
    ["Outlier 十個月,兩個月評分,其他時間寫", 8, 2],
    ["ten months on Outlier, two months rating, the rest writing", 8, 2],
    ["ten months on Outlier, two months rating, the remainder writing", 8, 2],
    ["ten months on Outlier, two months rating, otherwise writing", 8, 2],
    ["ten months on Outlier, two months rating, everything else writing", 8, 2],
    ["Fifteen months: nine on Outlier and six on Surge, writing", 15, 0],
    ["nine months on Outlier, six months on Surge, so fifteen months, writing", 15, 0],
    ["nine months on Outlier, six months on Surge, that's fifteen months writing", 15, 0],
    ["nine months on Outlier, six months on Surge, makes fifteen months writing", 15, 0],
    ["nine months on Outlier, six months on Surge, meaning fifteen months writing", 15, 0],
    ["Outlier 九個月,Surge 六個月,即係十五個月寫作", 15, 0],
    ["Outlier 九個月,Surge 六個月,計落十五個月寫作", 15, 0],
    ["Outlier 九個月,Surge 六個月,換言之十五個月寫作", 15, 0],
    ["寫咗十四個月,最後兩個月兼評分", 14, 2],
    ["wrote 14 months on Outlier, the last two months I also rated", 14, 2],
    ["wrote 14 months on Outlier, rating as well for the last two months", 14, 2],
    ["wrote 14 months on Outlier, rating on the side for the last two months", 14, 2],
    ["wrote 14 months on Outlier, rating too for the last two months", 14, 2],
    ["寫咗十四個月,最後兩個月同步評分", 14, 2],
    ["Outlier寫咗六個月,Mindrift寫咗六個月,有兩個月同步", 10, 0],
    ["Outlier寫咗六個月,Mindrift寫咗六個月,有兩個月同期", 10, 0],
    ["Outlier寫咗六個月,Mindrift寫咗六個月,有兩個月兩邊同時", 10, 0],
    ["wrote 6 months on Outlier and 6 months on Surge, two months overlap", 10, 0],
    ["wrote 6 months on Outlier and 6 months on Surge, two months overlapping", 10, 0],
    ["wrote 6 months on Outlier and 6 months on Surge, two months concurrent", 10, 0],
    ["wrote 6 months on Outlier and 6 months on Surge, two months concurrently", 10, 0],
    ["wrote 6 months on Outlier and 6 months on Surge, two months were the same", 10, 0],
    ["writing and rating in parallel for 6 months on Outlier", 6, 6],
    ["writing and rating simultaneously for 6 months on Outlier", 6, 6],
    ["writing, rating, both throughout, for 6 months on Outlier", 6, 6],
    ["writing, rating, both at once, for 6 months on Outlier", 6, 6],
    ["writing alongside rating for 6 months on Outlier", 6, 6],
    ["writing, rating, side by side the whole 6 months on Outlier", 6, 6],
    ["Outlier 六個月,寫同評兩樣都做", 6, 6],
    ["Outlier 六個月,寫、評兩邊都有", 6, 6],
    ["Outlier 六個月,寫評兩樣一齊", 6, 6],
    ["Outlier 六個月,寫評同步做", 6, 6],
  ])(
    "%s: writing %d, rating %d, by words for parts, rests, sums and overlaps",
    (text, writingMonths, ratingMonths) => {
      expect(read(text)).toMatchObject({ status: "scored", writingMonths, ratingMonths });
    },
  );

  test.each([
    ["由二零二二年三月到二零二三年十月,喺一間深圳AI公司寫對話畀機械人學,冇做其他", 20, 0],
    ["騰訊寫SFT數據一年,冇做過其他平台", 12, 0],
    ["喺百度全職寫粵語語料一年半,外面啲平台未試過", 18, 0],
    ["在AI公司写对话两年,没做过别的", 24, 0],
    ["喺公司寫prompt寫咗十個月,其他就未做過", 10, 0],
    ["I wrote prompts for a startup's chatbot for 8 months, haven't tried any other platform", 8, 0],
    ["Two years writing SFT data at Tencent, never worked on any other platforms", 24, 0],
    ["冇做過其他平台,呢啲都冇做過", 0, 0],
    ["從來未喺平台做過,喺報館寫咗兩年", 0, 0],
    ["喺報館寫咗兩年,其他平台冇做過", 0, 0],
    ["never worked on any platform; wrote a novel for two years", 0, 0],
  ])("what is denied of other places is not denied of this one: %s: writing %d, rating %d", (text, w, r) => {
    expect(read(text)).toMatchObject({ status: "scored", writingMonths: w, ratingMonths: r });
  });

  test.each([
    ["22年做Outlier寫prompt做咗半年", 6, 0],
    ["23年Outlier寫咗七個月", 7, 0],
    ["23年下半年喺Outlier寫prompt", 6, 0],
    ["2023下半年 full time 寫 prompt 畀 Surge,2024 成年都係 part time 做返同一樣嘢", 18, 0],
    ["2023年上半年喺Appen評分", 0, 6],
    ["去年下半年喺Outlier寫prompt", 6, 0],
    ["由2022下半年寫到2023上半年,Outlier", 12, 0],
    ["H2 2023 wrote prompts at Outlier", 6, 0],
    ["second half of 2023, writing for Surge", 6, 0],
    ["寫咗12年prompt,Outlier", 144, 0],
    ["2022上半年喺Appen評分,下半年轉咗去寫嘢", 6, 6],
    ["first half of 2023 rating at Appen, second half writing at Surge", 6, 6],
    ["由21下半年到22年6月喺Outlier寫", 12, 0],
    ["2021年下半年(八月到十月)喺Outlier寫", 3, 0],
    ["In the second half of 2023, from August to October, I wrote for Outlier", 3, 0],
    ["2022年1月到3月喺Appen評分,2023年下半年:8月到10月喺Outlier寫", 3, 3],
    ["2023下半年評分,Appen;2024年1月到3月寫", 3, 6],
    ["10 months in 2023: first half rating, second half writing", 5, 5],
  ])("years of the calendar and their halves: %s: writing %d, rating %d", (text, w, r) => {
    expect(read(text)).toMatchObject({ status: "scored", writingMonths: w, ratingMonths: r });
  });

  test.each([
    ["23年暑假喺Outlier寫prompt", "length-not-stated"],
    ["19年做過Appen rating", "length-not-stated"],
    ["喺AI平台寫咗23年", "longer-than-platforms"],
    ["two decades writing for Outlier", "longer-than-platforms"],
  ])(
    "a year is no length, and longer than the platforms have been there is for a person: %s",
    (text, code) => {
      const { status, writingMonths, evidence } = read(text);
      expect([status, writingMonths, evidence.at(-1)?.code]).toEqual(["not-scored", null, code]);
    },
  );

  test.each([
    ["Welocalize 做 ads rater 做咗兩年,之後先轉寫嘢:OpenTrain 寫 persona 對話十四個月", 14, 24],
    ["評分兩年,寫作:五個月", 5, 24],
    ["Appen 評分一年,跟住寫嘢:Outlier 五個月、Surge 三個月", 8, 12],
    ["1 year writing at Outlier, then rating: TELUS 8 months", 12, 8],
    ["2 years rating, writing: Outlier 5 months", 5, 24],
    ["寫作:三個月,評分:一年", 3, 12],
    ["寫作:Outlier三個月,Surge兩個月,評分:Appen一年", 5, 12],
    ["Rating: Appen, a year, Toloka, 3 months, writing: Outlier, 5 months", 5, 15],
    ["兩年:評分十個月,寫作十四個月", 14, 10],
    ["兩年,寫作同評分:寫十四個月,評十個月", 14, 10],
    ["18 months of writing: 10 months at Outlier, 8 at Surge", 18, 0],
    ["2 years of writing and rating: 14 months writing, 10 months rating", 14, 10],
  ])("the label of another kind opens no parts of what was told: %s: writing %d, rating %d", (text, w, r) => {
    expect(read(text)).toMatchObject({ status: "scored", writingMonths: w, ratingMonths: r });
  });

  test.each([
    [
      "Surge AI on and off since mid-2023, if you add up the actual working weeks it's about 20 weeks, nearly all writing adversarial prompts",
      ...[4.6, 0],
    ],
    ["on and off since 2022 at Outlier, about 7 months of actual writing in total", 7, 0],
    ["Since 2021 on and off, in total I wrote prompts for 10 months at Appen", 10, 0],
    ["由2023年中做到而家,on and off,加埋寫咗五個月左右", 5, 0],
    ["斷斷續續兩年,實際大概九個月,喺Outlier寫", 9, 0],
    ["2022年1月至2023年12月,on and off,寫prompt,Outlier", 24, 0],
    ["Outlier 由2023年1月至12月斷斷續續寫,加埋Surge嗰五個月", 17, 0],
    ["從2023年開始喺Outlier寫,斷斷續續,真正開工嘅時間加埋得六個月", 6, 0],
    ["on and off since January 2023, writing for Outlier; also rated for 3 months in total at Appen", 25, 3],
    ["wrote on Outlier Jan 2023 to Dec 2023, then 3 months at Surge", 15, 0],
  ])("how long was worked on and off, and not when as well: %s: writing %d, rating %d", (text, w, r) => {
    expect(read(text, "2025-02-01")).toMatchObject({ status: "scored", writingMonths: w, ratingMonths: r });
  });

  test.each([
    [
      "I've been a Cantonese RLHF annotator for Scale since August 2023, ranking 4 responses per prompt. In Feb 2024 they moved me to the writing queue and I've stayed there.",
      ...[9, 6],
    ],
    ["Annotator at Scale since August 2023, rating. Became a writer in Feb 2024.", 9, 6],
    ["2023年8月入Outlier做評分,24年2月轉寫prompt至今", 9, 6],
    ["2023年8月入Outlier做評分,2024年2月轉咗寫prompt", 9, 6],
    [
      "Started with 6 months of RLHF ranking and for the following year and a bit I was on SFT demos, writing",
      12,
      6,
    ],
    ["3 months of rating, then for the next year I wrote dialogues at Outlier", 12, 3],
    ["Joined Scale in January 2023 as a rater, promoted to writer in July 2023, left December 2023", 6, 6],
    ["Since August 2023 rating at Appen. In Feb 2024 I moved to Canada.", 0, 15],
    ["2023年8月開始喺Appen評分,2024年2月轉咗屋企網絡", 0, 15],
  ])(
    "a turn to another kind ends what went on, and goes on itself: %s: writing %d, rating %d",
    (text, w, r) => {
      expect(read(text, "2024-11-20")).toMatchObject({ status: "scored", writingMonths: w, ratingMonths: r });
    },
  );

  test.each([
    [
      "出面做過 DataAnnotation 大概八個月,幫手諗啲 prompt 同埋改寫 model 出嚟嘅廣東話,之後轉咗去做 ranking(睇兩個答案邊個好啲),又做咗半年到。",
      ...[8, 6],
    ],
    ["Outlier八個月,寫 prompt 同對話,跟住轉做評分(比較兩個答案),再做咗半年", 8, 6],
    ["Appen 一年,評分,之後轉寫嘢(寫對話),做咗半年", 6, 12],
    [
      "8 months at Outlier, writing prompts, then moved to ranking (comparing two answers) for another six months",
      8,
      6,
    ],
    [
      "DataAnnotation ten months, mostly rewriting, then evaluation (picking the better of two), half a year",
      10,
      6,
    ],
  ])(
    "a bracket that says what came later is none of what came before: %s: writing %d, rating %d",
    (text, w, r) => {
      expect(read(text)).toMatchObject({ status: "scored", writingMonths: w, ratingMonths: r });
    },
  );

  test.each([
    ["Outlier 半年、DataAnnotation 九個月,同一時間做,兩邊都係寫嘢", 9, 0],
    ["Outlier 寫咗半年,期間同時做DataAnnotation九個月,都係寫", 9, 0],
    ["Outlier 5 months and Surge 8 months at the same time, both writing", 8, 0],
    ["Outlier 5 months writing, Surge 8 months writing, simultaneously", 8, 0],
    ["Outlier 寫咗六個月,Surge寫咗四個月,唔係同時做", 10, 0],
    ["讀書同時喺Outlier寫咗半年,Surge寫咗三個月", 9, 0],
    ["At the same time as uni I wrote 5 months for Outlier and 3 months for Surge", 8, 0],
  ])("lengths over the same time are the longer one: %s: writing %d, rating %d", (text, w, r) => {
    expect(read(text)).toMatchObject({ status: "scored", writingMonths: w, ratingMonths: r });
  });

  test.each([
    ["半年以上一年未到,寫prompt", 9, 0],
    ["寫咗半年以上,但未到一年,Outlier", 9, 0],
    ["Outlier 寫咗十個月,未夠一年", 10, 0],
    ["over 6 months, not yet a year, writing prompts", 9, 0],
    ["more than half a year but less than a year writing prompts at Outlier", 9, 0],
    ["11 months writing at Outlier. Not quite a year.", 11, 0],
    ["Outlier writing, 20 months, not quite two years", 20, 0],
    ["一年唔到就走咗,喺Outlier寫嘢", 9, 0],
    ["一年以上兩年以下,寫prompt", 18, 0],
    ["9 to 10 months, under a year, writing", 9.5, 0],
    ["Outlier 寫咗十個月,Surge 未到一年", 19, 0],
    ["Outlier 寫咗十個月,評分未到半年", 10, 5],
    ["writing for OneForma, one year and half", 18, 0],
    ["two year and half rating at Appen", 0, 30],
    ["a year at Outlier, and half rating, half writing", 6, 6],
  ])("bounds and halves: %s: writing %d, rating %d", (text, w, r) => {
    expect(read(text)).toMatchObject({ status: "scored", writingMonths: w, ratingMonths: r });
  });

  test.each([
    ["yes 10months... writing n rating both, every day both", 10, 10],
    ["8 months at Outlier. Writing and rating.", 8, 8],
    ["Outlier 八個月。寫 prompt 同評分都有。", 8, 8],
    ["Outlier, 8 months. I did rating. Wrote prompts.", 0, 8],
    ["喺 Outlier 開工係 2024 年 5 月,而家仲做緊。七成時間寫 prompt,三成時間 rate 人哋啲 response", 5.6, 2.4],
    ["2024年5月開工,喺Outlier寫對話", 8, 0],
    ["Outlier 2024年5月開工,做到8月,寫對話", 4, 0],
    ["仲喺度做緊第五個月,Outlier,rewrite同prompt兩樣都係寫", 5, 0],
    ["而家係第八個月,Outlier 寫prompt", 8, 0],
    ["Outlier, in my 5th month now, writing prompts", 5, 0],
    ["this is my fifth month writing at Outlier", 5, 0],
    ["Now in my third month of rating at Appen", 0, 3],
    ["In my fifth month I moved to rating; 10 months at Outlier in all", 0, 10],
    ["喺阿里做客服機械人嘅對話標註兩年,其間亦要自己作問句,大約佔兩成時間", 4.8, 19.2],
    ["四個月Outlier,頭兩個月淨係做assessment同training,之後兩個月寫prompt", 2, 0],
    ["Appen, 4 months of assessments of search results", 0, 4],
  ])("both at once, and what goes on: %s: writing %d, rating %d", (text, w, r) => {
    expect(read(text, "2025-01-15")).toMatchObject({ status: "scored", writingMonths: w, ratingMonths: r });
  });

  test.each([
    "只做過Outlier個onboarding同trial task,之後冇收到project,所以唔算有經驗",
    "試過申請Outlier三次,次次都話我region冇project",
    "申請咗Outlier,但未批",
    "淨係做過Outlier個qualification test",
    "I applied to Outlier but wasn't accepted",
    "Applied to Outlier last month, still waiting",
    "only did the onboarding for Outlier, no tasks yet",
    "Just the training at Appen, then they had no work",
    "未通過Outlier嘅測試",
    "failed the Outlier assessment",
  ])("what never began is no experience, and says so: %s", (text) => {
    const { status, writingMonths, ratingMonths, evidence } = read(text);
    expect([status, writingMonths, ratingMonths]).toEqual(["scored", 0, 0]);
    expect(evidence[0]?.code).toBe("no-experience");
  });

  test.each([
    "Applied, passed the test, then wrote prompts on and off",
    "Outlier, did onboarding then wrote prompts",
    "only worked on training data for Appen",
    "only did assessment of search results for Appen",
    "淨係做過AI測試,Appen",
    "only did AI training for Outlier",
    "Outlier 做AI training,而家冇project",
    "Applied to Outlier, got in, no complaints so far",
    "申請咗Outlier,做緊,冇問題",
  ])("what may have begun is for a person: %s", (text) => {
    expect(read(text)).toMatchObject({ status: "not-scored", writingMonths: null });
  });

  test("lines apart by a blank one are read as lines are", () => {
    expect(
      read("Jan 2024 – May 2024; Outlier; writing\n\nJune 2024 – July 2024; Appen; rating", "2024-08-01"),
    ).toMatchObject({ writingMonths: 5, ratingMonths: 2 });
  });

  test("writing beside other work whose length is not told is no zero", () => {
    expect(read("淨係錄過音,同寫過啲 prompt")).toMatchObject({ status: "not-scored", writingMonths: null });
  });

  test("a platform that is not known keeps the name it was given", () => {
    const spells = [{ platform: "Somewhere New", kind: "writing", months: 3 }] as const;
    expect(parsePlatformExperience(spells).platforms).toEqual(["Somewhere New"]);
  });

  test("dates far apart, shared years, switches", () => {
    expect(
      read("2023 年 9 月 4 號入 Outlier,作啲對話,又作啲情境,做做吓上咗癮,一路作到 2024 年 8 月底"),
    ).toMatchObject({
      writingMonths: 12,
    });
    expect(
      read("Wrote for Surge in June, July and August 2023, then again in July and August 2024"),
    ).toMatchObject({
      writingMonths: 5,
    });
    expect(
      read(
        "Started at Remotasks in Jan 2022 as a rater. From May the same year they moved me over to writing until the end of July 2022.",
      ),
    ).toMatchObject({ writingMonths: 3, ratingMonths: 4 });
    expect(
      read("Joined Outlier a year ago as a prompt writer, still there", "2026-03-10").writingMonths,
    ).toBe(12);
  });

  test("words inside other words join no dates and make no year whole", () => {
    expect(read("Overall 2023 was slow. I wrote prompts on Outlier for 5 months.")).toMatchObject({
      writingMonths: 5,
    });
    expect(
      read("A friend in May 2022 told me of Outlier. July 2022 to September 2022, writing prompts there."),
    ).toMatchObject({ writingMonths: 3 });
  });

  test("a date that tells today is none of the work's", () => {
    expect(
      read("Since October 2022 with OpenTrain (we're in April 2024 now), dialogue writing"),
    ).toMatchObject({
      writingMonths: 18,
    });
  });

  test.each([
    ["喺 DataForce 每個 project 寫三個月,前後做咗四個", 12, 0],
    ["Outlier 做咗十個月:頭四個月評分,其餘時間寫", 6, 4],
    ["Fifteen months on Surge. I wrote for eleven of them and ranked for four.", 11, 4],
    ["Thirty months in all: 12 writing, 18 evaluation. Appen.", 12, 18],
    ["Half a year rating on Appen, then half a year doing both writing and rating", 6, 12],
    [
      "Writing dialogues (April–August 2022) and judging search results (September 2022–April 2023), both at RWS",
      5,
      8,
    ],
  ])("%s: writing %d, rating %d, of a whole and its parts", (text, writingMonths, ratingMonths) => {
    expect(read(text)).toMatchObject({ status: "scored", writingMonths, ratingMonths });
  });

  test("what is paused comes off dates, and off a length only where the answer takes it off", () => {
    expect(read("Outlier 寫作,2023年1月到12月,中間6月同7月停咗")).toMatchObject({ writingMonths: 10 });
    expect(read("I wrote on Scale from January to December 2023, with three months off")).toMatchObject({
      writingMonths: 9,
    });
    expect(read("喺 Outlier 寫咗十八個月,當中有三個月冇開工")).toMatchObject({ writingMonths: 15 });
    expect(
      read("Ten months of writing on Outlier, then a break of half a year, then two more months"),
    ).toMatchObject({
      writingMonths: 12,
    });
  });

  test("time that is told twice counts once", () => {
    expect(read("Outlier寫咗六個月,Mindrift寫咗六個月,有兩個月係重疊嘅").writingMonths).toBe(10);
    expect(read("唔夠一年,大概十個月,喺Alignerr寫嘢").writingMonths).toBe(10);
    expect(read("寫咗十四個月,最後兩個月同時評分")).toMatchObject({ writingMonths: 14, ratingMonths: 2 });
  });

  test("other people's work and other work are left out", () => {
    expect(read("我先生喺Outlier寫咗年半,我自己就未")).toMatchObject({ status: "scored", writingMonths: 0 });
    expect(read("我寫鬼故寫咗十六年。Outlier 就寫咗四個月 prompt")).toMatchObject({ writingMonths: 4 });
    expect(read("做咗廿年老師。AI 平台一個都未入過")).toMatchObject({ writingMonths: 0, ratingMonths: 0 });
  });

  test.each(["audio only on Appen, two years", "Upwork 寫咗兩年文", "Fiverr writing for 2 years"])(
    "%s: whether that is work of theirs is for a person to say",
    (text) => {
      expect(read(text)).toMatchObject({ status: "not-scored", writingMonths: null });
    },
  );

  test("work on a platform whose length cannot be read is never zero", () => {
    const claimed = read("I write prompts on Outlier whenever there is a project. I haven't rated anything.");
    expect(claimed).toMatchObject({ status: "not-scored", writingMonths: null });
  });

  test("the rest of a whole is of neither kind where only a part says what it was", () => {
    for (const text of [
      "2 years on Outlier, of which 6 months writing",
      "Worked on Appen for 2 years, 6 months of it writing prompts",
      "Outlier 兩年,其中六個月係寫作",
    ])
      expect(read(text)).toMatchObject({ writingMonths: 6, ratingMonths: 0, otherMonths: 18 });
  });

  test("many years without a word about platforms are for a person", () => {
    const long = read("I have written for ten years");
    expect(long).toMatchObject({ status: "not-scored", writingMonths: null });
    expect(long.evidence.at(-1)?.code).toBe("platform-not-named");
    expect(read("I have written AI prompts for ten years").writingMonths).toBe(120);
    expect(read("寫咗兩年").writingMonths).toBe(24);
  });

  test("spells whose dates say too little, or cannot be, are for a person and say why", () => {
    const why = (spell: object) => {
      const given = [{ platform: "Appen", kind: "writing", ...spell }] as const;
      const { status, evidence } = parsePlatformExperience(given, { interviewedOn: "2024-07-01" });
      return [status, evidence.at(-1)?.code];
    };
    expect(why({})).toEqual(["not-scored", "length-not-stated"]);
    expect(why({ to: "2023-05" })).toEqual(["not-scored", "length-not-stated"]);
    expect(why({ from: "2023-05", to: "2025-01" })).toEqual(["not-scored", "dates-do-not-fit"]);
    expect(why({ from: "2025-01" })).toEqual(["not-scored", "dates-do-not-fit"]);
    expect(why({ from: "2023-05" })).toEqual(["scored", "writing-months"]);
    expect(parsePlatformExperience([{ platform: "Appen", kind: "writing", from: "2023-05" }])).toMatchObject({
      status: "not-scored",
      evidence: [{}, { code: "date-needs-interview-date" }],
    });
  });

  test("counts overlapping spells once", () => {
    expect(read("Outlier:2023年1月至6月,寫。DataAnnotation:2023年4月至9月,都係寫。").writingMonths).toBe(9);
    const spells = [
      { platform: "Outlier", kind: "writing", from: "2023-01", to: "2023-06" },
      { platform: "appen connect", kind: "writing", from: "2023-04", to: "2023-09" },
      { platform: "Appen", kind: "rating", months: 5 },
    ] as const;
    expect(parsePlatformExperience(spells)).toMatchObject({
      writingMonths: 9,
      ratingMonths: 5,
      platforms: ["Outlier", "Appen"],
    });
  });

  test.each([
    "none",
    "冇",
    "",
    "Never worked on these platforms",
    "冇做過呢啲平台",
    "nope but I use chatgpt everyday",
  ])("%j is no experience: 0, and not unknown", (text) => {
    expect(read(text)).toMatchObject({ status: "scored", writingMonths: 0, ratingMonths: 0 });
  });

  test.each([
    "一年半,中間有三個月冇做",
    "18 months, but I didn't work for three months",
    "兩年,有兩個月冇開工",
  ])("%j is a length of nobody knows which work, and its pause no denial", (text) => {
    expect(read(text)).toMatchObject({ status: "not-scored", writingMonths: null, ratingMonths: null });
  });

  test.each([
    "Wrote prompts for Outlier for 2 years but I didn't do anything for 3 months",
    "Wrote prompts for Outlier for 2 years, and had no work for 3 months",
    "Wrote prompts for Outlier for 2 years, idle for about 3 months",
  ])("%j: a pause is never added", (text) => {
    expect(read(text).writingMonths).toBeLessThanOrEqual(24);
  });

  test("work elsewhere and other people's work do not count", () => {
    expect(read("五年記者。AI平台就做咗三個月寫作,Appen。").writingMonths).toBe(3);
    expect(read("Freelance寫嘢十年,但係呢類平台未掂過").writingMonths).toBe(0);
    expect(read("從來冇。我同學有做,話喺 Outlier 寫咗一年,不過我自己冇。").writingMonths).toBe(0);
  });

  test("knows platforms by their other names, and ordinary words for what they are", () => {
    expect(read("wrote for Telus Digital and scale.ai for 3 months").platforms).toEqual([
      "Telus International",
      "Scale AI",
    ]);
    expect(read("a surge of work, on a large scale, 3 months of writing").platforms).toEqual([]);
  });

  test("needs the interview date for what counts from a date, and says so", () => {
    const text = "writing on Outlier since March 2022";
    const without = read(text);
    expect(without).toMatchObject({ status: "not-scored", writingMonths: null });
    expect(without.evidence.map(({ code }) => code)).toContain("date-needs-interview-date");
    expect(read(text, "2024-07-15").writingMonths).toBe(28);
  });

  test.each([
    ["2 yrs outlier", 24, 0],
    ["about 8 mths on DataAnnotation", 8, 0],
    ["Yes, 1.5 years.", 18, 0],
    ["半年到,Outlier", 6, 0],
    ["唔係好耐,五個月咋", 5, 0],
    ["between 10 and 14 months", 12, 0],
    ["8個月,冇評分", 8, 0],
    ["Outlier 兩年,其中半年係評分", 18, 6],
    ["two years on Outlier, six months of it reviewing", 18, 6],
    ["Outlier 做咗8個月,之後轉做reviewer 3個月", 8, 3],
    ["0 months", 0, 0],
    ["零年", 0, 0],
    ["1 month only, then project paused", 1, 0],
    ["三個禮拜咋,Outlier 之後冇晒task 😂", 0.7, 0],
    ["14 mos. (DA)", 14, 0],
  ])("%s answers what was asked, how long one has written: %d, and %d of rating", (text, writing, rating) => {
    expect(read(text)).toMatchObject({ status: "scored", writingMonths: writing, ratingMonths: rating });
  });

  test.each([
    "a year at Outlier as project lead",
    "兩年,AI trainer",
    "做家長兩年",
    "做部長三年",
    "台長兩年",
    "前台,兩年",
    "住家工兩年",
    "2 years in a full time job",
    "2 yrs of site work",
  ])("%s says what was done, and a person has to ask whether it was writing", (text) => {
    expect(read(text)).toMatchObject({ status: "not-scored", writingMonths: null });
  });

  test.each([
    ["Outlier 23/5–23/11 writing", 7],
    ["writing, 5/23 - 11/23", 7],
    ["writing on Outlier 05.2023 - 11.2023", 7],
    ["Writer, Outlier, Nov 22 - Mar 24", 17],
    ["Nov 23, 2022 to Mar 5, 2024 writing for Outlier", 17],
    ["writing at Outlier 202305-202311", 7],
    ["個零月,寫嘢", 1.3],
    ["多過一年,少過兩年,寫prompt", 18],
  ])("reads the dates and lengths of %s: %d months", (text, months) => {
    expect(read(text).writingMonths).toBe(months);
  });

  test.each([
    ["1 year Outlier writing, 6 months before that Appen search evaluation.", 12, 6],
    [
      "Lead reviewer on Outlier for 11 months; before that 5 months as attempter, i.e. writing prompts.",
      5,
      11,
    ],
    ["做标注(框图)做咗一年,之后转做写问答三个月", 3, 0],
    ["2022年底做到2023年中，写多轮对话；2024年整年在家带孩子没做", 7, 0],
    ["One year on Remotasks minus 2 months when my baby was born. All prompt writing.", 10, 0],
  ])("%s: writing %d, rating %d", (text, writing, rating) => {
    expect(read(text)).toMatchObject({ writingMonths: writing, ratingMonths: rating });
  });

  test("what cannot be read is not scored and says why, never 0", () => {
    const codes = (text: string) => read(text).evidence.map(({ code }) => code);
    expect(read("Outlier,寫 prompt")).toMatchObject({ status: "not-scored", writingMonths: null });
    expect(codes("Outlier,寫 prompt")).toEqual(["length-not-stated"]);
    expect(codes("做咗兩年項目統籌")).toContain("work-not-named");
    expect(parsePlatformExperience(undefined)).toMatchObject({ status: "not-asked", writingMonths: null });
  });

  test("every length carries the place it was read from", () => {
    for (const { interview } of applications) {
      const text = interview.platformExperience as string;
      for (const { start, end, text: shown } of read(text).evidence) {
        if (start !== undefined) expect(text.slice(start, end)).toBe(shown);
      }
    }
  });

  test("months are never below zero, whatever answers are put together", () => {
    const told = interviews.slice(0, 200).map(({ interview }) => interview.platformExperience);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...told), { minLength: 1, maxLength: 3 }), (texts) => {
        const { writingMonths, ratingMonths, otherMonths, evidence } = read(texts.join(" "), "2025-06-30");
        for (const months of [writingMonths, ratingMonths, otherMonths])
          expect(months ?? 0).toBeGreaterThanOrEqual(0);
        for (const { params } of evidence) expect(Number(params?.months ?? 0)).toBeGreaterThanOrEqual(0);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  const share = (
    rows: readonly { text: string; on?: string | undefined; writing: number | null; rating: number | null }[],
  ) => {
    const near = (a: number | null, b: number | null) =>
      a === null || b === null ? a === b : Math.abs(a - b) <= 1;
    const right = rows.map(({ text, on, writing, rating }) => {
      const { writingMonths, ratingMonths } = read(text, on);
      return { writing: near(writingMonths, writing), rating: near(ratingMonths, rating) };
    });
    const of = (key: "writing" | "rating") => right.filter((row) => row[key]).length / rows.length;
    return { writing: of("writing"), rating: of("rating") };
  };

  test("reads the months of at least 95 % of the 120 sample interviews within one", () => {
    const rows = applications.map(({ id, interview }) => ({
      text: interview.platformExperience as string,
      writing: truths.get(id)?.interview.writingMonths as number,
      rating: truths.get(id)?.interview.ratingMonths as number,
    }));
    const { writing, rating } = share(rows);
    expect(writing).toBeGreaterThanOrEqual(0.95);
    expect(rating).toBeGreaterThanOrEqual(0.95);
  });

  test("reads the months of at least 98 % of the other interviews, on which it was mended, within one", () => {
    const rows = interviews.map(({ interview, truth }) => ({
      text: interview.platformExperience,
      on: interview.interviewedOn,
      writing: truth.writingMonths,
      rating: truth.ratingMonths,
    }));
    const { writing, rating } = share(rows);
    expect(writing).toBeGreaterThanOrEqual(0.98);
    expect(rating).toBeGreaterThanOrEqual(0.98);
  });
});

test.each(["唔係新手,寫咗九個月", "未試過全職,兼職寫咗九個月"])(
  "what is denied beside months of writing, and is not platform work, is for a person: %s",
  (text) => {
    expect(read(text)).toMatchObject({ status: "not-scored", writingMonths: null });
  },
);

test.each(["平台就未做過,兼職寫咗九個月小說", "呢啲冇做過,淨係寫咗九個月日記"])(
  "platform work that is denied is none, whatever was written elsewhere: %s",
  (text) => {
    expect(read(text)).toMatchObject({ status: "scored", writingMonths: 0 });
  },
);

test.each([
  ["Six years as a copy editor. AI platforms: none so far, though I passed Outlier's quiz.", 0],
  ["做過四年網店文案;標註平台未做過,只係過咗Mindrift嘅試", 0],
  ["I have written novels for ten years; no data platform work yet, only an Outlier account.", 0],
  ["Never on AI platforms before. Then Outlier came. 8 months writing.", 8],
])("a platform named beside the denial of platform work claims none: %s", (text, writing) => {
  expect(read(text)).toMatchObject({ status: "scored", writingMonths: writing, ratingMonths: 0 });
});

test.each([
  ["Half a year at Outlier, then quarter of a year at Alignerr, prompts both times", 9, 0],
  ["quarter of a yr writing for Outlier", 3, 0],
  ["成年零三個月,Outlier寫對白", 15, 0],
  ["成年零幾個月,Outlier寫", 16, 0],
  ["On and off since March 2023, in total about 9 active months, writing on Surge", 9, 0],
  ["Off and on since 2023, Outlier prompts; 6 paid months altogether", 6, 0],
  ["Outlier two years: year one grading, year two dialogue writing", 12, 12],
  ["2023年4月、7月、10月各寫咗兩個星期,Outlier", 1.5, 0],
  ["3月同6月各做咗一個月,Outlier寫", 2, 0],
  ["3個project:第一個六星期,第二個五星期,第三個兩星期,全部寫prompt,Outlier", 3, 0],
  ["前年三月喺Outlier寫prompt,寫到前年十月就冇寫", 8, 0],
  ["2023年2月入Outlier寫,做到2023年11月就冇做", 10, 0],
  ["Outlier, response creation, 7 months", 7, 0],
])("lengths as people tell them: %s: writing %d, rating %d", (text, writing, rating) => {
  const { writingMonths, ratingMonths } = read(text, "2025-01-10");
  expect(writingMonths).toBeCloseTo(writing, 0);
  expect(ratingMonths).toBe(rating);
});

test.each([
  ["10 months on Outlier, writing and rating half and half", 10],
  ["Outlier八個月,寫嘢同評分一半一半", 8],
  ["About a year with Appen, rating and writing fifty-fifty", 12],
  ["Outlier 6 months, I write replies and check others' answers, both all the time", 6],
])("both kinds all along have the length each: %s", (text, months) => {
  expect(read(text)).toMatchObject({ writingMonths: months, ratingMonths: months });
});

test.each([
  ["18個月:10個月評分,5個月寫,3個月冇單", 5, 10],
  ["Outlier寫咗14個月,有三個月冇嘢做", 11, 0],
  ["Toloka寫咗兩個月就冇單接", 2, 0],
  ["Outlier, writing, March 2022 to February 2023, stopped from July to September for my exams", 9, 0],
  ["Wrote for Outlier from January to December 2023, away from April to May.", 10, 0],
  ["2023年1月到12月喺Outlier寫,6月到8月停咗", 9, 0],
  ["From May 2023 to April 2024 I wrote on Outlier, with one full month off in December.", 11, 0],
])("months without work are none: %s: writing %d, rating %d", (text, writing, rating) => {
  expect(read(text)).toMatchObject({ writingMonths: writing, ratingMonths: rating });
});

test.each([
  ["Outlier 6 months writing, Alignerr 8 months writing, 2 of those on both", 12],
  ["Wrote for Outlier 10 months and Surge 6 months; 4 of those months were on both platforms.", 12],
  ["Remotasks 4 months writing and Outlier 5 months writing, 3 of those months on both", 6],
  ["Wrote for Outlier one year. Worked on both prompts and replies for 8 months at Surge after that.", 20],
  ["Outlier 10 months writing, then I was on both Outlier and Surge for 4 months, writing too", 14],
])("months on both platforms count once: %s: %d", (text, writing) => {
  expect(read(text).writingMonths).toBe(writing);
});

test.each([
  ["Surge, eight months of dialogue writing. Some grading as well, I forget how long.", 8, null],
  ["Outlier 寫prompt一年。評分都做過,唔記得做咗幾耐。", 12, null],
  ["Outlier寫咗九個月,間中評下分", 9, null],
  ["Rated for TELUS two years. Bits of writing here and there.", null, 24],
])("work for a time that nobody counted is not one of no months: %s", (text, writing, rating) => {
  const { status, writingMonths, ratingMonths, evidence } = read(text);
  expect({ status, writingMonths, ratingMonths }).toEqual({
    status: "scored",
    writingMonths: writing,
    ratingMonths: rating,
  });
  expect(evidence.map(({ code }) => code)).toContain("length-not-stated");
});

test.each([
  "Outlier 三個月,唔肯定係寫定係評",
  "大約半年,唔記得係寫多定標註多,Appen",
  "Two months at Surge, can't remember whether it was writing or rating",
])("which kind it was may be forgotten: %s", (text) => {
  const { status, evidence } = read(text);
  expect([status, evidence.at(-1)?.code]).toEqual(["not-scored", "work-not-named"]);
});

test.each([
  ["check other people's answers on Outlier, 9 months", 0, 9],
  [
    "Joined Outlier in March 2024, that was only assessments; May 2024 to October 2024 real tasks, writing.",
    6,
    0,
  ],
  ["Annotated images for Scale for 5 months, then wrote prompts for Outlier for 6 months", 6, 0],
  ["image labels, Remotasks, one year; photo tags half a year", 0, 0],
  ["幫Remotasks做圖片標註一年,之後Outlier寫咗四個月", 4, 0],
])("checking is rating, pictures and entry tests are neither: %s", (text, writing, rating) => {
  expect(read(text)).toMatchObject({ writingMonths: writing, ratingMonths: rating });
});
