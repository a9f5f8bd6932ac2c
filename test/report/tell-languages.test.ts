import type { Element, ElementContent, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { expect, test } from "vitest";
import { defaultRubric, qualify } from "../../src/index.js";
import { renderBatchHtml, renderHtml } from "../../src/report.js";
import { applications, sample } from "../support/fixtures.js";

/** The texts of a page, each with the language that it is said to be in. */
const textsOf = (html: string): { lang: string; text: string }[] => {
  const texts: { lang: string; text: string }[] = [];
  const walk = (node: Root | ElementContent | Root["children"][number], lang: string): void => {
    if (node.type === "text") texts.push({ lang, text: node.value });
    if (node.type !== "root" && node.type !== "element") return;
    const { tagName = "", properties = {} } = node as Partial<Element>;
    if (["head", "svg"].includes(tagName) || properties.ariaHidden === "true") return;
    for (const child of node.children) walk(child, String(properties.lang ?? lang));
  };
  walk(fromHtml(html), "");
  return texts;
};
const wordsIn = (text: string): number => text.match(/\p{Script=Latin}+/gu)?.length ?? 0;

test.each(["recruiter", "candidate", "auditor"] as const)(
  "every word on a page for the %s is said to be in its language",
  (audience) => {
    for (const application of applications.filter((_, i) => i % 6 === 0)) {
      const result = qualify(application);
      for (const { lang, text } of textsOf(renderHtml(result, { application, audience })))
        if (lang === "en") expect(text).not.toMatch(/\p{Script=Han}/u);
      // Parameters are names with values: from=75.
      for (const { lang, text } of textsOf(renderHtml(result, { application, audience, lang: "yue" })))
        if (/^(?:yue|zh)\b/u.test(lang) && !/\p{Script=Han}|=/u.test(text))
          expect(wordsIn(text), text).toBeLessThan(3);
    }
  },
);

test("the reasons of the rubric are English on a Cantonese page, the listing's prompts written Chinese", () => {
  const application = sample("a017");
  const page = renderHtml(qualify(application), { application, audience: "auditor", lang: "yue" });
  const texts = textsOf(page);
  const [first] = defaultRubric.criteria;
  expect(texts).toContainEqual({ lang: "en", text: first?.rationale });
  expect(texts.find(({ text }) => text.startsWith("請用創造性語言"))?.lang).toBe("zh-Hant");
  expect(page).toContain('<html lang="yue">');
});

test("Cantonese words on an English page are Cantonese, names and codes on a Cantonese one are left alone", () => {
  const application = sample("a031");
  const texts = textsOf(renderHtml(qualify(application), { application, audience: "auditor" }));
  expect(texts.filter(({ lang }) => lang === "yue").length).toBeGreaterThan(0);
  const batch = renderBatchHtml([qualify({ id: "Chan Tai Man Peter", interview: {}, responses: {} })], {
    lang: "yue",
  });
  expect(textsOf(batch)).toContainEqual({ lang: "en", text: "Chan Tai Man Peter" });
  expect(textsOf(batch).filter(({ lang, text }) => lang === "en" && wordsIn(text) < 3)).toEqual([]);
});
