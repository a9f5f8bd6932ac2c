import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const asModule = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;

/** Tells of each module that is loaded. */
const HOOK = asModule(`
import { writeSync } from "node:fs";
export const load = (url, context, next) => { writeSync(2, "loads " + url + "\\n"); return next(url, context); };
`);
const LISTEN = asModule(`
import Module, { register } from "node:module";
import { writeSync } from "node:fs";
register(${JSON.stringify(HOOK)});
const load = Module._load;
Module._load = (name, parent, ...rest) => {
  writeSync(2, "loads " + Module._resolveFilename(name, parent) + "\\n");
  return load(name, parent, ...rest);
};
`);

/** What a run of Node loads: packages by name, files of ours that are large by path. */
const loads = (args: readonly string[], input = ""): string[] => {
  const { stderr, status } = spawnSync(process.execPath, ["--import", LISTEN, ...args], {
    cwd: root,
    input,
    encoding: "utf8",
  });
  expect([status, stderr.replace(/^loads .*\n/gmu, "")]).toEqual([0, ""]);
  const urls = [...stderr.matchAll(/^loads (.*)$/gmu)].map(([, url = ""]) => url);
  const packages = urls.flatMap((url) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(url)?.[1] ?? []);
  const parts = urls.flatMap((url) => /\/dist\/(dictionary\/cantonese|franc)\.js$/u.exec(url)?.[1] ?? []);
  return [...new Set([...packages, ...parts])].sort();
};

const APPLICATION = JSON.stringify({
  interview: {},
  responses: { character: "我阿公把聲好大,成日戴住頂草帽。" },
});

test("the program's version is told without what it scores with", () => {
  expect(loads(["dist/cli.js", "--version"])).toEqual(["commander", "picocolors"]);
});

test.each([
  ["json", []],
  ["jsonl", []],
  ["csv", ["csv-stringify"]],
  ["table", ["cli-table3", "wrap-ansi"]],
  ["markdown", ["mdast-util-to-markdown"]],
  ["html", ["hast-util-to-html", "hastscript"]],
])("results as %s load what writes them and nothing that writes others", (format, expected) => {
  const writers = [
    "cli-table3",
    "csv-stringify",
    "hast-util-to-html",
    "hastscript",
    "mdast-util-to-markdown",
    "wrap-ansi",
  ];
  const seldom = ["cli-progress", "franc", "nodejieba", "p-map", "piscina"];
  const found = loads(["dist/cli.js", "score", "-", "--format", format], APPLICATION);
  expect(found).toContain("zod");
  expect(found.filter((name) => writers.includes(name))).toEqual(expected);
  expect(found.filter((name) => seldom.includes(name))).toEqual([]);
});

const run = (code: string): string[] => loads(["--input-type=module", "-e", code]);
const tell = (text: string): string =>
  `import { detectLanguage } from "./dist/language.js"; detectLanguage(${JSON.stringify(text)});`;

test("a language is told without zod and dictionary; franc comes with the first text that it is asked about", () => {
  expect(run(tell("佢哋喺邊度?"))).toEqual(["opencc-js"]);
  expect(run(tell("Meeting moved. Grab lunch beforehand, ping Sandra"))).toContain("franc");
});

test("the dictionary comes with the first answer of which words are cut", () => {
  const scored = (responses: object) =>
    run(
      `import { qualify } from "./dist/index.js"; qualify(${JSON.stringify({ interview: {}, responses })});`,
    );
  expect(scored({})).not.toContain("dictionary/cantonese");
  expect(scored({ character: "我阿公把聲好大,成日戴住頂草帽。" })).toContain("dictionary/cantonese");
});
