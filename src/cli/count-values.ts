const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const BRACKET = 0x5b;
const BRACE = 0x7b;

/** Whether the text, taken as JSON, may hold more than so many values. Strings are passed over, so no answer counts. */
export const holdsMoreThan = (most: number, text: string): boolean => {
  // A value takes two characters: itself, and a comma or its share of brackets.
  if (text.length <= most) return false;
  let count = 1;
  let isInString = false;
  for (let i = 0; i < text.length && count <= most; i += 1) {
    const code = text.charCodeAt(i);
    if (isInString) {
      if (code === BACKSLASH) i += 1;
      else if (code === QUOTE) isInString = false;
    } else if (code === QUOTE) isInString = true;
    else if (code === COMMA || code === BRACKET || code === BRACE) count += 1;
  }
  return count > most;
};
