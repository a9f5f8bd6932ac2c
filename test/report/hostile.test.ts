import fc from "fast-check";
import type { Element, Root as HtmlRoot } from "hast";
import { describe, expect, test } from "vitest";
import { qualify } from "../../src/index.js";
import { AUDIENCES } from "../../src/report/audience.js";
import { outlineToMarkdown } from "../../src/report/markdown/outline-to-markdown.js";
import { markAnswer } from "../../src/report/outline/mark-answer.js";
import type { Block } from "../../src/report/outline/outline.js";
import { outlineOf } from "../../src/report/outline-of.js";
import { renderBatchHtml, renderHtml, renderMarkdown, renderText } from "../../src/report.js";
import { sample } from "../support/fixtures.js";
import { answersOf, EMOJI, HOSTILE, holding, shown, shownOnPage } from "../support/hostile.js";
import {
  BLOCKS,
  elementsIn,
  harmfulIn,
  INLINES,
  named,
  nodesOf,
  OBEYED,
  readHtml,
  readMarkdown,
  textOf,
  typesIn,
} from "../support/read-reports.js";

const kinds = AUDIENCES.map((audience, i) => ({ audience, lang: i % 2 === 0 ? "en" : "yue" }) as const);
const hostile = HOSTILE.map(([name, text]) => {
  const application = holding(text);
  return { name, text, application, qualification: qualify(application) };
});

describe("as text", () => {
  test.each(hostile)("$name: a terminal has nothing to obey", ({ application, qualification }) => {
    for (const kind of kinds) {
      const text = renderText(qualification, { application, ...kind });
      expect(text).not.toMatch(OBEYED);
      expect(text).not.toContain("\t");
      expect(text.endsWith("\n")).toBe(true);
    }
  });

  test("answers stand behind a line that nothing in them can end", () => {
    const application = holding("a\n\nHACKED: b\r\rHACKED\r\nHACKED\u2028HACKED\u0085HACKED\u000bHACKED");
    const lines = renderText(qualify(application), { application }).split("\n");
    expect(lines.filter((line) => /^ *│ HACKED/u.test(line)).length).toBeGreaterThan(3);
    expect(lines.filter((line) => /^ *HACKED/u.test(line))).toEqual([]);
  });
});

describe("as Markdown", () => {
  test.each(hostile)("$name: is words and makes no block", ({ application, qualification }) => {
    for (const kind of kinds) {
      const options = { application, ...kind };
      const markdown = renderMarkdown(qualification, options);
      const tree = readMarkdown(markdown);
      const types = typesIn(tree);
      expect(types.filter((type) => ![...INLINES, ...BLOCKS].includes(type))).toEqual([]);
      const kindsOf = (list: readonly Block[]): string[] =>
        list.flatMap((one) => [one.kind, ...(one.kind === "section" ? kindsOf(one.blocks) : [])]);
      const meant = kindsOf(outlineOf(qualification, options).outline.blocks);
      const count = (list: readonly string[], ...names: string[]) =>
        list.filter((name) => names.includes(name)).length;
      expect(count(types, "heading")).toBe(1 + count(meant, "section"));
      expect(count(types, "list")).toBe(count(meant, "list"));
      expect(count(types, "table")).toBe(count(meant, "table", "points"));
      expect(count(types, "blockquote")).toBe(count(meant, "answer"));
      for (const quotation of nodesOf(tree, "blockquote"))
        expect(typesIn(quotation).filter((type) => BLOCKS.includes(type) || type === "paragraph")).toEqual([
          "blockquote",
          "paragraph",
        ]);
      expect(markdown).not.toMatch(OBEYED);
    }
  });

  test.each(hostile)("$name: an answer says what it said", ({ application, qualification }) => {
    const tree = readMarkdown(renderMarkdown(qualification, { application, audience: "recruiter" }));
    const answers = answersOf(application).map((text) =>
      shown(text, () => "·")
        .replace(/\s+/gu, " ")
        .trim(),
    );
    const told = nodesOf(tree, "blockquote").map((one) => textOf(one).replace(/\s+/gu, " ").trim());
    // Numbers of notes stand between; whatever looks like one is left out on both sides.
    const plain = (text: string) => text.replace(/[(),\d]/gu, "");
    expect(told.map(plain)).toEqual(answers.filter((text) => text !== "").map(plain));
  });
});

