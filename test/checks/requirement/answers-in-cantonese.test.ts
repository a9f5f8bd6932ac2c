import { expect, test } from "vitest";
import { answersInCantonese } from "../../../src/checks/requirement/answers-in-cantonese.js";
import { candidate } from "../../support/candidates.js";
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

test("requirement/answers-in-cantonese is unknown without answers, and where nothing decides", () => {
  expect(found({}).status).toBe("unknown");
  expect(found({ ...GOOD, character: "孫悟空" }).status).toBe("unknown");
});
