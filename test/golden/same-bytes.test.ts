import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { hasNodejieba } from "../support/nodejieba.js";
import { askChild, type Surroundings } from "./ask-child.js";
import type { Order, Word } from "./child.mjs";
import { readGolden } from "./golden-files.js";
import type { Section } from "./sections.mjs";

/** All but what served to train, which is as much again. */
const MOST: readonly Section[] = [
  "rubric",
  "applications",
  "answers",
  "adversarial",
  "interviews",
  "language",
];
/** Both ways of scoring, with all that cuts words: enough where the engine itself is the same. */
const FEW: readonly Section[] = ["answers", "adversarial"];

/** The versions that `.ci/run` fetches: the oldest that is promised, and newer ones. */
const NODES = ["20", "22", "24", "26"].map((version) => {
  const path = fileURLToPath(
    new URL(`../../.cache/node/node_modules/node-${version}/bin/node`, import.meta.url),
  );
  return [version, path, existsSync(path)] as const;
});
const missing = NODES.filter(([, , isThere]) => !isThere).map(([version]) => version);
if (missing.length > 0)
  console.log(`Skipped: nothing is compared under Node ${missing.join(", ")}, which .ci/run fetches.`);
if (!hasNodejieba) console.log("Skipped: nothing is compared with nodejieba, whose binary is not there.");

/** What a busy machine may take, in milliseconds. */
const LONGEST = 300_000;

const golden = readGolden();
/** What is not golden, but the same everywhere. */
let bytes = "";

/** What other processes say, which must be the golden results. */
const sameWords = async (order: Order, surroundings?: Surroundings): Promise<Word[]> => {
  const words = await askChild(order, surroundings);
  for (const { results, bytes: theirs } of words) {
    const expected = order.sections.map((section) => [section, golden.results[section].digest]);
    expect(Object.entries(results).map(([section, { digest }]) => [section, digest])).toEqual(expected);
    expect(theirs).toBe(bytes);
  }
  return words;
};
const sameWord = async (order: Order, surroundings?: Surroundings): Promise<Word> =>
  (await sameWords(order, surroundings))[0] as Word;

beforeAll(async () => {
  const [word] = await askChild({ build: "esm", sections: [] });
  bytes = (word as Word).bytes;
}, LONGEST);

describe("the same bytes", { timeout: LONGEST }, () => {
  test("without nodejieba's binary", async () => {
    const { segmenter } = await sameWord({ build: "esm", sections: MOST }, { options: ["--no-addons"] });
    expect(segmenter).toBe("typescript");
  });

  test.for(NODES)("under Node %s", async ([version, path, isThere], { skip }) => {
    skip(!isThere);
    const { node } = await sameWord({ build: "esm", sections: MOST }, { node: path });
    expect(node).toMatch(new RegExp(`^v${version}\\.`, "u"));
  });

  test.each([
    ["esm", "zh-HK", "America/St_Johns"],
    ["cjs", "tr-TR", "Pacific/Kiritimati"],
  ] as const)("as %s, in %s, at %s", async (build, locale, timeZone) => {
    const name = `${locale.replace("-", "_")}.UTF-8`;
    const sections: readonly Section[] = [...FEW, "interviews"];
    const env = { LANG: name, LC_ALL: name, TZ: timeZone };
    expect(await sameWord({ build, sections }, { env })).toMatchObject({ locale, timeZone });
  });

  test("in three worker threads at once", async () => {
    expect(await sameWords({ build: "esm", sections: FEW, workers: 3 })).toHaveLength(3);
  });

  test.runIf(hasNodejieba)("with nodejieba's binary, beside another user of it who came first", async () => {
    const { segmenter, strangers } = await sameWord({ build: "esm", sections: FEW, stranger: "before" });
    expect(segmenter).toBe("nodejieba");
    expect(strangers[0]).toContain("嘅季度");
    expect(strangers[1]).toEqual(strangers[0]);
  });

  test.runIf(hasNodejieba)(
    "beside another user of it who came later, with a dictionary of theirs",
    async () => {
      const { strangers } = await sameWord({ build: "cjs", sections: FEW, stranger: "after" });
      const theirs = ["我哋", "嘅季度", "財", "務", "報告"];
      expect(strangers).toEqual([theirs, theirs]);
    },
  );
});
