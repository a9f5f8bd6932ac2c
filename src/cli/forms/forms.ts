import type { Format } from "../formats.js";
import type { Form } from "./form.js";
import { jsonForm, jsonlForm } from "./json.js";

/** What one shows goes to its own writer only. Those that write with libraries are loaded when they are asked for. */
const LOAD: Readonly<Record<Format, () => Promise<unknown>>> = {
  jsonl: async () => jsonlForm,
  json: async () => jsonForm,
  csv: async () => (await import("./csv.js")).csvForm,
  table: async () => (await import("./table.js")).tableForm,
  markdown: async () => (await import("./markdown.js")).markdownForm,
  html: async () => (await import("./html.js")).htmlForm,
};

/** The form of a format. */
export const formOf = async (format: Format): Promise<Form<unknown>> =>
  (await LOAD[format]()) as Form<unknown>;
