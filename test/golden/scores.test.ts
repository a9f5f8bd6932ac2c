import { expect, test } from "vitest";
import * as main from "../../src/index.js";
import type { Engine } from "./engine.mjs";
import { readGolden } from "./golden-files.js";
import { resultsOf } from "./results.mjs";

test.each(["rubric", "applications"] as const)(
  "the source's %s are as the golden results have them",
  (section) => {
    const result = resultsOf({ main } as Engine, [section])[section];
    const golden = readGolden().results[section];
    expect(result.table).toEqual(golden.table);
    expect(result.digest).toBe(golden.digest);
  },
);
