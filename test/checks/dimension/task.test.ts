import { describe, expect, test } from "vitest";
import { taskDimension } from "../../../src/checks/dimension/task.js";
import { demanded, GOOD } from "../../support/responses.js";

describe("dimension/task", () => {
  test.each(["character", "professionalEmail", "persuasiveEmail"] as const)(
    "every demand of %s met is 1",
    (task) => {
      expect(taskDimension.rate(demanded(task, GOOD[task])).rating).toBe(1);
    },
  );

  test("a demand that is missing costs, and an answer about nothing is 0", () => {
    const without = GOOD.professionalEmail.replace(/呈現風格.*\n/u, "");
    expect(taskDimension.rate(demanded("professionalEmail", without)).rating).toBeLessThan(0.75);
    expect(taskDimension.rate(demanded("character", "今日天氣好好。")).rating).toBe(0);
  });

  test("a character told in a line has its traits thinly, and the evidence says what that costs", () => {
    const line = "我阿婆八十歲,打麻雀仲識偷雞,成日戴住頂紅帽。";
    const { rating, evidence } = taskDimension.rate(demanded("character", line));
    const brief = evidence.find(({ code }) => code === "brief");
    expect(brief?.params?.cost).toBeGreaterThan(0.1);
    expect(rating).toBeCloseTo(1 - Number(brief?.params?.cost), 10);
    const longer = taskDimension.rate(demanded("character", `${line}${GOOD.character}`));
    expect(longer.rating).toBe(1);
    expect(longer.evidence.map(({ code }) => code)).not.toContain("brief");
  });

  test("a line said again is still a line", () => {
    const line = "我阿婆八十歲,打麻雀仲識偷雞,成日戴住頂紅帽。";
    const once = taskDimension.rate(demanded("character", line)).rating;
    expect(taskDimension.rate(demanded("character", line.repeat(4))).rating).toBe(once);
  });

  test("a short letter that says all is no fault: the prompt asks for a short one", () => {
    const letter = "陳生:\n季度財務報告喺附件,啲數據分析得啱唔啱?圖表睇唔睇得明?畀啲意見我吖。\n阿明";
    expect(taskDimension.rate(demanded("professionalEmail", letter)).rating).toBe(1);
  });
});
