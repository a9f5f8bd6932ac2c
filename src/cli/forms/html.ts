import { renderRows } from "../../report/render-batch.js";
import { renderHtml } from "../../report/render-html.js";
import { pageForm } from "./page.js";

export const htmlForm = pageForm({ report: renderHtml, ranked: renderRows });
