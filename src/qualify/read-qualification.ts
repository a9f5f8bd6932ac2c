import { InputError } from "../schema/input-error.js";
import { toIssues } from "../schema/issues.js";
import type { Qualification } from "./qualification.js";
import { qualificationSchema } from "./qualification-schema.js";

/**
 * A result that comes from elsewhere, checked.
 *
 * @param index its place, where it is one of several
 * @throws InputError when it is no result
 */
export const readQualification = (given: unknown, index?: number): Qualification<string> => {
  const parsed = qualificationSchema.safeParse(given);
  if (parsed.success) return given as Qualification<string>;
  const whole = index === undefined ? given : { qualifications: { [index]: given } };
  const base = index === undefined ? [] : ["qualifications", index];
  throw new InputError("invalid-input", toIssues(whole, parsed.error.issues, "qualification", base));
};
