import { expect, test } from "vitest";
import { tasksAnswered } from "../../../src/checks/requirement/tasks-answered.js";
import { tasks } from "../../../src/index.js";
import { candidate } from "../../support/candidates.js";
import { GOOD } from "../../support/responses.js";

const status = (responses: Parameters<typeof candidate>[1]) =>
  tasksAnswered.test(candidate({}, responses), {}).status;

test("requirement/tasks-answered: met by three answers, missed by an empty one, unknown where a task was not put", () => {
  expect(status(GOOD)).toBe("met");
  expect(status({ ...GOOD, character: " \n " })).toBe("not-met");
  expect(status({ character: GOOD.character })).toBe("unknown");
});

test.each([
  "none",
  "冇",
  "n/a",
  "唔識答",
  "唔識寫",
  "我唔識寫呢條,跳過。",
  "不知道怎麼寫",
  "pass",
  "...",
  "???",
  `none${"\n".repeat(100)}`,
  `${"\u3000".repeat(200)}唔識答${"。".repeat(200)}`,
  [..."唔識答"].join("\u200b"),
  "\u200b".repeat(100),
  ...Object.values(tasks).flatMap(({ prompt }) => [prompt.yue, prompt.en]),
])("requirement/tasks-answered: %j is no answer", (character) => {
  expect(status({ ...GOOD, character })).toBe("not-met");
});

test("requirement/tasks-answered: one text for two tasks answers one", () => {
  expect(status({ ...GOOD, persuasiveEmail: GOOD.professionalEmail })).toBe("not-met");
});
