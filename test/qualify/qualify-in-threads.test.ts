import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import {
  type Application,
  defaultRubric,
  defineTask,
  InputError,
  isInputError,
  type QualifyInThreadsOptions,
  qualifyAll,
  type SafeQualification,
  tasks,
} from "../../src/index.js";
import { applications } from "../support/fixtures.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const few = applications.slice(0, 12);
/** Small ones, so that many of them take no time. */
const many = Array.from({ length: 300 }, (_, i): Application & { id: string } => ({
  id: `n${i}`,
  interview: { hoursPerWeek: i % 169 },
  responses: {},
}));

const all = async <Result>(results: AsyncIterable<Result>): Promise<Result[]> => {
  const found: Result[] = [];
  for await (const result of results) found.push(result);
  return found;
};

const idsOf = (results: readonly SafeQualification[]) =>
  results.map((result) => (result.success ? result.data.id : result.error.code));

describe("qualifyAll with jobs", { timeout: 120_000 }, () => {
  test("gives what it gives without: every byte, wrong ones in their place, in order", async () => {
    const given = [...few, { interview: 1 }, ...many, null, Promise.resolve(few[0]), few[0]];
    for (const nearDuplicates of [false, true]) {
      const alone = [...qualifyAll(given, { nearDuplicates })];
      const threaded = await all(qualifyAll(given, { nearDuplicates, jobs: 2 }));
      expect(threaded).toStrictEqual(alone);
      expect(JSON.stringify(threaded)).toBe(JSON.stringify(alone));
      const found = threaded.at(-1);
      expect(found?.success && found.data.advisories.some(({ code }) => code === "near-duplicate")).toBe(
        nearDuplicates,
      );
      const wrong = threaded[few.length];
      expect(wrong?.success === false && wrong.error).toBeInstanceOf(InputError);
    }
  });

  test("takes a rubric of the caller's, and tasks of the listing", async () => {
    const options = {
      tasks: [tasks.persuasiveEmail],
      rubric: {
        ...defaultRubric,
        id: "letters",
        criteria: defaultRubric.criteria.filter(({ id }) => id !== "character" && id !== "professionalEmail"),
      },
    };
    const given = few.slice(0, 3).map(({ id, interview, responses: { persuasiveEmail } }) => ({
      id,
      interview,
      responses: { persuasiveEmail },
    }));
    const threaded = await all(qualifyAll(given, { ...options, jobs: 1 }));
    expect(threaded).toStrictEqual([...qualifyAll(given, options)]);
    expect(threaded[0]?.success && threaded[0].data.provenance.rubric.id).toBe("letters");
  });

  test("what a source changes or throws later leaves what it gave before alone", async () => {
    async function* source() {
      const one = { id: "", interview: {}, responses: {} };
      for (const { id } of many.slice(0, 70)) yield Object.assign(one, { id });
      throw new Error("no more");
    }
    const ids: unknown[] = [];
    const reading = (async () => {
      for await (const result of qualifyAll(source(), { jobs: 2 }))
        if (result.success) ids.push(result.data.id);
    })();
    await expect(reading).rejects.toThrow("no more");
    expect(ids).toEqual(many.slice(0, 70).map(({ id }) => id));
  });

  test("gives the result of what is there while the source keeps it waiting", async () => {
    let goOn = (): void => {};
    const waiting = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    async function* source() {
      yield many[0];
      await waiting;
      yield many[1];
    }
    const results = qualifyAll(source(), { jobs: 2 });
    expect(idsOf([(await results.next()).value])).toEqual(["n0"]);
    goOn();
    expect(idsOf([(await results.next()).value])).toEqual(["n1"]);
    expect((await results.next()).done).toBe(true);
  });

  test("reads no more than some way ahead, and ends its source when it is left", async () => {
    let taken = 0;
    let isEnded = false;
    function* source() {
      try {
        for (;;) {
          taken += 1;
          yield many[0];
        }
      } finally {
        isEnded = true;
      }
    }
    for await (const result of qualifyAll(source(), { jobs: 2 })) {
      expect(result.success).toBe(true);
      await new Promise((resolve) => setTimeout(resolve, 200));
      break;
    }
    expect(taken).toBeLessThanOrEqual(2 * 96 + 32);
    expect(isEnded).toBe(true);
  });

  const own = defineTask({
    id: "own",
    version: "1",
    title: { en: "Own", yue: "自己" },
    prompt: { en: "Write.", yue: "寫。" },
    demands: [{ id: "any", name: { en: "any", yue: "乜都得" }, words: ["貓"] }],
  });
  const ownRubric = {
    ...defaultRubric,
    criteria: [{ id: "own", group: "test" as const, weight: 1 }],
  };
  test.each<[what: string, options: unknown, path: string, message: string]>([
    ["none", { jobs: 0 }, "options.jobs", 'a whole number from 1 to 256, or "max", found 0'],
    ["half a thread", { jobs: 1.5 }, "options.jobs", "found 1.5"],
    ["too many", { jobs: 257 }, "options.jobs", "found 257"],
    ["text", { jobs: "2" }, "options.jobs", 'found "2"'],
    ["null", { jobs: null }, "options.jobs", "found null"],
    [
      "tasks that hold functions",
      { jobs: 2, tasks: [own], rubric: ownRubric },
      "options.tasks[0]",
      "with jobs only tasks of `tasks`",
    ],
    ["a wrong rubric", { jobs: 2, rubric: {} }, "criteria", "expected a list of 1 to 100 criteria"],
  ])("refuses %s at once", (_, options, path, message) => {
    let error: unknown;
    try {
      qualifyAll(few, options as QualifyInThreadsOptions);
    } catch (thrown) {
      error = thrown;
    }
    const issues = isInputError(error) ? error.issues : [];
    expect(issues).toContainEqual(
      expect.objectContaining({ path, message: expect.stringContaining(message) }),
    );
  });

  test.each([
    ["an ES module", 'import { qualifyAll } from "./dist/index.js";', "module"],
    ["a CommonJS module", 'const { qualifyAll } = require("./dist/index.cjs");', "commonjs"],
  ])("keeps no process alive, though it be left in the middle, in %s", async (_, load, type) => {
    const code = `${load}
      const given = JSON.parse(process.argv[1]);
      const forever = function* () { for (;;) yield* given; };
      (async () => {
        const ids = [];
        for await (const { data } of qualifyAll(given, { jobs: "max" })) ids.push(data.id);
        for await (const { data } of qualifyAll(forever(), { jobs: 2 })) { ids.push(data.id); break; }
        await qualifyAll(forever(), { jobs: 2 }).next();
        console.log(ids.join(" "));
      })();`;
    const given = many.slice(0, 5);
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [`--input-type=${type}`, "--eval", code, JSON.stringify(given)],
      { cwd: root, timeout: 60_000 },
    );
    expect(stdout).toBe("n0 n1 n2 n3 n4 n0\n");
  });
});
