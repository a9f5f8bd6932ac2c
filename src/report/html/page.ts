import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { Element, ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import { printable } from "../printable.js";
import { style } from "./style.js";
import { tellLanguages } from "./tell-languages.js";

let policy: string | undefined;

/** Nothing may be loaded and nothing may run; of styles, only our own. */
const policyOf = (): string => {
  const hash = btoa(String.fromCharCode(...sha256(utf8ToBytes(style))));
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
};

/**
 * A whole page in one file: no network, no script. A library writes it, so that no text is taken for markup.
 *
 * @param lang BCP 47
 */
export const page = (lang: string, title: string, content: readonly ElementContent[]): string => {
  policy ??= policyOf();
  const root: Element = h("html", { lang }, [
    h("head", [
      h("meta", { charSet: "utf-8" }),
      h("meta", { httpEquiv: "Content-Security-Policy", content: policy }),
      h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      h("meta", { name: "color-scheme", content: "light dark" }),
      h("meta", { name: "referrer", content: "no-referrer" }),
      h("title", printable(title)),
      h("style", style),
    ]),
    h("body", [h("main", tellLanguages(content, lang))]),
  ]);
  return `<!doctype html>\n${toHtml(root)}\n`;
};
