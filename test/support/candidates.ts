import type { Candidate } from "../../src/check/check.js";
import { gradeAll } from "../../src/grade/grade-answers.js";
import type { Interview, Responses } from "../../src/index.js";
import { defaultRubric } from "../../src/index.js";
import { listingTest } from "../../src/task/tasks.js";

/** A candidate as requirement checks see one. */
export const candidate = (interview: Interview, responses: Responses = {}): Candidate => ({
  interview,
  grades: gradeAll(responses, listingTest, defaultRubric),
});
