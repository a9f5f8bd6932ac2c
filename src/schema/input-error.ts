/** One thing that is wrong with what a caller passed in. */
export interface InputIssue {
  /** Where: `interview.hoursPerWeek`, `ratings[0].value`; `''` is the whole. */
  path: string;
  /** What was found and what was expected there. Never holds a candidate's text. */
  message: string;
  /** What was expected, as a phrase. */
  expected: string;
}

/** What is wrong: an application, a text or an option; or the rubric. */
export type InputErrorCode = "invalid-input" | "invalid-rubric";

/**
 * Thrown for a caller's mistake, with every problem at once. A candidate's text never makes anything throw.
 * `issues` and `message` name paths, kinds and numbers, and hold none of the candidate's text.
 */
export class InputError extends Error {
  // Of the class as well, whose own name the build makes a letter: Node tells both.
  static override readonly name = "InputError";
  override readonly name = "InputError";

  constructor(
    readonly code: InputErrorCode,
    readonly issues: readonly InputIssue[],
  ) {
    super(issues.map((issue) => issue.message).join("\n"));
  }
}

/** Whether a value is an `InputError`, also one from another copy of the package, where `instanceof` fails. */
export const isInputError = (value: unknown): value is InputError =>
  value instanceof Error && value.name === "InputError" && "code" in value && "issues" in value;
