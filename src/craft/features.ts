import { mentionsOf, textOf } from "../response/mentions.js";
import { lengthOf, type ReadResponse } from "../response/read-response.js";
import { findSalutation, hasSubject } from "../response/salutation.js";
import { expectedCount, type RoleOf } from "../role/read-roles.js";
import { isRoleOf } from "../role/role.js";
import { segment } from "../segment/segment.js";
import { TRAIT_KINDS } from "../task/find-concepts.js";
import { findLines } from "../text/lines.js";
import { compilePhrases } from "../text/phrases.js";
import type { Span } from "../text/span.js";
import { listed, parseTable } from "../text/table.js";
import idiomTable from "./idioms.tsv";
import { particularity } from "./particularity.js";
import senseTable from "./senses.tsv";

/** Sides of an answer's craft that can be counted, each from 0 (none) to 1 (as much as helps). */
export type CraftFeature =
  | "length"
  | "variety"
  | "rhythm"
  | "detail"
  | "image"
  | "senses"
  | "scene"
  | "features"
  | "letter-form"
  | "courtesy"
  | "questions"
  | "particular"
  | "analysis"
  | "presentation"
  | "benefits"
  | "empathy"
  | "answers"
  | "ease";

const full = (count: number, enough: number): number => Math.min(1, count / enough);

const countOf = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

/** Numbers with what they count, times, prices, names in quotation marks: what was thought of, not just said. */
const DETAIL =
  /[一二两三四五六七八九十廿卅百千万半\d]{1,8}(?:个|只|隻|条|张|间|家|架|对|本|份|枝|支|粒|块|碗|杯|年|岁|月|日|号|点|分钟|钟|蚊|元|呎|磅|层|楼|次|成|%|个百分点|页|版|幅|人|位|集|首|篇|样|件|套|袋|箱|班|场|晚|朝)|「[^」]{2,24}」|《[^》]{1,24}》/gu;
/** 肥到…, 慢到…, 好似…咁, 紅卜卜, 篤篤聲: pictures and sounds. */
const PICTURE =
  /[\p{Script=Han}]到(?!时|底|场|会|处|站|期|访|家|达|咗|啲)|(\p{Script=Han})\1(?:声|地|哋)|\p{Script=Han}([^嘅哋\s])\2(?=嘅|咁|[,。])|[喳滋叮咚笃沙咯嘭]{2,}|声/gu;
const CONTRAST = /但系|但係|不过|其实|偏偏|点知|原来|反而|虽然|明明|仲要|竟然|居然|谁知|怪在|却/gu;
const COURTESY =
  /麻烦|烦请|恳请|请(?:你|您)|想请|唔该|多谢|感谢|谢谢|辛苦|劳烦|打搅|打扰|抽空|抽时间|得闲|有空|如果|若果|方便|唔知|可能|或者|指教|指点|请教|不吝|直言|尽管|即管|敬上|谨|顺利/gu;
const QUESTION = /[?]|唔知|够唔够|会唔会|定系|定係|有冇|系咪|係咪|得唔得|妥唔妥|使唔使|要唔要/gu;
const EASE =
  /唔急|唔使急|唔使即刻|慢慢谂|谂(?:清楚|好|两日|下|吓)|考虑|唔得(?:都)?(?:冇所谓|就算|闲)|冇所谓|唔勉强|冇压力|随时|先(?:至)?(?:覆|答)|话我知|覆我|得唔得|肯唔肯|再讲/gu;

/** A letter has this many lines at least: salutation, body, name. */
const PARAGRAPHS = 4;
const LONGEST_NAME = 14;

/** Whether the last line is a name: short, without the marks of a sentence. */
const hasSignOff = (text: string, lines: readonly Span[]): boolean => {
  const last = lines.at(-1);
  const name = last && lines.length > 1 ? text.slice(last.start, last.end).trim() : "";
  return name !== "" && name.length <= LONGEST_NAME && !/[,。!?:]/u.test(name);
};

let idioms: ReturnType<typeof compilePhrases<string>> | undefined;
const idiomsIn = (text: string): number => {
  idioms ??= compilePhrases(
    parseTable<"form">(idiomTable).map((row): [string, string] => [row.form, row.form]),
  );
  return idioms(text).length;
};

