import { existsSync } from "node:fs";
import { createRequire } from "node:module";

/** Whether nodejieba's binary could be built here. */
export const hasNodejieba = (() => {
  try {
    return existsSync(createRequire(import.meta.url).resolve("nodejieba/build/Release/nodejieba.node"));
  } catch {
    return false;
  }
})();
