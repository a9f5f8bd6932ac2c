import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { demandCosts } from "../../src/calibration/demand-costs.js";
import {
  type Application,
  type Demand,
  defaultRubric,
  defineTask,
  gradeResponse,
  qualify,
  type ResponseGrade,
  type Rubric,
  tasks,
} from "../../src/index.js";
import { enoughFor } from "../../src/next-band/enough.js";
import { rateResponse } from "../../src/rubric/rate-response.js";
import { applications } from "../support/fixtures.js";
import { GOOD } from "../support/responses.js";

const { persuasiveEmail } = tasks;
/** Without the worry and how it is met. */
const bare = GOOD.persuasiveEmail.replace(/我知你[^\n]*\n\n/u, "");

/** No side holds a rating down by itself. */
const open: Rubric = { ...defaultRubric, response: { ...defaultRubric.response, ceilings: {} } };

const enough = (text: string, to: number, rubric = defaultRubric) =>
  enoughFor(gradeResponse(text, "persuasiveEmail", { rubric }), persuasiveEmail, to, false, rubric);

/** The rating with sides raised. */
const raised = (
  grade: ResponseGrade,
  sides: Partial<ResponseGrade["dimensions"]>,
  rubric = defaultRubric,
) => {
  const all = { ...grade.dimensions, ...sides } as Record<keyof ResponseGrade["dimensions"], number>;
  return Math.round(10_000 * rateResponse(all, rubric)) / 10_000;
};

/** What a demand that is not met costs its task. */
const COSTS: Readonly<Record<string, number>> = Object.fromEntries(
  Object.keys(tasks).flatMap((task) => [...(demandCosts(task) ?? [])]),
);

/** All choices of so many, in order. */
const choices = <One>(all: readonly One[], count: number): One[][] =>
  count === 0
    ? [[]]
    : all.flatMap((one, i) => choices(all.slice(i + 1), count - 1).map((others) => [one, ...others]));

