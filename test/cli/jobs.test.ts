import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { defaultRubric } from "../../src/index.js";
import { applications } from "../support/fixtures.js";
import { run } from "../support/program.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "canto-qualify-"));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const small = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => JSON.stringify({ id: `n${i}`, interview: {}, responses: {} }));
const samples = applications.slice(0, 5).map((one) => JSON.stringify(one));

/** Good and bad, more than one message holds, and a file that is not there. */
const mixed = [
  file(
    "mixed.jsonl",
    [
      ...samples,
      "not json",
      ...small(40),
      '{"id":"bad","interview":{"hoursPerWeek":999},"responses":{}}',
    ].join("\n"),
  ),
  "no-such-file.jsonl",
  file("list.json", `[${[...small(3), "7", "[[[[]]]]", ...samples.slice(0, 1)].join(",")}]`),
];
const rubric = file("ours.json", JSON.stringify({ ...defaultRubric, id: "ours" }));

/** A program that goes on reading standard input, or writing. */
const start = (...args: string[]) =>
  spawn(process.execPath, ["dist/cli.js", "score", ...args], { cwd: root });
const ended = async (child: ReturnType<typeof start>): Promise<unknown[]> => await once(child, "close");

describe("canto-qualify score --jobs", { timeout: 120_000 }, () => {
  test.each([
    ["jsonl"],
    ["json"],
    ["table"],
    ["markdown"],
    ["html"],
    ["csv"],
    ["json", "--near-duplicates"],
    ["jsonl", "--redact"],
    ["jsonl", "--rubric", rubric],
    ["html", "--lang", "yue"],
    ["table", "--explain", "a003"],
    ["table", "--explain", "bad"],
    ["table", "--explain", "z9", "--redact"],
    ["table", "--near-duplicates", "--explain", "a003"],
  ])(
    "writes the same bytes, complaints and exit code in any number of threads: %s %s %s",
    async (...options) => {
      const args = ["score", ...mixed, "--format", ...options];
      const alone = await run(args);
      expect(alone.err).toContain("no such file");
      for (const jobs of options.length > 1 ? ["2"] : ["2", "max"])
        expect(await run([...args, "--jobs", jobs])).toEqual(alone);
    },
  );

  test.each([
    ["markdown", "candidate"],
    ["html", "auditor"],
  ])("writes the whole report of one application: %s", async (format, audience) => {
    const args = ["score", "-", "--format", format, "--audience", audience];
    const alone = await run(args, samples[0]);
    expect(alone.out).toContain("a001");
    expect(await run([...args, "--jobs", "2"], samples[0])).toEqual(alone);
  });

  test.each(["0", "-1", "1.5", "two", "257", "", "1e1", "99999999999999999999"])(
    "refuses %j: exit code 2",
    async (jobs) => {
      const { code, err, out } = await run(["score", "-", `--jobs=${jobs}`], samples[0]);
      expect(err).toContain("Expected a whole number from 1 to 256, or max.");
      expect([code, out]).toEqual([2, ""]);
    },
  );

  test.each(["1", "2"])("answers a line before the next one comes, with --jobs %s", async (jobs) => {
    const child = start("-", "--format", "jsonl", "--jobs", jobs);
    const lines = child.stdout.setEncoding("utf8")[Symbol.asyncIterator]();
    for (const line of small(3)) {
      child.stdin.write(`${line}\n`);
      expect(JSON.parse((await lines.next()).value)).toMatchObject({ id: JSON.parse(line).id });
    }
    child.stdin.end();
    expect(await ended(child)).toEqual([0, null]);
  });

  test.each(["1", "2"])("a mistake ends it though its input goes on, with --jobs %s", async (jobs) => {
    const child = start("-", "--format", "html", "--audience", "candidate", "--jobs", jobs);
    child.stdin.on("error", () => {});
    child.stdin.write(`${small(2).join("\n")}\n`);
    expect(await ended(child)).toEqual([2, null]);
  });

  test.each(
    (["SIGINT", "SIGTERM"] as const).flatMap((signal) => ["1", "2"].map((jobs) => [signal, jobs] as const)),
  )("%s ends it and leaves what was there and nothing else, with --jobs %s", async (signal, jobs) => {
    const place = mkdtempSync(join(tmpdir(), "canto-qualify-"));
    const out = join(place, "out.jsonl");
    writeFileSync(out, "before");
    const child = start("-", "--format", "jsonl", "--jobs", jobs, "--out", out);
    child.stdin.on("error", () => {});
    child.stdin.write(`${small(500).join("\n")}\n`);
    while (readdirSync(place).length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill(signal);
    expect(await ended(child)).toEqual([null, signal]);
    expect(readdirSync(place)).toEqual(["out.jsonl"]);
    expect(readFileSync(out, "utf8")).toBe("before");
  });
});
