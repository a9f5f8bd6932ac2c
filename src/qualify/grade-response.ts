import { z } from "zod";
import { LONGEST_TEXT } from "../application/schema.js";
import { gradeRead } from "../response/grade-response.js";
import { readResponse } from "../response/read-response.js";
import type { ResponseGrade } from "../response/response-grade.js";
import { oneOf, text } from "../schema/expect.js";
import { InputError } from "../schema/input-error.js";
import { toIssues } from "../schema/issues.js";
import { TASK_IDS, type TaskId } from "../task/task.js";
import { type QualifyOptions, rubricOf } from "./qualify.js";

const inputSchema = z.object({ text: text("the answer", LONGEST_TEXT), task: oneOf(TASK_IDS) });

/**
 * Grades one written answer by itself.
 *
 * @param given the answer as it was written; `''` is an answer with nothing in it
 * @throws InputError when `given` is no text or `task` no task
 * @example
 * gradeResponse("陳總:份季度財務報告想請你畀啲意見。", "professionalEmail").demands;
 */
export const gradeResponse = (given: string, task: TaskId, options: QualifyOptions = {}): ResponseGrade => {
  const parsed = inputSchema.safeParse({ text: given, task });
  if (!parsed.success) {
    throw new InputError("invalid-input", toIssues({ text: given, task }, parsed.error.issues, "response"));
  }
  return gradeRead(readResponse(given, task), rubricOf(options));
};
