import { expect, test } from "vitest";
import { explanationOf, refusalOf } from "./release.js";

const changelog = (version: string, state = "unreleased") => `# Changelog

## ${version} - ${state}

### Added

- \`0123456789ab\`: no score.

### Scores

- \`aaaaaaaaaaaa\`: demands are told better.
- \`bbbbbbbbbbbb\`: 冇 is read as a denial.

### Fixed

- \`cccccccccccc\`: no score.

## 0.1.0 - 2026-11-26

### Scores

- \`dddddddddddd\`: the first golden results.
`;

test.each([
  ["the latest move", "0.2.0", "aaaaaaaaaaaa", "demands are told better."],
  ["a move before the latest", "0.2.0", "bbbbbbbbbbbb", null],
  ["what stands under another heading", "0.2.0", "0123456789ab", null],
  ["a move of another version", "0.2.0", "dddddddddddd", null],
  ["the latest of its version", "0.1.0", "dddddddddddd", "the first golden results."],
  ["a version that is not there", "0.3.0", "aaaaaaaaaaaa", null],
])("a CHANGELOG explains golden results by their name: %s", (_, version, name, expected) => {
  expect(explanationOf(changelog("0.2.0"), version, name)).toBe(expected);
});

test.each([
  ["a minor version", "1.3.0", false, null],
  ["a patch", "1.3.1", false, "1.3.1 is a patch: no result may move."],
  [
    "another rubric in a minor version",
    "1.3.0",
    true,
    "1.3.0 is a minor version: the default rubric and the tasks may not move.",
  ],
  ["another rubric in a major version", "2.0.0", true, null],
  ["another rubric before 1.0", "0.3.0", true, null],
])("%s may hold moved results or not", (_, version, isRubricMoved, expected) => {
  expect(refusalOf(changelog(version), version, isRubricMoved)).toBe(expected);
});

test.each([
  ["released", changelog("0.2.0", "2026-12-01")],
  ["not there", changelog("0.3.0")],
])("no results move in a version that is %s", (_, text) => {
  expect(refusalOf(text, "0.2.0", false)).toBe('CHANGELOG.md does not begin with "## 0.2.0 - unreleased".');
});
