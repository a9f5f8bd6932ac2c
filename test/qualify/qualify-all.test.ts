import { describe, expect, test } from "vitest";
import { isInputError, qualify, qualifyAll } from "../../src/index.js";
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
});
