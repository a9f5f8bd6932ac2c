/**
 * Measures the language check beside its peers and prints Markdown tables:
 * `npm run eval -- --corpora DIR --gold DIR`. DIR of the corpora holds `dev/NAME.tsv.gz`; that of the gold set
 * `candidates.jsonl`, `ratings.jsonl` and `adversarial.jsonl`. The texts of `fixtures/language` are our own.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readJsonLines } from "../../src/language/train/corpora.js";
import { detectScript } from "../../src/language.js";
import { toSimplified } from "../../src/text/simplify.js";
import * as own from "../support/language-fixtures.js";
import { DISGUISES } from "./disguises.js";
import { ACCEPTED, measureGold } from "./gold.js";
import { measureGrading } from "./grading.js";
import { countAccepted, measureLines, percent, printTable } from "./measures.js";
import { type Answer, fastText, francTool, ours, type Tool } from "./peers.js";
import { CANTONESE, devMixtures, devParagraphs, mixtureOf, ratedCliches, readDev, WRITTEN } from "./texts.js";

const { values } = parseArgs({ options: { corpora: { type: "string" }, gold: { type: "string" } } });
if (!values.corpora || !values.gold) throw new Error("usage: npm run eval -- --corpora DIR --gold DIR");

const dev = readDev(values.corpora);
const peer = await fastText();
const paragraphs = devParagraphs(dev, 300);
const labelOf = (source: string) => (CANTONESE.includes(source) ? "cantonese" : "written-chinese");

type Row = { label: string; text: string };

const lineTable = async (title: string, sets: Iterable<readonly [string, readonly Row[]]>) => {
  const rows: string[][] = [];
  for (const [name, lines] of sets) {
    const mine = await measureLines(ours, lines);
    const theirs = await measureLines(peer, lines);
    rows.push([
      name,
      `${mine.n}`,
      percent(mine.forced, mine.n),
      percent(mine.strict, mine.n),
      percent(mine.neutral, mine.n),
      mine.calibration.toFixed(3),
      percent(theirs.forced, mine.n),
      percent(theirs.strict, mine.n),
    ]);
  }
  const header = ["text", "n", "forced", "strict", "neutral", "ECE", `${peer.name} forced`, "strict"];
  printTable(title, header, rows);
};

const grouped = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
};

const textsOf = (rows: readonly { text: string }[]) => rows.map(({ text }) => text);
/** How long a terse text is, in characters. */
const lengthOf = ({ length }: string): string => {
  if (length <= 14) return "4–14";
  return length <= 40 ? "15–40" : "over 40";
};
const simplified = (text: string) => [...text].map(toSimplified).join("");

await lineTable("Lines of the dev corpora, %", [
  ...[...CANTONESE, ...WRITTEN].map((source) => [source, dev.get(source) ?? []] as const),
  ...grouped(dev.get("short") ?? [], ({ label }) => `short (2–5 characters), ${label}`),
]);
await lineTable(
  "Our own lines, Cantonese and written Chinese in equal parts, %",
  grouped(own.lines, ({ set }) => set),
);
await lineTable(
  "Later lines, not learnt from, %",
  grouped(own.laterLines, ({ set }) => set),
);
await lineTable(
  "Later lines with hardly a telling word, not learnt from, %",
  grouped(own.bareLines, ({ set }) => set),
);
await lineTable(
  "Later terse texts, not learnt from, %",
  grouped(own.laterTerse, ({ label, text }) => `${label}, ${lengthOf(text)}`),
);
const paragraphRows = [...paragraphs].map(
  ([source, texts]) => [source, texts.map((text) => ({ label: labelOf(source), text }))] as const,
);
const genuine = own.genuine.map(({ text }) => ({ label: "cantonese", text }));
const written = own.written.map(({ text }) => ({ label: "written-chinese", text }));
await lineTable("Paragraphs of 60–200 characters, %", [
  ...paragraphRows,
  ["own Cantonese", genuine],
  ["own written Chinese", written],
  ...[...grouped(own.laterParagraphs, ({ label }) => label)].map(
    ([label, rows]) => [`later, ${label}`, rows] as const,
  ),
  [
    "all, converted to Simplified",
    [...paragraphRows.flatMap(([, rows]) => rows), ...genuine, ...written].map((row) => ({
      ...row,
      text: simplified(row.text),
    })),
  ],
]);

const mixtures = {
  "own texts": own.mixed.map(({ parts }) => mixtureOf(parts)),
  "dev lines": devMixtures(dev, 400),
};
const meanError = async (tool: Tool, texts: readonly { text: string; share: number }[]) => {
  let error = 0;
  for (const { text, share } of texts) error += Math.abs(((await tool.detect(text)).share ?? 0.5) - share);
  return (error / texts.length).toFixed(3);
};
printTable(
  "Mixed paragraphs: mean error of the share of Cantonese, 0–1",
  ["text", "n", ours.name, peer.name],
  await Promise.all(
    Object.entries(mixtures).map(async ([name, texts]) => [
      name,
      `${texts.length}`,
      await meanError(ours, texts),
      await meanError(peer, texts),
    ]),
  ),
);

