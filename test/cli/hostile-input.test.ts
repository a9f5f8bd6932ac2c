import { execFileSync } from "node:child_process";
import {
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { defaultRubric } from "../../src/index.js";
import { applications } from "../support/fixtures.js";
import { type Ran, run } from "../support/program.js";

const folder = (): string => mkdtempSync(join(tmpdir(), "canto-qualify-"));
const MIB = 1024 * 1024;
const GOOD = JSON.stringify({ id: "good", interview: {}, responses: {} });
/** What a candidate wrote, and nobody else would. */
const SECRET = "佢阿嫲嘅秘密餸譜叫做月光燉鷓鴣";
const secret = JSON.stringify(SECRET);

const nested = (depth: number, open = "[", close = "]") => `${open.repeat(depth)}1${close.repeat(depth)}`;
const within = (key: string, value: string) => `{"id":"x","interview":{},"responses":{},"${key}":${value}}`;
const answered = (value: string) => `{"id":"x","interview":{},"responses":{"character":${value}}}`;
const interviewed = (key: string, value: string) =>
  `{"id":"x","interview":{"${key}":${value}},"responses":{}}`;

const MANY = "expected JSON of at most 100000 values, found more";

/** Lines that are no applications, and what is told of them. No prototype is touched or believed. */
const BAD: readonly (readonly [what: string, line: () => string, message: string])[] = [
  ["a list 100,000 deep", () => nested(1e5), MANY],
  ["an object 100,000 deep", () => nested(1e5, '{"a":', "}"), MANY],
  ["a list 99,000 deep", () => nested(99_000), "expected an object: an application, found a list of 1"],
  ["an unknown key 99,000 deep", () => within("x", nested(99_000)), "x: unknown key"],
  ["an answer 99,000 deep", () => answered(nested(99_000, '{"a":', "}")), "found an object"],
  [
    "a portfolio 99,000 deep",
    () => interviewed("portfolio", nested(99_000)),
    "interview.portfolio[0]: expected an object",
  ],
  ["a list that is never closed", () => `${within("x", "[").slice(0, -1)}${"[".repeat(1e6)}`, MANY],
  ["a million keys", () => `{${Array.from({ length: 1e6 }, (_, i) => `"k${i}":1`).join(",")}}`, MANY],
  [
    "as many keys as may be",
    () => `{${Array.from({ length: 9e4 }, (_, i) => `"k${i}":1`).join(",")}}`,
    "application: 89902 more problems",
  ],
  ["a list of millions", () => interviewed("portfolio", `[${"{},".repeat(3e6)}{}]`), MANY],
  [
    "a list of thousands",
    () => interviewed("portfolio", `[${"1,".repeat(9e4)}1]`),
    "at most 1000: published works, found a list of 90001",
  ],
  [
    "a line of 64 MiB",
    () => answered(`"${"x".repeat(64 * MIB - 100)}"`),
    "at most 1000000 characters, found text of",
  ],
  [
    "a line of more",
    () => answered(`"${"x".repeat(64 * MIB)}"`),
    "expected a line of at most 67108864 bytes, found",
  ],
  [
    "a number beyond all",
    () => interviewed("hoursPerWeek", "1e999"),
    "expected a number from 0 to 168: hours a week, found Infinity",
  ],
  ["a number of a million digits", () => interviewed("hoursPerWeek", "9".repeat(1e6)), "found Infinity"],
  [
    "a number below zero and beyond all",
    () => interviewed("cantoneseWritingYears", "-1e999"),
    "found -Infinity",
  ],
  ["a key of a million characters", () => within("k".repeat(1e6), "1"), `${"k".repeat(80)}: unknown key`],
  ["half a character", () => within("\\ud800", "1"), "unknown key"],
  ["a NUL", () => "\0".repeat(1000), "expected JSON, found something else"],
  [
    "a key __proto__",
    () => `{"__proto__":{"polluted":1},"interview":{},"responses":{}}`,
    "__proto__: unknown key",
  ],
  [
    "a key constructor",
    () => `{"constructor":{"prototype":{"polluted":1}},"interview":{},"responses":{}}`,
    "constructor: unknown key",
  ],
  [
    "__proto__ within",
    () => `{"interview":{"__proto__":{"hoursPerWeek":20}},"responses":{}}`,
    "interview.__proto__: unknown key",
  ],
  [
    "an answer from the prototype",
    () => `{"interview":{},"responses":{"__proto__":{"character":"x"}}}`,
    "responses.__proto__: unknown key",
  ],
  [
    "everything from the prototype",
    () => `{"__proto__":{"interview":{},"responses":{}}}`,
    "interview: expected an object: the interview answers, found nothing",
  ],
  [
    "a spell's kind",
    () => interviewed("platformExperience", `[{"platform":"x","kind":"constructor"}]`),
    "expected one of writing, rating, other",
  ],
  [
    "a task of a mark",
    () => `{"interview":{},"responses":{},"ratings":[{"rater":"r","value":1,"task":"toString"}]}`,
    "ratings[0].task",
  ],
];

interface Told {
  readonly id?: string;
  readonly line: number;
  readonly error?: { readonly issues: readonly { readonly message: string }[] };
}

/** What one run says of many lines, a good one after each: each line's place, and what is told of it. */
const scoreAll = async (lines: readonly string[], ...options: string[]) => {
  const input = `${lines.join(`\n${GOOD}\n`)}\n${GOOD}\n`;
  const ran = await run(["score", "-", "--format", "jsonl", ...options], input);
  const told = ran.out
    .trimEnd()
    .split("\n")
    .map((line): Told => JSON.parse(line));
  return { ...ran, told };
};

describe("hostile applications", { timeout: 120_000 }, () => {
  test("each is told in its place, and those between them are scored, in any number of threads", async () => {
    const ran = await scoreAll(BAD.map(([, line]) => line()));
    expect(ran.code).toBe(1);
    expect(ran.err).not.toMatch(/^\s+at /mu);
    for (const [i, [what, , message]] of BAD.entries()) {
      const [bad, good] = ran.told.slice(2 * i);
      expect(bad?.line, what).toBe(2 * i + 1);
      const messages = bad?.error?.issues.map((issue) => issue.message) ?? [];
      expect(messages.join("\n"), what).toContain(message);
      for (const one of messages.slice(0, 3)) expect(ran.err, what).toContain(`-:${2 * i + 1}: ${one}\n`);
      expect([good?.id, good?.error], what).toEqual(["good", undefined]);
    }
    const threaded = await scoreAll(
      BAD.map(([, line]) => line()),
      "--jobs",
      "2",
    );
    expect(threaded.out === ran.out && threaded.err === ran.err && threaded.code === ran.code).toBe(true);
  });

  test("the same within a JSON array, where nothing travels to threads that could not", async () => {
    const bombs = [nested(99_000), answered(nested(99_000)), interviewed("hoursPerWeek", "1e999")];
    const input = `[${[GOOD, ...bombs, GOOD].join(",\n")}]`;
    const told = await run(["score", "-", "--format", "jsonl"], input);
    expect([told.code, told.out.trimEnd().split("\n").length]).toEqual([1, 5]);
    expect(told.err).toMatch(/^-:2: .*a list of 1\n-:3: .*a list of 1\n-:4: .*found Infinity\n$/u);
    expect(await run(["score", "-", "--format", "jsonl", "--jobs", "2"], input)).toEqual(told);
  });

  test("a JSON array of millions is refused before it fills the memory", async () => {
    const { code, err, out } = await run(["score", "-"], `[${"{},".repeat(6e6)}{}]`);
    expect([code, out, err]).toEqual([1, "", "-: expected JSON of at most 5000000 values, found more\n"]);
  });

  test("of a key that is given twice the last counts", async () => {
    const { out } = await run(
      ["score", "-", "--format", "jsonl"],
      `{"id":"a","id":"b","interview":{},"responses":{}}`,
    );
    expect(JSON.parse(out)).toMatchObject({ id: "b" });
  });

  test.each(["__proto__", "../../../etc/passwd", "a\u0001b%s"])(
    "an id is a name and nothing else: %j",
    async (id) => {
      const place = folder();
      const input = JSON.stringify({ ...(applications[0] as object), id });
      const { code, out } = await run(
        ["score", "-", "--explain", id, "--out", join(place, "out.txt")],
        input,
      );
      expect([code, out, readdirSync(place)]).toEqual([0, "", ["out.txt"]]);
    },
  );

  test("errors hold none of the candidate's text", async () => {
    const lines: readonly (readonly [what: string, line: string])[] = [
      ["text where a number should be", interviewed("hoursPerWeek", secret)],
      ["text where yes or no should be", interviewed("aiTools", secret)],
      ["an unknown level", interviewed("englishReading", secret)],
      ["a date", interviewed("interviewedOn", secret)],
      [
        "a kind of work",
        interviewed("platformExperience", `[{"platform":${secret},"kind":${secret},"from":${secret}}]`),
      ],
      ["an unknown key's value", within("notes", secret)],
      ["a list of answers", answered(`[${secret}]`)],
      ["an application that is text", secret],
      ["a broken line", `${answered(secret).slice(0, -3)} ${SECRET}`],
      ["no JSON at all", SECRET],
      ["JSON and more", `${GOOD} ${SECRET}`],
      ["a bad escape", answered(`"\\x ${SECRET}"`)],
      ["a line end within", answered(`"${SECRET}\t${SECRET}"`)],
      ["a mark", `{"interview":{},"responses":{},"ratings":[{"rater":${secret},"value":${secret}}]}`],
    ];
    const texts = lines.map(([, line]) => line);
    const expectNone = ({ out, err }: Ran) => {
      for (const told of [out, err])
        for (const part of ["秘密", "月光", "\\u79d8"]) expect(told).not.toContain(part);
    };
    for (const jobs of ["1", "2"]) {
      const ran = await scoreAll(texts, "--jobs", jobs);
      expectNone(ran);
      for (const [i, [what]] of lines.entries()) expect(ran.told[2 * i]?.error, what).toBeDefined();
    }
    // As a list, which is told as a whole, and cut off in the middle.
    for (const input of [
      `[${texts.join(",\n")}]`,
      `[\n${secret}`,
      `[${secret}, ${SECRET}]`,
      answered(secret).slice(0, -4),
    ]) {
      const ran = await run(["score", "-", "--format", "jsonl"], input);
      expect([ran.code, ran.err === ""]).toEqual([1, false]);
      expectNone(ran);
    }
  });
});

describe("hostile rubrics", { timeout: 120_000 }, () => {
  const text = JSON.stringify(defaultRubric);
  test.each([
    ["100,000 deep", nested(1e5), "rubric: expected an object: a rubric, found a list of 1"],
    [
      "a part of it deep",
      text.replace('"unknown":"ignore"', `"unknown":${nested(1e5)}`),
      "unknown: expected one of ignore, review",
    ],
    [
      "more than a mebibyte",
      `${text}${" ".repeat(MIB)}`,
      "expected a rubric of at most 1048576 bytes, found more",
    ],
    ["__proto__", text.replace("{", '{"__proto__":{"polluted":1},'), "__proto__: unknown key"],
    ["constructor", text.replace("{", '{"constructor":{"prototype":{}},'), "constructor: unknown key"],
    [
      "a criterion of every object",
      text.replace('"id":"portfolio"', '"id":"constructor"'),
      "expected one of platform-writing",
    ],
    ["a weight beyond all", text.replace('"weight":24', '"weight":1e999'), "found Infinity"],
    [
      "thousands of criteria",
      text.replace('"criteria":[', `"criteria":[${'{"id":"x"},'.repeat(20_000)}`),
      "criteria",
    ],
    [
      "a key that is given twice",
      text.replace("{", '{"id":"twice",').replace(/"version":"[^"]*"/u, '"version":7'),
      "version: expected text",
    ],
  ])("%s", async (_, given, message) => {
    const path = join(folder(), "rubric.json");
    writeFileSync(path, given);
    const { code, err, out } = await run(["score", "-", "--rubric", path], GOOD);
    expect(err).toContain(message);
    expect(err).not.toMatch(/^\s+at /mu);
    expect(err.length).toBeLessThan(30_000);
    expect([code, out]).toEqual([2, ""]);
  });

  test("limits and ratings that a prototype would bring are none", async () => {
    const given = text
      .replace('"limits":{', '"limits":{"__proto__":{"hours":1},')
      .replace('"ratings":{"none"', '"ratings":{"__proto__":1,"none"');
    expect(given.length).toBeGreaterThan(text.length + 30);
    const path = join(folder(), "rubric.json");
    writeFileSync(path, given);
    const input = JSON.stringify(applications[0]);
    const options = ["score", "-", "--format", "jsonl"];
    const polluted = await run([...options, "--rubric", path], input);
    expect(polluted).toEqual(await run(options, input));
    expect(polluted.code).toBe(0);
  });

  test.skipIf(process.platform === "win32")("a device without an end", async () => {
    const { code, err } = await run(["score", "-", "--rubric", "/dev/zero"], GOOD);
    expect([code, err]).toEqual([2, "/dev/zero: expected a rubric of at most 1048576 bytes, found more\n"]);
  });
});

describe.skipIf(process.platform === "win32")("where --out leads", () => {
  const write = (...args: string[]) => run(["score", ...args, "--format", "jsonl"], GOOD);

  test("through a link to the file itself, which stays a link; its mode stays too", async () => {
    const place = folder();
    const [link, target] = [join(place, "link"), join(place, "target")];
    writeFileSync(target, "before", { mode: 0o600 });
    symlinkSync("target", link);
    expect((await write("-", "--out", link)).code).toBe(0);
    expect(JSON.parse(readFileSync(target, "utf8"))).toMatchObject({ id: "good" });
    expect(statSync(target).mode & 0o777).toBe(0o600);
    expect(readdirSync(place).sort()).toEqual(["link", "target"]);
  });

  test.each(["by a link", "by the other way round", "by another path", "as the rubric"])(
    "never to what is read, %s",
    async (way) => {
      const place = folder();
      const [input, link] = [join(place, "in.json"), join(place, "link.json")];
      writeFileSync(input, way === "as the rubric" ? JSON.stringify(defaultRubric) : GOOD);
      symlinkSync("in.json", link);
      const before = readFileSync(input, "utf8");
      const args = {
        "by a link": [input, "--out", link],
        "by the other way round": [link, "--out", input],
        "by another path": [input, "--out", `${place}/../${place.split("/").at(-1)}/in.json`],
        "as the rubric": ["-", "--rubric", link, "--out", input],
      }[way] as string[];
      const { code, err } = await write(...args);
      expect([code, err.includes("is also read; expected another file")]).toEqual([2, true]);
      expect(readFileSync(input, "utf8")).toBe(before);
    },
  );

  test("another name of the input's own file does not cost the input", async () => {
    const place = folder();
    const [input, other] = [join(place, "in.json"), join(place, "other.json")];
    writeFileSync(input, GOOD);
    linkSync(input, other);
    expect((await write(input, "--out", other)).code).toBe(0);
    expect(readFileSync(input, "utf8")).toBe(GOOD);
  });

  test.each([
    ["a directory", tmpdir(), "is a directory, expected a file"],
    ["nothing", "", "--out: expected the name of a file, found nothing"],
    ["below a file", join(import.meta.filename, "out"), `${import.meta.filename}: no such directory`],
    ["a full disk", "/dev/full", "no space left"],
  ])("%s is told: exit code 2", async (_, path, message) => {
    const { code, err, out } = await write("-", "--out", path);
    expect(err).toContain(message);
    expect(err).not.toMatch(/^\s+at /mu);
    expect([code, out]).toEqual([2, ""]);
  });

  test.each(["-", "/dev/stdout"])("%s is standard output", async (out) => {
    expect(await write("-", "--out", out)).toEqual(await write("-"));
  });

  test("to what a shell puts in a file's place", async () => {
    const place = folder();
    writeFileSync(join(place, "in"), GOOD);
    const piped = `node dist/cli.js score ${place}/in --format jsonl --out >(cat > ${place}/out); wait; sleep 1`;
    const added = `echo before > ${place}/log; node dist/cli.js score ${place}/in --out /dev/stdout >> ${place}/log`;
    execFileSync("bash", ["-c", `${piped}; ${added}`], { stdio: "ignore" });
    expect(JSON.parse(readFileSync(join(place, "out"), "utf8"))).toMatchObject({ id: "good" });
    expect(readFileSync(join(place, "log"), "utf8")).toMatch(/^before\n┌/u);
  });

  test("to a device as it is", async () => {
    expect(await write("-", "--out", "/dev/null")).toEqual({ code: 0, out: "", err: "/dev/null: written\n" });
    expect(statSync("/dev/null").isFile()).toBe(false);
  });
});
