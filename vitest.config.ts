import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { forMachines } from "./src/text/for-machines.js";

export default defineConfig({
  plugins: [
    {
      // Data files are imported as they are built into the package.
      name: "text-files",
      enforce: "pre",
      load(id) {
        if (!/\.tsv$/u.test(id)) return null;
        return `export default ${JSON.stringify(forMachines(readFileSync(id, "utf8")))};`;
      },
    },
  ],
  resolve: {
    alias: {
      "#dictionary": fileURLToPath(new URL("src/segment/dictionary-text.ts", import.meta.url)),
      "#franc": fileURLToPath(new URL("src/language/franc/franc.ts", import.meta.url)),
    },
  },
  // All processors: by default one is left idle, which is half of a small machine.
  test: { include: ["test/**/*.test.ts"], testTimeout: 30_000, maxWorkers: "100%" },
});
