import { cued } from "../cues.js";
import type { FoldedAnswer } from "../fold-answer.js";
import type { Group } from "./clauses.js";

const UNFINISHED = new RegExp(
  [
    "(?<![a-z])(?:hop(?:e|ing) to|plan(?:s|ning)? (?:to|on)|want(?:s|ing)? to|wish to|going to|intend to|appl(?:y|ied|ying) (?:to|for)|studying|currently|pursuing|on-?going|in progress|not (?:yet )?(?:graduate|finish|complete|done)\\w*|haven't (?:graduated|finished)|didn't (?:finish|graduate|complete)|did not (?:finish|graduate|complete)|never (?:finished|graduated|completed)|unfinished|incomplete|undergoing|drop(?:ped)? out|dropped(?! in)|dropout|quit|left (?:before|after|in|without)|expected|expecting|graduating|will graduate|candidate|student(?! (?:affairs|services|support|counsel|development|welfare))|freshman|sophomore|final year|(?:1st|2nd|3rd|4th|first|second|third|fourth|fifth)[ -](?:year|yr)(?! (?:class|hon|upper))|(?:year|yr)[ -]?[1-5](?!\\d)|y[1-5](?!\\d)|part way|halfway|still (?:at|in|doing|reading|studying)|now (?:at|in|doing|reading|studying)|(?:in|on|doing) an? .{0,20}(?:programme|program|course)? ?(?:right )?now|doing (?:an?|my|the)|enrolled|deferred|on leave|abd)(?![a-z])",
    "(?:博士|研究|大学|硕士|本科)生(?!毕|学|课|涯|活)|候选人|(?<![a-z])undergrad(?:uate)?s?(?= student|$|[,.;)]| (?:at|in|year))|想读|准备读|打算读|计划读|希望读|谂住读|申请(?:紧|中)?|读紧|(?:top ?-?up|副学士|学位|degree) ?紧|进修紧|在读|就读|攻读(?:紧|中)|修读(?:紧|中)|(?:现正|正在|正|现时|目前)(?:修|攻|就)读|(?:现正|正在|正)读|未毕业|未毕|未读完|未读晒|冇读完|没读完|没有读完|没毕业|冇毕业|未完成|未攞到|未拎到|(?:未|没有?|冇)(?:有)?(?:拿|攞|拎|考)到?(?:证|学位|cert)|肄业|肆业|辍学|休学|停学|读到一半|读咗一半|读唔完|读唔成|中途|退学|大[一二三四五](?![学专])|[一二三四五]年级|年级|应届|准毕业|今年毕业|就嚟毕业|快毕业|即将|啱啱入|刚入|升紧|准备升|将会|会升|等入|等升|未放榜|等放榜|等紧放榜|在学|在校|而家读|依家读|现读|读书中|读咗[一两半]年(?:几)?(?:大学|书)?(?=$|[,。]|就|之后就)|差(?:一|半|几)",
  ].join("|"),
  "u",
);
const CUED_UNFINISHED = cued(UNFINISHED);
const STUDENT = /(?:博士|研究|大学|硕士|本科)生/gu;
const FINISHED = cued(
  /(?<![a-z])(?:graduated|completed|holder|obtained|earned|finished|got my|have an?|hold an?|alumn\w+)(?![a-z])|(?<!未|冇|没|没有|即将|今年|快|嚟)毕业(?!论文|班|后会)|攞咗|拎咗|读完|读晒/u,
);
/** When a course begins that is still to begin: no month of a year that is told. */
const MONTH_TO_COME =
  "(?<![\\d零〇○一二两三四五六七八九十]年)(?:今年|明年|下年|出年|来年)?(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月(?:份|尾|头|底|初)?";
const TIME_TO_COME =
  "(?:in|this|next|coming|from) (?:the )?(?:coming )?(?:(?:sept?|oct|nov|dec|jan|feb|mar|apr|jun|jul|aug|september|october|november|december|january|february|march|april|may|june|july|august)(?![a-z])|fall|autumn|spring|summer|winter|term|semester|year|month|(?:a )?few)";
