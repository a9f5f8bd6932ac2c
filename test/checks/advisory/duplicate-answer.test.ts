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

  test("raised by a paragraph that stands in both e-mails", () => {
    const shared = "我知你一向好忙,所以特登寫短啲,唔會阻你太多時間,你睇完覺得點就照直話我知。";
    const [advisory] = raised({
      professionalEmail: `${GOOD.professionalEmail}\n${shared}`,
      persuasiveEmail: `${GOOD.persuasiveEmail}\n${shared}`,
    });
    expect(advisory?.text).toContain("特登寫短啲");
  });

  test("not raised by a greeting, a sign-off and a date that both hold", () => {
    const both = {
      professionalEmail: "多謝你抽時間。\n阿敏\n十月三號",
      persuasiveEmail: "多謝你抽時間。\n阿敏\n十月三號",
    };
    expect(raised(both)).toEqual([]);
  });

  test("not raised by two e-mails of one writer", () => {
    expect(raised(GOOD)).toEqual([]);
  });
});
