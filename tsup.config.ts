import { cp, mkdir, writeFile } from "node:fs/promises";
import { defineConfig, type Options } from "tsup";

const library = ["src/index.ts", "src/language.ts", "src/interview.ts", "src/report.ts"];

/** JSON Schemas as files, for those who check data in another language. */
const writeSchemas = async (): Promise<void> => {
  const { jsonSchemas } = (await import(`${import.meta.dirname}/dist/index.js`)) as {
    jsonSchemas: Record<string, unknown>;
  };
  await mkdir("dist/schemas", { recursive: true });
  for (const [name, schema] of Object.entries(jsonSchemas))
    await writeFile(`dist/schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
};

const common: Options = {
  target: "node20",
  loader: { ".tsv": "text", ".dict": "text" },
  treeshake: true,
  splitting: true,
  external: ["#threads"],
};

export default defineConfig([
  {
    ...common,
    entry: {
      index: "src/index.ts",
      language: "src/language.ts",
      interview: "src/interview.ts",
      report: "src/report.ts",
      cli: "src/cli/main.ts",
      "cli-worker": "src/cli/worker.ts",
      "qualify-worker": "src/threads/qualify-worker.ts",
      threads: "src/threads/in-threads.ts",
      "no-threads": "src/threads/elsewhere.ts",
    },
    format: "esm",
    dts: { entry: library, compilerOptions: { ignoreDeprecations: "6.0" } },
    onSuccess: async () => {
      // nodejieba insists on reading its dictionary from files.
      await cp("src/segment/dictionary", "dist/dictionary", { recursive: true });
      await writeSchemas();
    },
  },
  {
    ...common,
    entry: library,
    format: "cjs",
    // Gives `import.meta.url` to the CommonJS files.
    shims: true,
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  },
]);
