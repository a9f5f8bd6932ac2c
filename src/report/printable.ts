/**
 * Controls, bidi marks, fillers, what is no character and other characters that are obeyed or unseen instead of shown. Joiners and variation
 * selectors that make an emoji are shown with it.
 */
const UNSEEN = new RegExp(
  [
    String.raw`(?<!\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?)\u200d`,
    String.raw`\u200d(?!\p{Extended_Pictographic})`,
    String.raw`(?<!\p{Emoji})[\ufe0e\ufe0f]`,
    String.raw`(?![\u200d\ufe0e\ufe0f])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\u2800]`,
  ].join("|"),
  "gu",
);

const isKept = (character: string): boolean => character === "\n" || character === "\t";

/** A text of several lines in which everything is seen: controls as ·. Line ends become LF. */
export const visible = (text: string): string =>
  text.replace(/\r\n|\r/gu, "\n").replace(UNSEEN, (found) => (isKept(found) ? found : "·"));

/** A text on one line that a terminal shows and does not obey: line breaks as ⏎, controls as ·. */
export const printable = (text: string): string => visible(text).replace(/\n/gu, "⏎").replace(/\t/gu, " ");

/** A stretch of a text, or an unseen character in it by its code point, and how often it stands there in a row. */
export type Seen = { readonly text: string } | { readonly unseen: string; readonly times: number };

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0")}`;

/** A text of several lines, cut up at its unseen characters. Line ends become LF. */
export const seenParts = (text: string): Seen[] => {
  const parts: Seen[] = [];
  const even = text.replace(/\r\n|\r/gu, "\n");
  let from = 0;
  for (const { 0: found, index } of even.matchAll(UNSEEN)) {
    if (isKept(found)) continue;
    const unseen = codeOf(found);
    const last = index === from ? parts.at(-1) : undefined;
    if (last && "unseen" in last && last.unseen === unseen)
      parts[parts.length - 1] = { unseen, times: last.times + 1 };
    else {
      if (index > from) parts.push({ text: even.slice(from, index) });
      parts.push({ unseen, times: 1 });
    }
    from = index + found.length;
  }
  if (from < even.length) parts.push({ text: even.slice(from) });
  return parts;
};

/** The first characters of a text, with … where there are more. */
export const shorten = (text: string, longest: number): string => {
  const characters = [...text.slice(0, 2 * longest + 2)];
  return characters.length <= longest ? text : `${characters.slice(0, longest).join("")}…`;
};
