import { describe, expect, test } from "vitest";
import { qualify } from "../../../src/index.js";
import { GOOD } from "../../support/responses.js";

const graded = (responses: Record<string, string>) => {
  const { advisories, responses: grades } = qualify({ interview: {}, responses });
  return { raised: advisories.filter(({ code }) => code === "wrong-task"), grades };
};

describe("advisory/wrong-task", () => {
  test.each([
    ["professionalEmail", "persuasiveEmail"],
    ["persuasiveEmail", "professionalEmail"],
    ["character", "persuasiveEmail"],
    ["character", "professionalEmail"],
  ] as const)(
    "raised when the answer to %s is the letter of %s; it does nothing for its own",
    (task, other) => {
      const { raised, grades } = graded({ [task]: GOOD[other] });
      expect(raised.map(({ params }) => params)).toEqual([{ answers: other, task }]);
      expect(grades[task].demands.filter(({ met }) => met)).toEqual([]);
      expect(grades[task].rating).toBeLessThanOrEqual(0.25);
    },
  );

  test("raised once where answers are swapped, for each", () => {
    const swapped = { professionalEmail: GOOD.persuasiveEmail, persuasiveEmail: GOOD.professionalEmail };
    expect(graded(swapped).raised).toHaveLength(2);
  });

  test("not raised by answers that do their own task, well or badly", () => {
    expect(graded(GOOD).raised).toEqual([]);
    expect(graded({ professionalEmail: "老細:\n份報告我整好咗,你睇吓啦。\n阿明" }).raised).toEqual([]);
    expect(graded({ character: "佢成日寫信畀老細,問份季度財務報告寫成點。" }).raised).toEqual([]);
  });
});
