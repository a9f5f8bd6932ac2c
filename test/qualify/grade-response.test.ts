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
      tasks[task].demands.map(({ id }) => [id, false]),
    );
  });

  test("takes English terms in an office letter, and not as much English in a description", () => {
    const mixed =
      "我個 manager 好 strict,成日 check 我 email,開 meeting 遲一 minute 都 scold 人,不過佢 lunch 會請我哋食 sushi。";
    expect(gradeResponse(mixed, "professionalEmail").language).toMatchObject({
      label: "cantonese",
      accepted: true,
    });
    expect(gradeResponse(mixed, "character").language).toMatchObject({ label: "cantonese", accepted: false });
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
