import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { defaultRubric, qualify } from "../../src/index.js";
import { explain, renderHtml, renderMarkdown, renderText } from "../../src/report.js";
import { sample } from "../support/fixtures.js";
import { run } from "../support/program.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const FILE = "fixtures/applications.jsonl";
const folder = mkdtempSync(join(tmpdir(), "canto-qualify-"));
const application = sample("a017");
const result = qualify(application);

describe("canto-qualify explain", () => {
  test("one of many, in every form, as the library gives it", async () => {
    const base = ["explain", FILE, "--id", "a017"];
    const [text, markdown, html, json] = await Promise.all([
      run(base),
      run([...base, "--format", "markdown", "--audience", "candidate", "--lang", "yue"]),
      run([...base, "--format", "html", "--audience", "auditor"]),
      run([...base, "--format", "json", "--lang", "yue"]),
    ]);
    expect(text.out).toBe(renderText(result, { application }));
    expect(markdown.out).toBe(renderMarkdown(result, { application, audience: "candidate", lang: "yue" }));
    expect(html.out).toBe(renderHtml(result, { application, audience: "auditor" }));
    expect(JSON.parse(json.out)).toEqual(explain(result, { lang: "yue" }));
    for (const { code, err } of [text, markdown, html, json]) expect([code, err]).toEqual([0, ""]);
  });

  test("writes a page to a file and says where", async () => {
    const out = join(folder, "a017.html");
    const {
      code,
      out: printed,
      err,
    } = await run(["explain", FILE, "--id", "a017", "--format", "html", "--out", out]);
    expect([code, printed, err]).toEqual([0, "", `${out}: written\n`]);
    expect(readFileSync(out, "utf8")).toBe(renderHtml(result, { application }));
  });

  test("the ending of --out tells the format", async () => {
    const page = join(folder, "by-ending.html");
    await run(["explain", FILE, "--id", "a017", "--out", page]);
    expect(readFileSync(page, "utf8")).toBe(renderHtml(result, { application }));
    const list = join(folder, "all.md");
    await run(["score", FILE, "--out", list]);
    expect(readFileSync(list, "utf8")).toMatch(/^\| +Rank \|/u);
    const lines = join(folder, "all.jsonl");
    await run(["score", FILE, "--out", lines]);
    expect(readFileSync(lines, "utf8").trimEnd().split("\n")).toHaveLength(120);
  });

  test.each([
    [".ndjson", /^\{"id":"a001",/u],
    [".htm", /^<!doctype html>/u],
    [".MARKDOWN", /^\| +Rank \|/u],
    [".txt", /^┌/u],
    ["", /^┌/u],
  ])("an ending in %j is known", async (ending, text) => {
    const out = join(folder, `known${ending}`);
    await run(
      ["score", "-", "--out", out],
      `${JSON.stringify(sample("a001"))}\n${JSON.stringify(application)}`,
    );
    expect(readFileSync(out, "utf8")).toMatch(text);
  });

  test("--redact leaves the candidate's text out", async () => {
    const { out } = await run(["explain", FILE, "--id", "a017", "--redact"]);
    expect(out).toBe(renderText(result, { redact: true }));
    expect(out).not.toContain("老花鏡");
    expect(out).toContain("The candidate's texts are left out.");
  });

  test("one without an id goes by its line, as the table calls it", async () => {
    const { id: _, ...nameless } = application;
    const lines = `${JSON.stringify(sample("a001"))}\n${JSON.stringify(nameless)}\n`;
    const { out } = await run(["explain", "-", "--id", "line 2"], lines);
    expect(out).toBe(renderText(qualify(nameless), { application: nameless }));
  });

  test("one application needs no id; several do", async () => {
    const one = await run(["explain", "-"], JSON.stringify(application));
    expect(one.out).toBe(renderText(result, { application }));
    const many = await run(["explain", FILE]);
    expect([many.code, many.err]).toEqual([
      2,
      `${FILE}: expected --id, since it holds several applications\n`,
    ]);
  });

  test("an unknown id, a broken application and a wrong option are told", async () => {
    const unknown = await run(["explain", FILE, "--id", "a999"]);
    expect([unknown.code, unknown.err]).toEqual([2, `${FILE}: no application has the id a999\n`]);
    const broken = await run(["explain", "-"], '{"id":"x","interview":{"hoursPerWeek":-1},"responses":{}}');
    expect(broken.code).toBe(1);
    expect(broken.err).toContain("-:1: interview.hoursPerWeek: expected a number from 0 to 168");
    const option = await run(["explain", FILE, "--audiance", "auditor"]);
    expect(option.code).toBe(2);
    expect(option.err).toContain("Did you mean --audience?");
  });
});

describe("canto-qualify score, as pages", () => {
  test("several applications make one ranked page or list", async () => {
    const [html, markdown] = await Promise.all([
      run(["score", FILE, "--format", "html"]),
      run(["score", FILE, "--format", "markdown", "--lang", "yue"]),
    ]);
    expect(html.out).toMatch(/^<!doctype html>/u);
    expect(html.out.match(/<th scope="row">a\d{3}<\/th>/gu)).toHaveLength(120);
    expect(markdown.out.match(/^\| +\d+ \| a\d{3} \|/gmu)).toHaveLength(120);
    expect(markdown.out).toContain("主要原因");
  });

  test("a page tells which applications could not be scored, and why", async () => {
    const lines = `${JSON.stringify(application)}\n{"id":"b<1","interview":{},"responses":{"poem":"x"}}\n{\n`;
    const { code, out } = await run(["score", "-", "--format", "html"], lines);
    expect(code).toBe(1);
    expect(out).toContain("Could not be scored (2)");
    expect(out).toContain("b&#x3C;1");
    expect(out).toContain("responses.poem: unknown key");
    expect(out).toContain("line 3");
  });

  test("one application makes its whole report", async () => {
    const { out } = await run(
      ["score", "-", "--format", "html", "--lang", "yue"],
      JSON.stringify(application),
    );
    expect(out).toBe(renderHtml(result, { application, lang: "yue" }));
  });

  test("a report for the candidate is of one application", async () => {
    const { code, err } = await run(["score", FILE, "--format", "html", "--audience", "candidate"]);
    expect(code).toBe(2);
    expect(err).toContain("--audience candidate: expected one application, found more");
  });

  test("what a format cannot heed is refused before anything is scored", async () => {
    for (const args of [
      ["score", FILE, "--audience", "auditor"],
      ["score", FILE, "--format", "jsonl", "--audience", "auditor"],
      ["explain", FILE, "--id", "a017", "--format", "json", "--audience", "auditor"],
    ]) {
      const { code, out, err } = await run(args);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(/^--audience: goes with --format /u);
    }
  });

  test("several applications of which one can be scored make a list, not a report", async () => {
    const lines = `${JSON.stringify(application)}\n{"id":"x"}\n`;
    const { code, out } = await run(["score", "-", "--format", "markdown"], lines);
    expect(code).toBe(1);
    expect(out).toMatch(/^\| +Rank \| Id/u);
  });

  test("--redact leaves the text out of JSON too, and nothing else", async () => {
    const { out } = await run(["score", "-", "--format", "jsonl", "--redact"], JSON.stringify(application));
    const redacted = JSON.parse(out);
    expect(out).not.toMatch(/老花鏡|蘿蔔糕/u);
    expect(redacted.score).toBe(result.score);
    expect(redacted.responses.character.demands[0].evidence[0].start).toBe(
      result.responses.character.demands[0]?.evidence[0]?.start,
    );
  });

  test("colours are for terminals only", async () => {
    const { out } = await run(["score", FILE], undefined, { FORCE_COLOR: "1", CI: "1" });
    expect(out).not.toContain("\u001b");
  });
});

describe("canto-qualify language", () => {
  test("a quick look: language, script, share, and the words that say so", async () => {
    const { out } = await run(["language", "我地琴日食左飯先返屋企。他們明天才會回來。"]);
    expect(out).toMatch(
      /^a mixture of Cantonese and written Chinese \(Cantonese 58%\), Traditional, confidence \d+%\n {2}Cantonese word: 返屋企 ↔ 回家\n/u,
    );
    const { out: yue } = await run(["language", "-", "--lang", "yue"], "佢哋聽日先返嚟。");
    expect(yue).toMatch(/^粵文（\d+%）、繁體、把握 \d+%\n/u);
  });

  test("what is not UTF-8 is told, and not guessed at", async () => {
    const file = join(folder, "big5.txt");
    writeFileSync(file, Buffer.concat([Buffer.from("佢哋聽日"), Buffer.from([0xa7, 0xda])]));
    const shell = promisify(execFile)("sh", ["-c", `node dist/cli.js language - < ${file}`], { cwd: root });
    await expect(shell).rejects.toMatchObject({
      code: 2,
      stdout: "",
      stderr: "standard input: expected text in UTF-8, found other bytes\n",
    });
  });

  test("as JSON for programs", async () => {
    const { out } = await run(["language", "system failure, please try again later", "--format", "json"]);
    const { language, script } = JSON.parse(out);
    expect([language.label, script.label]).toEqual(["english", "none"]);
  });
});

describe("canto-qualify schema", () => {
  test.each(["application", "qualification", "rubric"])(
    "prints the schema of a %s, as the package holds it",
    async (name) => {
      const { code, out } = await run(["schema", name]);
      expect(code).toBe(0);
      expect(JSON.parse(out).$schema).toBe("https://json-schema.org/draft/2020-12/schema");
      const file = new URL(`../../dist/schemas/${name}.schema.json`, import.meta.url);
      expect(readFileSync(file, "utf8")).toBe(out);
    },
  );

  test("rubric prints the one that scores, to be changed and given back", async () => {
    const { out } = await run(["rubric"]);
    expect(JSON.parse(out)).toEqual(defaultRubric);
    const file = join(folder, "rubric.json");
    writeFileSync(file, out);
    const given = await run(["explain", FILE, "--id", "a017", "--rubric", file]);
    expect(given.out).toBe(renderText(result, { application }));
  });

  test("another name is refused", async () => {
    const { code, err } = await run(["schema", "score"]);
    expect(code).toBe(2);
    expect(err).toContain("Allowed choices are application, qualification, rubric.");
  });
});
