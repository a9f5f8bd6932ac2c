import { DIMENSIONS } from "../../check/dimensions.js";
import type { ResponseGrade } from "../../grade/response-grade.js";
import { listingTest } from "../../task/tasks.js";
import type { Locale } from "../locale/locale.js";
import { markOf } from "../say/figures.js";
import { wordFor } from "../say/fill.js";
import { sayDemand } from "../say/say.js";
import { sayLanguage } from "../say/say-language.js";
import { answerBlock } from "./answer-block.js";
import { lackedMost } from "./lacked-most.js";
import { type Block, type Item, NOTE_KINDS, type Passage } from "./outline.js";
import { quotes } from "./quotes.js";
import { faultsOf, usually } from "./slips.js";
import { answerId, langOf, type Telling } from "./telling.js";

/** Each demand of a prompt, met or not, with the words that show it. */
const demandItems = ({ locale }: Telling, grade: ResponseGrade): Item[] =>
  grade.demands.map((demand) => {
    const found = quotes(locale, demand.evidence, langOf(grade));
    return {
      sign: demand.met ? "met" : "missed",
      line: [sayDemand(locale, grade.task, demand), ...(found.length > 0 ? ["  ", ...found] : [])],
    };
  });

/** The four sides of an answer in one line. */
const sidesOf = (locale: Locale, { dimensions }: ResponseGrade): string =>
  DIMENSIONS.map((side) => {
    const rating = dimensions[side];
    return `${wordFor(locale.dimensions, side)} ${rating === null ? "–" : markOf(rating, 4)}/4`;
  }).join(locale.comma);

const MOST_SLIPS = 8;

/** What lowers an answer's mechanics, what keeps its craft or its task down, and what its craft lacks most. */
const lowered = (locale: Locale, grade: ResponseGrade): Item[] => {
  const slips = grade.evidence.mechanics.filter(({ text }) => text !== undefined).slice(0, MOST_SLIPS);
  const limits = [...grade.evidence.task, ...grade.evidence.craft].filter(({ code }) =>
    Object.hasOwn(locale.limits, code),
  );
  const lacked = lackedMost(grade);
  return [
    ...slips.map(
      (slip): Item => ({
        sign: "look",
        line: [...quotes(locale, [slip], langOf(grade)), ` ${locale.labels.usually} ${usually(slip) ?? ""}`],
      }),
    ),
    ...faultsOf(locale, grade).map((fault): Item => ({ sign: "look", line: [locale.faults[fault]] })),
    ...limits.map(
      ({ code }): Item => ({
        sign: "look",
        line: [`${locale.labels.keptDown}${locale.colon}${wordFor(locale.limits, code)}`],
      }),
    ),
    ...(lacked
      ? [
          {
            sign: "plain",
            line: [`${locale.labels.lacks}${locale.colon}${wordFor(locale.craft, lacked)}`],
          } as const,
        ]
      : []),
  ];
};

/** The rating of an answer out of ten; the machine's own beside it where people's marks replaced it. */
const ratingOf = (locale: Locale, { rating, machine, status }: ResponseGrade): string => {
  if (status !== "scored" || rating === null) return wordFor(locale.statuses, "not-asked");
  const [opening, closing] = locale.brackets;
  const ours = machine?.rating ?? null;
  const beside = ours === null ? "" : `${opening}${locale.labels.byPeople} ${markOf(ours, 10)}/10${closing}`;
  return `${markOf(rating, 10)}/10${beside}`;
};

/** The prompt of a task. That of the listing is in written Chinese; a caller's own is in Cantonese, as the rest. */
const promptOf = ({ locale, tasks }: Telling, task: string): Passage | undefined => {
  const prompt = tasks.find(({ id }) => id === task)?.prompt;
  if (!prompt) return undefined;
  if (!locale.code.startsWith("yue")) return { passage: prompt.en, lang: "en" };
  return { passage: prompt.yue, lang: listingTest.some(({ id }) => id === task) ? "zh-Hant" : "yue" };
};

/** One answer: its rating, what it does of what was asked, its text with the evidence marked. */
export const answerSection = (telling: Telling, grade: ResponseGrade, more: readonly Block[] = []): Block => {
  const { locale } = telling;
  const title = `${wordFor(locale.criteria, grade.task)}${locale.colon}${ratingOf(locale, grade)}`;
  const id = answerId(telling, grade);
  if (grade.status !== "scored") return { kind: "section", id, title, blocks: [] };
  const asked = promptOf(telling, grade.task);
  const items = lowered(locale, grade);
  return {
    kind: "section",
    id,
    title,
    blocks: [
      ...(asked ? [{ kind: "text", line: [`${locale.labels.prompt}${locale.colon}`, asked] } as const] : []),
      { kind: "text", line: [sidesOf(locale, grade)] },
      { kind: "text", line: [sayLanguage(locale, grade)] },
      { kind: "list", items: demandItems(telling, grade) },
      ...answerBlock(telling, grade, NOTE_KINDS),
      ...(items.length > 0 ? [{ kind: "list", items } as const] : []),
      ...more,
    ],
  };
};
