import fc from "fast-check";
import { Converter } from "opencc-js";
import { describe, expect, test } from "vitest";
import { fingerprint, isInputError, tasks } from "../../src/index.js";
import { hashOf } from "../../src/similarity/hash.js";
import { applications, TASKS } from "../support/fixtures.js";
import { GOOD } from "../support/responses.js";

const answers = applications.flatMap(({ responses }) => TASKS.map((task) => responses[task] ?? ""));
const alone = { tasks: [] };

/** Tokens as people write them; few, so that texts are alike and ties come up. */
const token = fc.constantFrom(..."我佢嘅咗食飯行街好開心今日屋企睇戲", "chart", "email");
const write = (tokens: readonly string[]): string => tokens.join(" ");
const tokens = (minLength: number, maxLength: number) => fc.array(token, { minLength, maxLength });

describe("fingerprint", () => {
  test("is fixed for ever: stored fingerprints rest on it", () => {
    expect([hashOf("a"), hashOf("我 阿 公 有 一 对")]).toEqual([2448022055, 3693756195]);
    expect(fingerprint("我阿公有一對蒲扇咁大嘅手,成日話自己前世係芭蕉葉。")).toEqual({
      version: "cqf1",
      hashes: [284176226, 371927822, 963168570, 1465207334],
      grams: 18,
    });
  });

  test("texts that share ten tokens in a row share a hash", () => {
    fc.assert(
      fc.property(tokens(10, 20), tokens(0, 20), tokens(0, 20), tokens(0, 20), (run, a, b, c) => {
        const one = fingerprint(write([...a, ...run, ...b]), alone);
        const other = fingerprint(write([...c, ...run]), alone);
        expect(one.hashes.some((hash) => other.hashes.includes(hash))).toBe(true);
      }),
    );
  });

  test("texts that share less than six tokens in a row share none", () => {
    const runs = (list: readonly string[]) =>
      new Set(list.slice(5).map((_, at) => list.slice(at, at + 6).join(" ")));
    fc.assert(
      fc.property(tokens(6, 40), tokens(6, 40), (a, b) => {
        const known = runs(a);
        const shares = [...runs(b)].some((run) => known.has(run));
        const [one, other] = [fingerprint(write(a), alone), fingerprint(write(b), alone)];
        if (!shares) expect(one.hashes.filter((hash) => other.hashes.includes(hash))).toEqual([]);
      }),
    );
  });

  test("script, width, case, punctuation, spaces and invisible characters are irrelevant", () => {
    const simplify = Converter({ from: "hk", to: "cn" });
    for (const answer of answers) {
      const { hashes } = fingerprint(answer);
      expect(fingerprint(simplify(answer)).hashes).toEqual(hashes);
      expect(fingerprint(answer.replace(/[,。!?、「」\n]/gu, " ~\u200b\n")).hashes).toEqual(hashes);
      expect(fingerprint(answer.toUpperCase()).hashes).toEqual(hashes);
      const wide = answer.replace(/[!-~]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));
      expect(fingerprint(wide).hashes).toEqual(hashes);
    }
  });

  test("everyday spellings are irrelevant, whatever stands beside them", () => {
    expect(fingerprint("佢地琴日係屋企食左好多野,我既飯都俾佢食晒")).toEqual(
      fingerprint("佢哋琴日喺屋企食咗好多嘢,我嘅飯都畀佢食曬"),
    );
  });

  test("a prompt of the test is left out, and no run reaches over it", () => {
    const [before, after] = ["琴日落大雨我", "冇帶遮濕晒身"];
    const copied = fingerprint(before + tasks.character.prompt.yue + after);
    const apart = [fingerprint(before), fingerprint(after)].flatMap(({ hashes }) => hashes);
    expect(copied).toEqual({ version: "cqf1", hashes: apart.sort((a, b) => a - b), grams: 2 });
    expect(fingerprint(tasks.persuasiveEmail.prompt.en).hashes).toEqual([]);
    expect(fingerprint(tasks.persuasiveEmail.prompt.en, alone).hashes).not.toEqual([]);
    expect(fingerprint(tasks.character.prompt.yue, { tasks: [tasks.persuasiveEmail] }).hashes).not.toEqual(
      [],
    );
  });

  test.each(["", "。。。", "我食咗飯", "안녕하세요 여러분 반갑습니다", "\ud800\udfff\ud800"])(
    "is empty for what has no six tokens: %j",
    (text) => {
      expect(fingerprint(text)).toEqual({ version: "cqf1", hashes: [], grams: 0 });
    },
  );

  test("is whole numbers of 32 bits, ascending, each once", () => {
    for (const answer of answers) {
      const { hashes, grams } = fingerprint(answer);
      expect(hashes).toEqual([...new Set(hashes)].sort((a, b) => a - b));
      expect(hashes.every((hash) => hash === hash >>> 0)).toBe(true);
      expect(hashes.length).toBeLessThanOrEqual(grams);
    }
  });

  test("takes time in proportion to the text", () => {
    const start = performance.now();
    for (const text of [
      "我哋".repeat(100_000),
      "ab ".repeat(70_000),
      "a".repeat(200_000),
      "\ud800".repeat(200_000),
    ])
      fingerprint(text);
    fingerprint(tasks.character.prompt.yue.repeat(5_000));
    expect(performance.now() - start).toBeLessThan(15_000);
  });

  test.each([
    [1, {}, "text"],
    [GOOD.character, null, "options"],
    [GOOD.character, { task: [] }, "options.task"],
    [GOOD.character, { tasks: "all" }, "options.tasks"],
    [GOOD.character, { tasks: [null] }, "options.tasks[0]"],
  ])("refuses %j with %j", (text, options, path) => {
    let error: unknown;
    try {
      fingerprint(text as never, options as never);
    } catch (thrown) {
      error = thrown;
    }
    expect(isInputError(error) && error.issues[0]?.path).toBe(path);
  });
});
