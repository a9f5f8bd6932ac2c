import type { Application } from "../../src/index.js";
import { GOOD } from "./responses.js";

const ESC = "\u001b";
const FAMILY = "👨‍👩‍👧";

/** Texts that try to be more than text, by what they try. */
export const HOSTILE: readonly (readonly [name: string, text: string])[] = [
  ["a script", "<script>window.hacked=1</script>"],
  ["an image that fails", `"><img src=x onerror="window.hacked=1">`],
  ["an attribute's end", `' onmouseover='window.hacked=1' x="`],
  ["an svg", "<svg/onload=window.hacked=1><style>*{display:none}</style>"],
  ["a frame", `<iframe src="javascript:parent.hacked=1"></iframe>`],
  ["the end of the page", "</p></blockquote></figure></section></main></body></html><h1>hacked</h1>"],
  ["the end of a title", "</title></style></textarea><script>window.hacked=1</script>"],
  ["a comment that never ends", "<!-- hacked"],
  ["the end of a section", "<![CDATA[ hacked ]]>"],
  ["entities", "&lt;b&gt; &amp;lt; &#60;script&#62; &nbsp; &notit; &#0; &"],
  ["a heading", "# hacked"],
  ["an underlined heading", "hacked\n===\nhacked\n---"],
  ["a table", "| a | b |\n| --- | --- |\n| c | d |"],
  ["a script's link", "[x](javascript:alert(1)) [y][z]\n\n[z]: http://x.example"],
  ["an image", "![](http://x.example/x.png)"],
  ["a code block", "```js\nhacked\n```\n~~~\n`x` ``y`"],
  ["an indented code block", "    hacked\n\thacked"],
  ["a fold", "<details><summary>x</summary>hacked</details>"],
  ["a rule", "* * *\n---\n___"],
  ["lists", "1. x\n2) y\n- z\n+ w\n* v\n- [ ] u\n- [x] t"],
  ["a quotation", "> x\n>> y"],
  ["an alert", "[!WARNING]\nhacked"],
  ["emphasis", "*a* **b** _c_ __d__ ~~e~~ ***f***"],
  ["backslashes", "\\# \\\\ \\[x](y) \\"],
  [
    "addresses",
    "www.x.example http://x.example HTTPS://X.EXAMPLE hTTP://x.example https://x.example/a_b_c <http://y.example> a@x.example",
  ],
  ["a footnote", "[^1] x\n\n[^1]: hacked"],
  ["lines without an end", "\n \nx\r\n\r\r\n\n\n y \n \n"],
  ["colour", `${ESC}[31mred${ESC}[0m ${ESC}[2J${ESC}[H \u009b31m`],
  ["a terminal's link", `${ESC}]8;;http://x.example\u0007x${ESC}]8;;\u0007`],
  ["a window's title", `${ESC}]0;hacked\u0007 \u0007\u0007`],
  ["overwriting", "no\ryes\u0008\u0008\u0008no\u007f\u000b\u000c"],
  ["direction", "\u202e4321\u202c \u2066x\u2069 \u200f"],
  ["what is not seen", "a\u200bb\u200cc\u200dd\ufeffe\u00adf\u2060g\u{e0061}h"],
  ["other line ends", "a\u2028b\u2029c\u0085d"],
  ["half a character", "\ud83d x \udc00 \ud83d"],
  ["what is no character", "a\ufdd0b\ufffe\uffffc\u{1fffe}\u{10ffff}d"],
  ["nothing at all", "\u0000\u0000x\u0000"],
  ["a tower", `Z${"\u0300\u0301\u0302\u0489".repeat(200)}`],
];

/** Joined emoji, which must stay whole. */
export const EMOJI = [FAMILY, "👩🏽‍🚀", "❤️‍🔥", "🏳️‍🌈", "👩‍❤️‍💋‍👨", "🧑🏿‍🤝‍🧑🏻", "🇭🇰", "1️⃣"].join(" ");

/** An application that holds a text wherever a candidate may put one, between ordinary answers too. */
export const holding = (text: string): Application => ({
  // An id has 200 characters at most.
  id: text.slice(0, 200),
  interview: {
    platformExperience: `Outlier ${text} 寫咗兩年`,
    portfolio: [{ description: text }, { description: `短篇集 ${text}` }],
    education: text,
    cantoneseWritingYears: text,
  },
  responses: {
    character: `${text}\n${GOOD.character}${text}`,
    professionalEmail: GOOD.professionalEmail.replaceAll("\n\n", `\n${text}\n\n`),
    persuasiveEmail: text,
  },
});

/** An answer as it is shown: with LF, and what cannot be seen as something that can. */
export const shown = (text: string, show: (code: string) => string): string =>
  [...text.replace(/\r\n?/gu, "\n")]
    .map((one, i, all) => {
      const isJoiner =
        one === "\u200d" && /\p{Emoji}|\ufe0f/u.test(all[i - 1] ?? "") && /\p{Emoji}/u.test(all[i + 1] ?? "");
      return one === "\n" || one === "\t" || isJoiner || !/\p{C}|\p{Zl}|\p{Zp}/u.test(one)
        ? one
        : show(`U+${one.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`);
    })
    .join("");

/** The answers of an application that are more than nothing, in the order of the test. */
export const answersOf = ({ responses }: Application): string[] =>
  [responses.character, responses.professionalEmail, responses.persuasiveEmail].flatMap((text) => text || []);

/** The same as a page shows it: a row of one unseen character by its code point and how often it stands there. */
export const shownOnPage = (text: string): string =>
  shown(text, (code) => `\ue000${code}\ue000`).replace(
    /(?:\ue000(U\+[0-9A-F]+)\ue000)(?:\ue000\1\ue000)*/gu,
    (row, code) => {
      const times = row.split(code).length - 1;
      return times > 1 ? `${code} ×${times}` : code;
    },
  );