/** A course that somebody has not begun: "starting BA in Sept", 九月入港大讀BA, 收到碩士offer. */
const TO_COME = cued(
  [
    `(?<![a-z])(?:(?:start|begin)(?:s|ing|ning)|commenc(?:es|ing)|enter(?:s|ing)|attending|heading (?:to|for)|(?:will|to|about to|due to) (?:be )?(?:start(?:ing)?|begin(?:ning)?|commence|study(?:ing)?|attend|enter|read))(?![a-z])(?:(?!(?<![a-z])(?:jobs?|work(?:ing)?|teach(?:ing)?|business|career|position|intern\\w*)(?![a-z]))[^,;.]){0,40} ${TIME_TO_COME}`,
    `(?<![a-z])(?:this|next|coming) (?:coming )?(?:sept?(?:ember)?|oct(?:ober)?|jan(?:uary)?|feb(?:ruary)?|july|aug(?:ust)?|fall|autumn|spring|summer|winter|term|semester|year|month)[ ,](?:i'?(?:'?m| am|ll)? ?)?(?:start|begin|enter|will|going)(?:s|ing|ning)?(?![a-z])(?!(?: a| to)? (?:job|work|teach))`,
    `(?<![a-z])(?:got|have|has|received|accepted|holding|with) (?:an? |my |the )?(?:(?:conditional|unconditional|firm) )?(?:offer|place)(?![a-z])|(?<![a-z])(?:(?:un)?conditional offer|offer holder|accepted (?:to|into|by|for))(?![a-z])`,
    `${MONTH_TO_COME}(?:就|先|会|将|再|要|打算|准备|开始)*(?:入(?!职|行|伍|伙|境)|升|去|返|开学|读(?!完|咗|了|过))`,
    "(?:明年|下年|出年|来年)(?:就|先|会|将|再|要|开始)*(?:入(?!职|行|伍|伙|境)|升|去|读(?!完|咗|了|过))",
    "(?:收到|攞到|攞咗|拎到|拎咗|有|等)[^,。;]{0,8}offer",
  ].join("|"),
);
/** The same, told behind the award by itself: "MA at HKU, starting in September", 港大碩士,九月開學. */
const BEGINS_THEN = cued(
  `;[ ]*(?:start(?:s|ing)|begin(?:s|ning)|commenc(?:es|ing)) ${TIME_TO_COME}|;[ ]*${MONTH_TO_COME}(?:就|先|会|将|才)*(?:开学|开课|开始读|入学)`,
);

/** The year in which a course ends, where it is told: it is for the day of the interview to say whether that is past. */
const ENDS_IN = /(?<![a-z])(?:till|graduated in) (20\d\d)(?!\d)/u;

/**
 * Whether the words around an award say that it was taken.
 *
 * @param year of the interview: what ends later is still studied for. Null where it is not known: every year counts as past
 */
export const isFinished = (
  { text, cues }: FoldedAnswer,
  groups: readonly Group[],
  index: number,
  year: number | null,
): boolean => {
  const { clause } = groups[index] as Group;
  // Words on progress that stand alone speak of the award before them: "BSc, 3rd year, not finished".
  // So do words just before it: "final-year student, BA Journalism".
  const before = groups[index - 1];
  const leads = before && before.own.length === 0 && text[before.clause.end] === ",";
  let about = leads ? `${before.clause.text};${clause.text}` : clause.text;
  if (TO_COME.test(about, cues)) return false;
  for (let i = index + 1; i < groups.length && (groups[i] as Group).own.length === 0; i += 1)
    about += `;${(groups[i] as Group).clause.text}`;
  if (year !== null && Number(ENDS_IN.exec(about)?.[1]) > year) return false;
  if (BEGINS_THEN.test(about, cues) && !FINISHED.test(clause.text, cues)) return false;
  const isUnfinished = (said: string) => CUED_UNFINISHED.test(said, cues);
  if (FINISHED.test(clause.text, cues) && !isUnfinished(clause.text)) return true;
  // 硕士研究生, 2021年毕业: a student until then.
  const untilThen = FINISHED.test(about, cues) ? about.replace(STUDENT, "") : about;
  return untilThen === about ? !isUnfinished(about) : !UNFINISHED.test(untilThen);
};
