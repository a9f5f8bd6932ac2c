/** Controls, bidi marks and other characters that a terminal acts on instead of showing. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu;

/** A text on one line that a terminal shows and does not obey: line breaks as ⏎, controls as ·. */
export const printable = (text: string): string =>
  text
    .replace(/\r\n|\r|\n/gu, "⏎")
    .replace(/\t/gu, " ")
    .replace(UNPRINTABLE, "·");

/** The first characters of a text, with … where there are more. */
export const shorten = (text: string, longest: number): string => {
  const characters = [...text.slice(0, 2 * longest + 2)];
  return characters.length <= longest ? text : `${characters.slice(0, longest).join("")}…`;
};
