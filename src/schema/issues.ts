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

const more = (count: number, what: string, path: string, root: string, expected: string): InputIssue[] =>
  count > 0 ? [{ path, message: `${path || root}: ${count} more ${what}`, expected }] : [];

const allIssues = (
  input: unknown,
  issues: readonly ZodIssue[],
  root: string,
  base: readonly PropertyKey[],
): InputIssue[] =>
  issues.flatMap((issue) => {
    const path = [...base, ...issue.path];
    if (issue.code === "unrecognized_keys") {
      const told = issue.keys.slice(0, MOST_TOLD).map((key) => {
        const where = pathOf([...path, key]);
        return {
          path: where,
          message: `${where}: unknown key; expected ${issue.message}`,
          expected: issue.message,
        };
      });
      const untold = issue.keys.length - told.length;
      return [...told, ...more(untold, "unknown keys", pathOf(path), root, issue.message)];
    }
    if (issue.code === "invalid_union") {
      const branch = intended(issue.errors);
      if (branch) return allIssues(input, branch, root, path);
    }
    return [issueOf(input, path, issue.message, root)];
  });

/**
 * zod's issues in our words, some hundred of them; the last then tells how many more there are. Every schema of ours has
 * its expectation as its message.
 *
 * @param root what to call the whole in a message: `application`, `rubric`
 */
export const toIssues = (
  input: unknown,
  issues: readonly ZodIssue[],
  root: string,
  base: readonly PropertyKey[] = [],
): InputIssue[] => {
  const all = allIssues(input, issues, root, base);
  const told = all.slice(0, MOST_TOLD + 1);
  return [...told, ...more(all.length - told.length, "problems", "", root, "none of them")];
};
