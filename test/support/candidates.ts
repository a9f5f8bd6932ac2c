import type { Candidate } from "../../src/check/check.js";
import type { Interview, Responses } from "../../src/index.js";
import { defaultRubric } from "../../src/index.js";
import { gradeAll } from "../../src/response/grade-response.js";
import { TASKS } from "./fixtures.js";

/** A candidate as requirement checks see one. */
export const candidate = (interview: Interview, responses: Responses = {}): Candidate => ({
  interview,
  responses,
  grades: gradeAll(responses, TASKS, defaultRubric),
});
