import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { minify } from "terser";
import { defineConfig, type Options } from "tsup";
import { forMachines } from "./src/text/for-machines.js";

const library = ["index", "language", "interview", "report", "agreement", "fairness"];
const here = import.meta.dirname;

/** The name of a chunk, by esbuild. */
const CHUNK = /[\w-]+-[A-Z\d]{8}\.js/gu;

/**
 * Numbers the chunks, the largest first. Files are packed in the order of their names: by names of chance the download would
 * be some kilobytes larger or smaller with every change.
 */
const numberChunks = async (): Promise<void> => {
  const files = (await readdir("dist")).filter((name) => name.endsWith(".js"));
  const texts = await Promise.all(
    files.map(async (name) => ({ name, text: await readFile(`dist/${name}`, "utf8") })),
  );
  const chunks = texts
    .filter(({ name }) => name.match(CHUNK)?.[0] === name)
    .sort((a, b) => b.text.length - a.text.length || (a.name < b.name ? -1 : 1));
  const numbered = new Map(chunks.map(({ name }, i) => [name, `chunk-${String(i + 1).padStart(2, "0")}.js`]));
  for (const { name, text } of texts) {
    const own = numbered.get(name) ?? name;
    await writeFile(
      `dist/${own}`,
      text.replace(CHUNK, (found) => numbered.get(found) ?? found),
    );
    if (own !== name) await rm(`dist/${name}`);
  }
};

/** JSON Schemas as files, for those who check data in another language. */
const writeSchemas = async (): Promise<void> => {
  const { jsonSchemas } = (await import(`${here}/dist/index.js`)) as { jsonSchemas: Record<string, unknown> };
  await mkdir("dist/schemas", { recursive: true });
  for (const [name, schema] of Object.entries(jsonSchemas))
    await writeFile(`dist/schemas/${name}.schema.json`, `${JSON.stringify(schema)}\n`);
};

/**
 * CommonJS entries. They require the modules, which every Node that is promised can, so that a program that both imports
 * and requires the library has it once, with one `InputError`, and nobody installs all of it twice.
 */
const writeCommonJs = async (): Promise<void> => {
  for (const entry of library) {
    const module = Object.entries((await import(`${here}/dist/${entry}.js`)) as object);
    const asModule = `from "./${entry}.js" with { "resolution-mode": "import" };`;
    const values = module.map(([name]) => `export declare const ${name}: typeof library.${name};`);
    const classes = module.filter(([, value]) => /^class\b/u.test(String(value)));
    const types = classes.map(([name]) => `export type ${name} = library.${name};`);
    const lines = [`import type * as library ${asModule}`, `export type * ${asModule}`, ...values, ...types];
    await writeFile(`dist/${entry}.d.cts`, `${lines.join("\n")}\n`);
    await writeFile(`dist/${entry}.cjs`, `module.exports = require("./${entry}.js");\n`);
  }
};

/**
 * The dictionary for both engines. Where its words come from, as their tags tell, and which are frequent is for its
 * readers; sorted, it packs into less. Its first line and its last are the module around it.
 */
const writeDictionary = async (): Promise<void> => {
  const [from, to] = ["src/segment/dictionary", "dist/dictionary"];
  await cp(from, to, { recursive: true, filter: (path) => !path.endsWith(".ts") });
  const dictionary = await readFile(`${from}/cantonese.js`, "utf8");
  const [begin, ...words] = dictionary
    .replace(/ [lsc]$/gmu, " n")
    .trimEnd()
    .split("\n");
  const end = words.pop();
  await writeFile(`${to}/cantonese.js`, `${[begin, ...words.sort(), end].join("\n")}\n`);
};

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** Data files are imported as text, without what is there for their readers. */
export const dataFiles: Plugin = {
  name: "data-files",
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.tsv$/ }, async ({ path }) => ({
      contents: forMachines(await readFile(path, "utf8")),
      loader: "text",
    })),
};

/** The dictionary is a file of its own, for nodejieba reads it as well. */
const dictionary: Plugin = {
  name: "dictionary",
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/dictionary\/cantonese\.js$/ }, () => ({
      path: "./dictionary/cantonese.js",
      external: true,
    })),
};

/**
 * What esbuild has minified, terser still makes smaller by a hundredth; in lines, for Node shows the one that an error was
 * thrown in.
 */
const smaller: NonNullable<Options["plugins"]>[number] = {
  name: "smaller",
  renderChunk: async (code) => {
    const { code: minified = "" } = await minify(code, {
      module: true,
      ecma: 2020,
      compress: { passes: 3 },
      format: { semicolons: false },
    });
    return { code: minified };
  },
};

export default defineConfig({
  entry: {
    ...Object.fromEntries(library.map((name) => [name, `src/${name}.ts`])),
    cli: "src/cli/main.ts",
    "cli-worker": "src/cli/worker.ts",
    "qualify-worker": "src/threads/qualify-worker.ts",
    franc: "src/language/franc/franc.ts",
    "franc-when-needed": "src/language/franc/when-needed.ts",
    "dictionary-text": "src/segment/dictionary-text.ts",
    "dictionary-when-needed": "src/segment/dictionary-when-needed.ts",
    threads: "src/threads/in-threads.ts",
    "no-threads": "src/threads/elsewhere.ts",
  },
  format: "esm",
  target: "node20",
  esbuildPlugins: [dataFiles, dictionary],
  esbuildOptions: (options) => {
    options.charset = "utf8";
  },
  minify: true,
  plugins: [smaller],
  splitting: true,
  external: ["#dictionary", "#franc", "#threads"],
  dts: {
    entry: library.map((name) => `src/${name}.ts`),
    compilerOptions: { ignoreDeprecations: "6.0" },
  },
  onSuccess: async () => {
    await numberChunks();
    await writeDictionary();
    await writeSchemas();
    await writeCommonJs();
  },
});
