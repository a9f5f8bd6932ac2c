import { describe, expect, test } from "vitest";
import { qualify } from "../../src/index.js";
import { findMisspellings, isSlip } from "../../src/spelling/find-misspellings.js";
import { respell } from "../../src/spelling/respell.js";
import { fold, foldTerm } from "../../src/text/fold.js";
import { applications } from "../support/fixtures.js";

const respelt = (text: string) => {
  const folded = fold(text);
  return respell(folded, findMisspellings(folded, "traditional").filter(isSlip));
};

describe("respell", () => {
  test.each([
    ["我地整左份野俾你睇", "我哋整咗份嘢畀你睇"],
    ["你黎既話就同佢地講", "你嚟嘅話就同佢哋講"],
    ["唔駛驚,好快就搞掂架啦", "唔使驚,好快就搞掂㗎啦"],
    ["一路份析d數劇", "一路分析d數據"],
  ])("%s → %s", (given, expected) => {
    expect(respelt(given).text).toBe(foldTerm(expected));
  });

  test.each([
    "既然係咁,就唔好再講",
    "黎明同左先生喺巴黎",
    "田野入面有隻野豬",
    "我哋喺天地之間",
    "裏面嘅張枱",
  ])("leaves %s alone", (text) => {
    expect(respelt(text).text).toBe(foldTerm(text));
  });

  test("every position leads back to the text as given", () => {
    const given = "我地整左𨋢入面份野";
    const { text, starts, ends } = respelt(given);
    expect(starts).toHaveLength(text.length);
    expect(ends).toHaveLength(text.length);
    const at = text.indexOf("咗");
    expect(given.slice(starts[at], ends[at])).toBe("左");
  });
});

test("no slip is put right into itself, whatever its case and width", () => {
  for (const form of ["D", "d", "Ｄ", "ｄ"]) {
    const text = `你睇下我${form}數據`;
    const [slip] = findMisspellings(fold(text), "traditional").filter(({ right }) => right === "啲");
    expect(text.slice(slip?.start, slip?.end)).toBe(form);
  }
  for (const application of applications)
    for (const { evidence } of Object.values(qualify(application).responses))
      for (const { text, params } of evidence.mechanics)
        if (text !== undefined) expect(params?.right).not.toBe(text);
});
