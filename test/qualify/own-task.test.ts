import { describe, expect, test } from "vitest";
import {
  type Application,
  defaultRubric,
  defineTask,
  gradeResponse,
  InputError,
  qualificationSchema,
  qualify,
  qualifyAll,
  type Rubric,
  safeQualify,
  tasks,
} from "../../src/index.js";
import { GOOD } from "../support/responses.js";

const MACHINE =
  "作為一個人工智能助手,我很高興為您介紹茶餐廳。茶餐廳是香港非常受歡迎的餐飲場所,它提供各式各樣的食物,價格實惠,是市民日常生活中不可或缺的一部分。";

const rewrite = defineTask({
  id: "rewrite",
  version: "1",
  title: { en: "Rewriting", yue: "改寫" },
  prompt: {
    en: `Rewrite this paragraph in natural Cantonese: ${MACHINE}`,
    yue: `請將以下一段改寫成自然嘅粵文:${MACHINE}`,
  },
  demands: [
    { id: "subject", name: { en: "the subject", yue: "主題" }, words: ["茶餐廳", "茶記", "冰室"] },
    {
      id: "facts",
      name: { en: "two of its facts", yue: "兩樣內容" },
      words: ["平", "抵食", "唔貴", "相宜", "乜都有", "款式多", "日日", "離唔開"],
      atLeast: 2,
    },
    {
      id: "no-machine",
      name: { en: "without the machine's phrases", yue: "冇 AI 腔" },
      check: (answer) => {
        const spans = answer.find(["人工智能", "助手", "不可或缺", "各式各樣"]);
        return { met: answer.length > 0 && spans.length === 0, spans };
      },
    },
  ],
  dimensions: { craft: (answer, met) => (answer.length >= 30 && met.has("no-machine") ? 1 : 0.5) },
});

const rubric: Rubric = {
  ...defaultRubric,
  id: "editor",
  criteria: [
    { id: "rewrite", group: "test", weight: 40 },
    { id: "character", group: "test", weight: 30 },
    ...defaultRubric.criteria.filter(({ group }) => group === "interview"),
  ],
};
const options = { tasks: [tasks.character, rewrite], rubric };

const FINE = "講起茶記,香港人日日都離唔開佢。又平又大碟,由早餐到宵夜乜都有,行入去唔使睇餐牌都識叫嘢。";

