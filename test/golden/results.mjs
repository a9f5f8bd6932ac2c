// @ts-check
/**
 * The golden results: of each section a table to read and a digest of everything.
 *
 * @typedef {import("./engine.mjs").Engine} Engine
 * @typedef {import("./sections.mjs").Section} Section
 *
 * @typedef {Record<string, string>} Cells what the table shows of a fixture's result, by column
 *
 * @typedef {object} Result
 * @property {string} digest SHA-256 of every byte of the section's results, the order of their keys apart
 * @property {Record<string, Cells>} table by the fixture's id
 */
import { createHash } from "node:crypto";
import stringify from "safe-stable-stringify";
import { SECTIONS } from "./sections.mjs";

/** @param {string} text */
export const sha256 = (text) => createHash("sha256").update(text).digest("hex");

/**
 * A short mark of all that a result says: a row shows with it that something moved that it has no column for. Figures
 * count up to their ninth decimal, so that the last bits of a sum leave the table alone.
 *
 * @param {string} json
 */
const markOf = (json) =>
  sha256(
    json.replace(/\d+(?:\.\d+)?e-\d+|\d+\.\d{10,}/gu, (number) => String(Number(Number(number).toFixed(9)))),
  ).slice(0, 4);

/** @param {readonly import("./sections.mjs").Row[]} rows @returns {Result} */
export const resultOf = (rows) => {
  const hash = createHash("sha256");
  /** @type {Result["table"]} */
  const table = {};
  for (const { id, cells, result } of rows) {
    const json = stringify(result) ?? "";
    hash.update(`${id}\t${json}\n`);
    table[id] = { ...cells, rest: markOf(json) };
  }
  return { digest: hash.digest("hex"), table };
};

/** @param {Engine} engine @param {readonly Section[]} sections */
export const resultsOf = (engine, sections) =>
  /** @type {Record<Section, Result>} */ (
    Object.fromEntries(sections.map((section) => [section, resultOf(SECTIONS[section](engine))]))
  );
