import { readLocale } from "../../report/locale/read-locale.js";
import { rowsToMarkdown } from "../../report/markdown/rows-to-markdown.js";
import { rank } from "../../report/rank.js";
import { renderMarkdown } from "../../report/render-markdown.js";
import { pageForm } from "./page.js";

export const markdownForm = pageForm({
  report: renderMarkdown,
  ranked: (rows, _unscored, options) => rowsToMarkdown(rank(rows), readLocale(options)),
});
