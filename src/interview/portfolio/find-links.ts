import { givenSpan } from "../../text/fold.js";
import type { Span } from "../../text/span.js";
import { cued } from "../cues.js";
import type { FoldedAnswer } from "../fold-answer.js";

export interface Link extends Span {
  /** The address in full, with `https://` where it was left out. */
  readonly url: string;
}

/** An address as people write it: with a scheme, with www, or a host with a path. Stops at blanks, Han and quotes. */
const ADDRESS = cued(
  /(?:https?:\/\/|www\.)[^\s\u3000-\u303f\u3400-\u9fff\uff01-\uff65"'<>「」]+|(?<![\w.@/-])(?:[a-z0-9-]{1,63}\.){1,4}(?:com|net|org|io|me|hk|co|cc|site|page|link|news|town|tv|cn|tw|my|uk|ca|au|so|be|gl)(?:\/[^\s\u3000-\u303f\u3400-\u9fff\uff01-\uff65"'<>「」]*)?(?![\w@])/u,
);
/** Marks that end the sentence around an address, not the address. */
const TRAILING = new Set(".,;:!?]}>*_~…");
/** Where an address ends because the next one begins. */
const NEXT = /(?<![,;|])[,;|]+(?=https?:\/\/|www\.)/iu;

const HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/u;

/**
 * The address in full when it is one that a browser could open on the public web, else null: http or https, a
 * host with a dot, no user name or password. Nothing is looked up.
 */
export const readUrl = (text: string): string | null => {
  const withScheme = /^https?:\/\//iu.test(text) ? text : `https://${text}`;
  try {
    const url = new URL(withScheme);
    const isPublic = HOST.test(url.hostname) && url.username === "" && url.password === "";
    return isPublic ? withScheme : null;
  } catch {
    return null;
  }
};

/** An address without what ends the sentence around it; a bracket belongs to it if it was opened in it. */
const trim = (text: string): string => {
  let depth = 0;
  for (const mark of text) depth += mark === "(" ? 1 : mark === ")" ? -1 : 0;
  let end = text.length;
  for (; end > 0; end -= 1) {
    const mark = text[end - 1] as string;
    if (mark === ")" && depth < 0) depth += 1;
    else if (!TRAILING.has(mark)) break;
  }
  return text.slice(0, end);
};

/**
 * The web addresses in a text, left to right, in its own spelling: paths tell capitals from small letters. What looks
 * like one and is none (an e-mail, "e.g.") is left out. Offsets are into the folded text.
 */
export const findLinks = (folded: FoldedAnswer): Link[] => {
  const links: Link[] = [];
  for (const match of ADDRESS.all(folded.text, folded.cues)) {
    let from = match.index;
    const parts = /[,;|]/u.test(match[0]) ? match[0].split(NEXT) : [match[0]];
    for (const part of parts) {
      const start = folded.text.indexOf(part, from);
      from = start + part.length;
      const address = trim(part);
      const end = start + address.length;
      const given = givenSpan(folded, start, end);
      // A full-width colon or letter is no part of an address: then the folded form is meant.
      const url = readUrl(folded.given.slice(given.start, given.end)) ?? readUrl(address);
      if (url !== null) links.push({ start, end, url });
    }
  }
  return links;
};
