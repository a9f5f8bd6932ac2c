/** Where the parser says that JSON goes wrong; not always does it. */
export const positionIn = (error: unknown): number | undefined => {
  const told = /position (\d+)/u.exec(String(error))?.[1];
  return told === undefined ? undefined : Number(told);
};

/** Where a text goes wrong: its length where it may go on; undefined where the parser does not say. */
const toldOf = (text: string): number | undefined => {
  try {
    JSON.parse(text);
  } catch (error) {
    if (!/Unexpected end/u.test(String(error))) return positionIn(error);
  }
  return text.length;
};

/** Where a text that is no JSON goes wrong: its length where it is unfinished. By halves where the parser does not say. */
export const mistakeIn = (text: string): number => {
  let [good, bad, at] = [0, text.length + 1, text.length];
  while (bad - good > 1) {
    const told = toldOf(text.slice(0, at));
    if (told === undefined) bad = at;
    else if (told === at) good = at;
    else return told;
    at = (good + bad) >> 1;
  }
  return good;
};