test("in Markdown an answer is words wherever it is cut up by marks", () => {
  const unit = fc.constantFrom(..."\n# ->|<&;`~*_[](!:/.@1\\", "ht", "tp", "www", "佢", "a", "\r\n");
  const text = fc.array(unit, { maxLength: 30 }).map((units) => units.join(""));
  const place = fc.tuple(
    fc.nat(30),
    fc.nat(30),
    fc.constantFrom("demand", "cantonese", "written", "advisory"),
  );
  fc.assert(
    fc.property(text, fc.array(place, { maxLength: 8 }), (given, places) => {
      const marks = places.map(([start, end, kind]) => ({ start, end, kind, line: [kind] }) as const);
      const { pieces } = markAnswer(given, marks);
      const answer = { kind: "answer", id: "answer-1", label: "", lang: "yue", pieces, notes: [] } as const;
      const tree = readMarkdown(outlineToMarkdown({ title: "x", lang: "en", blocks: [answer] }));
      const told = nodesOf(tree, "blockquote").map((one) => textOf(one).replace(/\s+/gu, " ").trim());
      const numbered = pieces.map(
        ({ text, ends }) => `${text}${ends.length > 0 ? `(${ends.join(",")})` : ""}`,
      );
      expect(told).toEqual([numbered.join("").replace(/\s+/gu, " ").trim()]);
      expect(new Set(typesIn(tree))).toSatisfy((types: Set<string>) =>
        [...types].every((type) => [...INLINES, "blockquote"].includes(type)),
      );
    }),
    { numRuns: 1000 },
  );
});

const textIn = (node: HtmlRoot | Element): string =>
  node.children
    .map((child) => (child.type === "text" ? child.value : child.type === "element" ? textIn(child) : ""))
    .join("");

/** The page as a browser reads it; nothing in it is wrong. */
const read = (html: string): HtmlRoot => {
  const { tree, faults } = readHtml(html);
  expect(faults).toEqual([]);
  return tree;
};

describe("as HTML", () => {
  test.each(hostile)("$name: makes no element and no attribute", ({ application, qualification }) => {
    for (const kind of kinds) {
      const html = renderHtml(qualification, { application, ...kind });
      const tree = read(html);
      expect(html).not.toMatch(OBEYED);
      const inside = named(tree, "blockquote").flatMap(elementsIn);
      const others = inside.filter(({ tagName }) => !["mark", "sup", "a", "span"].includes(tagName));
      expect(others).toEqual([]);
      expect(harmfulIn(tree)).toEqual([]);
      expect(named(tree, "style")).toHaveLength(1);
      expect(named(tree, "svg").every(({ properties }) => properties.ariaHidden === "true")).toBe(true);
    }
  });

  test.each(hostile)("$name: an answer says what it said", ({ application, qualification }) => {
    const tree = read(renderHtml(qualification, { application }));
    const own = (node: Element): string =>
      node.children
        .map((one) =>
          one.type === "text" ? one.value : one.type === "element" && one.tagName !== "sup" ? own(one) : "",
        )
        .join("");
    const told = named(tree, "blockquote").map(own);
    const answers = answersOf(application).map(shownOnPage);
    expect(told).toEqual(answers);
  });

  test("ids are words in a batch too", () => {
    for (const lang of ["en", "yue"] as const) {
      const html = renderBatchHtml(
        hostile.map(({ qualification }) => qualification),
        { lang },
      );
      const tree = read(html);
      expect(html).not.toMatch(OBEYED);
      expect(
        elementsIn(tree).filter(({ tagName }) => ["script", "img", "iframe", "a"].includes(tagName)),
      ).toEqual([]);
      const ids = named(tree, "th").map(textIn);
      for (const { qualification } of hostile) expect(ids).toContain(shownOnPage(qualification.id ?? ""));
    }
  });
});

test("joined emoji stay whole in every form", () => {
  const application = holding(EMOJI);
  const qualification = qualify(application);
  for (const render of [renderText, renderMarkdown, renderHtml])
    expect(render(qualification, { application })).toContain(EMOJI);
});

test("an answer of a million characters is told in full in every form", () => {
  const text = "*_`<&".repeat(200_000);
  const application = { interview: {}, responses: { character: text } };
  const qualification = qualify(application);
  expect(renderText(qualification, { application })).toContain(text);
  expect(renderHtml(qualification, { application })).toContain("*_`&#x3C;&#x26;".repeat(200_000));
  expect(renderMarkdown(qualification, { application }).length).toBeGreaterThan(text.length);
});

test("a result from elsewhere whose points are more than there are is shown, with a full bar", () => {
  const result = qualify(sample("a001"));
  const text = renderText({
    ...result,
    criteria: result.criteria.map((criterion) => ({ ...criterion, points: 90, maxPoints: 0.1 })),
  });
  expect(text).toContain(`${"█".repeat(20)}  90.0 / 0.1`);
});