describe("a task of one's own, with a rubric over it", () => {
  const qualified = () =>
    qualify({ interview: {}, responses: { rewrite: FINE, character: GOOD.character } }, options);

  test("counts half of what is asked for three times wherever some of it is there", () => {
    const task = (found: number) => {
      const three = defineTask({
        id: "three",
        version: "1",
        title: { en: "Three", yue: "三樣" },
        prompt: { en: "Name three drinks.", yue: "講三樣飲品。" },
        demands: [
          {
            id: "drinks",
            name: { en: "three drinks", yue: "三樣飲品" },
            words: ["奶茶", "鴛鴦", "阿華田"],
            atLeast: 3,
          },
          { id: "shop", name: { en: "where", yue: "喺邊" }, words: ["茶記"] },
        ],
      });
      const drinks = ["奶茶", "鴛鴦", "阿華田"].slice(0, found).join("同");
      const text = `朝朝去茶記都係嗌${drinks},老細一見到我就笑到見牙唔見眼。`;
      const criteria = [{ id: "three", group: "test" as const, weight: 1 }];
      return gradeResponse(text, "three", { tasks: [three], rubric: { ...defaultRubric, criteria } })
        .dimensions.task as number;
    };
    expect(task(1)).toBeGreaterThan(task(0));
    expect(task(2)).toBe(task(1));
    expect(task(3)).toBeGreaterThan(task(2));
  });

  test("is graded as the others are, with evidence in the text as given", () => {
    const result = qualified();
    const grade = result.responses.rewrite;
    expect(grade.demands.map(({ id, met }) => [id, met])).toEqual([
      ["subject", true],
      ["facts", true],
      ["no-machine", true],
    ]);
    expect(grade.demands[1]?.count).toBeGreaterThanOrEqual(2);
    for (const { start, end, text } of grade.demands.flatMap(({ evidence }) => evidence))
      expect(FINE.slice(start, end)).toBe(text);
    expect(grade.language.accepted).toBe(true);
    expect(grade.dimensions.craft).toBe(1);
    expect(result.decision).toBe("qualified");
    expect(result.criteria.map(({ id }) => id).slice(0, 2)).toEqual(["rewrite", "character"]);
    expect(Object.keys(result.responses)).toEqual(["character", "rewrite"]);
    expect(qualificationSchema.safeParse(result).success).toBe(true);
  });

  test("what is copied of its prompt counts nothing", () => {
    const copied = gradeResponse(MACHINE, "rewrite", options);
    expect(copied.demands.every(({ met }) => !met)).toBe(true);
    expect(copied.advisories.map(({ code }) => code)).toContain("prompt-copy");
    expect(copied.rating).toBeLessThan(0.1);
  });

  test("written Chinese is no better there than elsewhere", () => {
    const written = "茶餐廳是香港人每天都離不開的地方,價錢便宜,什麼食物都有,大家都很喜歡去那裡吃早餐。";
    expect(gradeResponse(written, "rewrite", options).language.accepted).toBe(false);
  });

  test("points add up to the score, and a task that was not put takes none", () => {
    const half = qualify({ interview: {}, responses: { rewrite: FINE } }, options);
    for (const one of [qualified(), half]) {
      const tenths = one.criteria.reduce((sum, { points }) => sum + Math.round(10 * points), 0);
      expect(tenths).toBe(Math.round(10 * (one.score as number)));
    }
    expect(half.criteria[1]?.status).toBe("not-asked");
  });

  test("the type of an application knows its tasks", () => {
    const application: Application<"character" | "rewrite"> = {
      interview: {},
      responses: { rewrite: FINE },
      ratings: [{ rater: "r", task: "rewrite", value: 1 }],
    };
    expect(qualify(application, options).responses.rewrite.people?.rating).toBe(1);
    // @ts-expect-error: no task of this test
    application.responses.professionalEmail = FINE;
  });

  test("a batch takes it too, and its version is part of the digest", () => {
    const application = { interview: {}, responses: { rewrite: FINE } };
    const [first] = [...qualifyAll([application], options)];
    expect(first?.success && first.data.responses.rewrite.rating).toBe(qualified().responses.rewrite.rating);
    const next = defineTask({ ...definitionOf(), version: "2" });
    const digest = (task: typeof rewrite) =>
      qualify(application, { ...options, tasks: [tasks.character, task] }).provenance.digest;
    expect(digest(next)).not.toBe(digest(rewrite));
  });
});

const definitionOf = () => ({
  id: "rewrite" as const,
  version: "1",
  title: { en: "Rewriting", yue: "改寫" },
  prompt: { en: "Rewrite it.", yue: "改寫佢。" },
  demands: [{ id: "any", name: { en: "any", yue: "乜都得" }, words: ["茶"] }],
});

