import { readFileSync } from "node:fs";
import { sha256 } from "./results.mjs";

/** @typedef {import("./engine.mjs").Engine} Engine */

const AUDIENCES = /** @type {const} */ (["recruiter", "candidate", "auditor"]);
const LANGUAGES = /** @type {const} */ (["en", "yue"]);

/**
 * Of what the golden results leave out, since it may change without a score: results with their keys in the order in
 * which they come and with their provenance, reports, flat results, fingerprints. Of every thirtieth application.
 *
 * @param {Engine} engine
 */
export const bytesOf = ({ main, report }) => {
  const applications = readFileSync(new URL("../../fixtures/applications.jsonl", import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .filter((_, i) => i % 30 === 0)
    .map((line) => JSON.parse(line));
  const results = applications.map((application) => main.qualify(application));
  const said = results.flatMap((result, i) => {
    const application = applications[i];
    const options = LANGUAGES.flatMap((lang) =>
      AUDIENCES.map((audience) => ({ application, lang, audience })),
    );
    return [
      JSON.stringify(result),
      JSON.stringify(main.toFlat(result)),
      JSON.stringify(main.fingerprint(application.responses.character)),
      ...options.flatMap((one) => [
        report.renderText(result, one),
        report.renderMarkdown(result, one),
        report.renderHtml(result, one),
      ]),
    ];
  });
  return sha256([...said, ...LANGUAGES.map((lang) => report.renderBatchHtml(results, { lang }))].join("\n"));
};
