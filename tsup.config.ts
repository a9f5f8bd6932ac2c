import { cp } from "node:fs/promises";
import { defineConfig, type Options } from "tsup";

const library = ["src/index.ts", "src/language.ts", "src/interview.ts"];

const common: Options = {
  target: "node20",
  loader: { ".tsv": "text", ".dict": "text" },
  treeshake: true,
  splitting: true,
};

export default defineConfig([
  {
    ...common,
    entry: {
      index: "src/index.ts",
      language: "src/language.ts",
      interview: "src/interview.ts",
      cli: "src/cli/main.ts",
    },
    format: "esm",
    dts: { entry: library, compilerOptions: { ignoreDeprecations: "6.0" } },
    // nodejieba insists on reading its dictionary from files.
    onSuccess: () => cp("src/segment/dictionary", "dist/dictionary", { recursive: true }),
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
