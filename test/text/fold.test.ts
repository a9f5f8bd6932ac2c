import { describe, expect, test } from "vitest";
import { gradeResponse } from "../../src/index.js";
import { fold, givenSpan } from "../../src/text/fold.js";
import { GOOD } from "../support/responses.js";

describe("fold", () => {
  test.each([
    ["Ｑ３ ＡＢＣ", "q3 abc"],
    ["裏面", "里面"],
    ["著住", "着住"],
    ["係", "係"],
    ["嗰喎餸𨋢", "嗰喎餸𨋢"],
    ["a\u200bb\u202ec", "abc"],
    ["⽤⼼", "用心"],
    ["薴苧苎", "苎苎苎"],
    ["㍿ﷺ", "株式会社ﷺ"],
  ])("%s → %s", (given, folded) => {
    expect(fold(given).text).toBe(folded);
  });

  test("givenSpan finds the given characters behind a span", () => {
    const folded = fold("Ａ\u200bＢ裏");
    expect(givenSpan(folded, 0, 3)).toEqual({ start: 0, end: 4 });
  });
});

test("letters of other scripts that look Latin are Latin within a Latin word, and stay what they are elsewhere", () => {
  expect(fold("r\u0435p\u043ert, b\u043ess").text).toBe("report, boss");
  expect(fold("C\u043ede").text).toBe("code");
  // Beside a letter that folds to a Latin one, in a row of their own kind, behind what cannot be seen.
  expect(fold("\u0405𝐀").text).toBe("sa");
  expect(fold("\u0405\u0405a").text).toBe("ssa");
  expect(fold("a\u200b\u0430").text).toBe("aa");
  expect(fold("\u{1e056}z").text).toBe("ez");
  expect(fold("Привет, как дела").text).toBe("привет, как дела");
  expect(fold("β-test").text).toBe("β-test");
});

test.each(["\v", "\f", "\u0085", "\u2028", "\u2029"])("%j breaks a line as \\n does", (mark) => {
  const marked = (text: string) => text.replaceAll("\n", mark);
  for (const task of ["professionalEmail", "persuasiveEmail"] as const) {
    const given = GOOD[task];
    const { advisories, ...grade } = gradeResponse(given, task);
    expect(advisories.map(({ code }) => code)).not.toContain("no-email-form");
    expect(JSON.stringify(gradeResponse(marked(given), task))).toBe(
      JSON.stringify({ ...grade, advisories }, (_, value) =>
        typeof value === "string" ? marked(value) : value,
      ),
    );
  }
});
