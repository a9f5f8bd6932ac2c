import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { build } from "tsup";
import { describe, expect, test } from "vitest";
import { qualify } from "../../src/index.js";
import { sample } from "../support/fixtures.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (name: string): string => readFileSync(join(root, name), "utf8");
const manifest = JSON.parse(read("package.json")) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
};

/** What a built file imports, required or not. */
const importsOf = (name: string): string[] =>
  [...read(`dist/${name}`).matchAll(/(?:from|import|import\(|require\()\s*["']([^"'\n]+)["']/gu)].map(
    (match) => (match[1] as string).replace(/^node:/u, ""),
  );

/** All files that a built file leads to, and the packages and parts of Node that these import. */
const reachOf = (name: string, met = new Set<string>()): Set<string> => {
  for (const one of importsOf(name)) {
    const isOurs = one.startsWith("./");
    if (met.has(one)) continue;
    met.add(one);
    if (isOurs) reachOf(one.slice(2), met);
  }
  return met;
};
const builtinsOf = (name: string): string[] =>
  [...reachOf(name)].filter((one) => builtinModules.includes(one)).sort();

describe("what is installed with the package", () => {
  test("every dependency has its line in the README, and no other has one", () => {
    const section = /\n## Dependencies\n([\s\S]*?)\n## /u.exec(read("README.md"))?.[1] ?? "";
    const told = [...section.matchAll(/^- `([^`]+)`: \S.{20,}$/gmu)].map((match) => match[1]);
    const own = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.optionalDependencies)];
    expect(told.sort()).toEqual(own.sort());
  });

  test("versions are exact, and nothing of ours runs when it is installed", () => {
    for (const version of Object.values({ ...manifest.dependencies, ...manifest.optionalDependencies }))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/u);
    // npm runs these on the machine of whoever installs a package.
    for (const script of ["preinstall", "install", "postinstall", "prepare", "preprepare", "postprepare"])
      expect(Object.keys(manifest.scripts)).not.toContain(script);
  });

  test("no dependency but nodejieba runs a script when it is installed", () => {
    const lock = JSON.parse(read("package-lock.json")) as {
      packages: Record<string, { dev?: boolean; hasInstallScript?: boolean }>;
    };
    const running = Object.entries(lock.packages)
      .filter(([path, { dev, hasInstallScript }]) => path !== "" && !dev && hasInstallScript)
      .map(([path]) => path.replace(/^.*node_modules\//u, ""));
    expect(running).toEqual(["nodejieba"]);
  });
});

describe("what the package reaches for", () => {
  const entries = ["index", "language", "interview", "report", "agreement", "fairness"];

  test.each(entries.flatMap((entry) => [`${entry}.js`, `${entry}.cjs`]))(
    "%s imports no part of Node",
    (entry) => expect(builtinsOf(entry)).toEqual([]),
  );

  test("the program and the threads import files, streams and threads: no network, no other program", () => {
    const files = readdirSync(join(root, "dist")).filter((name) => name.endsWith(".js"));
    const all = new Set(files.flatMap(builtinsOf));
    expect([...all].sort()).toEqual(
      ["crypto", "events", "fs", "os", "path", "timers/promises", "url"].filter((one) => all.has(one)),
    );
    expect(all.has("fs")).toBe(true);
    for (const name of files)
      expect(read(`dist/${name}`), name).not.toMatch(
        /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\s*\(/u,
      );
  });

  test("the main entry runs where there is no Node, and refuses threads there", async () => {
    const outDir = mkdtempSync(join(tmpdir(), "canto-qualify-"));
    await build({
      config: false,
      silent: true,
      entry: { bundle: join(root, "dist/index.js") },
      platform: "browser",
      format: "iife",
      globalName: "bundle",
      noExternal: [/./u],
      outDir,
      esbuildOptions: (options) => {
        // CommonJS has no place of its own to tell.
        options.logOverride = { "empty-import-meta": "silent" };
      },
    });
    const code = readFileSync(join(outDir, "bundle.global.js"), "utf8");
    const context = createContext({ URL, TextEncoder, TextDecoder, btoa });
    const { id, interview, responses } = sample("a001");
    const given = JSON.stringify({ id, interview, responses });
    const ran = runInContext(
      `${code}
      const given = ${given};
      const refused = bundle.qualifyAll([given], { jobs: 2 }).next().then(() => "nothing", (error) => error.message);
      ({ result: JSON.stringify(bundle.qualify(given)), refused });`,
      context,
    ) as { result: string; refused: Promise<string> };
    expect(JSON.parse(ran.result)).toEqual(JSON.parse(JSON.stringify(qualify({ id, interview, responses }))));
    expect(await ran.refused).toBe(
      "options.jobs: expected nothing outside Node, which has the threads, found 2",
    );
  }, 120_000);
});
