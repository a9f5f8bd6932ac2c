import { describe, expect, test } from "vitest";
import { type Application, defaultRubric, qualify, type Rubric, safeQualify } from "../../src/index.js";
import { rateResponse } from "../../src/rubric/rate-response.js";
import { adversarial, sample, TASKS } from "../support/fixtures.js";
import { FULL_INTERVIEW, GOOD } from "../support/responses.js";

const WRITTEN = {
  character: "他是渡輪上的老水手,左手只剩三根手指,卻能打出最牢固的繩結。每逢起霧,他便掏出一支生鏽的口琴。",
  professionalEmail:
    "何經理:\n\n本季度的季度財務報告已完成初稿,懇請撥冗審閱並予賜教。\n\n數據分析一節用同比與環比兩法,不知是否足以反映成本上升的原因。至於呈現風格,則以圖表取代大段文字。\n\n下屬\n文慧",
  persuasiveEmail:
    "靜怡:\n\n下月沙田將舉辦社區閱讀日,主辦單位正在尋找一位嘉賓講者,我立刻想起了你。\n\n參與這次活動,你既能與同樣熱愛文學的人交流,也能為你的新書打開知名度。我明白你不習慣面對人群,因此特意請主辦單位將聽眾限於二十人。\n\n文慧",
};

