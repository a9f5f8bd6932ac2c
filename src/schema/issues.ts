import type { z } from "zod";
import { describe } from "./describe.js";
import type { InputIssue } from "./input-error.js";

type ZodIssue = z.core.$ZodIssue;

/** A key of a caller's that we do not know is told up to here. */
const LONGEST_KEY = 80;

/** `interview.platformExperience[0].months` */
const pathOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((so, key) => {
    if (typeof key === "number") return `${so}[${key}]`;
    const given = String(key).slice(0, LONGEST_KEY);
    const name = /^[\w-]+$/u.test(given) ? given : JSON.stringify(given);
    return so === "" ? name : `${so}.${name}`;
  }, "");

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    input,
  );

const issueOf = (
  input: unknown,
  path: readonly PropertyKey[],
  expected: string,
  root: string,
): InputIssue => {
  const where = pathOf(path);
  return {
    path: where,
    message: `${where || root}: expected ${expected}, found ${describe(valueAt(input, path), root === "rubric")}`,
    expected,
  };
};

/** The branch of a union that the input was meant for: the one whose complaint lies deeper than its kind. */
const intended = (branches: readonly (readonly ZodIssue[])[]): readonly ZodIssue[] | undefined =>
  branches.find((issues) => issues.every((issue) => issue.path.length > 0 || issue.code !== "invalid_type"));

/** Problems are told one by one up to here: whoever sends a million does not get a million back. */
const MOST_TOLD = 100;

/** Each problem, to be told or only counted. */
function* problemsOf(
  input: unknown,
  issues: readonly ZodIssue[],
  root: string,
  base: readonly PropertyKey[],
): Generator<() => InputIssue> {
  for (const issue of issues) {
    const path = [...base, ...issue.path];
    const branch = issue.code === "invalid_union" ? intended(issue.errors) : undefined;
    if (issue.code === "unrecognized_keys")
      for (const key of issue.keys)
        yield () => {
          const where = pathOf([...path, key]);
          const message = `${where}: unknown key; expected ${issue.message}`;
          return { path: where, message, expected: issue.message };
        };
    else if (branch) yield* problemsOf(input, branch, root, path);
    else yield () => issueOf(input, path, issue.message, root);
  }
}

/**
 * zod's issues in our words, a hundred of them at most; one more then tells how many there are besides. Every schema of
 * ours has its expectation as its message.
 *
 * @param root what to call the whole in a message: `application`, `rubric`
 */
export const toIssues = (
  input: unknown,
  issues: readonly ZodIssue[],
  root: string,
  base: readonly PropertyKey[] = [],
): InputIssue[] => {
  const told: InputIssue[] = [];
  let untold = 0;
  for (const tell of problemsOf(input, issues, root, base))
    if (told.length < MOST_TOLD) told.push(tell());
    else untold += 1;
  if (untold === 0) return told;
  return [...told, { path: "", message: `${root}: ${untold} more problems`, expected: "none of them" }];
};
