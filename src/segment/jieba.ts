import { node, nodeRequire } from "../node/node.js";

// nodejieba, in an instance of our own, where it can be had. The only file that knows of it.

interface FileSystem {
  statSync(path: string, options: { throwIfNoEntry: false }): { size: number } | undefined;
}
interface Urls {
  URL: new (path: string, base: string) => object;
  fileURLToPath(url: object): string;
}
interface Native {
  load(dictionary: string, model: string, user: string, idf: string, stopWords: string): boolean;
  cut(run: string, useModel: boolean): string[];
}

/** Files that the binary insists on; it aborts the process when one is missing or empty. */
const FILES = ["cantonese.js", "hmm.txt", "user.txt", "idf.txt", "stop.txt"];

const open = (): ((run: string) => string[]) | null => {
  const require = nodeRequire();
  const files = node?.getBuiltinModule?.("node:fs") as FileSystem | undefined;
  const urls = node?.getBuiltinModule?.("node:url") as Urls | undefined;
  if (!node?.dlopen || !require || !files || !urls) return null;
  try {
    const paths = FILES.map((name) =>
      urls.fileURLToPath(new urls.URL(`./dictionary/${name}`, import.meta.url)),
    );
    if (paths.some((path) => !files.statSync(path, { throwIfNoEntry: false })?.size)) return null;
    const binary = require.resolve("nodejieba/build/Release/nodejieba.node");
    // A fresh `exports` is a fresh instance: another user of nodejieba keeps the dictionary it has loaded.
    const module = { exports: {} as Native };
    node.dlopen(module, binary);
    const [dictionary, model, user, idf, stopWords] = paths as [string, string, string, string, string];
    if (!module.exports.load(dictionary, model, user, idf, stopWords)) return null;
    return (run) => module.exports.cut(run, false);
  } catch {
    // Not installed, not built, or built for another version of Node: the TypeScript engine cuts alike.
    return null;
  }
};

let cut: ((run: string) => string[]) | null | undefined;

/** nodejieba's cut of a run of Han characters with our dictionary, or null where its binary cannot be had. */
export const jiebaCut = (): ((run: string) => string[]) | null => {
  if (cut === undefined) cut = open();
  return cut;
};
