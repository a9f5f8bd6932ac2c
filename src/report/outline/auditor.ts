import type { ResponseGrade } from "../../grade/response-grade.js";
import { bandIn } from "../../qualify/band-in.js";
import type { Locale } from "../locale/locale.js";
import { fill, wordFor } from "../say/fill.js";
import { nameDemand } from "../say/say.js";
import { codesTable, evidenceRow, evidenceTable, marksTable } from "./evidence-tables.js";
import { titleOf } from "./head.js";
import type { Block, Line, Outline } from "./outline.js";
import { commonBlocks } from "./recruiter.js";
import { criteriaTable, policyTable, responseTable } from "./rubric-tables.js";
import { langOf, type Telling } from "./telling.js";

/** What language and script were told by, in figures. */
const figuresOf = (
  { labels, scripts, comma, colon }: Locale,
  { language, script }: ResponseGrade,
): string => {
  const yesNo = (value: boolean) => (value ? labels.isTrue : labels.isFalse);
  return [
    [labels.accepted, yesNo(language.accepted)],
    [labels.disguised, yesNo(language.disguised)],
    [labels.confidence, language.confidence.toFixed(4)],
    [wordFor(scripts, "traditional"), String(script.traditional)],
    [wordFor(scripts, "simplified"), String(script.simplified)],
  ]
    .map((pair) => pair.join(colon))
    .join(comma);
};

/** How the standing came about, where the bands are read on the test. */
const standingOf = ({ locale, qualification, rubric }: Telling): Block[] => {
  const band = bandIn(qualification);
  if (!band || rubric?.decision.standing !== "test") return [];
  const params = { lift: rubric.decision.lift, test: band.test, standing: band.standing };
  return [{ kind: "text", line: [locale.checks.standing(fill(locale, params))] }];
};

/** All that an answer's grade rests on, with its offsets. */
const everything =
  ({ locale }: Telling) =>
  (grade: ResponseGrade): Block[] => {
    const lang = langOf(grade);
    const { language, script } = grade;
    const row = (about: string) => evidenceRow(about, lang);
    return [
      { kind: "text", line: [figuresOf(locale, grade)] },
      ...marksTable(locale, grade),
      evidenceTable(locale, locale.labels.evidence, [
        ...grade.demands.flatMap(({ id, evidence }) => evidence.map(row(nameDemand(locale, grade.task, id)))),
        ...language.markers.map(row(wordFor(locale.dimensions, "language"))),
        ...(["craft", "mechanics"] as const).flatMap((side) =>
          grade.evidence[side].map(row(wordFor(locale.dimensions, side))),
        ),
        ...script.evidence.map(row(locale.labels.script)),
        ...language.segments.map(({ start, end, label }): Line[] => [
          [locale.labels.segments],
          [label],
          [`${start}–${end}`],
          ["–"],
          [],
        ]),
        ...grade.advisories.map(row(locale.labels.advisories)),
      ]),
    ];
  };

const provenanceTable = ({ locale, qualification: { provenance } }: Telling): Block => {
  const { labels } = locale;
  const { engine, rubric, digest } = provenance;
  const rows: Line[][] = [
    [[labels.engine], [engine]],
    [[labels.rubric], [`${rubric.id} ${rubric.version} (${rubric.hash})`]],
    [[labels.digest], [digest]],
  ];
  return { kind: "table", caption: labels.provenance, head: [labels.code, labels.value], figures: [], rows };
};

/** For those who check: everything, with weights, their reasons, offsets and versions. */
export const auditorOutline = (telling: Telling): Outline => {
  const { locale, qualification, rubric } = telling;
  const { labels } = locale;
  const interview = qualification.criteria.filter(({ group }) => group === "interview");
  const rules: Block[] = rubric
    ? [responseTable(locale, rubric), policyTable(locale, rubric)]
    : [{ kind: "text", line: [labels.rubricNotGiven] }];
  return {
    title: titleOf(telling, labels.auditTitle),
    lang: locale.code,
    blocks: [
      ...commonBlocks(telling, everything(telling)),
      {
        kind: "section",
        id: "scoring",
        title: labels.howScored,
        blocks: [
          { kind: "text", line: [labels.sum] },
          ...standingOf(telling),
          criteriaTable(telling),
          codesTable(telling),
          ...rules,
        ],
      },
      {
        kind: "section",
        id: "interview",
        title: labels.interview,
        blocks: [
          evidenceTable(
            locale,
            labels.interview,
            interview.flatMap(({ id, evidence }) => evidence.map(evidenceRow(wordFor(locale.criteria, id)))),
          ),
        ],
      },
      {
        kind: "section",
        id: "provenance",
        title: labels.provenance,
        blocks: [provenanceTable(telling)],
      },
    ],
  };
};
