import { describe, expect, test } from "vitest";
import { promptCopy } from "../../../src/checks/advisory/prompt-copy.js";
import { tasks } from "../../../src/index.js";
import { demanded, GOOD } from "../../support/responses.js";

const find = (task: keyof typeof tasks, text: string) => promptCopy.find(demanded(task, text));

describe("advisory/prompt-copy", () => {
  test.each(Object.values(tasks))("finds the prompt of $id in Chinese and in English", ({ id, prompt }) => {
    for (const text of [prompt.yue, prompt.en]) {
      const [evidence] = find(id, text);
      expect(evidence?.text?.length).toBeGreaterThan(0.9 * text.length);
    }
  });

  test.each([
    ["in Simplified", "请用创造性语言简单描述一个独特而生动的角色。佢好高。"],
    ["lightly edited", "我想用創造性語言簡單描述一個好獨特而生動的角色,佢叫阿明。"],
    ["with zero-width spaces", "請用創\u200b造性語言簡\u200b單描述一個獨特而\u200b生動的角色。"],
  ])("finds it %s", (_, text) => {
    const [evidence] = find("character", text);
    expect(evidence).toBeDefined();
    expect(text.slice(evidence?.start, evidence?.end)).toBe(evidence?.text);
  });

  test.each([
    ["professionalEmail", "陳生:「季度財務報告」嘅數據分析和呈現風格,想請你畀啲反饋。"],
    ["persuasiveEmail", "阿怡:想請你做嘉賓演講者,你唔使擔心。"],
    ["professionalEmail", GOOD.professionalEmail],
  ] as const)("leaves the prompt's terms alone in %s: %s", (task, text) => {
    expect(find(task, text)).toEqual([]);
  });
});
