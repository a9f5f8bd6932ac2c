import type { Application } from "../application/schema.js";
import type { Qualification, TaskId } from "../index.js";
import { safeScore } from "../qualify/qualify.js";
import type { Settings } from "../qualify/settings.js";
import type { Entry } from "./read-applications.js";

/** What stands in the place of a result that could not be made. */
export interface Failure {
  readonly id?: string;
  /** The file, where there are several. */
  readonly file?: string;
  readonly line: number;
  readonly error: { code: string; issues: readonly { path: string; message: string; expected: string }[] };
}

/** The id of what may be an application. */
export const idOf = (entry: Entry): string | undefined => {
  const value = "value" in entry ? entry.value : undefined;
  const id = typeof value === "object" && value !== null && "id" in value ? value.id : undefined;
  return typeof id === "string" ? id : undefined;
};

const failureOf = (entry: Entry, isOnly: boolean, error: Failure["error"]): Failure => {
  const id = idOf(entry);
  return { ...(id !== undefined && { id }), ...(!isOnly && { file: entry.file }), line: entry.line, error };
};

/** @param isOnly whether its file is the only one */
export const scoreEntry = (entry: Entry, isOnly: boolean, settings: Settings): Qualification | Failure => {
  if ("problem" in entry) {
    const issue = { path: "", message: entry.problem, expected: "an application as JSON" };
    return failureOf(entry, isOnly, { code: "invalid-json", issues: [issue] });
  }
  const result = safeScore<TaskId>(entry.value, settings);
  if (result.success) return result.data;
  return failureOf(entry, isOnly, { code: result.error.code, issues: result.error.issues });
};

/** The application of an entry that could be scored. */
export const applicationOf = (entry: Entry): Application | undefined =>
  "value" in entry ? (entry.value as Application) : undefined;
