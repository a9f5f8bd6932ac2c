import type { Nodes } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";

/** A tree as GitHub-flavoured Markdown, in which a text is a text: no address in it becomes a link by itself. */
export const writeMarkdown = (tree: Nodes): string =>
  toMarkdown(tree, {
    bullet: "-",
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    unsafe: [
      // The writer knows this of `www.` before a letter only; what is escaped after it makes an address too.
      { character: ".", before: "[Ww]{3}", inConstruct: "phrasing" },
      // And of http:// in small letters only.
      { character: ":", before: "[PS]", after: "\\/", inConstruct: "phrasing" },
    ],
  });
