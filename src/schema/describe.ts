/** Longest text that is told as it is. */
const SHORT = 60;

/**
 * What a value is.
 *
 * @param mayQuote whether text may be told as it is; a candidate's is told by its length only
 */
export const describe = (value: unknown, mayQuote = false): string => {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (mayQuote && typeof value === "string" && value !== "" && value.length <= SHORT)
    return JSON.stringify(value);
  if (typeof value === "string") return value === "" ? "empty text" : `text of ${value.length} characters`;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
};