describe("a task that is wrong", () => {
  const problems = (definition: unknown): string[] => {
    try {
      defineTask(definition as never);
    } catch (error) {
      if (error instanceof InputError) return error.issues.map(({ path }) => path);
      throw error;
    }
    return [];
  };

  test.each([
    ["no id", { ...definitionOf(), id: "" }, "id"],
    ["an id of the listing", { ...definitionOf(), id: "character" }, "id"],
    ["an id that every object has a key of", { ...definitionOf(), id: "constructor" }, "id"],
    ["the name of the prototype for an id", { ...definitionOf(), id: "__proto__" }, "id"],
    ["no version", { ...definitionOf(), version: undefined }, "version"],
    ["an unknown form", { ...definitionOf(), form: "poem" }, "form"],
    [
      "demands of one id",
      { ...definitionOf(), demands: [...definitionOf().demands, ...definitionOf().demands] },
      "demands[1].id",
    ],
    [
      "more words than there are",
      { ...definitionOf(), demands: [{ ...definitionOf().demands[0], words: ["茶", "茶"], atLeast: 2 }] },
      "demands[0].atLeast",
    ],
    [
      "a demand without words",
      { ...definitionOf(), demands: [{ id: "a", name: { en: "a", yue: "甲" } }] },
      "demands[0].words",
    ],
  ])("%s is told", (_, definition, path) => {
    expect(problems(definition)).toContain(path);
  });

  test("every problem is told at once", () => {
    const twice = [...definitionOf().demands, ...definitionOf().demands];
    const many = { id: "c", name: { en: "c", yue: "丙" }, words: ["茶"], atLeast: 3 };
    expect(problems({ ...definitionOf(), id: "character", version: "", demands: [...twice, many] })).toEqual([
      "id",
      "version",
      "demands[2].atLeast",
      "demands[1].id",
    ]);
  });

  test.each(["茶", [7], undefined])("words to find that are no list of words, %j, are told", (words) => {
    const task = defineTask({
      ...definitionOf(),
      demands: [
        {
          id: "any",
          name: { en: "any", yue: "乜都得" },
          check: ({ find }) => ({ met: find(words as never).length > 0 }),
        },
      ],
    });
    const grade = () =>
      gradeResponse("飲茶。", "rewrite", {
        tasks: [task],
        rubric: { ...rubric, criteria: rubric.criteria.filter(({ id }) => id !== "character") },
      });
    expect(grade).toThrow(TypeError);
    expect(grade).toThrow("answer.find: expected a list of words");
  });

  test("a task that nobody defined, a list that is none, and a rubric without it are refused", () => {
    const application = { interview: {}, responses: {} };
    const paths = (given: unknown) => {
      const safe = safeQualify(application, given as never);
      return safe.success ? [] : safe.error.issues.map(({ path }) => path);
    };
    expect(paths({ tasks: [{ ...rewrite }], rubric })).toEqual(["options.tasks[0]"]);
    expect(paths({ tasks: [], rubric })).toEqual(["options.tasks"]);
    expect(paths({ tasks: [rewrite, rewrite], rubric })).toEqual(["options.tasks[1]"]);
    expect(paths({ tasks: [rewrite] })).toEqual(["options.rubric"]);
    expect(paths({ tasks: [rewrite], rubric: defaultRubric })).toContain("criteria[0].id");
    const beside = safeQualify(application, {
      tasks: [...Object.values(tasks), rewrite],
      rubric: defaultRubric,
    });
    expect([beside.error?.code, beside.error?.message]).toEqual([
      "invalid-rubric",
      "criteria: expected a test criterion for the task rewrite, found nothing",
    ]);
  });

  test("a rating beyond 0 to 1 is the caller's fault, and says where", () => {
    const odd = defineTask({ ...definitionOf(), dimensions: { craft: () => 7 } });
    const grade = () =>
      gradeResponse("飲茶。", "rewrite", {
        tasks: [odd],
        rubric: { ...rubric, criteria: rubric.criteria.filter(({ id }) => id !== "character") },
      });
    expect(grade).toThrow(TypeError);
    expect(grade).toThrow(/task rewrite, dimension craft/u);
  });
});

test.each([
  ["a promise", async () => ({ met: true })],
  ["no finding", () => undefined],
  ["something like true", () => ({ met: 1 })],
  ["half a count", () => ({ met: true, count: 0.5 })],
  ["a place outside the answer", () => ({ met: true, spans: [{ start: 0, end: 10_000 }] })],
  ["a place that ends before it begins", () => ({ met: true, spans: [{ start: 3, end: 1 }] })],
])("a check that gives %s is told by task and demand, and none of the answer", (_, check) => {
  const name = { en: "x", yue: "x" };
  const task = defineTask({
    id: "own",
    version: "1",
    title: name,
    prompt: name,
    demands: [{ id: "it", name, check: check as never }],
  });
  const own = { ...defaultRubric, id: "own", criteria: [{ id: "own", group: "test" as const, weight: 1 }] };
  const run = () => qualify({ interview: {}, responses: { own: FINE } }, { tasks: [task], rubric: own });
  expect(run).toThrow(/^task own, demand it: expected its check to give \{ met: true or false, /u);
  expect(run).not.toThrow("茶記");
  const safely = () =>
    safeQualify({ interview: {}, responses: { own: FINE } }, { tasks: [task], rubric: own });
  expect(safely).toThrow(TypeError);
});