describe("qualify", () => {
  test("excellent answers qualify without platforms, portfolio or degree", () => {
    const nothing = {
      platformExperience: "none",
      portfolio: "",
      education: "none",
      cantoneseWritingYears: 0,
      aiTools: false,
    };
    const { responses } = sample("a001");
    const result = qualify({ interview: nothing, responses });
    expect(result.decision).toBe("qualified");
    expect(qualify({ interview: {}, responses }).decision).toBe("qualified");
  });

  test("written Chinese does not qualify, whatever the CV", () => {
    const result = qualify({ interview: FULL_INTERVIEW, responses: WRITTEN });
    expect(result.decision).toBe("not-qualified");
    expect(result.reasons[0]).toMatchObject({ code: "answers-not-in-cantonese", params: { count: 3 } });
    expect(result.score).toBeLessThan(50);
  });

  test.each([
    ["too few hours", { hoursPerWeek: 9 }, "hours-too-few"],
    ["no English", { englishReading: "none" as const }, "english-too-little"],
  ])("%s knocks out the best", (_, answer, code) => {
    const { responses } = sample("a001");
    const result = qualify({ interview: { ...FULL_INTERVIEW, ...answer }, responses });
    expect(result.decision).toBe("not-qualified");
    expect(result.reasons[0]?.code).toBe(code);
  });

  test("an unanswered task knocks out, one that was not put leaves the decision to a person", () => {
    const { responses } = sample("a001");
    const { persuasiveEmail: _, ...two } = responses;
    const blank = qualify({ interview: {}, responses: { ...responses, character: "" } });
    expect(blank.decision).toBe("not-qualified");
    expect(blank.reasons[0]?.code).toBe("tasks-unanswered");
    const result = qualify({ interview: {}, responses: two });
    expect(result.decision).toBe("review");
    expect(result.responses.persuasiveEmail).toMatchObject({ status: "not-scored", rating: null });
    expect(result.criteria.find(({ id }) => id === "persuasiveEmail")).toMatchObject({
      status: "not-asked",
      rating: null,
      points: 0,
      maxPoints: 0,
    });
  });

  test("a task that is ignored keeps the best of CVs from being qualified", () => {
    const excuse = "老細,我今日唔舒服,想請一日病假,唔該晒。";
    for (const professionalEmail of ["哈哈", "唔識寫", excuse]) {
      const result = qualify({ interview: FULL_INTERVIEW, responses: { ...GOOD, professionalEmail } });
      expect(result.decision).not.toBe("qualified");
      expect(result.responses.professionalEmail.rating).toBeLessThan(0.3);
    }
  });

  test("nothing to score is null and a person's decision, never 0", () => {
    expect(qualify({ interview: {}, responses: {} })).toMatchObject({ score: null, decision: "review" });
    expect(qualify({ interview: FULL_INTERVIEW, responses: {} })).toMatchObject({
      score: null,
      decision: "review",
    });
    expect(
      qualify({ interview: {}, responses: { character: "", professionalEmail: "", persuasiveEmail: "" } }),
    ).toMatchObject({ score: 0, decision: "not-qualified" });
  });

  test("an interview answer that cannot be read is not scored, takes no points, and is told to a person", () => {
    const interview = { ...FULL_INTERVIEW, platformExperience: "writing on Outlier since March 2022" };
    const result = qualify({ interview, responses: GOOD });
    expect(result.criteria.find(({ id }) => id === "platform-writing")).toMatchObject({
      status: "not-scored",
      rating: null,
      maxPoints: 0,
    });
    expect(result.reasons).toContainEqual({
      code: "answer-unreadable",
      criterion: "platform-writing",
      params: { why: "date-needs-interview-date" },
    });
    const dated = qualify({ interview: { ...interview, interviewedOn: "2024-07-01" }, responses: GOOD });
    expect(dated.criteria.find(({ id }) => id === "platform-writing")).toMatchObject({ status: "scored" });
  });

  test("writing counts far more than rating", () => {
    const points = (platformExperience: string) =>
      qualify({ interview: { ...FULL_INTERVIEW, platformExperience }, responses: GOOD })
        .criteria.filter(({ id }) => id.startsWith("platform-"))
        .reduce((sum, criterion) => sum + criterion.points, 0);
    expect(points("2 years of prompt writing on Outlier")).toBeGreaterThan(
      5 * points("2 years of rating on Outlier"),
    );
  });

  test("-0 is read as 0, which JSON keeps", () => {
    const spell = { platform: "Outlier", kind: "writing" as const, months: -0 };
    const interview = { platformExperience: [spell], hoursPerWeek: -0, cantoneseWritingYears: -0 };
    const result = qualify({ interview, responses: {} });
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(result.provenance.digest).toBe(
      qualify({
        interview: {
          platformExperience: [{ ...spell, months: 0 }],
          hoursPerWeek: 0,
          cantoneseWritingYears: 0,
        },
        responses: {},
      }).provenance.digest,
    );
  });

  test("the same application gives the same bytes, whatever the order of its keys; another gives another digest", () => {
    const application = sample("a017");
    const turned = {
      responses: Object.fromEntries(Object.entries(application.responses).reverse()),
      interview: Object.fromEntries(Object.entries(application.interview).reverse()),
      id: application.id,
    };
    const bytes = JSON.stringify(qualify(application));
    expect(JSON.stringify(qualify(application))).toBe(bytes);
    expect(JSON.stringify(qualify(turned))).toBe(bytes);
    const { digest, engine, rubric } = qualify(application).provenance;
    expect(digest).toMatch(/^cq1-[0-9a-f]{64}$/u);
    expect(engine).toMatch(/^canto-qualify@\d+\.\d+\.\d+$/u);
    expect(rubric).toMatchObject({
      id: "cantonese-creative-writer",
      hash: expect.stringMatching(/^[0-9a-f]{64}$/u),
    });
    expect(qualify({ ...application, id: "b" }).provenance.digest).not.toBe(digest);
  });

  test("does not change what it is given", () => {
    const application = sample("a017");
    const before = structuredClone(application);
    qualify(application);
    expect(application).toEqual(before);
  });

  test("gives results that are the caller's own: to write in one leaves all others as they are", () => {
    const objectsIn = (value: unknown): object[] =>
      typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
    const asked = [{}, { character: "" }, { character: "none" }, sample("a017").responses];
    const all = [...asked, ...asked].flatMap((responses) => [
      ...new Set(objectsIn(qualify({ interview: {}, responses }))),
    ]);
    expect(new Set(all).size).toBe(all.length);
  });

  test("advisories change no score: they are told beside it, with the task they are about", () => {
    const application = sample("a002");
    const { advisories, responses } = qualify(application);
    expect(advisories.length).toBeGreaterThan(0);
    for (const { params } of advisories) expect(TASKS).toContain(params?.task);
    expect(advisories).toHaveLength(TASKS.reduce((sum, task) => sum + responses[task].advisories.length, 0));
  });

  test("copied prompts and answers about something else score near zero", () => {
    for (const { attack, task, text } of adversarial) {
      if (!/prompt-copy-verbatim|prompt-translated|off-topic/u.test(attack)) continue;
      const grade = qualify({ interview: {}, responses: { [task]: text } }).responses[task];
      expect(grade.rating, attack).toBeLessThanOrEqual(0.15);
    }
  });
});

