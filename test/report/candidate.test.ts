import { describe, expect, test } from "vitest";
import { defaultRubric, qualify } from "../../src/index.js";
import { explain, locales, renderHtml, renderText } from "../../src/report.js";
import { applications, sample } from "../support/fixtures.js";

const told = (id: string, lang: "en" | "yue" = "en") => {
  const application = sample(id);
  return renderText(qualify(application), { application, audience: "candidate", lang });
};

describe.each(["en", "yue"] as const)("what a candidate is told in %s", (lang) => {
  test("names no advisory, no code, no weight, no points and no threshold", () => {
    const { advisories } = locales[lang];
    for (const application of applications) {
      const result = qualify(application);
      for (const text of [
        renderText(result, { application, audience: "candidate", lang }),
        renderHtml(result, { application, audience: "candidate", lang }).replace(
          /<style>[\s\S]*?<\/style>/u,
          "",
        ),
      ]) {
        for (const name of Object.values(advisories)) expect(text).not.toContain(name);
        for (const { code } of [...result.advisories, ...result.reasons]) expect(text).not.toContain(code);
        expect(text).not.toContain(result.provenance.digest);
        expect(text).not.toContain(defaultRubric.id);
        expect(text).not.toMatch(/\d\/10|\d\/4|of 100|滿分|≥|(?<![\d.])42(?![\d.])|(?<![\d.])75(?![\d.])/u);
      }
    }
  });
});

test("no demand that is met is told as missing, and no answer with slips as cleanly written", () => {
  for (const { id } of applications) {
    const text = told(id);
    const lines = text.split("\n").map((line) => line.trim());
    const grades = Object.values(qualify(sample(id)).responses);
    for (const { demands } of grades)
      for (const { id: demand, met } of demands)
        if (met) expect(lines).not.toContain(`✗ ${locales.en.demands[demand]}`);
    const clean = grades.filter(({ evidence }) => evidence.mechanics.length === 0).length;
    expect(lines.filter((line) => line === "✓ It is cleanly written.").length).toBeLessThanOrEqual(clean);
  }
});

test.each(["en", "yue"] as const)("whoever is turned down is told so in words, in %s", (lang) => {
  const names = { en: "not there yet", yue: "未達到要求" };
  const turnedDown = applications.filter((application) => qualify(application).decision === "not-qualified");
  expect(turnedDown.length).toBeGreaterThan(10);
  for (const { id } of turnedDown) expect(told(id as string, lang), id).toContain(names[lang]);
});

test("what an answer that does something else meets by the way is no strength of it", () => {
  const application = sample("a098");
  const text = told("a098");
  for (const { advisories, demands } of Object.values(qualify(application).responses))
    if (advisories.some(({ code }) => code === "wrong-task"))
      for (const { id, met } of demands) if (met) expect(text).not.toContain(`✓ ${locales.en.demands[id]}`);
});

test("whose English outweighs the Cantonese is not asked to write as they speak, and not told twice", () => {
  const mixed = applications.flatMap((application) =>
    Object.values(qualify(application).responses).some(
      ({ language }) => language.label === "cantonese" && !language.disguised && !language.accepted,
    )
      ? [application.id as string]
      : [],
  );
  expect(mixed).toContain("a070");
  const advice = locales.yue.candidate.faults["english-heavy"];
  const text = told("a070", "yue");
  expect(text).toContain(advice);
  expect(text).not.toMatch(/：用粵文寫。/u);
  for (const part of text.split(/\n(?=\S)/u))
    expect(part.split(advice).length - 1, part).toBeLessThanOrEqual(1);
});

test("who talks about a question in place of answering it is told so, beside what was met by the way", () => {
  const talks = applications.filter((application) =>
    Object.values(qualify(application).responses).some(({ advisories }) =>
      advisories.some(({ code }) => code === "wrong-task"),
    ),
  );
  expect(talks.map(({ id }) => id)).toContain("a098");
  for (const { id } of talks) expect(told(id as string), id).toContain(locales.en.candidate.missing.other);
  expect(told("a045")).not.toContain(locales.en.candidate.missing.other);
});

test("of an answer that is suspected and no more nobody is told that it is written Chinese", () => {
  const { suspected, written } = locales.en.candidate.missing;
  const count = (text: string, what: string) => text.split(what).length - 1;
  // One answer of each is suspected; another of a042's is written Chinese in Cantonese words.
  expect([count(told("a042"), suspected), count(told("a042"), written)]).toEqual([1, 1]);
  expect([count(told("a092"), suspected), count(told("a092"), written)]).toEqual([1, 0]);
});

test("no side is said to have to rise to what it is", () => {
  for (const application of applications)
    expect(renderText(qualify(application), { application })).not.toMatch(/from (\d\.\d) to \1 of/u);
});

test("a description of a line is told to say more, once", () => {
  const character = "佢把聲大過雷公,成日戴住頂爛草帽,朝朝餵雀。";
  const text = renderText(qualify({ interview: {}, responses: { character } }), { audience: "candidate" });
  expect(text.split(locales.en.candidate.craft.length)).toHaveLength(2);
});

test("hours that weights alone ask for are not told: the listing's are, and that is that", () => {
  const application = sample("a029");
  application.interview.hoursPerWeek = 8;
  const result = qualify(application);
  const { changes } = explain(result).toNextBand;
  const hours = changes.flatMap((change) => (change.kind === "requirement" ? [change.to as number] : []));
  expect(hours).toHaveLength(1);
  // What the test would have to be lifted by makes it more than the ten that are asked for.
  expect(hours[0]).toBeGreaterThan(10);
  const text = renderText(result, { application, audience: "candidate" });
  expect(text).toContain("The job asks for at least 10 hours a week");
  expect(text).not.toContain(`${hours[0]}`);
  expect(text).not.toContain(locales.en.candidate.next["not-qualified"]);
});

test.each([
  ["professionalEmail", "clearer and more specific"],
  ["persuasiveEmail", "more persuasive"],
])("what would make %s better is told by its reader", (task, words) => {
  const others = ["clearer and more specific", "more persuasive", "livelier"].filter((one) => one !== words);
  const name = locales.en.tasks[task];
  const lines = applications
    .flatMap(({ id }) => told(id).split("\n"))
    .filter((line) => line.includes(`· The ${name}:`));
  expect(lines.some((line) => line.includes(words))).toBe(true);
  for (const line of lines) for (const other of others) expect(line).not.toContain(other);
});

test("one who was knocked out by hours is told so, and what a person would have looked at again", () => {
  const application = sample("a017");
  application.interview.hoursPerWeek = 6;
  const text = renderText(qualify(application), { application, audience: "candidate" });
  expect(text).toContain("The job asks for at least 10 hours a week, which is not met yet.");
  expect(text).not.toContain("Your test does not yet meet");
  expect(text).toMatch(/With this, a person would have looked again\n {2}· At least 10 hours a week\./u);
});
