import { closeSync, openSync, readSync } from "node:fs";
import { type Settings, settingsOf } from "../qualify/settings.js";
import type { Rubric } from "../rubric/schema.js";
import { isInputError } from "../schema/input-error.js";
import { mistakeIn } from "./mistake-in.js";
import { fileError, UsageError } from "./usage-error.js";

/** In bytes: far above any rubric. */
const LONGEST = 1_048_576;

/** Reads no more than may be, so that a device without an end fills no memory. @throws UsageError when there is more */
const readText = (path: string): string => {
  const bytes = Buffer.alloc(LONGEST + 1);
  let length = 0;
  const file = openSync(path, "r");
  try {
    for (let read = -1; read !== 0 && length <= LONGEST; length += read)
      read = readSync(file, bytes, length, bytes.length - length, null);
  } finally {
    closeSync(file);
  }
  if (length > LONGEST)
    throw new UsageError(`${path}: expected a rubric of at most ${LONGEST} bytes, found more`);
  return bytes.toString("utf8", 0, length).replace(/^\uFEFF/u, "");
};

/**
 * The settings that a rubric file makes; those of the default rubric without one.
 *
 * @throws UsageError when it cannot be read, or is no rubric
 */
export const readRubricFile = (path: string | undefined): Settings => {
  if (path === undefined) return settingsOf({});
  let text: string;
  try {
    text = readText(path);
  } catch (error) {
    throw error instanceof UsageError ? error : fileError(path, error);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const before = text.slice(0, mistakeIn(text)).split("\n");
    const at = `${before.length}:${(before.at(-1) as string).length + 1}`;
    throw new UsageError(`${path}:${at}: expected a rubric as JSON, found something else`);
  }
  try {
    return settingsOf({ rubric: value as Rubric });
  } catch (error) {
    if (!isInputError(error)) throw error;
    throw new UsageError(error.issues.map((issue) => `${path}: ${issue.message}`).join("\n"));
  }
};
