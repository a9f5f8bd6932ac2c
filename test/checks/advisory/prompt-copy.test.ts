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
    ["put into Cantonese word by word", "用創作嘅語言簡單描述一個獨特又生動嘅角色,佢叫阿明。"],
    ["as a promise", "我會用創造性嘅語言簡單描述一個獨特而生動嘅角色畀你睇。"],
    ["behind an answer", "佢好高,又瘦。你的描述應至少包含兩個顯著特徵或特性。"],
    ["of another task", "請撰寫一封簡潔的電子郵件,說服一位內向的朋友。佢好高。"],
    ["with zero-width spaces", "請用創\u200b造性語言簡\u200b單描述一個獨特而\u200b生動的角色。"],
  ])("finds it %s", (_, text) => {
    const [evidence] = find("character", text);
    expect(evidence).toBeDefined();
    expect(text.slice(evidence?.start, evidence?.end)).toBe(evidence?.text);
  });

  test("finds an e-mail that is the prompt in the first person", () => {
    const text =
      "老闆,我撰寫一封簡短嘅電子郵件畀你,請求對我準備嘅「季度財務報告」提供反饋。請集中討論數據分析同呈現風格。";
    expect(find("professionalEmail", text).length).toBeGreaterThan(0);
  });

  test.each([
    ["persuasiveEmail", GOOD.persuasiveEmail],
    ["character", GOOD.character],
    ["character", "佢係一個好獨特嘅老人家,最生動嘅特徵係把聲。"],
    ["persuasiveEmail", "阿May:講返兩個好處,一係有得食,二係識到人。有咩顧慮話我知。"],
    ["professionalEmail", "陳生:「季度財務報告」嘅數據分析和呈現風格,想請你畀啲反饋。"],
    ["persuasiveEmail", "阿怡:想請你做嘉賓演講者,你唔使擔心。"],
    ["professionalEmail", GOOD.professionalEmail],
  ] as const)("leaves the prompt's terms alone in %s: %s", (task, text) => {
    expect(find(task, text)).toEqual([]);
  });
});
