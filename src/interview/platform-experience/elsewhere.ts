import type { Clauses } from "../time/clauses.js";
import type { PlatformMention } from "./find-platforms.js";
import type { WorkedSpell } from "./parts.js";

/** Work that is none of a data-labelling platform's. */
const ELSEWHERE =
  /(?<![a-z])(?:teach(?:er|ing)?|taught|school|lecturer|professor|journalis[mt]|reporter|newspapers?|magazines?|column(?:s|ist)?|novels?|novelist|blogs?|blogging|blogger|agency|radio|tv|television|lyrics?|lyricist|marketing|advertising|publishers?|publishing|copywriter|copywriting|freelanc(?:e|er|ing)|court|hospital|bank|shop|restaurant|driver|drive|taxi|nurse|chatgpt|typing|facebook|instagram|wattpad|penana|upwork|fiverr)(?![a-z])|报纸|报馆|报社|杂志|副刊|专栏|小说|教书|教学|教过|老师|补习|广告公司|公关|剧本|编剧|填词|曲词|作词|出版社|电台|电视台|专页|连登|面书|公众号|街坊报|校报|网文|直播|自媒体|日记|文员|文书|秘书|记者|编辑工作|船务|打工|返工|做生意|司机|护士|会计|银行|政府|邮局|公司度|学校|大学|freelance|blog|chatgpt/u;
/** Words that put a sentence on the platforms even when it names none. */
const HERE =
  /(?<![a-z])(?:ai|platforms?|data|annotation|labell?ing|prompts?|sft|rlhf|tasks?|projects?|crowdsourc\w*)(?![a-z])|平台|数据|標註|标注|标註|众包|众测|训练|模型|ai/u;

/**
 * Whether a spell is told of other work than the platforms'. The words up to the next spell of its sentence decide,
 * or those before it; or the answer says that there was no platform work at all and this sentence names no platform.
 */
export const isElsewhere = (
  text: string,
  spell: WorkedSpell,
  spells: readonly WorkedSpell[],
  clauses: Clauses,
  platforms: readonly PlatformMention[],
  denies: boolean,
): boolean => {
  const clause = clauses.at(spell.start);
  const sentence = clauses.sentence(clause);
  let first = clause;
  let last = clauses.at(spell.end - 1);
  while (first > 0 && clauses.sentence(first - 1) === sentence) first -= 1;
  while (last + 1 < clauses.count && clauses.sentence(last + 1) === clauses.sentence(last)) last += 1;
  const inSentence = spells.filter(
    (other) => other !== spell && clauses.sentence(clauses.at(other.start)) === sentence,
  );
  const next = Math.min(
    clauses.span(last).end,
    ...inSentence.map((o) => o.start).filter((at) => at > spell.start),
  );
  const previous = Math.max(
    clauses.span(first).start,
    ...inSentence.map((o) => o.end).filter((at) => at <= spell.start),
  );
  const isNamed = (start: number, end: number) =>
    platforms.some((p) => !p.marketplace && p.start >= start && p.end <= end);
  const window = { start: Math.min(previous, clauses.span(clause).start), end: next };
  const after = text.slice(spell.end, next);
  const mayBeElsewhere = spell.work === null || spell.work === "writing";
  if (isNamed(spell.start, next) || (inSentence.length === 0 && isNamed(window.start, window.end)))
    return false;
  if (ELSEWHERE.test(after) && !HERE.test(after)) return true;
  if (isNamed(clauses.span(first).start, clauses.span(last).end)) return false;
  if (HERE.test(clauses.text(clause)) && !denies) return false;
  return ELSEWHERE.test(text.slice(previous, next)) || (denies && mayBeElsewhere && platforms.length === 0);
};
