import type { Span } from "../../text/span.js";
import type { PlatformMention } from "./find-platforms.js";
import type { Answer } from "./read-answer.js";
import type { WorkedSpell } from "./worked-spell.js";

/** Work that is none of a data-labelling platform's. */
const ELSEWHERE =
  /(?<![a-z])(?:teach(?:er|ing)?|taught|tuition|tutor(?:ing|ed)?|ward|accountant|analyst|staff writer|flight attendant|café|translator for|interpreter|editor at|school|lecturer|professor|journalis[mt]|reporter|newspapers?|magazines?|column(?:s|ist)?|novels?|novelist|blogs?|blogging|blogger|agency|radio|tv|television|lyrics?|lyricist|marketing|advertising|publishers?|publishing|copywriter|copywriting|courts?|desk of|a daily|hospital|bank|shop|restaurant|driver|drive|taxi|nurse|barista|hairdresser|factory|chatgpt|typing|facebook|instagram|wattpad|penana|upwork|fiverr)(?![a-z])|报纸|报馆|报社|杂志|副刊|专栏|小说|教书|教学|教过|老师|补习|外贸|跟单|文职|卖(?:鱼|菜|嘢|衫|保险|楼)|幼稚园|幼儿园|新闻|传媒|出版|广告公司|剧本|编剧|填词|曲词|作词|出版社|电台|电视台|专页|连登|面书|公众号|街坊报|校报|网文|直播|自媒体|日记|文员|文书|秘书|记者|编辑工作|船务|夜班|工厂|喺厂|车房|茶餐厅|酒楼|的士|教(?:咗|了|过)?[^,。]{0,4}(?:书|琴|画|班)|做生意|司机|护士|会计|银行|政府|邮局|公司度|学校|大学|blog|chatgpt/u;
/** Work anywhere, unless the sentence names a platform. */
const ANYWHERE = /打工|返工|freelanc/u;
/** Words that put a sentence on the platforms even when it names none. */
const HERE =
  /(?<![a-z])(?:ai|platforms?|data|annotation|labell?ing|prompts?|sft|rlhf|tasks?|projects?|crowdsourc\w*)(?![a-z])|平台|数据|標註|标注|标註|众包|众测|训练|模型/u;

/** Longer than the platforms have been there: written elsewhere, unless its own clause says otherwise. */
const LONGER_THAN_PLATFORMS = 60;

/** A sentence that says that its work was none of theirs: "an internal job, not a data platform". */
const NO_PLATFORM =
  /(?<![a-z])not (?:on |with |for )?(?:an? |the |any )?(?:data |ai |labell?ing |annotation )*platforms?(?![a-z])|唔(?:系|係)(?:喺|呢啲|嗰啲|ai)?平台|不是平台|非平台/u;

/** Han characters and Latin words: as many beside a length make a sentence about something. */
const CONTENT = /\p{Script=Han}|[a-z]{2,}/gu;
const LEAST_TOLD = 4;
const SAME_AGAIN =
  /(?<![a-z])(?:same|again|still|more|both|back)(?![a-z])|同样|一样|照样|再(?!之?[前先早])|继续|总共|加埋/u;

/** Whether words after a length put it elsewhere before any word puts it on a platform. */
const beginsElsewhere = (after: string): boolean => {
  const elsewhere = ELSEWHERE.exec(after);
  const here = HERE.exec(after);
  return elsewhere !== null && (here === null || elsewhere.index < here.index);
};

/**
 * Whether a spell is told of other work than the platforms'. The words up to the next spell of its sentence decide,
 * or those before it; or the answer says that there was no platform work at all and this sentence names no platform.
 */
export const isElsewhere = (answer: Answer, spell: WorkedSpell): boolean => {
  const {
    folded: { text },
    spells,
    words,
    clauses,
    platforms,
    denies,
  } = answer;
  const clause = clauses.at(spell.start);
  const sentence = clauses.sentence(clause);
  const own = clauses.span(clause);
  const { start, end } = clauses.sentenceSpan(clause);
  const whole = { start, end: Math.max(end, clauses.sentenceSpan(clauses.at(spell.end - 1)).end) };
  const inSentence = spells.filter(
    (other) => other !== spell && clauses.sentence(clauses.at(other.start)) === sentence,
  );
  const next = Math.min(whole.end, ...inSentence.map((o) => o.start).filter((at) => at > spell.start));
  const previous = Math.max(whole.start, ...inSentence.map((o) => o.end).filter((at) => at <= spell.start));
  const isNamed = (start: number, end: number) =>
    platforms.some((p) => !p.marketplace && p.start >= start && p.end <= end);
  const isHere = (start: number, end: number) => isNamed(start, end) || HERE.test(text.slice(start, end));
  const mayBeElsewhere = spell.work !== "rating" || !spell.isOwn;
  const says = (span: Span) =>
    isHere(span.start, span.end) || words.some((word) => word.start >= span.start && word.end <= span.end);
  const rest = text.slice(whole.start, spell.start) + text.slice(spell.end, whole.end);
  const tells = (rest.match(CONTENT)?.length ?? 0) >= LEAST_TOLD && !SAME_AGAIN.test(rest);
  if (NO_PLATFORM.test(text.slice(whole.start, whole.end)) && !isNamed(whole.start, whole.end)) return true;
  // What stands in the spell's own clause comes first, then what follows up to the next spell.
  const from = Math.max(own.start, previous);
  const until = Math.min(Math.max(own.end, spell.end), next);
  // "Eleven years on the courts desk of a daily and then AI work": what follows the length comes first.
  const isFirst = !isNamed(from, spell.start) && beginsElsewhere(text.slice(spell.end, until));
  if (isHere(from, until) && !denies && !isFirst) return false;
  const isOnly = spells.length === 1 && !denies && platforms.length === 0;
  const isLong = (spell.months ?? 0) > LONGER_THAN_PLATFORMS && !isOnly;
  if (isLong && (isFirst || !isHere(own.start, own.end))) return true;
  if (mayBeElsewhere && ELSEWHERE.test(text.slice(from, until))) return true;
  if (isNamed(spell.start, next) || (inSentence.length === 0 && isNamed(whole.start, whole.end)))
    return false;
  const after = text.slice(spell.end, next);
  if (mayBeElsewhere && ELSEWHERE.test(after) && !HERE.test(after)) return true;
  if (isNamed(whole.start, whole.end)) return false;
  if (mayBeElsewhere && ANYWHERE.test(text.slice(from, until))) return true;
  const around = text.slice(previous, next);
  if (mayBeElsewhere && ELSEWHERE.test(around) && !HERE.test(around)) return true;
  if (denies && mayBeElsewhere && (platforms.length === 0 || (tells && !says(whole)))) return true;
  // A sentence about nothing of the kind, beside others that are: 以前返夜班,返咗十二年。
  const others = spells.filter((other) => clauses.sentence(clauses.at(other.start)) !== sentence);
  return (
    tells &&
    !spell.isTotal &&
    !says(whole) &&
    others.some((other) => says(clauses.sentenceSpan(clauses.at(other.start))))
  );
};

/** Whether an answer says anywhere that it is about platforms or AI. */
export const namesPlatforms = (text: string, platforms: readonly PlatformMention[]): boolean =>
  platforms.length > 0 || isOfPlatforms(text);

/** Whether a stretch of an answer is about platforms or AI. */
export const isOfPlatforms = (text: string): boolean => HERE.test(text);
