import { readFileSync } from "node:fs";
import { type Settings, settingsOf } from "../qualify/settings.js";
import type { Rubric } from "../rubric/schema.js";
import { isInputError } from "../schema/input-error.js";
import { fileError, UsageError } from "./usage-error.js";

/**
 * The settings that a rubric file makes; those of the default rubric without one.
 *
 * @throws UsageError when it cannot be read, or is no rubric
 */
export const readRubricFile = (path: string | undefined): Settings => {
  if (path === undefined) return settingsOf({});
  let text: string;
  try {
    text = readFileSync(path, "utf8").replace(/^\uFEFF/u, "");
  } catch (error) {
    throw fileError(path, error);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError(`${path}: expected a rubric as JSON, found something else`);
  }
  try {
    return settingsOf({ rubric: value as Rubric });
  } catch (error) {
    if (!isInputError(error)) throw error;
    throw new UsageError(error.issues.map((issue) => `${path}: ${issue.message}`).join("\n"));
  }
};