let senses: ReturnType<typeof compilePhrases<string>> | undefined;
/** How many different words for what is seen, heard, smelt, tasted and felt. */
const sensesIn = (text: string): number => {
  senses ??= compilePhrases(
    parseTable<"sense" | "words">(senseTable).flatMap(({ words }) =>
      listed(words).map((word): [string, string] => [word, word]),
    ),
  );
  return new Set(senses(text).map(({ value }) => value)).size;
};

/** How many clauses of a letter do something; none in prose. */
const clausesOf = (response: ReadResponse, role: RoleOf<"friend"> | RoleOf<"superior">): number => {
  const { reader } = response.task;
  if (reader === undefined || !isRoleOf(reader, role)) return 0;
  return expectedCount(response, reader, role);
};

const distinctConcepts = (response: ReadResponse, concepts: readonly string[]): number =>
  new Set(mentionsOf(response, concepts).flatMap((mention) => mention.concepts)).size;

const distinctWords = (response: ReadResponse, concept: string): number =>
  new Set(mentionsOf(response, [concept]).map((mention) => textOf(response, mention))).size;

/** A sentence or two has 4 different words for each square root of its words, a rich page 8. */
const LEAST_VARIETY = 4;
const MOST_VARIETY = 8;

/** Different words, as against the square root of all: it grows with what is said and hardly with repeating it. */
const variety = (response: ReadResponse): number => {
  const words = segment(response.folded).words.map((word) => word.text);
  if (words.length === 0) return 0;
  const ratio = new Set(words).size / Math.sqrt(words.length);
  return Math.max(0, full(ratio - LEAST_VARIETY, MOST_VARIETY - LEAST_VARIETY));
};

/** Fewer clauses have no rhythm; the spread of their lengths, as a share of the mean, is some 0.2 in a litany. */
const LEAST_CLAUSES = 4;
const LEAST_SPREAD = 0.2;
const MOST_SPREAD = 0.6;

/** Long and short by turns: how much the lengths of clauses differ. */
const rhythm = ({ folded, clauses }: ReadResponse): number => {
  const lengths = clauses
    .map(({ start, end }) => lengthOf(folded.text.slice(start, end)))
    .filter((length) => length > 0);
  if (lengths.length < LEAST_CLAUSES) return 0;
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const spread = Math.sqrt(lengths.reduce((sum, length) => sum + (length - mean) ** 2, 0) / lengths.length);
  return Math.max(0, full(spread / mean - LEAST_SPREAD, MOST_SPREAD - LEAST_SPREAD));
};

/** The craft of an answer, side by side. */
export const craftFeatures = (response: ReadResponse): Record<CraftFeature, number> => {
  const { text } = response.folded;
  const lines = findLines(text);
  const letter = [
    hasSubject(response),
    findSalutation(response) !== null,
    hasSignOff(text, lines),
    lines.length >= PARAGRAPHS,
  ];
  return {
    length: full(response.length, 110),
    variety: variety(response),
    rhythm: rhythm(response),
    detail: full(countOf(text, DETAIL), 6),
    image: full(countOf(text, PICTURE) + idiomsIn(text) + distinctWords(response, "image"), 4),
    senses: full(sensesIn(text), 4),
    scene: full(countOf(text, CONTRAST) + countOf(text, /[「『“]/gu), 3),
    features: full(distinctConcepts(response, TRAIT_KINDS), 6),
    "letter-form": letter.filter(Boolean).length / letter.length,
    courtesy: full(countOf(text, COURTESY), 6),
    questions: full(Math.max(countOf(text, QUESTION), clausesOf(response, "ask")), 3),
    particular: particularity(response),
    analysis: full(clausesOf(response, "analysis"), 3),
    presentation: full(clausesOf(response, "presentation"), 3),
    benefits: full(clausesOf(response, "benefit"), 4),
    empathy: full(clausesOf(response, "worry"), 2),
    answers: full(clausesOf(response, "answer"), 4),
    ease: full(countOf(text, EASE), 2),
  };
};
