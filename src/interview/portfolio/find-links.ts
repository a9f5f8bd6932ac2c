import type { Span } from "../../text/span.js";

export interface Link extends Span {
  /** The address in full, with `https://` where it was left out. */
  readonly url: string;
}

/** An address as people write it: with a scheme, with www, or a host with a path. Stops at blanks, Han and quotes. */
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s\u3000-\u303f\u3400-\u9fff\uff01-\uff65"'<>「」]+|(?<![\w.@/-])(?:[a-z0-9-]{1,63}\.){1,4}(?:com|net|org|io|me|hk|co|cc|site|page|link|news|town|tv|cn|tw|my|uk|ca|au|so|be|gl)(?:\/[^\s\u3000-\u303f\u3400-\u9fff\uff01-\uff65"'<>「」]*)?(?![\w@])/giu;
/** Marks that end the sentence around an address, not the address. */
const TRAILING = /[.,;:!?)\]}>*_~…]+$/u;

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
    return isPublic && /^https?:$/u.test(url.protocol) ? withScheme : null;
  } catch {
    return null;
  }
};

/** The web addresses in a text, left to right. What looks like one and is none (an e-mail, "e.g.") is left out. */
export const findLinks = (text: string): Link[] =>
  [...text.matchAll(ADDRESS)].flatMap((match) => {
    const address = match[0].replace(TRAILING, "");
    const url = readUrl(address);
    return url === null ? [] : [{ start: match.index, end: match.index + address.length, url }];
  });
