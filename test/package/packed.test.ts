import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { VERSION } from "../../src/qualify/version.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const readme = readFileSync(join(root, "README.md"), "utf8");
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };

/** The README's examples and the outputs that it promises. */
const examples = [...readme.matchAll(/```js\n([^`]*)```\s*```text\n([^`]*)```/gu)].map(
  ([, code = "", output = ""], i) => ({ name: `example ${i + 1}`, code, output }),
);

/** An empty project that has installed the packed tarball, as a user's machine without a compiler would. */
let project = "";
let packed: string[] = [];
let bytes = Number.POSITIVE_INFINITY;

const npm = (cwd: string, ...args: string[]): string =>
  execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
const node = (file: string): string =>
  execFileSync(process.execPath, [file], { cwd: project, encoding: "utf8", maxBuffer: 1e8 });
const write = (name: string, text: string): string => {
  const path = join(project, name);
  writeFileSync(path, text);
  return path;
};

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), "canto-qualify-project-"));
  const [{ filename, files, size }] = JSON.parse(
    npm(root, "pack", "--json", "--ignore-scripts", "--pack-destination", project),
  ) as [{ filename: string; files: { path: string }[]; size: number }];
  bytes = size;
  packed = files.map(({ path }) => path);
  write("package.json", '{ "private": true }');
  npm(project, "install", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund", `./${filename}`);
}, 300_000);

describe("the packed package", () => {
  test("holds what is needed and nothing else", () => {
    const other = packed.filter(
      (path) =>
        !/^(?:dist\/[\w-]+\.(?:c?js|d\.c?ts)|dist\/dictionary\/\w+\.(?:js|txt)|dist\/schemas\/\w+\.schema\.json)$/u.test(
          path,
        ),
    );
    expect(other.sort()).toEqual(["CHANGELOG.md", "LICENSE", "NOTICE", "README.md", "package.json"]);
  });

  test("is a download of 400 kB at most", () => {
    expect(bytes).toBeLessThanOrEqual(400_000);
  });

  test("is one library to those who import it and those who require it", () => {
    const text = `
      import { createRequire } from "node:module";
      import { InputError, qualify } from "canto-qualify";
      const required = createRequire(import.meta.url)("canto-qualify");
      console.log(required.InputError === InputError, required.qualify === qualify);
    `;
    expect(node(write("both.mjs", text))).toBe("true true\n");
  });

  test("carries one version everywhere", () => {
    expect(VERSION).toBe(manifest.version);
    expect(
      execFileSync(join(project, "node_modules/.bin/canto-qualify"), ["--version"], { encoding: "utf8" }),
    ).toBe(`${VERSION}\n`);
  });

  test("the README shows the output of eight examples", () => {
    expect(examples).toHaveLength(8);
  });

  test.each(examples)("runs the README's $name in ESM, with the output that it shows", ({ code, output }) => {
    expect(node(write("example.mjs", code))).toBe(output);
  });

  test.each(examples)("runs the README's $name in CommonJS", ({ code, output }) => {
    const required = code.replace(/^import (\{ [\w, ]+ \}) from ("[^"]+");/gmu, "const $1 = require($2);");
    expect(required).not.toBe(code);
    expect(node(write("example.cjs", required))).toBe(output);
  });

  test("every entry loads by import and by require, and gives the names that are promised", () => {
    const names = {
      "canto-qualify":
        "InputError applicationDigest applicationSchema defaultRubric defineTask fingerprint flatFields gradeResponse isInputError jsonSchemaOf jsonSchemas qualificationSchema qualify qualifyAll rubricSchema safeQualify similarity tasks toFlat",
      "canto-qualify/language": "detectLanguage detectScript segmentWords",
      "canto-qualify/interview":
        "fromJsonResume parseDuration parseEducation parsePlatformExperience parsePortfolio",
      "canto-qualify/report": "explain locales renderBatchHtml renderHtml renderMarkdown renderText",
      "canto-qualify/agreement": "agreement calibration decisionAgreement markPairs raterPairs",
      "canto-qualify/fairness": "scoringRates selectionRates",
    };
    for (const [entry, expected] of Object.entries(names)) {
      const print = "console.log(Object.keys(module).sort().join(' '))";
      expect(node(write("names.mjs", `import * as module from "${entry}"; ${print}`)), entry).toBe(
        `${expected}\n`,
      );
      expect(
        node(write("names.cjs", `const loaded = require("${entry}"); { const module = loaded; ${print} }`)),
        entry,
      ).toBe(`${expected}\n`);
    }
  });

  test("canto-qualify/language stands alone: without zod, and without nodejieba's binary", () => {
    const text =
      'import { detectLanguage, segmentWords } from "canto-qualify/language";' +
      'console.log(detectLanguage("佢哋喺邊度食咗飯?").label, segmentWords("佢揸的士").segmenter);';
    expect(node(write("language.mjs", text))).toBe("cantonese typescript\n");
    const bundle = readFileSync(join(project, "node_modules/canto-qualify/dist/language.js"), "utf8");
    const chunks = [...bundle.matchAll(/from\s*['"]\.\/([\w-]+\.js)['"]/gu)].map(
      (match) => match[1] as string,
    );
    for (const chunk of chunks) {
      const source = readFileSync(join(project, "node_modules/canto-qualify/dist", chunk), "utf8");
      expect(source).not.toMatch(/from\s*['"]zod['"]/u);
    }
  });

  test.each(["node16", "bundler"])(
    "the README's examples type-check without skipLibCheck under %s resolution",
    (moduleResolution) => {
      const blocks = [...readme.matchAll(/```js\n([\s\S]*?)```/gu)].map((match) => match[1] as string);
      expect(blocks).toHaveLength(9);
      const files = blocks.map((block, i) => write(`example${i}.ts`, block));
      const own = `
        import { parseDuration } from "canto-qualify/interview";
        import { detectLanguage, type LanguageReport } from "canto-qualify/language";
        export const report: LanguageReport = detectLanguage("佢");
        export const months: number | null = parseDuration("兩年").months;
      `;
      const compilerOptions = {
        target: "ES2022",
        lib: ["ES2022", "DOM"],
        module: moduleResolution === "node16" ? "node16" : "ESNext",
        moduleResolution,
        strict: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: false,
        noEmit: true,
        types: [],
      };
      const required = `
        import { InputError, qualify, type Qualification } from "canto-qualify";
        import { parseDuration } from "canto-qualify/interview";
        export const codeOf = (error: unknown): string => (error instanceof InputError ? error.code : "");
        export const scoreOf = ({ score }: Qualification): number | null => score;
        export const score = scoreOf(qualify({ interview: {}, responses: {} }));
        export const wrong: InputError | null = null;
        export const months: number | null = parseDuration("兩年").months;
      `;
      const config = {
        compilerOptions,
        files: [...files, write("own.ts", own), write("required.cts", required)],
      };
      const path = write("tsconfig.json", JSON.stringify(config));
      write("package.json", '{ "private": true, "type": "module" }');
      const tsc = join(root, "node_modules/typescript/bin/tsc");
      expect(execFileSync(process.execPath, [tsc, "-p", path], { cwd: project, encoding: "utf8" })).toBe("");
    },
  );
});
