import { z } from "zod";
import { LONGEST_TEXT } from "../application/schema.js";
import { gradeRead } from "../grade/grade-answers.js";
import type { ResponseGrade } from "../grade/response-grade.js";
import { readResponse } from "../response/read-response.js";
import { requireOneOf } from "../schema/arguments.js";
import { text } from "../schema/expect.js";
import { InputError } from "../schema/input-error.js";
import { toIssues } from "../schema/issues.js";
import type { Task, TaskId } from "../task/task.js";
import { type QualifyOptions, settingsOf } from "./settings.js";

const inputSchema = z.object({ text: text("the answer", LONGEST_TEXT) });

/**
 * Grades one written answer by itself.
 *
 * @param task id of a task of the test
 * @param given the answer as it was written; `''` is an answer with nothing in it
 * @throws InputError when `given` is no text or `task` no task
 * @throws TypeError when a check of the caller's own gives no finding
 * @example
 * gradeResponse("陳總:份季度財務報告想請你畀啲意見。", "professionalEmail").demands;
 */
export const gradeResponse = <Id extends string = TaskId>(
  given: string,
  task: NoInfer<Id>,
  options: QualifyOptions<Id> = {},
): ResponseGrade<Id> => {
  const { tasks, rubric } = settingsOf(options);
  const parsed = inputSchema.safeParse({ text: given });
  if (!parsed.success) {
    throw new InputError("invalid-input", toIssues({ text: given }, parsed.error.issues, "response"));
  }
  requireOneOf(
    task,
    tasks.map(({ id }) => id),
    "task",
  );
  const asked = tasks.find(({ id }) => id === task) as Task;
  return gradeRead(readResponse(given, asked, tasks), tasks, rubric) as ResponseGrade<Id>;
};
