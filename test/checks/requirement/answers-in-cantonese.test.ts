import { expect, test } from "vitest";
import { answersInCantonese } from "../../../src/checks/requirement/answers-in-cantonese.js";
import { candidate } from "../../support/candidates.js";
import { applications } from "../../support/fixtures.js";
import { GOOD } from "../../support/responses.js";

const found = (responses: Parameters<typeof candidate>[1]) =>
  answersInCantonese.test(candidate({}, responses), {});

test("requirement/answers-in-cantonese counts the answers that are not", () => {
  expect(found(GOOD)).toMatchObject({ status: "met", misses: 0 });
  const written = "他是渡輪上的老水手,左手只剩三根手指,卻能打出最牢固的繩結。";
  expect(found({ ...GOOD, character: written })).toMatchObject({ status: "not-met", misses: 1 });
  expect(found({ character: written, persuasiveEmail: "Dear friend, please come and speak." })).toMatchObject(
    { misses: 2 },
  );
});

test("requirement/answers-in-cantonese counts answers that partly are as one miss, however many", () => {
  const english =
    "Hi boss,\nQ3 嗰份 financial report 我 submit 咗喇,你得閒 check 下個 data analysis 同 presentation style ok 唔 ok,give 我啲 feedback。";
  const mixed =
    "阿晴:\n我哋下個月喺圖書館搞分享會,想請你嚟做嘉賓。他們會為你準備講稿,你不用擔心,大家都很期待你的分享。你諗好先覆我啦,唔急㗎。";
  const written = "他是渡輪上的老水手,左手只剩三根手指,卻能打出最牢固的繩結。";
  const partly = { professionalEmail: english, persuasiveEmail: mixed };
  expect(found({ ...GOOD, ...partly })).toMatchObject({
    status: "not-met",
    misses: 1,
    params: { count: 2, partly: 2 },
  });
  expect(found({ character: written, ...partly })).toMatchObject({
    misses: 1,
    params: { count: 3, partly: 2 },
  });
  expect(
    found({
      ...GOOD,
      character: written,
      professionalEmail: "經理:\n附件是第三季的財務報告,請您過目並對數據分析和圖表提出意見。",
    }),
  ).toMatchObject({ misses: 2 });
});

test("requirement/answers-in-cantonese is unknown without answers, and where nothing decides", () => {
  expect(found({}).status).toBe("unknown");
  expect(found({ ...GOOD, character: "孫悟空" }).status).toBe("unknown");
});

test("requirement/answers-in-cantonese turns nobody down on a suspicion that too little speaks for", () => {
  // Cantonese words throughout, and no word of written Chinese but 是.
  const suspected = applications.find(({ id }) => id === "a042")?.responses.character as string;
  expect(found({ ...GOOD, character: suspected })).toMatchObject({ status: "unknown", misses: 0 });
  // Where something does show it, it is turned down as before.
  const disguised =
    "佢係一個非常有責任感嘅人,每當遇到困難嘅時候,佢總係能夠冷靜噉面對,並且積極噉尋找解決嘅方法,令到周圍嘅人都感到十分安心。";
  expect(found({ ...GOOD, character: disguised }).status).toBe("not-met");
});
