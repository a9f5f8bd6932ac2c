import { describe, expect, test } from "vitest";
import { gradeResponse, isInputError, qualify, tasks } from "../../src/index.js";
import { TASKS } from "../support/fixtures.js";
import { GOOD } from "../support/responses.js";

describe("gradeResponse", () => {
  test.each(TASKS)("grades %s as qualify does", (task) => {
    const { responses } = qualify({ interview: {}, responses: { [task]: GOOD[task] } });
    expect(gradeResponse(GOOD[task], task)).toEqual(responses[task]);
  });

  test.each(TASKS)("an empty %s is 0, with every demand unmet", (task) => {
    const grade = gradeResponse("", task);
    expect(grade).toMatchObject({ status: "scored", rating: 0 });
    expect(grade.demands.map(({ id, met }) => [id, met])).toEqual(
      tasks[task].demands.map((id) => [id, false]),
    );
  });

  test("tells a caller's mistake", () => {
    for (const call of [
      () => gradeResponse(1 as never, "character"),
      () => gradeResponse("", "poem" as never),
    ]) {
      let error: unknown;
      try {
        call();
      } catch (thrown) {
        error = thrown;
      }
      expect(isInputError(error) && error.code).toBe("invalid-input");
    }
  });
});