describe("a rubric of the caller's", () => {
  const withWeights = (weights: Record<string, number>): Rubric => ({
    ...defaultRubric,
    id: "ours",
    criteria: defaultRubric.criteria.map((criterion) => ({
      ...criterion,
      weight: weights[criterion.id] ?? 0,
    })),
  });

  test("weighs as it says", () => {
    const rubric = withWeights({ character: 1, availability: 3 });
    const result = qualify({ interview: { hoursPerWeek: 20 }, responses: { character: "" } }, { rubric });
    expect(result.score).toBe(75);
    expect(result.provenance.rubric.id).toBe("ours");
    expect(result.provenance.rubric.hash).not.toBe(
      qualify({ interview: {}, responses: {} }).provenance.rubric.hash,
    );
  });

  test("may have no test at all", () => {
    const rubric: Rubric = {
      ...withWeights({}),
      requirements: [],
      criteria: withWeights({ availability: 1 }).criteria.filter(({ group }) => group === "interview"),
      decision: { ...defaultRubric.decision, standing: "total" },
    };
    expect(qualify({ interview: { hoursPerWeek: 20 }, responses: {} }, { rubric })).toMatchObject({
      score: 100,
      decision: "qualified",
    });
  });

  test("is found out when it is wrong", () => {
    const result = safeQualify({ interview: {}, responses: {} }, { rubric: withWeights({}) });
    expect(result).toMatchObject({ success: false, error: { code: "invalid-rubric" } });
  });
});

describe("marks by people", () => {
  const application = (ratings: Application["ratings"]): Application => ({ ...sample("a002"), ratings });

  test("their mean replaces the machine's mark, which stays visible", () => {
    const machine = qualify(sample("a002")).responses.character;
    const grade = qualify(
      application([
        { rater: "r1", task: "character", dimension: "craft", value: 0.5 },
        { rater: "r2", task: "character", dimension: "craft", value: 1 },
      ]),
    ).responses.character;
    expect(grade.dimensions.craft).toBe(0.75);
    expect(grade.dimensions.language).toBe(machine.dimensions.language);
    expect(grade.machine).toEqual({
      rating: machine.rating,
      dimensions: machine.dimensions,
      accepted: machine.language.accepted,
    });
    expect(grade.people).toEqual({
      rating: null,
      dimensions: { language: null, task: null, craft: 0.75, mechanics: null },
    });
  });

  test("a mark for the whole replaces the rating; without a task it is for every task", () => {
    const result = qualify(application([{ rater: "r1", value: 0.9 }]));
    for (const task of TASKS) expect(result.responses[task].rating).toBe(0.9);
  });

  test("for language say whether the answer is accepted as Cantonese", () => {
    const mark = (value: number): Application["ratings"] => [{ rater: "r1", dimension: "language", value }];
    const of = (responses: Application["responses"], value: number) =>
      qualify({ interview: {}, responses, ratings: mark(value) });
    expect(of(GOOD, 0.25).decision).toBe("not-qualified");
    expect(of(GOOD, 0.25).responses.character).toMatchObject({
      language: { accepted: false },
      machine: { accepted: true },
    });
    expect(of(WRITTEN, 1).requirements).toContainEqual(
      expect.objectContaining({ id: "answers-in-cantonese", status: "met" }),
    );
  });

  test("for language accept an answer from 2.5 of 4 on", () => {
    const accepted = (value: number) =>
      qualify(application([{ rater: "r1", dimension: "language", value }])).responses.character.language
        .accepted;
    expect(accepted(0.625)).toBe(true);
    expect(accepted(0.62)).toBe(false);
  });

  test("for a side make the rating anew, to four decimals, and leave the language as it was read", () => {
    const { rating, language, dimensions } = qualify(
      application([{ rater: "r1", dimension: "mechanics", value: 0.3 }]),
    ).responses.character;
    const machine = qualify(sample("a002")).responses.character;
    const sides = { ...machine.dimensions, mechanics: 0.3 } as Parameters<typeof rateResponse>[0];
    expect(dimensions).toEqual(sides);
    expect(rating).toBe(Math.round(10_000 * rateResponse(sides, defaultRubric)) / 10_000);
    expect(rating).toBeLessThan(machine.rating as number);
    expect(language).toEqual(machine.language);
  });

  test("for a task that was not put are left out", () => {
    const ratings = [{ rater: "r1", value: 1 }];
    const { responses } = qualify({ interview: {}, responses: { character: GOOD.character }, ratings });
    expect(responses.persuasiveEmail).toMatchObject({ status: "not-scored", rating: null });
    expect(responses.persuasiveEmail.people).toBeUndefined();
  });

  test("make no answer of one with nothing in it", () => {
    const ratings = [{ rater: "r1", value: 1 }];
    const { responses } = qualify({ interview: {}, responses: { ...GOOD, character: "none" }, ratings });
    expect(responses.character).toMatchObject({ rating: 0, people: { rating: 1 } });
  });

  test("are kept beside the machine's where the rubric says so", () => {
    const rubric: Rubric = { ...defaultRubric, response: { ...defaultRubric.response, ratings: "keep" } };
    const kept = qualify(application([{ rater: "r1", value: 0 }]), { rubric }).responses.character;
    expect(kept.rating).toBe(qualify(sample("a002")).responses.character.rating);
    expect(kept.people?.rating).toBe(0);
    expect(kept.machine).toBeUndefined();
  });
});
