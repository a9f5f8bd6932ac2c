/** How often a pattern (with the flag `g`) matches, one match behind the other; it never matches nothing. */
export const countMatches = (text: string, pattern: RegExp): number => {
  let count = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) count += 1;
  return count;
};