describe("what would be enough of an answer", () => {
  test("the fewest demands, in the prompt's order: no one of them less would do", () => {
    const grade = gradeResponse(bare, "persuasiveEmail", { rubric: open });
    const missed = grade.demands.filter(({ met }) => !met).map(({ id }) => id);
    expect(missed).toEqual(["concern-addressed", "fits-introvert"]);
    // The first is the dearer one.
    const left = COSTS["fits-introvert"] as number;
    expect(COSTS["concern-addressed"]).toBeGreaterThan(left);
    const [first, both] = [raised(grade, { task: 1 - left }, open), raised(grade, { task: 1 }, open)];
    expect(first).toBeGreaterThan(grade.rating as number);
    expect(both).toBeGreaterThan(first);
    expect(enough(bare, first, open)).toEqual({ demands: ["concern-addressed"], dimensions: [] });
    expect(enough(bare, first + 0.0001, open)).toEqual({ demands: missed, dimensions: [] });
    expect(enough(bare, both + 0.0001, open).dimensions).not.toEqual([]);
  });

  test("the dearest demands of an answer that meets none, though a single one would leave its mark at nothing", () => {
    const blank = gradeResponse(GOOD.professionalEmail, "professionalEmail", { rubric: open });
    const sides = { language: 1, task: 0, craft: 1, mechanics: 1 };
    const grade = {
      ...blank,
      dimensions: sides,
      rating: raised(blank, sides, open),
      demands: blank.demands.map((one) => ({ ...one, met: false })),
    };
    const of = (task: number) =>
      enoughFor(grade, tasks.professionalEmail, raised(grade, { task }, open), false, open).demands;
    const costs = grade.demands.map(({ id }) => ({ id, cost: COSTS[id] as number }));
    const sum = (some: readonly { readonly cost: number }[]) => some.reduce((so, { cost }) => so + cost, 0);
    const all = sum(costs);
    // More than one, or there would be something left of the task.
    expect(all).toBeGreaterThan(1);
    for (const task of [0.04, 0.14, 0.24, 0.5, 0.8]) {
      const enoughOf = (count: number) =>
        choices(costs, count).find((some) => 1 - all + sum(some) > task - 1e-9);
      const expected = [1, 2, 3, 4, 5].map(enoughOf).find((some) => some !== undefined);
      expect(of(task)).toEqual(expected?.map(({ id }) => id));
    }
  });

  test("of two sides, each of which is enough, the one that has to rise less; of two alike the first", () => {
    const least = (craft: number, mechanics: number) => {
      const weights = { language: 10, task: 10, craft, mechanics };
      const rubric = { ...open, response: { ...open.response, weights } };
      const sides = { language: 1, task: 1, craft: 0.6, mechanics: 0.6 };
      const all = gradeResponse(GOOD.character, "character");
      expect(all.demands.every(({ met }) => met)).toBe(true);
      const grade = { ...all, dimensions: sides, rating: raised(all, sides, rubric) };
      const { demands, dimensions } = enoughFor(grade, tasks.character, grade.rating + 0.03, false, rubric);
      expect(demands).toEqual([]);
      return dimensions.map(({ id }) => id);
    };
    expect(least(40, 20)).toEqual(["craft"]);
    expect(least(20, 40)).toEqual(["mechanics"]);
    expect(least(30, 30)).toEqual(["craft"]);
  });

  test("all sides that are not full, where no single one is enough", () => {
    const sides = { language: 0.9, task: 1, craft: 0.9, mechanics: 0.9 };
    const all = gradeResponse(GOOD.character, "character");
    const grade = { ...all, dimensions: sides, rating: raised(all, sides, open) };
    const { dimensions } = enoughFor(grade, tasks.character, 1, false, open);
    expect(dimensions).toEqual([
      { id: "language", from: 0.9, to: 1 },
      { id: "craft", from: 0.9, to: 1 },
      { id: "mechanics", from: 0.9, to: 1 },
    ]);
  });

  describe("of several sides", () => {
    const linear = (weights: readonly [number, number, number, number]): Rubric => ({
      ...open,
      response: {
        ...open.response,
        scale: [
          [0, 0],
          [1, 1],
        ],
        weights: { language: weights[0], task: weights[1], craft: weights[2], mechanics: weights[3] },
      },
    });
    const all = gradeResponse(GOOD.character, "character");
    const sidesFor = (
      rubric: Rubric,
      [language, task, craft, mechanics]: readonly [number, number, number, number],
      points: number,
      needsLanguage = false,
    ) => {
      const sides = { language, task, craft, mechanics };
      const grade = { ...all, dimensions: sides, rating: raised(all, sides, rubric) };
      const to = Math.round(10_000 * (grade.rating + points / 100)) / 10_000;
      const { demands, dimensions } = enoughFor(grade, tasks.character, to, needsLanguage, rubric);
      expect(demands).toEqual([]);
      return dimensions;
    };

    test("the one that has less to rise is told, though it is higher already", () => {
      // Six points are 0.2 of 30, or 0.15 of 40.
      expect(sidesFor(linear([10, 20, 30, 40]), [1, 1, 0.4, 0.8], 6)).toEqual([
        { id: "mechanics", from: 0.8, to: 0.95 },
      ]);
    });

    test("the language does not rise with another side that is enough alone", () => {
      // Of the language no more than 14 points are left.
      expect(sidesFor(linear([40, 20, 30, 10]), [0.65, 1, 0.5, 1], 15)).toEqual([
        { id: "craft", from: 0.5, to: 1 },
      ]);
    });

    test("those of little weight are let down first", () => {
      // At 0.89 both are enough by half a point: 0.02 of the lighter, or 0.01 of the heavier.
      expect(sidesFor(linear([20, 20, 40, 20]), [1, 1, 0.5, 0.5], 22.9)).toEqual([
        { id: "craft", from: 0.5, to: 0.89 },
        { id: "mechanics", from: 0.5, to: 0.87 },
      ]);
    });

    test.each([
      ["all of it", ["concern-addressed", "fits-introvert"]],
      ["all but the last demand", ["concern-addressed"]],
    ])("the task's side by the demands that raise it so far, with the others: %s", (_, demands) => {
      const rubric = linear([20, 30, 30, 20]);
      const grade = gradeResponse(bare, "persuasiveEmail", { rubric });
      const task = grade.dimensions.task as number;
      const left = demands.length > 1 ? 0 : (COSTS["fits-introvert"] as number);
      const sides = { language: 1, task, craft: 0.5, mechanics: 1 };
      const low = { ...grade, dimensions: sides, rating: raised(grade, sides, rubric) };
      // Both sides have to come as high as demands bring the task, less a hundredth: that takes the demands, and craft
      // then needs less than beside the bare side.
      const level = 1 - left - 0.01;
      const to = raised(grade, { ...sides, task: level, craft: level }, rubric);
      const craft = level - (1 - left - level);
      expect(enoughFor(low, persuasiveEmail, to, false, rubric)).toEqual({
        demands,
        dimensions: [{ id: "craft", from: 0.5, to: Math.round(100 * craft) / 100 }],
      });
    });

    test("nothing, where not even all at their best are enough", () => {
      const rubric = linear([20, 20, 40, 20]);
      const low: Rubric = {
        ...rubric,
        response: {
          ...rubric.response,
          scale: [
            [0, 0],
            [1, 0.8],
          ],
        },
      };
      expect(sidesFor(low, [1, 1, 0.5, 0.5], 30)).toEqual([]);
      expect(sidesFor(low, [1, 1, 0.5, 0.5], 24).map(({ to }) => to)).toEqual([1, 1]);
    });

    test.each<[readonly [number, number, number, number], number, unknown]>([
      [
        [0.5, 1, 0.2, 0.9],
        20,
        [
          { id: "language", from: 0.5, to: 0.55 },
          { id: "craft", from: 0.2, to: 0.59 },
        ],
      ],
      // Craft alone would do: the language rises by no more than it has to.
      [
        [0.8, 0.6, 0.2, 0.9],
        24,
        [
          { id: "language", from: 0.8, to: 0.81 },
          { id: "craft", from: 0.2, to: 0.68 },
        ],
      ],
      [
        [0.3, 1, 0.3, 1],
        28,
        [
          { id: "language", from: 0.3, to: 0.75 },
          { id: "craft", from: 0.3, to: 0.77 },
        ],
      ],
      // The language is all that it can be.
      [[1, 1, 0.3, 1], 28, [{ id: "craft", from: 0.3, to: 0.86 }]],
    ])("none falls where the answer has to become Cantonese: %j, %d points", (sides, points, told) => {
      expect(sidesFor(linear([10, 20, 50, 20]), sides, points, true)).toEqual(told);
    });
  });

  test("no demands where a task rates the side in its own way, though it comes to the same mark", () => {
    const make = (mark?: number) =>
      defineTask({
        id: "counted",
        version: "1",
        title: { en: "Task", yue: "題目" },
        prompt: { en: "Write something.", yue: "寫啲嘢。" },
        demands: ["貓", "阿公"].map((word) => ({ id: word, name: { en: word, yue: word }, words: [word] })),
        ...(mark !== undefined && { dimensions: { task: () => mark } }),
      });
    const rubric: Rubric = { ...open, criteria: [{ id: "counted", group: "test", weight: 1 }] };
    const of = (task: ReturnType<typeof make>) => {
      const grade = gradeResponse(GOOD.character, "counted", { tasks: [task], rubric });
      const to = raised(grade, { task: 1 }, rubric);
      return { mark: grade.dimensions.task as number, told: enoughFor(grade, task, to, false, rubric) };
    };
    const { mark, told } = of(make());
    expect(told).toEqual({ demands: ["貓"], dimensions: [] });
    expect(of(make(mark))).toEqual({
      mark,
      told: { demands: [], dimensions: [{ id: "task", from: mark, to: 1 }] },
    });
  });

  test("nothing, where no better rating is needed, or where there is no answer", () => {
    const nothing = { demands: [], dimensions: [] };
    expect(enough(GOOD.persuasiveEmail, 0.1)).toEqual(nothing);
    expect(enough("", 0.5)).toEqual(nothing);
    expect(enough(bare, 0.9)).not.toEqual(nothing);
  });

  test("the sides by themselves, where the answer does something else", () => {
    const swapped = gradeResponse(GOOD.professionalEmail, "persuasiveEmail");
    expect(swapped.advisories.map(({ code }) => code)).toContain("wrong-task");
    const { demands, dimensions } = enough(GOOD.professionalEmail, 0.5);
    expect(demands).toEqual([]);
    expect(dimensions.map(({ id }) => id)).toEqual(["task"]);
  });

  test("language is among the sides of an answer that has to become Cantonese", () => {
    const written = "他是渡輪上的老水手,左手只剩三根手指,卻能打出最牢固的繩結。他每天清晨都對着海說早安。";
    const grade = gradeResponse(written, "character");
    const of = (needs: boolean, to: number) => enoughFor(grade, tasks.character, to, needs, defaultRubric);
    const to = (grade.rating as number) + 0.01;
    expect(of(true, to).dimensions.map(({ id }) => id)).toContain("language");
  });

  test("nothing is told of a rating that people gave as a whole, and no demands of a side that they marked", () => {
    const marked = (ratings: NonNullable<Application["ratings"]>) => {
      const responses = { persuasiveEmail: bare };
      const grade = qualify({ interview: {}, responses, ratings }).responses.persuasiveEmail;
      return enoughFor(grade, persuasiveEmail, 0.9, false, defaultRubric);
    };
    const mark = { rater: "lead", task: "persuasiveEmail" as const, value: 0.3 };
    expect(marked([mark])).toEqual({ demands: [], dimensions: [] });
    const side = marked([{ ...mark, dimension: "task" }]);
    expect(side.demands).toEqual([]);
    expect(side.dimensions.find(({ id }) => id === "task")?.from).toBe(0.3);
    expect(marked([{ ...mark, dimension: "mechanics" }]).demands).not.toEqual([]);
  });

  test("demands of a task of one's own, unless it rates the side in a way of its own", () => {
    const make = (own: boolean) =>
      defineTask({
        id: own ? "rated" : "counted",
        version: "1",
        title: { en: "Task", yue: "題目" },
        prompt: { en: "Write something.", yue: "寫啲嘢。" },
        demands: ["貓", "狗", "雀", "阿公"].map((word) => ({
          id: word,
          name: { en: word, yue: word },
          words: [word],
        })),
        ...(own && { dimensions: { task: (_: unknown, met: ReadonlySet<string>) => met.size / 4 } }),
      });
    const of = (task: ReturnType<typeof make>) => {
      const grade = gradeResponse(GOOD.character, task.id, {
        tasks: [task],
        rubric: { ...defaultRubric, criteria: [{ id: task.id, group: "test", weight: 1 }] },
      });
      expect(grade.demands.map(({ met }) => met)).toEqual([false, true, true, true]);
      const sides = Object.values(grade.dimensions) as number[];
      const most = rateResponse(
        { language: 1, task: 1, craft: sides[2] as number, mechanics: 1 },
        defaultRubric,
      );
      expect(most).toBeGreaterThan(grade.rating as number);
      return enoughFor(grade, task, Math.floor(100 * raised(grade, { task: 1 })) / 100, false, defaultRubric);
    };
    expect(of(make(false)).demands).toEqual(["貓"]);
    expect(of(make(true)).demands).toEqual([]);
    expect(of(make(true)).dimensions.map(({ id }) => id)).toEqual(["task"]);
  });

  test("what is told suffices, and a side less by a hundredth does not: all sample answers, any rating", () => {
    const grades = applications
      .map((application) => qualify(application).responses)
      .flatMap((responses) => Object.values(responses));
    let told = 0;
    fc.assert(
      fc.property(fc.constantFrom(...grades), fc.integer({ min: 1, max: 100 }), (grade, hundredths) => {
        const to = hundredths / 100;
        const { demands, dimensions } = enoughFor(grade, tasks[grade.task], to, false, defaultRubric);
        if (demands.length + dimensions.length === 0)
          return to <= (grade.rating ?? 0) || grade.language.label === "none";
        told += 1;
        expect(demands.every((id) => grade.demands.some((one) => one.id === id && !one.met))).toBe(true);
        const sides = Object.fromEntries(dimensions.map((side) => [side.id, side.to]));
        // The costs are those of the table; of a counted demand one is half.
        const half = (one: Demand) => (one.count ? 0.5 : 1);
        // What brevity takes off stays: no demand makes it longer.
        const brief = grade.evidence.task.find(({ code }) => code === "brief")?.params?.cost ?? 0;
        const markWith = (ids: readonly string[]) => {
          const unmet = grade.demands.filter(({ id, met }) => !met && !ids.includes(id));
          const mark = unmet.reduce(
            (left, one) => left - (COSTS[one.id] as number) * half(one),
            1 - Number(brief),
          );
          return Math.round(10_000 * Math.max(0, mark)) / 10_000;
        };
        const task = demands.length > 0 ? { task: markWith(demands) } : {};
        expect(raised(grade, { ...task, ...sides })).toBeGreaterThanOrEqual(to);
        const isTold = !grade.advisories.some(({ code }) => code === "wrong-task");
        const missed = grade.demands.filter(({ met }) => !met).map(({ id }) => id);
        const fewer = missed.reduce<string[][]>(
          (sets, id) => sets.concat(sets.map((set) => [...set, id])),
          [[]],
        );
        const most = dimensions.length > 0 ? missed.length : demands.length - 1;
        for (const ids of isTold ? fewer.filter(({ length }) => length <= most) : [])
          expect(raised(grade, { task: markWith(ids) }), ids.join()).toBeLessThan(to);
        for (const { id, from, to: level } of dimensions) {
          expect(level).toBeGreaterThan(from);
          const less = Math.max(from, Math.round(100 * level - 1) / 100);
          expect(raised(grade, { ...task, ...sides, [id]: less })).toBeLessThan(to);
        }
        return true;
      }),
      { numRuns: 1_500, seed: 3 },
    );
    expect(told).toBeGreaterThan(500);
  });
});
