import { describe } from "./describe.js";
import { InputError } from "./input-error.js";

// Checks of arguments for callers whose language does not check types. They need no zod.

/** The error of one argument that is not what was expected. */
export const refuse = (path: string, expected: string, found: unknown, mayQuote = false): InputError =>
  new InputError("invalid-input", [
    { path, message: `${path}: expected ${expected}, found ${describe(found, mayQuote)}`, expected },
  ]);

/** @throws InputError when it is no text */
export const requireText = (value: unknown, path = "text"): void => {
  if (typeof value !== "string") throw refuse(path, "text", value);
};

/** @throws InputError when a value is none of those that are known */
export const requireOneOf = (value: unknown, known: readonly string[], path: string): void => {
  if (!known.includes(value as string)) throw refuse(path, `one of ${known.join(", ")}`, value, true);
};

/** @throws InputError when options are no object, or hold one that is not known */
export const requireOptions = (value: unknown, known: readonly string[]): void => {
  const expected = `an object with no other keys than ${known.join(", ")}`;
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw refuse("options", expected, value);
  for (const [key, option] of Object.entries(value))
    if (option !== undefined && !known.includes(key))
      throw refuse(`options.${key}`, `only ${known.join(", ")}`, option);
};

/** @throws InputError when it is no list of spans, or one does not lie in a text of that length */
export const requireSpans = (value: unknown, length: number, path: string): void => {
  const expected = `{ start, end }: whole numbers from 0 to ${length}, end not below start`;
  if (!Array.isArray(value)) throw refuse(path, `a list of ${expected}`, value);
  for (const [i, span] of value.entries()) {
    const { start, end } = (span ?? {}) as { start?: unknown; end?: unknown };
    const [from, to] = [Number(start), Number(end)];
    const fits = Number.isInteger(start) && Number.isInteger(end) && 0 <= from && from <= to && to <= length;
    if (!fits) throw refuse(`${path}[${i}]`, expected, span);
  }
};

/** @throws InputError when it is nothing to go through one by one */
export const requireIterable = (value: unknown, path: string, expected: string): void => {
  const isIterable =
    typeof value === "object" &&
    value !== null &&
    (Symbol.iterator in value || Symbol.asyncIterator in value);
  if (!isIterable) throw refuse(path, expected, value);
};
