import { respell } from "../spelling/respell.js";
import type { FoldedText } from "../text/fold.js";
import { matchesOf } from "../text/matches.js";

/** Names of languages with a word of Cantonese in them (話, to say), or that mostly Cantonese texts speak of. */
const NAMES = /(?:广东|广州|普通|客家|潮州|上海)话|粤[语文]/gu;
/** The name of a language that neither language has more of. */
const PLAIN = "中文";

/** A text in which what language is spoken of says nothing of what it is written in: 本節目以廣東話播出. */
export const withPlainNames = (read: FoldedText): FoldedText =>
  respell(
    read,
    matchesOf(NAMES, read.text).map(({ index, 0: name }) => ({
      start: index,
      end: index + name.length,
      respelt: PLAIN,
    })),
  );
