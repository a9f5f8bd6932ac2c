import { describe, expect, test } from "vitest";
import { qualify } from "../../../src/index.js";
import { GOOD } from "../../support/responses.js";

const raised = (responses: Record<string, string>) =>
  qualify({ interview: {}, responses }).advisories.filter(({ code }) => code === "duplicate-answer");

describe("advisory/duplicate-answer", () => {
  test("raised by one text for two tasks, in the one that it does less, and tells which is the other", () => {
    const twice = `${GOOD.professionalEmail}多謝!`;
    const [advisory] = raised({ ...GOOD, persuasiveEmail: twice });
    expect(advisory?.params).toEqual({ of: "professionalEmail", task: "persuasiveEmail" });
    expect(twice.slice(advisory?.start, advisory?.end)).toBe(advisory?.text);
    const [other] = raised({ ...GOOD, professionalEmail: GOOD.persuasiveEmail });
    expect(other?.params).toEqual({ of: "persuasiveEmail", task: "professionalEmail" });
  });

  test("not raised by two e-mails of one writer", () => {
    expect(raised(GOOD)).toEqual([]);
  });
});
