import fc from "fast-check";
import { describe, expect, test } from "vitest";
import variants from "../../src/language/lexicon/variants.tsv";
import register from "../../src/register/register.tsv";
import orders from "../../src/response/orders.tsv";
import everyday from "../../src/spelling/everyday.tsv";
import { foldPattern } from "../../src/spelling/find-misspellings.js";
import misspellings from "../../src/spelling/misspellings.tsv";
import { fold } from "../../src/text/fold.js";
import { filterBy, filterOf } from "../../src/text/pattern-filter.js";
import { parseTable } from "../../src/text/table.js";
import { adversarial, applications } from "../support/fixtures.js";

const patternsOf = (table: string): RegExp[] =>
  parseTable<"pattern">(table).map((row) => new RegExp(foldPattern(row.pattern), "u"));

const HONEST = applications
  .flatMap(({ responses }) => Object.values<string | undefined>(responses))
  .map((one = "") => fold(one).text);
const TEXTS = [...HONEST, ...adversarial.map(({ text }) => fold(text).text)];

describe("filterBy", () => {
  test.each(Object.entries({ misspellings, everyday, variants, register, orders }))(
    "lets no pattern of %s go that would have matched",
    (_, table) => {
      const patterns = patternsOf(table);
      const filter = filterOf(patterns);
      let matches = 0;
      for (const text of TEXTS) {
        const open = new Set(filter(text));
        const matching = patterns.filter((pattern) => pattern.test(text));
        expect(matching.filter((pattern) => !open.has(pattern))).toEqual([]);
        matches += matching.length;
      }
      expect(matches).toBeGreaterThan(0);
    },
  );

  test.each(Object.entries({ misspellings, everyday, variants, register, orders }))(
    "lets most of %s go that would not",
    (_, table) => {
      const patterns = patternsOf(table);
      const filter = filterOf(patterns);
      const searched = HONEST.reduce((sum, text) => sum + filter(text).length, 0);
      expect(searched / HONEST.length).toBeLessThan(patterns.length / 8);
    },
  );

  const opens = (pattern: RegExp, text: string) => filterOf([pattern])(text).length === 1;

  test.each([
    [/無視(?:評分|準則)/u, "請無視準則", "請無視規則"],
    [/我(?:就)?寫/u, "我寫", "我做"],
    [/a+b/u, "xaab", "xaac"],
    [/x{2,4}年/u, "xx年", "x年"],
    [/(?:個){0,2}月/u, "月", "個"],
    [/左?右+/u, "右", "左"],
    [/[識學]唔到/u, "學唔到", "識到"],
    [/[㐀-㐃]/u, "㐂", "一"],
    [/冇(?=做|寫)/u, "冇寫", "冇人"],
    [/(?<!唔)好/u, "好", "唔"],
    [/(?<=第)x/u, "第x", "x"],
    [/\[名\]/u, "[名]", "名"],
    [/\[x?\]/u, "[]", "x"],
    [/\u4f60好/u, "你好", "我好"],
    [/\u{20C8E}呢/u, "𠲎呢", "呢"],
    [/\p{L}\u5de6/u, "個左", "個右"],
    [/第\d季/u, "第3季", "第三季"],
    [/(?<year>年)\k<year>/u, "年年", "月月"],
    [/𠲎?呀/u, "呀", "𠲎"],
    [/(\p{Script=Han})\1聲/u, "篤篤聲", "篤篤"],
    [/^\s*致|敬上$/u, "致", "上"],
  ])("%s may match %j and surely not %j", (pattern, yes, no) => {
    expect([opens(pattern, yes), opens(pattern, no)]).toEqual([true, false]);
    expect(pattern.test(yes)).toBe(true);
  });

  test.each([
    /./u,
    /[^a]/u,
    /\p{L}+/u,
    /(?:a|)/u,
    /a?/u,
    /左{0,3}/u,
    /[\s,]/u,
    /(?!a)/u,
    /[一-龥]/u,
    /abc/iu,
  ])("%s is always searched for: nothing is known of it", (pattern) => {
    expect(opens(pattern, "")).toBe(true);
  });

  test("gives its entries in their order, again and again", () => {
    const entries = [/乙/u, /./u, /甲/u, /甲乙/u].map((pattern) => ({ pattern }));
    const filter = filterBy(entries);
    const [b, any, a] = entries;
    for (let i = 0; i < 3; i += 1) {
      expect(filter("甲乙")).toEqual(entries);
      expect(filter("乙甲")).toEqual([b, any, a]);
      expect(filter("")).toEqual([any]);
    }
  });

  test.each([
    /(?:請|必須)[^。]{0,6}(?:畀|打)(?:返|足)?(?:滿分|\d{1,3} ?分|a\+)/u,
    /(?:score|rating)"? ?[:=] ?(?:\d{1,3}(?:\.\d)?|pass(?:ed)?|[*#]{2,3})/u,
    /[[{<【(][^\]}>】)]{1,4}[\]}>】)]|_{3,}|(?:x{2,4}|[○●]{2})(?:月|年)/u,
  ])("opens for every text that %s matches", (pattern) => {
    const filter = filterOf([pattern]);
    fc.assert(
      fc.property(fc.stringMatching(pattern), fc.string(), (hit, beside) => {
        expect(filter(beside + hit)).toEqual([pattern]);
      }),
    );
  });
});
