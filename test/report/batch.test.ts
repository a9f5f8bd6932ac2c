import type { Element, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { describe, expect, test } from "vitest";
import { isInputError, type Qualification, qualify } from "../../src/index.js";
import { locales, renderBatchHtml } from "../../src/report.js";
import { applications, sample } from "../support/fixtures.js";

const results = applications.map((application) => qualify(application));
/** Both qualified, the first with the better score. */
const [better, good] = [qualify(sample("a006")), qualify(sample("a012"))];
/** Could not be scored: no answer was put. */
const unscored = { ...qualify({ interview: {}, responses: {} }), id: "nothing" };

const elements = (node: Root | Element): Element[] =>
  node.children.flatMap((child) => (child.type === "element" ? [child, ...elements(child)] : []));
const named = (node: Root | Element, name: string): Element[] =>
  elements(node).filter(({ tagName }) => tagName === name);
const textOf = (node: Root | Element): string =>
  node.children
    .map((child) => (child.type === "text" ? child.value : child.type === "element" ? textOf(child) : ""))
    .join("");
const cellsOf = (row: Element): string[] => [...named(row, "th"), ...named(row, "td")].map(textOf);

/** What a page says: rows of its three tables, as texts. */
const read = (qualifications: Iterable<Qualification<string>>, lang: "en" | "yue" = "en") => {
  const tree = fromHtml(renderBatchHtml(qualifications, { lang }));
  const tables = named(tree, "table").map((table) => named(table, "tr"));
  const [shares = [], scores = [], [, ...ranked] = []] = tables;
  return {
    tree,
    shares: shares.map(cellsOf).map(([name, count, share]) => ({ name, count: Number(count), share })),
    scores: scores.map((row) => ({ name: cellsOf(row)[0], count: Number(cellsOf(row).at(-1)) })),
    ranked: ranked.map((row) => {
      const [id, rank, score, test, decision, advisories] = cellsOf(row);
      return { id, rank, score, test, decision, advisories, classes: row.properties.className as string[] };
    }),
    filters: named(tree, "label").map(textOf),
  };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

describe("renderBatchHtml", () => {
  const page = read(results);

  test("ranks all candidates once, best decision and then best score first", () => {
    expect(page.ranked.map(({ id }) => id).sort()).toEqual(applications.map(({ id }) => id).sort());
    const order = ["qualified", "review", "not qualified"];
    const places = page.ranked.map(
      ({ decision, score }) => order.indexOf(String(decision)) * 1000 - Number(score),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test("tells each candidate's score, decision and advisories as the result has them", () => {
    for (const { id, score, decision, advisories } of page.ranked) {
      const result = results.find((one) => one.id === id) as Qualification;
      expect(score).toBe(result.score?.toFixed(1));
      expect(decision).toBe(locales.en.decisions[result.decision]);
      expect(Number(advisories)).toBe(result.advisories.length);
    }
  });

  test("equals share a rank, say so, and the next rank counts them", () => {
    const twin = (id: string) => ({ ...better, id });
    const { ranked } = read([{ ...good, id: "other" }, twin("x"), twin("y"), twin("z"), good]);
    expect(ranked.map(({ rank, id }) => `${rank} ${id}`)).toEqual([
      "1 tied x",
      "1 tied y",
      "1 tied z",
      "4 tied other",
      "4 tied a012",
    ]);
    expect(read([good, better]).ranked.map(({ rank, id }) => `${rank} ${id}`)).toEqual(["1 a006", "2 a012"]);
  });

  test("counts and shares add up", () => {
    expect(page.shares.map(({ name }) => name)).toEqual(["qualified", "review", "not qualified"]);
    expect(sum(page.shares.map(({ count }) => count))).toBe(results.length);
    for (const { name, count, share } of page.shares) {
      expect(count).toBe(page.ranked.filter(({ decision }) => decision === name).length);
      expect(share).toBe(`${((100 * count) / results.length).toFixed(1)}%`);
    }
    const whole = sum(page.shares.map(({ share }) => Number.parseFloat(String(share))));
    expect(Math.abs(whole - 100)).toBeLessThanOrEqual(0.15);
  });

  test("each score is counted in its tenth of the scale, 100 in the last; what has none is counted apart", () => {
    const at = (score: number, id: string) => ({ ...better, id, score });
    const { scores } = read([at(0, "a"), at(9.9, "b"), at(10, "c"), at(99.9, "d"), at(100, "e"), unscored]);
    expect(scores.filter(({ count }) => count > 0)).toEqual([
      { name: "0–10", count: 2 },
      { name: "10–20", count: 1 },
      { name: "90–100", count: 2 },
      { name: locales.en.labels.notScored, count: 1 },
    ]);
    expect(page.scores).toHaveLength(10);
    expect(sum(page.scores.map(({ count }) => count))).toBe(results.length);
  });

  test("a result without a score has no rank and no figures; it is never told as 0", () => {
    expect(unscored.score).toBeNull();
    const { ranked } = read([unscored, better]);
    const row = ranked.find(({ id }) => id === "nothing");
    expect(row).toMatchObject({ rank: "–", score: "–", test: "–" });
  });

  test("filters say how many they show, and the rows carry what is filtered by", () => {
    const shown = (name: string) => page.ranked.filter(({ classes }) => classes.includes(name)).length;
    expect(page.filters).toEqual([
      `all (${results.length})`,
      `qualified (${shown("qualified")})`,
      `review (${shown("review")})`,
      `not qualified (${shown("not-qualified")})`,
      `with something to check (${shown("check")})`,
    ]);
    expect(shown("check")).toBe(results.filter(({ advisories }) => advisories.length > 0).length);
  });

  test("in Cantonese it says the same of the same candidates", () => {
    const yue = read(results, "yue");
    expect(yue.ranked.map(({ id, score }) => [id, score])).toEqual(
      page.ranked.map(({ id, score }) => [id, score]),
    );
    expect(yue.shares.map(({ name }) => name)).toEqual(
      (["qualified", "review", "not-qualified"] as const).map((one) => locales.yue.decisions[one]),
    );
    expect(named(yue.tree, "html")[0]?.properties.lang).toBe("yue");
  });

  test("one without an id is called by its place", () => {
    const { id: _, ...nameless } = better;
    expect(read([good, nameless]).ranked.map(({ id }) => id)).toContain("line 2");
  });

  test("ids are words, whatever they hold", () => {
    const id = `</th><script>x</script>&amp;"'\u202e`;
    const { tree, ranked } = read([{ ...better, id }]);
    expect(ranked.map((row) => row.id)).toEqual([`</th><script>x</script>&amp;"'U+202E`]);
    expect(named(tree, "script")).toEqual([]);
  });

  test("holds none of the candidates' text", () => {
    const html = renderBatchHtml(results);
    for (const { responses } of applications)
      for (const text of Object.values<string | undefined>(responses))
        if (text !== undefined && text.length >= 20) expect(html).not.toContain(text.slice(0, 12));
  });

  test("takes any iterable, an empty one too", () => {
    const page = read(new Set<Qualification>());
    expect(page.ranked).toEqual([]);
    expect(page.shares.map(({ count, share }) => [count, share])).toEqual([
      [0, "0.0%"],
      [0, "0.0%"],
      [0, "0.0%"],
    ]);
    expect(renderBatchHtml([better, good].values())).toBe(renderBatchHtml([better, good]));
  });

  test.each([
    ["qualifications[3].score", [better, good, better, { ...good, score: "12" }], {}],
    ["qualifications[1].decision", [better, { ...good, decision: "hired" }], {}],
    ["qualifications[0]", [null], {}],
    ["qualifications", better, {}],
    ["options.lang", [better], { lang: "fr" }],
    ["options.audience", [better], { audience: "auditor" }],
  ])("wrong input is refused by its place: %s", (path, given, options) => {
    let error: unknown;
    try {
      renderBatchHtml(given as never, options as never);
    } catch (thrown) {
      error = thrown;
    }
    if (!isInputError(error)) throw new Error("not refused", { cause: error });
    expect(error.issues.map((issue) => issue.path)).toEqual([path]);
    expect(error.message).toContain(path);
  });
});
