import { describe, expect, test } from "vitest";
import { noEmailForm } from "../../../src/checks/advisory/no-email-form.js";
import type { TaskId } from "../../../src/index.js";
import { demanded, GOOD } from "../../support/responses.js";

const raised = (task: TaskId, text: string) => noEmailForm.find(demanded(task, text)).length > 0;

describe("advisory/no-email-form", () => {
  test("raised by an e-mail in one line", () => {
    expect(raised("professionalEmail", "經理你好,季度財務報告整好喇,你得閒睇下畀啲意見我,唔該晒")).toBe(true);
  });

  test.each([
    ["professionalEmail", GOOD.professionalEmail],
    ["persuasiveEmail", GOOD.persuasiveEmail],
    ["character", GOOD.character],
    ["professionalEmail", ""],
  ] as const)("not raised in %s by %s", (task, text) => {
    expect(raised(task, text)).toBe(false);
  });
});
