import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { defaultRubric, qualify, qualifyAll, toFlat } from "../../src/index.js";
import { VERSION } from "../../src/qualify/version.js";
import { applications } from "../support/fixtures.js";
import { run } from "../support/program.js";

const folder = mkdtempSync(join(tmpdir(), "canto-qualify-"));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const own = file("own.jsonl", "{}");
const lines = (count: number) =>
  applications.slice(0, count).map((application) => JSON.stringify(application));
const parsed = (out: string) =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe("canto-qualify score", () => {
  test("prints a ranked table of the samples with scores, decisions and chief reasons, then one in full", async () => {
    const { code, out, err } = await run(["score", "fixtures/applications.jsonl", "--explain", "a017"]);
    expect(err).toBe("");
    expect(code).toBe(0);
    const rows =
      out.match(
        /^│ +\d+ │ a\d{3} │ +[\d.]+ │ +[\d.]+ │ (?:qualified|review|not qualified) +│ +\d* │ \S.*│$/gmu,
      ) ?? [];
    expect(rows).toHaveLength(120);
    const scores = rows.map((row) => Number(/│ +([\d.]+) │ +[\d.]+ │ (?:q|r|n)/u.exec(row)?.[1]));
    const qualified = rows.filter((row) => row.includes("│ qualified")).length;
    expect(scores.slice(0, qualified)).toEqual(scores.slice(0, qualified).toSorted((a, b) => b - a));
    expect(out).toContain("This is a recommendation. A person decides.");
    expect(out).toMatch(
      /Assessment: a017\n\nRecommended: qualified, standing [\d.]+ \(score [\d.]+ of 100\)\.\n/u,
    );
  });

  test("says it in Cantonese", async () => {
    const { out } = await run(["score", "fixtures/applications.jsonl", "--lang", "yue", "--explain", "a002"]);
    expect(out).toContain("名次");
    expect(out).toContain("呢份只係建議，最後由人決定。");
    expect(out).toContain("要人手睇（提示本身唔會另外扣分）");
  });

  test("jsonl: one line out for one line in, in order, as qualify gives it", async () => {
    const { code, out } = await run(["score", "-", "--format", "jsonl"], `${lines(3).join("\n")}\n`);
    expect(code).toBe(0);
    expect(out).toBe(
      `${applications
        .slice(0, 3)
        .map((one) => JSON.stringify(qualify(one)))
        .join("\n")}\n`,
    );
  });

  test("a broken line in the middle gives its error in its place; the good ones are scored; exit code 1", async () => {
    const [one, two] = lines(2);
    const bad = '{"id":"b1","interview":{"hoursPerWeek":1e9},"responses":{}}';
    const path = file("broken.jsonl", `${one}\n{"id": "x", \n\n${bad}\n${two}\n`);
    const { code, out, err } = await run(["score", path, "--format", "jsonl"]);
    expect(code).toBe(1);
    const results = parsed(out);
    expect(
      results.map(({ id, line, error }) => [id, line, (error as { code?: string } | undefined)?.code]),
    ).toEqual([
      ["a001", undefined, undefined],
      [undefined, 2, "invalid-json"],
      ["b1", 4, "invalid-input"],
      ["a002", undefined, undefined],
    ]);
    expect(err).toContain(`${path}:2: expected JSON, found something else at character 13`);
    expect(err).toContain(
      `${path}:4: interview.hoursPerWeek: expected a number from 0 to 168: hours a week, found 1000000000`,
    );
  });

  test.each([
    ["a byte-order mark and CRLF", (text: string[]) => `\ufeff${text.join("\r\n")}\r\n`],
    ["blank lines", (text: string[]) => `\n\n${text.join("\n\n")}\n\n`],
    ["no line end at the end", (text: string[]) => text.join("\n")],
    ["a JSON array", (text: string[]) => `[${text.join(",")}]`],
    [
      "a JSON array spread over lines",
      (text: string[]) => JSON.stringify(JSON.parse(`[${text.join(",")}]`), null, 2),
    ],
    [
      "U+2028 inside an answer",
      (text: string[]) => text.map((line) => line.replace("廟街", "廟\u2028街")).join("\n"),
    ],
  ])("reads %s", async (_, write) => {
    const { code, out, err } = await run(["score", "-", "--format", "jsonl"], write(lines(2)));
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(parsed(out).map(({ id }) => id)).toEqual(["a001", "a002"]);
  });

  test("a first line that looks like a list does not lose the lines behind it", async () => {
    const { code, out } = await run(["score", "-", "--format", "jsonl"], `[1,2\n${lines(2).join("\n")}\n`);
    expect(code).toBe(1);
    expect(parsed(out).map(({ id, line }) => id ?? line)).toEqual([1, "a001", "a002"]);
  });

  const pretty = JSON.stringify(applications[0], null, 2).split("\n");
  const broken = (at: number, line: string, all = pretty) => all.with(at - 1, line).join("\n");

  test.each([
    [
      "a comma is missing",
      broken(2, '  "id": "a001"'),
      3,
      "expected JSON, found something else at character 3",
    ],
    ["a value is none", broken(2, '  "id": ?,'), 2, "expected JSON, found something else at character 9"],
    [
      "an object beside it is whole",
      `{\n"interview": {"platformExperience": [\n{"platform": "x", "kind": "other"}\n]},,\n"responses": {}}`,
      4,
      "expected JSON, found something else at character 4",
    ],
    [
      "its end is missing",
      pretty.slice(0, 4).join("\n"),
      4,
      "expected a whole JSON object, found an unfinished one",
    ],
  ])("an application spread over lines has one mistake where %s", async (_, text, line, message) => {
    const { code, out, err } = await run(["score", "-", "--format", "jsonl"], `\n${text}`);
    expect([code, err]).toEqual([1, `-:${line + 1}: ${message}\n`]);
    expect(parsed(out)).toMatchObject([{ line: line + 1, error: { code: "invalid-json" } }]);
    expect(await run(["explain", "-"], `\n${text}`)).toEqual({ code: 1, out: "", err });
  });

  test.each([
    ["a comma before its end", `[\n${lines(2).join(",\n")},\n]`, 4, 1],
    ["an element that is none", `[\n${lines(1)[0]},\nx,\n${lines(1)[0]}\n]`, 3, 1],
    [
      "a missing comma, in many lines",
      broken(3, "    12", JSON.stringify([1, 2, 3], null, 4).split("\n")),
      4,
      5,
    ],
  ])("a list with %s is told where it is wrong", async (_, text, line, character) => {
    const { code, out, err } = await run(["score", "-", "--format", "jsonl"], text);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toBe(`-:${line}: expected JSON, found something else at character ${character}\n`);
  });

  test.each(["{", '{"id":"x",', '{"id":"x"'])(
    "a first line that is cut off (%s) does not lose the lines behind it",
    async (cut) => {
      const { code, out } = await run(
        ["score", "-", "--format", "jsonl"],
        `${cut}\n\n${lines(2).join("\n")}`,
      );
      expect(code).toBe(1);
      expect(parsed(out).map(({ id, line }) => id ?? line)).toEqual([1, "a001", "a002"]);
    },
  );

  test("with several files an error says whose line it is", async () => {
    const paths = [file("first.jsonl", lines(1)[0] as string), file("second.jsonl", "not json\n")];
    const { out } = await run(["score", ...paths, "--format", "jsonl"]);
    expect(parsed(out)[1]).toMatchObject({ file: paths[1], line: 1, error: { code: "invalid-json" } });
  });

  test("reads one JSON object spread over lines", async () => {
    const { out } = await run(["score", "-", "--format", "jsonl"], JSON.stringify(applications[0], null, 2));
    expect(parsed(out)).toEqual([qualify(applications[0])]);
  });

  test("json: one array, valid whatever went wrong", async () => {
    const { out } = await run(["score", "-", "--format", "json"], `${lines(1)[0]}\nnot json\n`);
    expect(JSON.parse(out)).toMatchObject([{ id: "a001" }, { line: 2, error: { code: "invalid-json" } }]);
  });

  test("csv: a row each in their order, with the fields of toFlat; no id is a formula, and no row is missing", async () => {
    const odd = { ...applications[1], id: '=1,"x"' };
    const input = [lines(1)[0], "not json", JSON.stringify(odd), '{"id":"b1","interview":{}}'].join("\n");
    const { code, out } = await run(["score", "-", "--format", "csv"], input);
    expect(code).toBe(1);
    const [head, first, broken, second, wrong, ...rest] = out.split("\n");
    const flat = toFlat(qualify(applications[0]));
    expect(head).toBe([...Object.keys(flat), "file", "line", "error"].join(","));
    expect(first).toBe([...Object.values(flat), "", 1, ""].join(","));
    const empty = ",".repeat(Object.keys(flat).length);
    expect(broken?.startsWith(`${empty},2,"expected JSON, found something else`)).toBe(true);
    expect(second).toMatch(/^"'=1,""x""",scored,/u);
    expect(wrong).toBe(`b1${empty},4,"responses: expected an object: the written answers, found nothing"`);
    expect(rest).toEqual([""]);
  });

  test("csv: the header is that of the rubric, though nothing could be scored", async () => {
    const criteria = defaultRubric.criteria.filter(({ id }) => id !== "portfolio");
    const path = file("fewer.json", JSON.stringify({ ...defaultRubric, criteria }));
    const { out } = await run(["score", "-", "--format", "csv", "--rubric", path], "{}");
    const [head = "", row = ""] = out.split("\n");
    expect(head).toContain("points_education");
    expect(head).not.toContain("portfolio");
    expect(row.replace(/".*"$/u, "").split(",")).toHaveLength(head.split(",").length);
  });

  test("flags near-duplicates as qualifyAll does, in one thread and in several", async () => {
    const batch = [...applications.slice(0, 40), { ...applications[3], id: "copy" }, 7, applications[5]];
    const expected = [...qualifyAll(batch, { nearDuplicates: true })].map(({ data }) => data?.advisories);
    expect(expected.at(-1)?.map(({ code }) => code)).toContain("near-duplicate");
    const input = batch.map((one) => JSON.stringify(one)).join("\n");
    for (const jobs of ["1", "2"]) {
      const args = ["score", "-", "--format", "jsonl", "--near-duplicates", "--jobs", jobs];
      const { out } = await run(args, input);
      expect(parsed(out).map(({ advisories }) => advisories)).toEqual(expected);
    }
  });

  test("a copy is of the line that its original stands on, blank and broken ones counted", async () => {
    const { responses, interview } = applications[3] as (typeof applications)[number];
    const one = JSON.stringify({ responses, interview });
    const path = file("copies.jsonl", ["{broken", "", "", one, one].join("\n"));
    const told = async (...files: string[]) => {
      const { out } = await run(["score", ...files, "--near-duplicates", "--explain", "line 5"]);
      return out;
    };
    expect(await told(path)).toContain("of line 4");
    const { out } = await run(["score", path, path, "--near-duplicates", "--format", "jsonl"]);
    const of = out.match(/"of":"[^"]*copies\.jsonl:4"/gu);
    expect(of?.length).toBeGreaterThan(0);
  });

  test.runIf(existsSync("/dev/full"))("a full disk is said, and is no wrong use", () => {
    const { status, stderr } = spawnSync(
      "sh",
      ["-c", `"$0" "$1" rubric > /dev/full`, process.execPath, "dist/cli.js"],
      {
        encoding: "utf8",
      },
    );
    expect(stderr).toBe("standard output: no space left to write to\n");
    expect(status).toBe(74);
  });

  test("one to explain that could not be scored is told as all such are; exit code 1", async () => {
    const path = file("bad.jsonl", `${lines(1)[0]}\n{"id":"z9"}`);
    const { code, err, out } = await run(["score", path, "--explain", "z9"]);
    expect(err).toContain("--explain: z9 could not be scored");
    expect(out).toContain("a001");
    expect(code).toBe(1);
  });

  test.each([
    ["a missing file", ["score", "no-such-file.jsonl"], "no-such-file.jsonl: no such file"],
    ["a directory", ["score", "fixtures"], "fixtures: is a directory, expected a file"],
    ["an empty file", ["score", file("empty.jsonl", "")], "expected applications, found nothing"],
    ["an empty list", ["score", file("list.json", "[]")], "expected applications, found an empty list"],
    [
      "a broken list",
      ["score", file("list2.json", "[{}, ")],
      "expected a whole JSON object, found an unfinished one",
    ],
  ])("%s is told with its path; exit code 1", async (_, args, message) => {
    const { code, err, out } = await run(args);
    expect(err).toContain(message);
    expect(code).toBe(1);
    expect(out).toBe("");
  });

  test("the files that can be read are scored all the same", async () => {
    const { code, out } = await run([
      "score",
      "no-such-file.jsonl",
      file("one.jsonl", lines(1)[0] as string),
      "--format",
      "jsonl",
    ]);
    expect(code).toBe(1);
    expect(parsed(out).map(({ id }) => id)).toEqual(["a001"]);
  });

  test.each([
    ["an unknown option", ["score", "x", "--colour"], "unknown option '--colour'"],
    ["an unknown format", ["score", "x", "--format", "pdf"], "Allowed choices are table, json, jsonl"],
    ["an unknown command", ["rank"], "unknown command 'rank'"],
    ["no file", ["score"], "missing required argument 'file'"],
    [
      "a rubric that is no JSON",
      ["score", "-", "--rubric", "README.md"],
      "README.md:1:1: expected a rubric as JSON",
    ],
    [
      "a rubric with a comma too many",
      ["score", "-", "--rubric", file("comma.json", '{\n  "id": "x",\n}')],
      "comma.json:3:1: expected a rubric as JSON",
    ],
    ["a rubric that is missing", ["score", "-", "--rubric", "no.json"], "no.json: no such file"],
    [
      "a rubric that is wrong",
      ["score", "-", "--rubric", file("r.json", "{}")],
      "criteria: expected a list of 1 to 100 criteria, found nothing",
    ],
    [
      "an id that is not there",
      ["score", file("two.jsonl", lines(2).join("\n")), "--explain", "z9"],
      "--explain: no application has the id z9",
    ],
    [
      "an id that two applications have",
      ["score", file("twice.jsonl", [...lines(2), lines(1)[0]].join("\n")), "--explain", "a001"],
      `--explain: expected one application with the id a001, found it at ${join(folder, "twice.jsonl")}:1 and ${join(folder, "twice.jsonl")}:3`,
    ],
    [
      "an id that two applications have, to explain",
      ["explain", file("again.jsonl", [...lines(2), '{"id":"a001"}'].join("\n")), "--id", "a001"],
      "again.jsonl: expected one application with the id a001, found it at lines 1 and 3",
    ],
    [
      "an explanation in JSON",
      ["score", "-", "--explain", "a001", "--format", "json"],
      "--explain: goes with --format table, found json",
    ],
    ["writing over the input", ["score", own, "--out", own], "is also read; expected another file"],
    [
      "a directory that is missing",
      ["score", "-", "--out", join(folder, "no/such/out.csv")],
      `--out: ${join(folder, "no/such")}: no such directory`,
    ],
    ...[".tsv", ".xlsx", ".yaml"].map((ending): [string, string[], string] => [
      `a file that ends in ${ending}`,
      ["score", "-", "--out", join(folder, `out${ending}`)],
      `--out: expected --format, or one of .txt, .json, .jsonl, .ndjson, .csv, .md, .markdown, .html, .htm; found ${ending}`,
    ]),
    [
      "a report as CSV",
      ["explain", "-", "--out", join(folder, "out.csv")],
      "--out: expected --format, or one of .txt, .json, .md, .markdown, .html, .htm; found .csv",
    ],
  ])("%s is wrong use: exit code 2", async (_, args, message) => {
    const { code, err } = await run(args, lines(1)[0]);
    expect(err).toContain(message);
    expect(code).toBe(2);
  });

  test("an application without an id goes by its line, and is explained by it", async () => {
    const { id: _, ...nameless } = applications[0] as { id: string };
    const input = `\n${JSON.stringify(nameless)}\n`;
    const { code, out } = await run(["score", "-", "--explain", "line 2"], input);
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/\nAssessment: line 2\n\nRecommended: qualified/u),
    ]);
    expect((await run(["score", "-", "--lang", "yue"], input)).out).toContain("第 2 行");
  });

  test("a line that is not UTF-8 is told; the others are scored", async () => {
    const [one, two] = lines(2) as [string, string];
    const path = join(folder, "big5.jsonl");
    writeFileSync(
      path,
      Buffer.concat([Buffer.from(`${one}\n{"id":"`), Buffer.from([0xa7, 0xda]), Buffer.from(`"}\n${two}`)]),
    );
    const { code, out, err } = await run(["score", path, "--format", "jsonl"]);
    expect(code).toBe(1);
    expect(err).toBe(`${path}:2: expected text in UTF-8, found other bytes\n`);
    expect(parsed(out).map(({ id }) => id)).toEqual(["a001", undefined, "a002"]);
  });

  test("a run that fails leaves the file of --out as it was, and nothing beside it", async () => {
    const path = join(mkdtempSync(join(tmpdir(), "canto-qualify-")), "out.json");
    writeFileSync(path, "before");
    for (const args of [["no-such-file.jsonl"], ["-", "--explain", "z9"], ["-", "--rubric", "no.json"]]) {
      await run(["score", ...args, "--out", path], lines(1)[0]);
      expect(readFileSync(path, "utf8")).toBe("before");
    }
    expect(readdirSync(dirname(path))).toEqual(["out.json"]);
    for (const format of ["table", "markdown", "html"]) {
      const { code, err } = await run(["score", "-", "--format", format, "--out", path], "{}");
      expect([code, readFileSync(path, "utf8")]).toEqual([1, "before"]);
      expect(err).not.toContain(": written");
    }
    await run(["score", "-", "--out", path], lines(1)[0]);
    expect(readFileSync(path, "utf8")).toContain("a001");
    expect(readdirSync(dirname(path))).toEqual(["out.json"]);
  });

  test("takes a rubric of the caller's, and writes where it is told", async () => {
    const rubric = file("ours.json", JSON.stringify({ ...defaultRubric, id: "ours" }));
    const path = join(folder, "out.jsonl");
    const { code, out } = await run(
      ["score", "-", "--format", "jsonl", "--rubric", rubric, "--out", path],
      lines(1)[0],
    );
    expect([code, out]).toEqual([0, ""]);
    expect(parsed(readFileSync(path, "utf8"))).toMatchObject([{ provenance: { rubric: { id: "ours" } } }]);
  });

  test("hostile text reaches the terminal as text", async () => {
    const hostile = {
      id: "\u001b[2Jx\u202e",
      interview: {},
      responses: { character: "\u001b]0;owned\u0007佢把聲好大,成日喺街市嗌嘢。" },
    };
    const { out } = await run(["score", "-", "--explain", hostile.id], JSON.stringify(hostile));
    for (const control of ["\u001b", "\u0007", "\u202e"]) expect(out).not.toContain(control);
  });

  test("tells its version and teaches by example", async () => {
    expect((await run(["--version"])).out).toBe(`${VERSION}\n`);
    const help = await run(["--help"]);
    expect(help).toMatchObject({ code: 0 });
    expect(help.out).toContain("canto-qualify score applications.jsonl --explain a017 --lang yue");
  });
});
