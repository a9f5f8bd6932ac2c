import { foldPattern } from "../spelling/find-misspellings.js";
import { type FoldedText, givenSpan } from "../text/fold.js";
import { matchesOf } from "../text/matches.js";
import { outside } from "../text/outside.js";
import { filterOf } from "../text/pattern-filter.js";
import { findQuotations } from "../text/quotes.js";
import { joined } from "../text/sorted-spans.js";
import type { Span } from "../text/span.js";
import { parseTable } from "../text/table.js";
import table from "./slots.tsv";

/** Brackets, and what stands in them on one line. */
const BRACKETED =
  /\{\{[^{}\n]{1,24}\}\}|\$\{[^{}\n]{1,24}\}|[[{<【〔(][^[\]{}<>【】〔〕()\n]{1,24}[\]}>】〕)]/gu;
/** Brackets that hold nothing but variables. */
const VARIABLE = /^(?:\{\{.*\}\}|\$\{.*\})$/u;
/** Round brackets and 【】 have many uses. */
const ROUND = "(";
const HEADING = "【";

/** ____, not a face (T____T) and not a rule across the page. */
const BLANK_LINE = /(?<![a-z>=^_;*#-])_{3,}(?![a-z<=^_;*#-])/gu;
const RULE = 12;

/** XX經理, X月X日, 20XX年, ○○公司. What is censored (X你) or meant (X光) is none. */
const STAND_IN =
  /(?<![a-z])(?:x{2,4}|[○●□△*×]{2,4}|o{2,3})(?=经理|总监|主任|主管|老板|先生|小姐|女士|生[,:!\n]|总[,:!\n]|公司|部门|部[,。 ]|活动|大学|学校|中心|社区|社团|图书馆|年|月|日|号|蚊|元|万|%|个百分点|项目|产品|方面|上[\s。]*$)|(?<=20)xx(?=年|[ /-])|(?<=第)x{1,2}(?=季|期|页|章)|(?<![a-z\d])x{1,2}(?=月(?:x|\d|[一二三四五六七八九十])|月份|分钟|%)|(?<=月)x{1,2}(?=日|号)/gu;
/** 某某 where a name should stand: at the head or the foot of a letter, before a title. */
const SOMEBODY =
  /某某(?=经理|总监|主任|主管|老板|先生|小姐|女士|公司|部门|社区|中心)|(?<=^|\n)[ ]*某某(?=[,:!\n]|你好|您好|上|$)|(?<=^|\n)[ ]*某(?:经理|总监|先生|小姐)(?=[,:!\n]|你好|您好)/gu;

interface Rule {
  readonly sure: boolean;
  readonly pattern: RegExp;
}

let rules: readonly Rule[] | undefined;

const readRules = (): readonly Rule[] =>
  parseTable<"strength" | "pattern">(table).map((row) => ({
    sure: row.strength === "sure",
    pattern: new RegExp(foldPattern(row.pattern), "u"),
  }));

/** Whether nothing but blanks stands before a place on its line, as far as one looks. */
const beginsLine = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - 8), at);
  return before.slice(before.lastIndexOf("\n") + 1).trim() === "";
};

/** Whether a bracket heads a line: 【日期】十月三號. A salutation is no text under a heading. */
const headsLine = (text: string, start: number, end: number): boolean =>
  beginsLine(text, start) && /^\s*[^\s,:!你您。]/u.test(text.slice(end, end + 4));

const isSlot = (text: string, start: number, end: number): boolean => {
  const whole = text.slice(start, end);
  if (VARIABLE.test(whole)) return true;
  const inner = whole.slice(1, -1).trim();
  const mark = whole[0] as string;
  rules ??= readRules();
  return rules.some(({ sure, pattern }) => {
    if (!pattern.test(inner)) return false;
    if (sure) return mark !== ROUND || !/^\d|^x+$/u.test(inner);
    if (mark === ROUND) return false;
    return mark !== HEADING || !headsLine(text, start, end);
  });
};

const shapesIn = filterOf([BRACKETED, BLANK_LINE, STAND_IN, SOMEBODY]);

const isShape = (shape: RegExp, text: string, start: number, end: number): boolean => {
  if (shape === BRACKETED) return isSlot(text, start, end);
  return shape !== BLANK_LINE || end - start < RULE || !beginsLine(text, start);
};

/**
 * The slots of a template that nobody filled: [上司姓名], {{name}}, ____, XX經理. Not headings like 【通知】, not asides
 * like (笑). Linear; offsets are into the text as given.
 */
export const findSlots = (folded: FoldedText): Span[] => {
  const { text } = folded;
  const spans: Span[] = [];
  for (const shape of shapesIn(text))
    for (const { index, 0: hit } of matchesOf(shape, text))
      if (isShape(shape, text, index, index + hit.length))
        spans.push({ start: index, end: index + hit.length });
  if (spans.length === 0) return [];
  // A poster may be quoted with its blanks.
  const quotes = findQuotations(text).filter(({ speech }) => speech);
  return joined(outside(spans, quotes)).map(({ start, end }) => givenSpan(folded, start, end));
};
