import { describe, expect, test } from "vitest";
import { isInputError, qualificationSchema, qualify, qualifyAll } from "../../src/index.js";
import { applications } from "../support/fixtures.js";

const few = applications.slice(0, 3);

describe("qualifyAll", () => {
  test("gives each its result in order, and each mistake its error, without stopping", () => {
    const results = [...qualifyAll([few[0], { interview: 1 }, few[1]])];
    expect(results.map(({ success }) => success)).toEqual([true, false, true]);
    expect(results[2]).toEqual({ success: true, data: qualify(few[1]) });
  });

  test("reads an async source as it comes", async () => {
    async function* source() {
      yield* few;
    }
    const ids: unknown[] = [];
    for await (const result of qualifyAll(source())) if (result.success) ids.push(result.data.id);
    expect(ids).toEqual(few.map(({ id }) => id));
  });

  test("holds one application at a time", () => {
    let taken = 0;
    function* source() {
      for (const application of few) {
        taken += 1;
        yield application;
      }
    }
    const results = qualifyAll(source());
    results.next();
    expect(taken).toBe(1);
  });

  test("refuses a wrong rubric at once", () => {
    let error: unknown;
    try {
      qualifyAll(few, { rubric: {} as never });
    } catch (thrown) {
      error = thrown;
    }
    expect(isInputError(error) && error.code).toBe("invalid-rubric");
  });

  test("adds near-duplicates when asked, to the answer and to the whole, and changes nothing else", () => {
    const twice = [few[0], 1, few[1], few[0]];
    const [first, wrong, second, copy] = [...qualifyAll(twice, { nearDuplicates: true })];
    expect([first, second]).toEqual([few[0], few[1]].map((one) => ({ success: true, data: qualify(one) })));
    expect(wrong?.success).toBe(false);
    if (!copy?.success) throw new Error("could not be scored");
    const { advisories, responses, ...rest } = copy.data;
    expect(qualify(few[0])).toMatchObject(rest);
    expect(qualificationSchema.parse(copy.data)).toEqual(copy.data);
    const found = advisories.filter(({ code }) => code === "near-duplicate");
    expect(found.map(({ params }) => params?.task)).toEqual([
      "character",
      "professionalEmail",
      "persuasiveEmail",
    ]);
    for (const { advisories: own } of Object.values(responses))
      expect(own.at(-1)?.code).toBe("near-duplicate");
    for (const result of qualifyAll(twice))
      if (result.success)
        expect(result.data).toEqual(qualify(result.data.id === few[0]?.id ? few[0] : few[1]));
  });

  test("finds near-duplicates one at a time, in an async source too", async () => {
    let taken = 0;
    async function* source() {
      for (const application of [few[0], few[0]]) {
        taken += 1;
        yield application;
      }
    }
    const results = qualifyAll(source(), { nearDuplicates: true });
    await results.next();
    expect(taken).toBe(1);
    const { value } = await results.next();
    expect(value.success && value.data.advisories.at(-1)?.params?.of).toBe(few[0]?.id);
  });

  test("takes nearDuplicates for yes or no only, and no other call knows it", () => {
    for (const call of [
      () => qualifyAll(few, { nearDuplicates: 1 } as never),
      () => qualify(few[0], { nearDuplicates: true } as never),
    ]) {
      let error: unknown;
      try {
        call();
      } catch (thrown) {
        error = thrown;
      }
      expect(isInputError(error) && error.issues[0]?.path).toBe("options.nearDuplicates");
    }
  });
});
