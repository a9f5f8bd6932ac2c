// @ts-check
/**
 * What the golden results are made of: every fixture, and what the engine says to it.
 *
 * @typedef {import("./engine.mjs").Engine} Engine
 *
 * @typedef {object} Row One fixture.
 * @property {string} id
 * @property {Record<string, string>} cells what the table shows of the result
 * @property {unknown} result all of it
 */
import { readdirSync, readFileSync } from "node:fs";

const fixtures = new URL("../../fixtures/", import.meta.url);

/** The rows of a file. @param {string} name @returns {any[]} */
export const read = (name) =>
  readFileSync(new URL(name, fixtures), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

/** @param {string} folder */
const filesIn = (folder) =>
  readdirSync(new URL(folder, fixtures))
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .map((name) => `${folder}/${name}`);

/** Tasks as the raters' files name them. */
const TASKS = /** @type {Record<string, string>} */ ({
  professional_email: "professionalEmail",
  persuasive_email: "persuasiveEmail",
});

/** @param {number | null | undefined} value @param {number} decimals */
const figure = (value, decimals) => value?.toFixed(decimals) ?? "-";
/** @param {readonly { code: string }[]} found */
const codesOf = (found) => [...new Set(found.map(({ code }) => code))].sort().join(" ") || "-";

/** @param {Engine} engine @param {{ id: string }} application @returns {Row} */
const qualified = ({ main }, application) => {
  const { provenance, ...result } = main.qualify(application);
  const { score, decision, reasons, responses, advisories } = result;
  return {
    id: application.id,
    cells: {
      score: figure(score, 1),
      decision,
      reason: reasons[0]?.code ?? "-",
      ...Object.fromEntries(Object.values(responses).map(({ task, rating }) => [task, figure(rating, 3)])),
      advisories: codesOf(advisories),
    },
    result,
  };
};

/** @param {Engine} engine @param {string} id @param {string} text @returns {Row} */
const languageOf = ({ language }, id, text) => {
  const report = language.detectLanguage(text);
  const script = language.detectScript(text);
  return {
    id,
    cells: {
      label: report.disguised ? `${report.label}, disguised` : report.label,
      share: figure(report.cantoneseShare, 2),
      script: script.label,
    },
    result: [report, script],
  };
};

/** @param {readonly string[]} words */
const tally = (words) =>
  [...new Set(words)]
    .sort()
    .map((word) => `${words.filter((other) => other === word).length} ${word}`)
    .join(", ");

/** Texts of a row of `language/`, by what tells them from others of the row. @param {Record<string, any>} row */
const textsOf = (row) => [
  ...["text", "written", "pseudo", "plain", "stiff", "cantonese"].flatMap((side) =>
    row[side] === undefined ? [] : [[side === "text" ? "" : `-${side}`, row[side]]],
  ),
  ...(row.parts ? [["", row.parts.map((/** @type {any} */ part) => part.text).join("")]] : []),
];

/** One row for a whole file: of what served to train, or is much of a kind, single texts are of no interest. @param {Engine} engine @param {string} file @returns {Row} */
const fileRead = (engine, file) => {
  const rows = read(file).flatMap((row) =>
    textsOf(row).map(([side, text]) => languageOf(engine, side, text)),
  );
  return {
    id: file.replace(/\.jsonl$/u, ""),
    cells: { labels: tally(rows.map(({ cells }) => `${cells.label}`)), rating: "-" },
    result: rows.map(({ result }) => result),
  };
};

/** Answers in parts and versions, each file of one task. @param {Engine} engine @param {string} file @returns {Row} */
const fileGraded = ({ main }, file) => {
  const [, kind = ""] = /\/(\w+)-/u.exec(file) ?? [];
  const tasks = { superior: "professionalEmail", friend: "persuasiveEmail", portrait: "character" };
  const task = /** @type {any} */ (tasks)[kind] ?? kind;
  const grades = read(file)
    .flatMap(({ id, parts, ...versions }) =>
      parts ? [parts.map((/** @type {string[]} */ [text]) => text).join("")] : Object.values(versions),
    )
    .map((text) => main.gradeResponse(text, task));
  const sum = grades.reduce((total, { rating }) => total + (rating ?? 0), 0);
  return {
    id: file.replace(/\.jsonl$/u, ""),
    cells: {
      labels: tally(grades.map(({ language }) => language.label)),
      rating: figure(sum / grades.length, 3),
    },
    result: grades,
  };
};

export const INTERVIEWS = filesIn("interviews");

/** What is read from an interview. @param {Pick<Engine, "interview">} engine @param {any} row @returns {Row} */
export const interviewRead = ({ interview }, { id, interview: given }) => {
  const { platformExperience, education, portfolio, interviewedOn } = given;
  const work = interview.parsePlatformExperience(platformExperience, { interviewedOn });
  const studied = interview.parseEducation(education);
  const works = interview.parsePortfolio(portfolio);
  return {
    id,
    cells: {
      writingMonths: figure(work.writingMonths, 1),
      ratingMonths: figure(work.ratingMonths, 1),
      education: studied.level ?? "-",
      portfolio: works.kind,
      works: figure(works.works, 0),
    },
    result: [work, studied, works, interview.parseDuration(platformExperience, { interviewedOn })],
  };
};

/** Texts that a measure is taken on. */
const MEASURED =
  "careful fairness genuine handmade later-lines later-paragraphs lines mixed other tidy written"
    .split(" ")
    .map((name) => `language/${name}.jsonl`);

/** Where the words of a file's texts begin and end. @param {Engine} engine @param {string} file @returns {Row} */
const fileCut = ({ language }, file) => {
  const places = read(file)
    .flatMap((row) => Object.values(row.responses ?? textsOf(row).map(([, text]) => text)))
    .map((text) => language.segmentWords(text).words.flatMap(({ start, end }) => [start, end]));
  return {
    id: file.replace(/\.jsonl$/u, ""),
    cells: { texts: `${places.length}`, words: `${places.flat().length / 2}` },
    result: places,
  };
};

/** All sections in their order. */
export const SECTIONS = /** @satisfies {Record<string, (engine: Engine) => Row[]>} */ ({
  /** What applications are scored by. */
  rubric: ({ main: { defaultRubric, tasks } }) => [
    { id: defaultRubric.id, cells: { version: defaultRubric.version }, result: defaultRubric },
    ...Object.values(tasks).map((task) => ({
      id: task.id,
      cells: { version: task.version ?? "-" },
      result: task,
    })),
  ],

  applications: (engine) => read("applications.jsonl").map((application) => qualified(engine, application)),

  answers: (engine) =>
    ["answers", "answers-unseen"].flatMap(filesIn).flatMap((file) =>
      read(file).map(({ id, answers }) => {
        const responses = Object.entries(answers).map(([task, text]) => [TASKS[task] ?? task, text]);
        return qualified(engine, { id, ...{ interview: {}, responses: Object.fromEntries(responses) } });
      }),
    ),

  adversarial: ({ main }) =>
    ["adversarial.jsonl", "adversarial-own.jsonl"].flatMap(read).map(({ id, task, text, generate }) => {
      const given = text ?? generate.repeat[0].repeat(generate.repeat[1]);
      const grade = main.gradeResponse(given, /** @type {any} */ (TASKS[task] ?? task));
      return {
        id,
        cells: {
          rating: figure(grade.rating, 3),
          language: grade.language.label,
          accepted: grade.language.accepted ? "yes" : "no",
          advisories: codesOf(grade.advisories),
        },
        result: grade,
      };
    }),

  interviews: (engine) => INTERVIEWS.flatMap(read).map((row) => interviewRead(engine, row)),

  language: (engine) =>
    MEASURED.flatMap(read).flatMap((row) =>
      textsOf(row).map(([side, text]) => languageOf(engine, row.id + side, text)),
    ),

  words: (engine) =>
    ["applications.jsonl", "adversarial.jsonl", ...MEASURED].map((file) => fileCut(engine, file)),

  training: (engine) => [
    ..."bare-lines classical later-cliches later-formal later-heritage later-plain later-translations modern terse"
      .split(" ")
      .map((name) => fileRead(engine, `language/${name}.jsonl`)),
    ...["language/pairs", "language/formal-pairs", "language/translations", "language/pseudo"]
      .flatMap(filesIn)
      .map((file) => fileRead(engine, file)),
    ...["roles", "versions"].flatMap(filesIn).map((file) => fileGraded(engine, file)),
  ],
});

/** @typedef {keyof typeof SECTIONS} Section */