type Sources = ReadonlyMap<string, readonly string[]>;

const disguiseTable = async (title: string, sources: Sources) => {
  const rows: string[][] = [];
  for (const [kind, dress] of Object.entries(DISGUISES)) {
    const cells: string[] = [];
    const all: string[] = [];
    for (const texts of sources.values()) {
      const dressed = texts.flatMap(dress);
      all.push(...dressed);
      cells.push(percent(await countAccepted(ours, dressed), dressed.length));
    }
    rows.push([
      kind,
      `${all.length}`,
      ...cells,
      percent(await countAccepted(ours, all), all.length),
      percent(await countAccepted(peer, all), all.length),
    ]);
  }
  printTable(title, ["disguise", "n", ...sources.keys(), "all", peer.name], rows);
};
/** The tables of words are of Traditional characters. */
const isTraditional = (text: string) => detectScript(text).label === "traditional";
await disguiseTable(
  "Written Chinese in disguise taken for Cantonese, %",
  new Map([
    ...["tatoeba-cmn", "cv-zh-tw", "drcd", "legco"].map(
      (source) => [source, (paragraphs.get(source) ?? []).slice(0, 60)] as const,
    ),
    ["own", own.written.filter(({ script }) => script === "traditional").map(({ text }) => text)] as const,
  ]),
);
const laterFormal = [...grouped(own.laterFormal, ({ set }) => set)];
const laterCliches = [...grouped(own.laterCliches, ({ kind }) => kind)];
const laterTranslations = [...grouped(own.laterTranslations, ({ kind }) => kind)];
const laterOf = (language: string) => [
  ...grouped(
    own.laterParagraphs.filter(({ label }) => label === language),
    ({ kind }) => kind,
  ),
];
await disguiseTable(
  "The same with later texts, %",
  new Map([
    ...laterOf("written-chinese").map(([kind, rows]) => [kind, textsOf(rows).filter(isTraditional)] as const),
    ...laterFormal.map(
      ([set, rows]) => [set, rows.map(({ written }) => written).filter(isTraditional)] as const,
    ),
  ]),
);
const careful = [...grouped(own.careful, ({ register }) => register)];
const tidy = [...grouped(own.tidy, ({ kind }) => kind)].map(
  ([kind, rows]) => [`tidy: ${kind}`, textsOf(rows)] as const,
);
const handmade = [
  ...[...grouped(own.handmade, ({ method }) => method)].map(
    ([method, rows]) => [method, textsOf(rows)] as const,
  ),
  ...careful.map(([register, rows]) => [`careful: ${register}`, rows.map(({ pseudo }) => pseudo)] as const),
  ...tidy.filter(([kind]) => kind.endsWith("stiff")),
  ...laterFormal.map(([set, rows]) => [`later: ${set}`, rows.map(({ pseudo }) => pseudo)] as const),
  ...laterCliches.map(([kind, rows]) => [`later, stiff: ${kind}`, rows.map(({ stiff }) => stiff)] as const),
  ...laterTranslations.map(
    ([kind, rows]) => [`later, machine: ${kind}`, rows.map(({ pseudo }) => pseudo)] as const,
  ),
];
printTable(
  "Disguised by hand, taken for Cantonese, %",
  ["method", "n", ours.name, peer.name],
  await Promise.all(
    handmade.map(async ([method, texts]) => {
      const shares = [await countAccepted(ours, texts), await countAccepted(peer, texts)];
      return [method, `${texts.length}`, ...shares.map((count) => percent(count, texts.length))];
    }),
  ),
);

const real: (readonly [string, readonly string[]])[] = [
  ...CANTONESE.map((source) => [source, paragraphs.get(source) ?? []] as const),
  ...[...grouped(own.genuine, ({ register }) => register)].map(
    ([register, rows]) => [register, textsOf(rows)] as const,
  ),
  ...[...grouped(own.fairness, ({ kind }) => kind)].map(
    ([kind, rows]) => [`fairness: ${kind}`, textsOf(rows)] as const,
  ),
  ...careful.map(
    ([register, rows]) => [`careful: ${register}`, rows.map(({ cantonese }) => cantonese)] as const,
  ),
  ...tidy.filter(([kind]) => !kind.endsWith("stiff")),
  ...laterOf("cantonese").map(([kind, rows]) => [`later: ${kind}`, textsOf(rows)] as const),
  ...laterFormal.map(([set, rows]) => [`later: ${set}`, rows.map(({ cantonese }) => cantonese)] as const),
  ...laterCliches.map(
    ([kind, rows]) => [`later, polished: ${kind}`, rows.map(({ cantonese }) => cantonese)] as const,
  ),
  ...laterTranslations.map(
    ([kind, rows]) => [`later, beside ${kind}`, rows.map(({ cantonese }) => cantonese)] as const,
  ),
  ["later: heritage", textsOf(own.laterHeritage)],
  ["later: translations put right", textsOf(own.laterPlain)],
];
const realRows: string[][] = [];
const sum = { n: 0, accepted: 0, flagged: 0 };
for (const [name, texts] of real) {
  const accepted = await countAccepted(ours, texts);
  const answers = await Promise.all(texts.map(ours.detect));
  const flagged = answers.filter(({ disguised }) => disguised).length;
  sum.n += texts.length;
  sum.accepted += accepted;
  sum.flagged += flagged;
  realRows.push([name, `${texts.length}`, percent(accepted, texts.length), percent(flagged, texts.length)]);
}
realRows.push(["all", `${sum.n}`, percent(sum.accepted, sum.n), percent(sum.flagged, sum.n)]);
printTable("Real Cantonese paragraphs, %", ["text", "n", "accepted", "called disguised"], realRows);

