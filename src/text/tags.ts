/** Tags and entities of HTML, as a field for rich text sends them with what was written in it; not <Your Name>. */
const TAG =
  /<\/?(?:a|b|blockquote|br|code|div|em|font|h[1-6]|hr|i|img|li|o:p|ol|p|pre|s|script|small|span|strong|style|su[bp]|t?body|table|t[dhr]|u|ul)(?:\s[^<>]{0,300})?\/?>|&(?:nbsp|amp|lt|gt|quot|apos|#\d{1,6}|#x[\da-f]{1,6});/giu;
const PERHAPS_TAG = /[<&]/u;
/** A tag where a line ends or begins. */
const BREAK = /^<\/?(?:p|div|br|li|ul|ol|h\d|tr|table|blockquote)(?![a-z\d])/iu;

/**
 * A text with blanks for its tags, and line breaks for those that part lines: what is written keeps its place. Nobody types
 * them, and what stands between is the writer's.
 */
export const withoutTags = (text: string): string =>
  PERHAPS_TAG.test(text)
    ? text.replace(TAG, (tag) => (BREAK.test(tag) ? "\n" : " ") + " ".repeat(tag.length - 1))
    : text;
