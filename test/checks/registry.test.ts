import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { nameOf } from "../../src/check/check.js";
import {
  advisoryChecks,
  batchChecks,
  demandChecks,
  dimensionChecks,
  gradeChecks,
  interviewChecks,
  requirementChecks,
} from "../../src/checks/index.js";
import { defaultRubric } from "../../src/index.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = join(root, "src/checks");

const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts") && path !== "index.ts")
  .map((path) => path.replace(/\.ts$/u, ""))
  .sort();

const all = [
  ...interviewChecks,
  ...Object.values(demandChecks).flat(),
  ...Object.values(dimensionChecks),
  ...requirementChecks,
  ...advisoryChecks,
  ...batchChecks,
  ...gradeChecks,
];
const registered = all.map(({ meta }) => meta.id);

test("every file under src/checks is registered, and its check has the file's path as its id", () => {
  expect([...registered].sort()).toEqual(files);
});

test.each(files)("%s has a test of its own", (id) => {
  expect(existsSync(join(root, "test/checks", `${id}.test.ts`))).toBe(true);
});

test("no id is registered twice", () => {
  expect(new Set(registered).size).toBe(registered.length);
});

test("every interview criterion and every task stands in the default rubric, with rationale and source", () => {
  const ids = defaultRubric.criteria.map((criterion) => criterion.id);
  const known = [...Object.keys(demandChecks), ...interviewChecks.map(({ meta }) => nameOf(meta))];
  expect([...ids].sort()).toEqual(known.sort());
  for (const criterion of defaultRubric.criteria) {
    expect(criterion.rationale, criterion.id).toBeTruthy();
    expect(criterion.source, criterion.id).toBeTruthy();
  }
  expect(defaultRubric.requirements.map(({ id }) => id)).toEqual(
    requirementChecks.map(({ meta }) => nameOf(meta)),
  );
});

test.each(registered)("%s has a name in English and in Cantonese", (id) => {
  const meta = all.find((check) => check.meta.id === id)?.meta;
  expect(meta?.name.en).toMatch(/^[A-Za-z]/u);
  expect(meta?.name.yue).toMatch(/\p{Script=Han}/u);
});

test("no two checks of a kind have one name: results tell them by the last part of their id", () => {
  for (const checks of [
    interviewChecks,
    requirementChecks,
    [...advisoryChecks, ...batchChecks],
    ...Object.values(demandChecks),
  ]) {
    const names = checks.map(({ meta }) => nameOf(meta));
    expect(new Set(names).size).toBe(names.length);
  }
});
