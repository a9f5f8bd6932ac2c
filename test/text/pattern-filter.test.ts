import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldPattern } from "../../src/spelling/find-misspellings.js";
import { fold } from "../../src/text/fold.js";
import { compileFilter, filterOf } from "../../src/text/pattern-filter.js";
import { parseTable } from "../../src/text/table.js";
import { adversarial, applications } from "../support/fixtures.js";

const HONEST = applications
  .flatMap(({ responses }) => Object.values(responses))
  .map((text = "") => fold(text).text);
const TEXTS = [...HONEST, ...adversarial.map(({ text }) => fold(text).text)];

const TABLES = ["response/orders", "spelling/misspellings", "spelling/everyday", "register/register"];

const patternsOf = (table: string): RegExp[] => {
  const text = readFileSync(new URL(`../../src/${table}.tsv`, import.meta.url), "utf8");
  return parseTable<"pattern">(text).map(({ pattern }) => new RegExp(foldPattern(pattern), "u"));
};

describe("filterOf", () => {
  test.each(TABLES)("leaves out no pattern of %s that an answer matches", (table) => {
    const patterns = patternsOf(table);
    const mayMatch = filterOf(patterns);
    let matches = 0;
    for (const text of TEXTS) {
      const kept = new Set(mayMatch(text));
      const matching = patterns.filter((pattern) => pattern.test(text));
      expect(matching.filter((pattern) => !kept.has(pattern))).toEqual([]);
      matches += matching.length;
    }
    expect(matches).toBeGreaterThan(0);
  });

  test("leaves out nearly all of the orders to a grader in an honest answer", () => {
    const mayMatch = filterOf(patternsOf("response/orders"));
    const kept = HONEST.reduce((sum, text) => sum + mayMatch(text).length, 0);
    expect(kept / HONEST.length).toBeLessThan(2);
  });
});

describe("compileFilter", () => {
  const may = (source: string, text: string) => compileFilter([source])(text).length === 1;

  test.each([
    ["無視(?:評分|準則)", "請無視準則", "請無視規則"],
    ["我(?:就)?寫", "我寫", "我做"],
    ["a+b", "xaab", "xaac"],
    ["x{2,4}年", "xx年", "x年"],
    ["(?:個){0,2}月", "月", "個"],
    ["[識學]唔到", "學唔到", "識到"],
    ["[㐀-㐃]", "㐂", "一"],
    ["冇(?=做|寫)", "冇寫", "冇人"],
    ["(?<!唔)好", "好", "唔"],
    ["(?<=第)x", "第x", "x"],
    ["\\[名\\]", "[名]", "名"],
    ["\\u4f60好", "你好", "我好"],
    ["\\u{20C8E}呢", "𠲎呢", "呢"],
    ["第\\d季", "第3季", "第三季"],
    ["𠲎?呀", "呀", "𠲎"],
    ["(\\p{Script=Han})\\1聲", "篤篤聲", "篤篤"],
    ["^\\s*致|敬上$", "致", "上"],
  ])("%s may match %j and surely not %j", (source, yes, no) => {
    expect([may(source, yes), may(source, no)]).toEqual([true, false]);
    expect(new RegExp(source, "u").test(yes)).toBe(true);
  });

  test.each(["", ".", "[^a]", "\\p{L}+", "(?:a|)", "a?", "[\\s,]", "(?!a)"])("%s needs nothing", (source) => {
    expect(may(source, "")).toBe(true);
  });

  test("gives the places of several, in their order, again and again", () => {
    const mayMatch = compileFilter(["乙", "", "甲", "甲乙"]);
    for (let i = 0; i < 3; i += 1) {
      expect(mayMatch("甲乙")).toEqual([0, 1, 2, 3]);
      expect(mayMatch("乙甲")).toEqual([0, 1, 2]);
      expect(mayMatch("")).toEqual([1]);
    }
  });

  test.each([
    /(?:請|必須)[^。]{0,6}(?:畀|打)(?:返|足)?(?:滿分|\d{1,3} ?分|a\+)/u,
    /(?:score|rating)"? ?[:=] ?(?:\d{1,3}(?:\.\d)?|pass(?:ed)?|[*#]{2,3})/u,
    /[[{<【(][^\]}>】)]{1,4}[\]}>】)]|_{3,}|(?:x{2,4}|[○●]{2})(?:月|年)/u,
  ])("leaves out no text that %s matches", (pattern) => {
    const mayMatch = filterOf([pattern]);
    fc.assert(
      fc.property(fc.stringMatching(pattern), fc.string(), (hit, beside) => {
        expect(mayMatch(beside + hit)).toEqual([pattern]);
      }),
    );
  });
});
