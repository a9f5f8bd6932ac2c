/** How a version and the CHANGELOG go with a move of the golden results; the README has the rule. */

const HEADING = /^## (\S+)(.*)$/gmu;

/** The parts of the CHANGELOG by version, the latest first. */
const partsOf = (changelog: string): { version: string; isReleased: boolean; text: string }[] => {
  const headings = [...changelog.matchAll(HEADING)];
  return headings.map(({ 0: line, 1: version = "", 2: state = "", index }, i) => ({
    version,
    isReleased: !state.includes("unreleased"),
    text: changelog.slice(index + line.length, headings[i + 1]?.index),
  }));
};

/** Under "Scores" of a version, what is said of golden results of that name; null where nothing is. */
export const explanationOf = (changelog: string, version: string, name: string): string | null => {
  const text = partsOf(changelog).find((part) => part.version === version)?.text ?? "";
  const [, scores = ""] = /^### Scores\n([\s\S]*?)(?=^### |(?![\s\S]))/mu.exec(text) ?? [];
  const [, first, explanation] = /^- `([0-9a-f]+)`: (\S.*)$/mu.exec(scores) ?? [];
  return first === name ? (explanation as string) : null;
};

/**
 * Why a version may not hold results that moved; null when it may.
 *
 * @param isRubricMoved whether the default rubric or a task is another one
 */
export const refusalOf = (changelog: string, version: string, isRubricMoved: boolean): string | null => {
  const [latest] = partsOf(changelog);
  const [major, minor, patch] = version.split(".").map((part) => Number.parseInt(part, 10));
  if (latest?.version !== version || latest.isReleased)
    return `CHANGELOG.md does not begin with "## ${version} - unreleased".`;
  if (patch !== 0) return `${version} is a patch: no result may move.`;
  if (isRubricMoved && major !== 0 && minor !== 0)
    return `${version} is a minor version: the default rubric and the tasks may not move.`;
  return null;
};
