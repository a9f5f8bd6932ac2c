import type { TaskId } from "../task/task.js";
import { provenanceOf } from "./provenance.js";
import type { QualifyAllOptions, QualifyInThreadsOptions } from "./qualify-all.js";
import { type QualifyOptions, settingsOf } from "./settings.js";

/**
 * The `provenance.digest` that `qualify` would give, without scoring: the id of a job, known before it is done. The same application
 * gives the same, whatever the order of its keys; another version of this package, rubric or tasks of your own give another.
 *
 * @param application as for `qualify`
 * @param options those that the application will be scored with, in a batch or by itself
 * @returns `cq1-` and 64 hexadecimal digits
 * @throws InputError `invalid-input` or `invalid-rubric`, as `qualify` does: what has a digest can be scored
 * @example
 * await queue.add("score", application, { jobId: applicationDigest(application) });
 */
export const applicationDigest = <Id extends string = TaskId>(
  application: unknown,
  options: QualifyOptions<Id> | QualifyAllOptions<Id> | QualifyInThreadsOptions<Id> = {},
): string => {
  const { rubric, tasks, readApplication } = settingsOf(options, ["nearDuplicates", "jobs"]);
  return provenanceOf(readApplication(application), rubric, tasks).digest;
};
