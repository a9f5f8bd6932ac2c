import { describe, expect, test } from "vitest";
import { duplicateAnswer } from "../../../src/checks/advisory/duplicate-answer.js";
import { readResponse } from "../../../src/response/read-response.js";
import { demanded, GOOD } from "../../support/responses.js";

describe("advisory/duplicate-answer", () => {
  test("raised by one text for two tasks, and tells which", () => {
    const other = readResponse(GOOD.professionalEmail, "professionalEmail");
    const [evidence] = duplicateAnswer.find(demanded("persuasiveEmail", `${GOOD.professionalEmail}多謝!`), [
      other,
    ]);
    expect(evidence?.params).toEqual({ of: "professionalEmail" });
  });

  test("not raised by two e-mails of one writer", () => {
    const other = readResponse(GOOD.professionalEmail, "professionalEmail");
    expect(duplicateAnswer.find(demanded("persuasiveEmail", GOOD.persuasiveEmail), [other])).toEqual([]);
  });
});
