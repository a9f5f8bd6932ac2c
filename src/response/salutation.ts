import { findLines } from "../text/lines.js";
import { filterOf } from "../text/pattern-filter.js";
import type { Span } from "../text/span.js";
import type { ReadResponse } from "./read-response.js";

const SUBJECT = /^\s*\*{0,2}(?:主旨|主题|标题|题目|事由|subject|re)\s*(?:\*{1,2}\s*)?[:–-]/u;
/** Lines that come before a salutation: subject, addressee, date. */
const HEADER =
  /^\s*(?:\*{0,2})(?:主旨|主题|标题|题目|事由|收件人|寄件人|日期|副本|subject|re|to|from|date|cc)\s*(?:\*{1,2}\s*)?[:–-]/u;
/** A line of the form around a letter: a date, "Question 2:", (电邮正文), 以下系电邮嘅范本:. */
const LABEL =
  /^\s*(?:[([【<][^()[\]【】<>]{0,20}[)\]】>]|(?:question|task|q) ?\d{1,2}.{0,12}|第[一二三\d]题.{0,12}|(?:答|答案|电邮|电子邮件|email|正文|内容)(?:正文|内容)?:?|\d{1,4} ?[年月/.-].{1,16}|[^:]{0,24}(?:电邮|邮件|email|范本|草稿)[^:]{0,6}:)\s*$/u;
/** A line that says "this is an e-mail" is none. */
const LONGEST = 30;
const NAME =
  /^\s*(?:[a-z][a-z.'-]*(?: [a-z][a-z.'-]*){0,3}|[\u4e00-\u9fff]{1,5}(?: ?(?:sir|姐|哥|生|太|总|仔|女))?)\s*(?:(?:你好|您好|早晨)\s*)?(?:[,:!~]\s*)?$/u;
const TITLE =
  /^\s*(?:致|呈|to)?[: ]*(?:尊敬的|尊敬嘅|敬爱嘅|敬爱的|亲爱的|亲爱嘅|dear|hi|hello|hey)?\s*[\u4e00-\u9fffa-z. ]{0,12}(?:经理|总监|主任|老板|上司|主管|校长|校监|副校|总裁|部长|院长|组长|店长|厂长|园长|会长|督导|领导|处长|科长|头家|老细|波士|老总|董事|主席|老师|医生|教授|先生|小姐|女士|太太|老板娘|总|生|太|姐|哥|sir|boss|manager|director|coach|madam|大人)(?:你好|您好|早晨|台鉴|钧鉴|大鉴|阁下|[(,:!~ ]|$)|^\s*[\u4e00-\u9fff][董工][,:!]/u;
const mayBeTitle = filterOf([TITLE]);
const GREETED =
  /^\s*(?:dear|hi|hello|hey|good (?:morning|afternoon)|尊敬|亲爱|敬启者|你好|您好|早晨|喂|嗨|yo)(?![a-z])/u;
/** "阿雯:", "老友,", "bro": how one calls a friend. */
const FRIENDLY = /^\s*(?:(?:喂|嗨|hi|hey|dear|yo|亲爱嘅|亲爱的)\s*)?(?:阿|老友|好友|朋友|bro|亚|细|大)/u;

/** How many lines from the top a salutation is looked for. */
const DEEPEST = 6;

/** The lines of an answer. */
export const linesOf = ({ derived, folded }: ReadResponse): readonly Span[] => {
  derived.lines ??= findLines(folded.text);
  return derived.lines;
};

const readSalutation = (text: string, lines: readonly Span[]): Span | null => {
  for (const line of lines.slice(0, DEEPEST)) {
    const whole = text.slice(line.start, line.end);
    // A letter without line breaks goes on behind its subject.
    const skipped = HEADER.test(whole)
      ? /^[^:–-]{0,12}[:–-] ?[^ ]{1,40} (?=.{30})/u.exec(whole)?.[0].length
      : 0;
    if (skipped === undefined || LABEL.test(whole)) continue;
    const start = line.start + skipped;
    const own = text.slice(start, line.end);
    const head = /^[^,:!。?]{1,30}[,:!]?/u.exec(own)?.[0] ?? "";
    const isLine = own.length <= LONGEST;
    const matched =
      (mayBeTitle(head).length > 0 && TITLE.test(head)) ||
      GREETED.test(own) ||
      FRIENDLY.test(head) ||
      (isLine && /[,:!]\s*$/u.test(own) && own.length <= 14) ||
      (isLine && NAME.test(own));
    return matched ? { start, end: start + head.length } : null;
  }
  return null;
};

/** The words with which an e-mail addresses its reader, or null: a short first line, or the first words of the text. */
export const findSalutation = (response: ReadResponse): Span | null => {
  const { derived, folded } = response;
  if (derived.salutation === undefined) derived.salutation = readSalutation(folded.text, linesOf(response));
  return derived.salutation;
};

/** Whether an e-mail has a subject line near its top. */
export const hasSubject = (response: ReadResponse): boolean =>
  linesOf(response)
    .slice(0, DEEPEST)
    .some(({ start, end }) => SUBJECT.test(response.folded.text.slice(start, end)));

/** A name behind the last sentence: 多謝!阿欣. */
const SIGNED = /[。!?.] ?(?:[a-z]{2,12}|[\u4e00-\u9fff]{2,4})\s*$/u;

/**
 * Whether an answer has the form of a letter: a salutation, and lines. Raters miss it in a letter all in one line, unless
 * that has a salutation set off by a colon and is signed.
 */
export const hasLetterForm = (response: ReadResponse): boolean => {
  const { text } = response.folded;
  const salutation = findSalutation(response);
  if (salutation === null) return false;
  if (linesOf(response).length >= 3) return true;
  return text.slice(salutation.start, salutation.end).endsWith(":") && SIGNED.test(text);
};
