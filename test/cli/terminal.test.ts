import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const FILE = "fixtures/applications.jsonl";
const ESCAPE = "\u001b";

/** util-linux's `script` gives a program a terminal. */
const hasScript = (() => {
  try {
    return /util-linux/u.test(execFileSync("script", ["--version"], { encoding: "utf8" }));
  } catch {
    return false;
  }
})();
if (!hasScript) console.warn("no util-linux script: what shows on terminals only is not tested");

/** What the built program writes to a terminal, standard output and standard error together. */
const onTerminal = (command: string, env: NodeJS.ProcessEnv = {}): Promise<string> =>
  new Promise((resolve, reject) => {
    const { NO_COLOR: _, FORCE_COLOR: __, CI: ___, ...own } = process.env;
    execFile(
      "script",
      ["-qec", `node dist/cli.js ${command}`, "/dev/null"],
      { cwd: root, encoding: "utf8", maxBuffer: 1e8, env: { ...own, TERM: "xterm-256color", ...env } },
      (error, out) => (error ? reject(error) : resolve(out)),
    );
  });

describe.skipIf(!hasScript)("on a terminal", () => {
  test("decisions, signs and headings are coloured, unless NO_COLOR or TERM=dumb says not to", async () => {
    const [table, report, plain, dumb, dumbInCi] = await Promise.all([
      onTerminal(`score ${FILE}`),
      onTerminal(`explain ${FILE} --id a045`),
      onTerminal(`explain ${FILE} --id a045`, { NO_COLOR: "1" }),
      onTerminal(`explain ${FILE} --id a045`, { TERM: "dumb" }),
      onTerminal(`explain ${FILE} --id a045`, { TERM: "dumb", CI: "true" }),
    ]);
    expect(table).toContain(`${ESCAPE}[32mqualified${ESCAPE}[39m`);
    expect(table).toContain(`${ESCAPE}[31mnot qualified${ESCAPE}[39m`);
    expect(report).toContain(`${ESCAPE}[33mRecommended: a person reviews this`);
    expect(report).toContain(`${ESCAPE}[31m✗${ESCAPE}[39m`);
    expect(report).toContain(`${ESCAPE}[1mWhy${ESCAPE}[22m`);
    for (const text of [plain, dumb, dumbInCi]) {
      expect(text).toContain("Recommended: a person reviews this");
      expect(text).not.toContain(ESCAPE);
    }
  });

  test("a long run shows how far it is, and leaves nothing of it in the file; a short one shows none", async () => {
    const folder = mkdtempSync(join(tmpdir(), "canto-qualify-"));
    const [long, out] = [join(folder, "long.jsonl"), join(folder, "out.jsonl")];
    const all = readFileSync(join(root, FILE), "utf8");
    writeFileSync(long, all.repeat(4));
    const shown = await onTerminal(`score ${long} --format jsonl --out ${out}`);
    expect(shown).toMatch(/\d+% · \d+ applications · \S+ left/u);
    expect(shown).toContain(`${out}: written`);
    const written = readFileSync(out, "utf8");
    expect(written).not.toContain(ESCAPE);
    expect(written.trimEnd().split("\n")).toHaveLength(480);
    const piped = await onTerminal(`score - --format jsonl --out ${out} < ${long}`);
    expect(piped).toMatch(/\d+ applications/u);
    expect(piped).not.toMatch(/%|left/u);
    expect(await onTerminal(`score ${long} --format jsonl --out ${out}`, { TERM: "dumb" })).not.toContain(
      ESCAPE,
    );
    writeFileSync(long, all.split("\n").slice(0, 2).join("\n"));
    expect(await onTerminal(`score ${long} --format jsonl --out ${out}`)).not.toContain("applications ·");
  });
});
