import { describe, expect, test } from "vitest";
import { offTopic } from "../../../src/checks/advisory/off-topic.js";
import type { TaskId } from "../../../src/index.js";
import { demanded, GOOD } from "../../support/responses.js";

const raised = (task: TaskId, text: string) => offTopic.find(demanded(task, text)).length > 0;

describe("advisory/off-topic", () => {
  test.each([
    ["character", "今日天氣好好,我哋去咗公園食雪糕,跟住返屋企。"],
    ["persuasiveEmail", "兩個好處:一,人工計美金;二,可以喺屋企做。幾時過數最好講清楚啲。"],
  ] as const)("raised in %s by %s", (task, text) => {
    expect(raised(task, text)).toBe(true);
  });

  test.each([
    ["character", GOOD.character],
    ["professionalEmail", GOOD.professionalEmail],
    ["persuasiveEmail", GOOD.persuasiveEmail],
    ["character", ""],
  ] as const)("not raised in %s by %s", (task, text) => {
    expect(raised(task, text)).toBe(false);
  });
});
