/** A text of at most so many UTF-16 units: whole characters, and … for what is left out. */
export const cutText = (text: string, longest: number): string => {
  if (text.length <= longest) return text;
  let kept = "";
  for (const character of text) {
    if (kept.length + character.length > longest - 1) break;
    kept += character;
  }
  return `${kept}…`;
};
