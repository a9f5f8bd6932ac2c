/** Longest text that is told as it is. */
const SHORT = 60;
/** What may be an id or a key, or a slip in one, and is nobody's prose. */
const NAME = /^[\w./:@-]+$/u;

/**
 * What a value is.
 *
 * @param mayQuote whether what looks like a name may be told as it is; a candidate's text is told by its length only
 */
export const describe = (value: unknown, mayQuote = false): string => {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (mayQuote && typeof value === "string" && value.length <= SHORT && NAME.test(value))
    return JSON.stringify(value);
  if (typeof value === "string") return value === "" ? "empty text" : `text of ${value.length} characters`;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
};
