import fc from "fast-check";
import { expect, test } from "vitest";
import { qualificationSchema, qualify } from "../../src/index.js";
import { adversarial, applications, marks, TASKS } from "../support/fixtures.js";
import { FULL_INTERVIEW } from "../support/responses.js";

const tenths = (points: number) => Math.round(points * 10);

test("points of every sample add up to its score exactly, and most points to 100", () => {
  for (const application of applications) {
    const { score, criteria } = qualify(application);
    expect(criteria.reduce((sum, { points }) => sum + tenths(points), 0)).toBe(tenths(score as number));
    expect(criteria.reduce((sum, { maxPoints }) => sum + tenths(maxPoints), 0)).toBe(1_000);
  }
});

test("every result is plain data that its schema knows, and survives JSON and structured clone", () => {
  for (const application of applications) {
    const result = qualify(application);
    expect(qualificationSchema.parse(result)).toEqual(result);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(structuredClone(result)).toEqual(result);
  }
});

test("evidence is what stands at its place in the answer", () => {
  for (const application of [
    ...applications,
    ...adversarial.map(({ task, text }) => ({ interview: {}, responses: { [task]: text } })),
  ]) {
    const { responses } = qualify(application);
    for (const task of TASKS) {
      const text = (application.responses as Record<string, string | undefined>)[task] ?? "";
      const { demands, advisories, language, script, evidence } = responses[task];
      const all = [
        demands.map((demand) => demand.evidence),
        advisories,
        language.markers,
        script.evidence,
        Object.values(evidence),
      ].flat(3);
      for (const { start, end, text: shown } of all) {
        if (start !== undefined) expect(text.slice(start, end)).toBe(shown);
      }
    }
  }
});

test("what is preferred never sinks: an interview answered with nothing decides as one not put", () => {
  const nothing = {
    platformExperience: "none",
    portfolio: "none",
    education: "none",
    cantoneseWritingYears: 0,
    aiTools: false,
  };
  for (const { responses } of applications) {
    expect(qualify({ interview: nothing, responses }).decision).toBe(
      qualify({ interview: {}, responses }).decision,
    );
  }
});

test("more in the interview never gives a worse decision", () => {
  const ladder = ["not-qualified", "review", "qualified"];
  const interview = fc.record(
    {
      platformExperience: fc.constantFrom(
        "none",
        "6 months of prompt writing on Outlier",
        "3 years of prompt writing on Outlier",
      ),
      portfolio: fc.constantFrom("", "一本詩集", "三本粵語小說"),
      cantoneseWritingYears: fc.nat(20),
      hoursPerWeek: fc.integer({ min: 10, max: 40 }),
      aiTools: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  const better: Record<string, unknown> = FULL_INTERVIEW;
  fc.assert(
    fc.property(
      interview,
      fc.constantFrom(...Object.keys(FULL_INTERVIEW)),
      fc.constantFrom(...applications),
      (given, key, { responses }) => {
        const before = qualify({ interview: given, responses }).decision;
        const after = qualify({ interview: { ...given, [key]: better[key] }, responses }).decision;
        expect(ladder.indexOf(after)).toBeGreaterThanOrEqual(ladder.indexOf(before));
      },
    ),
    { numRuns: 100 },
  );
});

test("decides on the sample candidates as the raters do in four of five, and never turns their decision round", () => {
  const decisions = applications.map(({ id, responses }) => ({
    id,
    theirs: marks.get(id)?.decision,
    ours: qualify({ interview: {}, responses }).decision,
  }));
  const equal = decisions.filter(({ theirs, ours }) => theirs === ours);
  expect(equal.length / decisions.length).toBeGreaterThanOrEqual(0.8);
  const turned = decisions.filter(({ theirs, ours }) => theirs === "qualified" && ours === "not-qualified");
  expect(turned).toEqual([]);
});

test("never throws on text, whatever it is; ratings stay within 0 and 1", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.string({
      unit: fc.constantFrom(..."佢哋嘅咗是的,。「」\n數據分析😀\ud83d\0\u202e"),
      maxLength: 300,
    }),
  );
  fc.assert(
    fc.property(text, text, text, text, (character, professionalEmail, platformExperience, portfolio) => {
      const result = qualify({
        interview: { platformExperience, portfolio, education: portfolio },
        responses: { character, professionalEmail },
      });
      for (const { rating } of result.criteria) {
        if (rating !== null) expect(rating).toBeGreaterThanOrEqual(0);
        if (rating !== null) expect(rating).toBeLessThanOrEqual(1);
      }
      expect(result.criteria.reduce((sum, { points }) => sum + tenths(points), 0)).toBe(
        tenths(result.score as number),
      );
    }),
    { numRuns: 200 },
  );
});
