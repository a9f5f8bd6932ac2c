/**
 * Another process's word on the golden results: `node child.mjs ORDER`, JSON in and out.
 *
 * @typedef {object} Order What is asked.
 * @property {import("./engine.mjs").Build} build
 * @property {readonly import("./sections.mjs").Section[]} sections
 * @property {number} [workers] so many worker threads do it at once, in place of the main one
 * @property {"before" | "after"} [stranger] whether somebody else loads nodejieba before we do, or after
 *
 * @typedef {object} Word What is said.
 * @property {string} node
 * @property {import("../../src/language.js").Segmenter} segmenter
 * @property {string} locale
 * @property {string} timeZone
 * @property {Record<string, import("./results.mjs").Result>} results
 * @property {string} bytes
 * @property {string[][]} strangers how the stranger's nodejieba cut a line before we worked, and after
 */
import { once } from "node:events";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { bytesOf } from "./bytes.mjs";
import { loadBuilt } from "./engine.mjs";
import { resultsOf } from "./results.mjs";

/** Loads nodejieba as its README says, with words that we do not have. @param {Order["stranger"]} when */
const strangerOf = (when) => {
  const jieba = createRequire(import.meta.url)("nodejieba");
  // Its own dictionary takes two seconds and 250 MB: once is enough.
  if (when === "after") jieba.load({ dict: fileURLToPath(new URL("stranger.dict", import.meta.url)) });
  else jieba.insertWord("嘅季度");
  return () => jieba.cut("我哋嘅季度財務報告");
};

/** @param {Order} order @returns {Promise<Word>} */
const answer = async ({ build, sections, stranger }) => {
  let cut = stranger === "before" ? strangerOf(stranger) : undefined;
  const strangers = cut ? [cut()] : [];
  const engine = await loadBuilt(build);
  const { segmenter } = engine.language.segmentWords("佢");
  if (stranger === "after") {
    cut = strangerOf(stranger);
    strangers.push(cut());
  }
  const results = resultsOf(engine, sections);
  const bytes = bytesOf(engine);
  if (cut) strangers.push(cut());
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return { node: process.version, segmenter, locale, timeZone, results, bytes, strangers };
};

/** @param {Order} order @returns {Promise<Word>} */
const inWorker = async (order) => {
  const [word] = await once(new Worker(new URL(import.meta.url), { workerData: order }), "message");
  return word;
};

if (isMainThread) {
  const { workers, ...order } = /** @type {Order} */ (JSON.parse(process.argv[2] ?? "{}"));
  const words = workers
    ? await Promise.all(Array.from({ length: workers }, () => inWorker(order)))
    : [await answer(order)];
  process.stdout.write(JSON.stringify(words));
} else {
  parentPort?.postMessage(await answer(workerData));
}
