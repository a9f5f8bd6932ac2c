import assert from "node:assert/strict";
import fc from "fast-check";
import type { Root } from "hast";
import { type Application, qualify, toFlat } from "../../../src/index.js";
import { AUDIENCES } from "../../../src/report/audience.js";
import { explain, renderBatchHtml, renderHtml, renderMarkdown, renderText } from "../../../src/report.js";
import {
  BLOCKS,
  elementsIn,
  harmfulIn,
  INLINES,
  named,
  OBEYED,
  readHtml,
  readMarkdown,
  typesIn,
} from "../../support/read-reports.js";
import { applications } from "../applications.js";
import { property } from "../property.js";
import { ownTests, rubrics } from "../rubrics.js";

const kinds = fc.record({
  audience: fc.constantFrom(...AUDIENCES),
  lang: fc.constantFrom("en" as const, "yue" as const),
});

/** That a page is well-formed and nothing in it reaches out. */
const soundPage = (html: string): Root => {
  const { tree, faults } = readHtml(html);
  assert.deepEqual(faults, []);
  assert.doesNotMatch(html, OBEYED);
  return tree;
};

const INSIDE_ANSWER = ["mark", "sup", "a", "span"];

const soundHtml = (html: string): void => {
  const tree = soundPage(html);
  assert.deepEqual(
    harmfulIn(tree).map(({ tagName }) => tagName),
    [],
  );
  const inside = named(tree, "blockquote").flatMap(elementsIn);
  assert.deepEqual(
    inside.map(({ tagName }) => tagName).filter((name) => !INSIDE_ANSWER.includes(name)),
    [],
  );
  // Names of ids and what refers to them are ours, each once.
  const ids = elementsIn(tree).flatMap(({ properties }) =>
    properties.id === undefined ? [] : [properties.id],
  );
  assert.equal(new Set(ids).size, ids.length);
};

const soundMarkdown = (markdown: string): void => {
  assert.doesNotMatch(markdown, OBEYED);
  const others = typesIn(readMarkdown(markdown)).filter((type) => ![...INLINES, ...BLOCKS].includes(type));
  assert.deepEqual(others, []);
};

const soundText = (text: string): void => {
  assert.doesNotMatch(text, OBEYED);
  assert.ok(!text.includes("\t") && text.endsWith("\n"));
};

const FORMS = [
  [renderText, soundText],
  [renderMarkdown, soundMarkdown],
  [renderHtml, soundHtml],
] as const;

const forms = fc.constantFrom(...FORMS);

/** Letters that no text of ours has in a row. */
const SECRETS = ["Qzxjkvw", "龘靐齉爩"];
/** The same data with a secret in every text of the candidate's. */
const holdingSecrets = ({ interview, responses, ...rest }: Application): Application => {
  const hide = (value: unknown): unknown => {
    if (typeof value === "string") return `${SECRETS.join("")} ${value} ${SECRETS.join(",")}`;
    if (Array.isArray(value)) return value.map(hideIn);
    return value;
  };
  const hideIn = (one: Record<string, unknown>): unknown => ({
    ...one,
    ...(typeof one.description === "string" && { description: hide(one.description) }),
    ...(typeof one.url === "string" && { url: `https://a.example/${SECRETS.join("-")}` }),
    ...(typeof one.platform === "string" && { platform: SECRETS.join(" ") }),
  });
  const { englishReading, interviewedOn, ...told } = interview;
  return {
    ...rest,
    interview: {
      ...(Object.fromEntries(Object.entries(told).map(([key, value]) => [key, hide(value)])) as typeof told),
      ...(englishReading !== undefined && { englishReading }),
      ...(interviewedOn !== undefined && { interviewedOn }),
    },
    responses: Object.fromEntries(Object.entries(responses).map(([task, text]) => [task, hide(text)])),
  };
};

export const reportProperties = [
  property(
    "a report of any application is well-formed, and nothing in it is obeyed",
    4,
    fc.record({ application: applications, kind: kinds, redact: fc.boolean(), form: forms }),
    ({ application, kind, redact, form: [render, soundForm] }) => {
      const result = qualify(application);
      const options = { ...kind, redact, application };
      const report = render(result, options);
      soundForm(report);
      assert.equal(render(JSON.parse(JSON.stringify(result)), options), report);
    },
  ),
  property(
    "a report by any rubric, or of a test of one's own, is well-formed too",
    2,
    fc.record({ application: applications, kind: kinds, rubric: rubrics, own: ownTests, form: forms }),
    ({ application, kind, rubric, own, form: [render, soundForm] }) => {
      const blank = { interview: application.interview, responses: {} };
      const results = [
        { result: qualify(application, { rubric }), options: { ...kind, application, rubric } },
        { result: qualify<string>(blank, own), options: { ...kind, application: blank, ...own } },
      ];
      for (const { result, options } of results) soundForm(render(result, options));
    },
  ),
  property(
    "a redacted report, a flat result and its sentences hold nothing that a candidate wrote",
    3,
    fc.record({ application: applications.map(holdingSecrets), kind: kinds }),
    ({ application, kind }) => {
      const { id: _, ...nameless } = application;
      const result = qualify(nameless);
      const told = [
        ...FORMS.map(([render]) => render(result, { ...kind, redact: true })),
        JSON.stringify(toFlat(result)),
        JSON.stringify(explain(result, { lang: kind.lang })),
        renderBatchHtml([result], { lang: kind.lang }),
      ];
      for (const text of told)
        for (const secret of SECRETS) assert.ok(!text.includes(secret), `${secret} is told`);
    },
  ),
  property(
    "a page of many results is well-formed, whatever their ids",
    1,
    fc.record({ batch: fc.array(applications, { maxLength: 5 }), lang: kinds.map(({ lang }) => lang) }),
    ({ batch, lang }) => {
      const tree = soundPage(
        renderBatchHtml(
          batch.map((one) => qualify(one)),
          { lang },
        ),
      );
      const reaching = elementsIn(tree).filter(({ tagName }) =>
        ["script", "img", "iframe", "a"].includes(tagName),
      );
      assert.deepEqual(reaching, []);
    },
  ),
];
