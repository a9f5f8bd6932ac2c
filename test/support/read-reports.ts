import type { Element, Root as HtmlRoot } from "hast";
import { fromHtml } from "hast-util-from-html";
import type { Nodes, Parents, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

/** Controls but tabs and line feeds, what turns the direction or is not seen, halves of a character. */
export const OBEYED = /(?![\n\t])\p{Cc}|(?!\u200d)\p{Cf}|[\p{Zl}\p{Zp}\p{Cs}\p{Co}]|\w\u200d/u;

const childrenOf = (node: Nodes): readonly Nodes[] => ("children" in node ? (node as Parents).children : []);

/** The nodes of a type in a tree of Markdown. */
export const nodesOf = (node: Nodes, type: string): Nodes[] => [
  ...(node.type === type ? [node] : []),
  ...childrenOf(node).flatMap((child) => nodesOf(child, type)),
];

/** What a node of Markdown says. */
export const textOf = (node: Nodes): string =>
  node.type === "text" ? node.value : node.type === "break" ? "\n" : childrenOf(node).map(textOf).join("");

/** The types of all nodes of a tree of Markdown. */
export const typesIn = (node: Nodes): string[] => [node.type, ...childrenOf(node).flatMap(typesIn)];

/** Types of nodes that our reports are made of. */
export const INLINES: readonly string[] = [
  "root",
  "heading",
  "paragraph",
  "text",
  "strong",
  "emphasis",
  "break",
];
export const BLOCKS: readonly string[] = ["list", "listItem", "blockquote", "table", "tableRow", "tableCell"];

/** Without what mdast does to the tree afterwards: it makes links of escaped addresses, which Markdown does not. */
const asWritten = gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension);

export const readMarkdown = (markdown: string): Root =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [asWritten] });

/** The elements in a page, or in one of its elements. */
export const elementsIn = (node: HtmlRoot | Element): Element[] =>
  node.children.flatMap((child) => (child.type === "element" ? [child, ...elementsIn(child)] : []));

export const named = (node: HtmlRoot | Element, name: string): Element[] =>
  elementsIn(node).filter(({ tagName }) => tagName === name);

/** The page as a browser reads it, and what was wrong in it. */
export const readHtml = (html: string): { tree: HtmlRoot; faults: string[] } => {
  const faults: string[] = [];
  const tree = fromHtml(html, { onerror: ({ ruleId, message }) => void faults.push(ruleId ?? message) });
  return { tree, faults };
};

/** Elements that reach for something, or could. */
export const harmfulIn = (tree: HtmlRoot): Element[] =>
  elementsIn(tree).filter(
    ({ tagName, properties }) =>
      ["script", "img", "iframe", "details", "object", "link", "base", "form"].includes(tagName) ||
      Object.keys(properties).some((name) => /^on|^style$|^src/iu.test(name)) ||
      (tagName === "a" && !/^#answer-\d+-note-\d+$/u.test(String(properties.href))),
  );
