import { csvForm } from "./csv.js";
import type { Form, Format } from "./form.js";
import { jsonForm, jsonlForm } from "./json.js";
import { pageForm } from "./page.js";
import { tableForm } from "./table.js";

/** The form of each format. What one shows goes to its own writer only. */
export const FORMS: Readonly<Record<Format, Form<unknown>>> = {
  jsonl: jsonlForm,
  json: jsonForm,
  csv: csvForm,
  table: tableForm,
  markdown: pageForm("markdown"),
  html: pageForm("html"),
} as Record<Format, Form<unknown>>;