/** What is to be told, or not to be: `not-cantonese` is what an answer is not accepted as. */
const isAsExpected = ({ label, disguised }: Answer, expected: string): boolean => {
  if (expected === "not-cantonese") return label !== "cantonese" || disguised;
  if (expected === "not-written-chinese") return label !== "written-chinese" && !disguised;
  return label === expected && !(expected === "cantonese" && disguised);
};
const classRows: string[][] = [];
for (const [name, rows] of grouped(own.classes, (row) => row.class)) {
  const answers = await Promise.all(rows.map(({ text }) => ours.detect(text)));
  const right = answers.filter((answer, i) => isAsExpected(answer, rows[i]?.expected ?? "")).length;
  classRows.push([name, rows[0]?.expected ?? "", `${rows.length}`, percent(right, rows.length)]);
}
printTable("Classes of input, told as expected, %", ["class", "expected", "n", ours.name], classRows);

printTable(
  "Ready-made phrases, by what three blind raters accept, %",
  ["task", "n", "raters accept", "of these accepted", "of the others accepted", "agreement"],
  await Promise.all(
    [...grouped(ratedCliches, ({ task }) => task)].map(async ([task, rows]) => {
      const [good, bad] = [true, false].map((wanted) =>
        textsOf(rows.filter(({ mark }) => mark >= ACCEPTED === wanted)),
      ) as [string[], string[]];
      const [ofGood, ofBad] = [await countAccepted(ours, good), await countAccepted(ours, bad)];
      return [
        task,
        `${rows.length}`,
        percent(good.length, rows.length),
        percent(ofGood, good.length),
        percent(ofBad, bad.length),
        percent(ofGood + bad.length - ofBad, rows.length),
      ];
    }),
  ),
);

const others = new Map<string, Row[]>([
  ...["cv-en", "cv-ja", "cv-ko", "lzh-dev"].map(
    (source) =>
      [
        source,
        (dev.get(source) ?? []).map(({ label, text }) => ({
          label: source === "cv-ko" ? "korean" : label,
          text,
        })),
      ] as const,
  ),
  ...grouped(own.others, ({ language }) => `own ${language}`),
  ...grouped(own.otherLines, ({ language }) => `a few words: ${language}`),
]);
const otherRows: string[][] = [];
for (const [name, rows] of others) {
  const cells = [name, `${rows.length}`];
  for (const tool of [ours, peer, francTool]) {
    const answers = await Promise.all(rows.map(({ text }) => tool.detect(text)));
    const right = answers.filter(({ label }, i) => label === rows[i]?.label).length;
    const cantonese = answers.filter(
      ({ label }, i) => label === "cantonese" && rows[i]?.label !== label,
    ).length;
    cells.push(percent(right, rows.length), percent(cantonese, rows.length));
  }
  otherRows.push(cells);
}
printTable(
  "Other languages: right label, and taken for Cantonese, %",
  ["text", "n", ...[ours, peer, francTool].flatMap(({ name }) => [name, "as Cantonese"])],
  otherRows,
);

const scripts = [
  ...[...paragraphs].flatMap(([source, texts]) =>
    source.startsWith("tatoeba")
      ? []
      : texts.map((text) => ({ text, script: source === "cv-zh-cn" ? "simplified" : "traditional" })),
  ),
  ...own.genuine,
  ...own.written,
];
const rightScripts = scripts.filter(({ text, script }) => detectScript(text).label === script).length;
printTable(
  "Script of paragraphs, %",
  ["n", "right"],
  [[`${scripts.length}`, percent(rightScripts, scripts.length)]],
);

measureGold(
  readJsonLines(join(values.gold, "candidates.jsonl")),
  readJsonLines(join(values.gold, "ratings.jsonl")),
  readJsonLines(join(values.gold, "adversarial.jsonl")),
);

measureGrading(values.gold);
