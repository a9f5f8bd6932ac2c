/** How often a pattern (with the flag `g`) matches, one match behind the other; it never matches nothing. */
export const countMatches = (text: string, pattern: RegExp): number => {
  let count = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) count += 1;
  return count;
};

/**
 * The same for a sticky pattern, which is tried only where it may begin: for patterns that a regular expression would have
 * to try at nearly every place.
 */
export const countMatchesAt = (
  text: string,
  pattern: RegExp,
  mayBegin: (text: string, at: number) => boolean,
): number => {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!mayBegin(text, at)) continue;
    pattern.lastIndex = at;
    if (!pattern.test(text)) continue;
    count += 1;
    at = pattern.lastIndex - 1;
  }
  return count;
};
