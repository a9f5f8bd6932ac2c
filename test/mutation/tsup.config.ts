import { defineConfig } from "tsup";
import { dataFiles } from "../../tsup.config.js";

/** Each suite with all that it tests as one file: it is loaded anew for every mutant. */
export default defineConfig({
  entry: ["rating", "decision", "interview"].map((suite) => `test/mutation/${suite}.ts`),
  clean: false,
  outDir: ".cache/mutation",
  format: "esm",
  target: "node20",
  platform: "node",
  splitting: false,
  esbuildPlugins: [dataFiles],
  external: ["vitest", "#threads"],
  noExternal: [/^(?!vitest$|#threads$|node:)/u],
  // Tests are imported for what they do.
  esbuildOptions: (options) => {
    options.ignoreAnnotations = true;
  },
  dts: false,
  config: false,
  silent: true,
});
