/** Han: the script's ideographs, radicals and iteration marks, all planes. */
export const isHan = (codePoint: number): boolean =>
  (codePoint >= 0x4e00 && codePoint <= 0x9fff) ||
  (codePoint >= 0x3400 && codePoint <= 0x4dbf) ||
  (codePoint >= 0x20000 && codePoint <= 0x3ffff) ||
  (codePoint >= 0xf900 && codePoint <= 0xfaff) ||
  (codePoint >= 0x2e80 && codePoint <= 0x2fdf) ||
  codePoint === 0x3005 ||
  codePoint === 0x3007;

/** Hiragana, katakana (half-width too). The middle dot and the long mark are shared with Chinese names. */
export const isKana = (codePoint: number): boolean =>
  (codePoint >= 0x3041 && codePoint <= 0x309f) ||
  (codePoint >= 0x30a1 && codePoint <= 0x30fa) ||
  (codePoint >= 0x31f0 && codePoint <= 0x31ff) ||
  (codePoint >= 0xff66 && codePoint <= 0xff9d);

/** Hangul syllables and letters. */
export const isHangul = (codePoint: number): boolean =>
  (codePoint >= 0xac00 && codePoint <= 0xd7a3) ||
  (codePoint >= 0x1100 && codePoint <= 0x11ff) ||
  (codePoint >= 0x3130 && codePoint <= 0x318f);

/** ASCII letters and Latin letters with diacritics. */
export const isLatin = (codePoint: number): boolean =>
  (codePoint >= 0x61 && codePoint <= 0x7a) ||
  (codePoint >= 0x41 && codePoint <= 0x5a) ||
  (codePoint >= 0xc0 && codePoint <= 0x24f && codePoint !== 0xd7 && codePoint !== 0xf7) ||
  (codePoint >= 0x1e00 && codePoint <= 0x1eff);

export const isDigit = (codePoint: number): boolean => codePoint >= 0x30 && codePoint <= 0x39;

/**
 * Characters that show nothing: soft hyphen, zero-width spaces and joiners, bidi controls,
 * variation selectors, tag characters, the byte-order mark, fillers of Hangul.
 */
export const isInvisible = (codePoint: number): boolean =>
  codePoint === 0xad ||
  codePoint === 0x34f ||
  codePoint === 0x61c ||
  codePoint === 0x180e ||
  codePoint === 0xfeff ||
  codePoint === 0x115f ||
  codePoint === 0x1160 ||
  codePoint === 0x3164 ||
  codePoint === 0xffa0 ||
  (codePoint >= 0x200b && codePoint <= 0x200f) ||
  (codePoint >= 0x202a && codePoint <= 0x202e) ||
  (codePoint >= 0x2060 && codePoint <= 0x206f) ||
  (codePoint >= 0xfe00 && codePoint <= 0xfe0f) ||
  (codePoint >= 0xe0000 && codePoint <= 0xe01ef);

/** A text without what shows nothing. */
export const withoutInvisible = (text: string): string =>
  [...text].filter((character) => !isInvisible(character.codePointAt(0) as number)).join("");

/** Where the character after the one at this place begins: two units on behind a pair of surrogates. */
export const after = (at: number, codePoint: number): number => at + (codePoint > 0xffff ? 2 : 1);

/** How many of a text's characters (code points) satisfy the test. */
export const countCharacters = (text: string, test: (codePoint: number) => boolean): number => {
  let count = 0;
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at) as number;
    if (test(codePoint)) count += 1;
    at = after(at, codePoint);
  }
  return count;
};
