import { apartFrom } from "../../text/sorted-spans.js";
import type { Span } from "../../text/span.js";
import type { CuedAlternatives } from "../cued-one-of.js";
import { type CuedPattern, cued } from "../cues.js";
import type { FoldedAnswer } from "../fold-answer.js";
import { findAges } from "./ages.js";
import { CHINESE } from "./chinese-lengths.js";
import { ENGLISH } from "./english-lengths.js";
import type { Length } from "./units.js";

/** A length of time named in a text. Offsets are into the folded text and take in "about", 左右 and the like. */
export interface DurationMention extends Span, Length {
  /** Told of a pause and not of work: 中間停咗三個月, "a gap of a year". */
  readonly isPause?: boolean;
  /** Said to be shorter than so many months: 未到一年, "not quite a year". */
  readonly limit?: number;
  /** Said to be longer than told: 半年以上, "over 6 months". */
  readonly isOver?: boolean;
}

const inOrder = <One extends Span>(spans: readonly One[]): One[] =>
  [...spans].sort((a, b) => a.start - b.start);

const shorter = (months: number, isEnglish: boolean): number =>
  months < 12 ? Math.max(0, months - 1) : isEnglish && months === 12 ? 6 : months * 0.75;

/** What words before a length make of it. */
interface Change {
  readonly pattern: CuedPattern;
  readonly change?: (months: number, isEnglish: boolean) => number;
  readonly isLimit?: boolean;
  readonly isOver?: boolean;
}

const almost = (months: number): number => (months >= 11 ? months - 1 : months);

/** Words before a length of time that make it about that long, and what they do to it. */
const BEFORE: readonly Change[] = [
  {
    pattern: cued(/(?:almost|nearly|just under|close to|差唔多|差不多|就嚟|就来|将近|接近) ?$/u),
    change: almost,
  },
  { pattern: cued(/(?<![a-z])not (?:quite|yet) ?$/u), change: almost, isLimit: true },
  {
    pattern: cued(/(?:less than|under|not even|唔够|未够|不到|唔到|未到|不足|不满|未满|未足) ?$/u),
    change: shorter,
    isLimit: true,
  },
  {
    pattern: cued(
      /(?:just over|over|more than|at least|a bit over|a little over|slightly over|超过|起码|至少|最少|多过) ?$/u,
    ),
    isOver: true,
  },
  {
    pattern: cued(
      /(?:about|around|approx\.?|approximately|roughly|maybe|perhaps|probably|like|some|circa|~|大约|大概|约|约莫|前后|成|有成|足足|或者|应该有|都有) ?$/u,
    ),
  },
];
const AFTER = cued(
  /^\+|^ ?(?:or so|ish|-ish|give or take|approx\.?|roughly|左右|上下|度(?=[啦喇嘅,。]|$)|有多|多啲|多(?![次个月])|松啲|以上|或以上|以内)/u,
);
const OVER_AFTER = /^(?:\+| ?(?:有多|多|以上|或以上))/u;
/** 一年未到: less than that. */
const LIMIT_AFTER = cued(
  /^ ?(?:都|仲|又|还)?(?:未到|唔到|不到|未够|唔够|未满|未足|以下)(?=$|[,。;:!?)、 就写做评打喺在])/u,
);

/** A rate or an age, not a length: 20 hours a week, 5 years old, 每周, 三年前. */
const RATE_BEFORE = cued(
  /(?<![a-z])(?:hours?|hrs?|h|times?|once|twice|per|each|every|usd|\d+|(?!less|was|plus)[a-z]{3,}s)\/?$/u,
);
const NOT_A_LENGTH_AFTER = cued(
  /^(?: (?:[a-z]+ ){0,3}(?:course|degree|diploma|programme|program|certificate|bootcamp)(?![a-z])|[ -]?old\b| of age\b|岁|级|班|\/)|^ ?(?:ago|earlier|later)\b|^ ?(?:之?前|以前)(?!后)|^ ?(?:会员|合约期)|^ ?都(?:冇|未|无|没)/u,
);
/** "I joined 2 years before that"; but "3 years on a blog + 2 years before that" tells two lengths. */
const BEFORE_THAT_AFTER = cued(/^ ?before that\b/u);
const ADDED_BEFORE = cued(/(?:\+|(?<![a-z])(?:plus|and|another)) ?$/u);
/** A pause between spells: 中間隔咗一年, "after a gap of". */
const PAUSE_BEFORE = cued(
  /(?:隔(?:咗|了)|相隔|离(?:开|咗|职)|[停断抖歇唞](?:咗|了|左)?|休息(?:咗|了|左)?|放(?:咗|了)|(?<![a-z])(?:gap|break|pause|rest(?:ed)?)(?: of| for)?(?: about)?|(?<![a-z])(?:stopped|dropped (?:everything|it all|out)|away|off|sick|ill|out of action|idle|inactive|did nothing|(?:did(?:n'?t| not) (?:do|work|write|get|have|touch)|had (?:no|nothing)|no (?:work|tasks?|jobs?))(?: [a-z]{1,9}){0,2}) for(?: about| around| over)?) ?$/u,
);
/** Before a length that is taken off, where nothing is said of it: 一年減兩個月, "a year minus two months". */
const TAKEN_OFF_BEFORE = cued(
  /(?:[减扣](?:除|去|咗|返|掉)?|(?<![a-z])(?:minus|less|bar|excluding|not counting)) ?$/u,
);
const SAYS_NO_MORE = /^ ?(?:$|[,。;.!?)])/u;
/** 其中兩個月停咗, but 做咗兩個月停咗. */
const PART_BEFORE = cued(/(?:其中|当中|中间|期间|其间|有) ?$/u);
const STOPPED_AFTER = cued(/^(?:停|[请放](?:咗|了|过)?(?:大?假)|病)/u);
/** Said to be wrong, or only planned: CV 打錯咗十一個月, 本來應承寫半年, 唔好當我做咗. */
const PLANNED_OR_WRONG_BEFORE = cued(
  /(?:唔(?:系|係)|不是|(?<![a-z])not|(?:唔好|咪|不要|别)(?:当|计|算)[^,。;]{0,6}|(?:打|写|记|讲|填)错(?:咗|了)?[^,。;]{0,4}|(?:本来|原本|原先|应承|打算|预计|计划)[^,。;]{0,8}) ?$/u,
);
/** "The last 4 of those 14 months": the length was told before. */
const OF_THOSE_BEFORE = cued(/(?:\d|[a-z]) of (?:those|these|the) $/u);
/** 同一年入面: no length. */
const SAME_YEAR = cued(/^同一(?:年|个月|日)/u);
const RATE_AFTER = cued(
  /^ ?(?:写|做|得|交|出|可以|大约|大概|差唔多|平均)*[\d一二两三四五六七八九十几]+ ?个?(?:钟|小时|篇|次|条|日|单|千|字|hr|hours?)/u,
);

const EVERY_BEFORE = cued(/每 ?$/u);
const SHORT_UNITS = new Set("日天周期拜月");

/** 有三個月醫眼冇開工, "two months off", "four months of nothing". */
const PAUSE_AFTER = cued(
  /^(?:'s?)?[ -](?:of (?:that|it|them|those) )?(?:off|breaks?|gap|rest|pause|of (?:nothing|no (?:work|tasks|jobs))|without (?:work|tasks|jobs)|in between)(?![a-z])|^[^,。;!?\d]{0,6}?(?:冇|没有?)(?:开过?工|做过?嘢|接过?单|接过?job|返过?工)|^(?:都|左右|完全|乜都|咩都|一直)?(?:冇|没有?)(?:做过?|工作)(?=$|[,。;)啦喇了])|^[^,。;!?\d]{0,4}?(?:停工|休息|放(?:咗|了)?大?假)/u,
);

const isNoLength = ({ text, cues }: FoldedAnswer, start: number, end: number, english: boolean): boolean => {
  const before = text.slice(Math.max(0, start - 32), start);
  const after = text.slice(end, end + 20);
  if (BEFORE_THAT_AFTER.test(after, cues) && !ADDED_BEFORE.test(before, cues)) return true;
  if (NOT_A_LENGTH_AFTER.test(after, cues) || OF_THOSE_BEFORE.test(before, cues)) return true;
  if (PLANNED_OR_WRONG_BEFORE.test(before, cues) || SAME_YEAR.test(text.slice(start - 1, end), cues))
    return true;
  if (english) return /^an? /u.test(text.slice(start, end)) && RATE_BEFORE.test(before.trimEnd(), cues);
  return (
    EVERY_BEFORE.test(before, cues) ||
    (end - start <= 4 && SHORT_UNITS.has(text[end - 1] as string) && RATE_AFTER.test(after, cues))
  );
};

/** "4 + 3 + 5 months": a sum told as one. */
const SUM = cued(
  /(?<![\d.])(\d{1,2}(?: ?\+ ?\d{1,2}){1,24}) ?(个月|年|months?|mths?|mos?|years?|yrs?)(?![a-z])/u,
);

const LONGEST_LOOK = 24;

const withContext = (
  { text, cues }: FoldedAnswer,
  start: number,
  end: number,
  read: Length,
  english: boolean,
): DurationMention => {
  const before = text.slice(Math.max(0, start - LONGEST_LOOK), start);
  const behind = text.slice(end, end + LONGEST_LOOK);
  const limit = LIMIT_AFTER.exec(behind, cues);
  if (limit) {
    const months = Math.round(10 * shorter(read.months, english)) / 10;
    return { start, end: end + limit[0].length, months, approximate: true, limit: read.months };
  }
  let { months, approximate } = read;
  let from = start;
  let said: Change | undefined;
  for (const one of BEFORE) {
    const match = one.pattern.exec(before, cues);
    if (!match) continue;
    if (one.change) months = one.change(months, english);
    said = one;
    approximate = true;
    from = start - (before.length - match.index);
    break;
  }
  const after = AFTER.exec(behind, cues);
  return {
    start: from,
    end: end + (after?.[0].length ?? 0),
    months: Math.round(months * 10) / 10,
    approximate: approximate || after !== null,
    ...(said?.isLimit && { limit: read.months }),
    ...((said?.isOver || OVER_AFTER.test(behind)) && { isOver: true }),
  };
};

/** 差兩個月夠兩年, "two months short of two years", 兩年差三個月: so much short of a length. */
const SHORT_OF = cued(/^(?:就|先|至)?[够到满足正]$/u);
const SHY_OF = cued(/^ (?:short|shy) of $/u);
const LESS = cued(/^[差争少]$/u);
/** What joins two lengths is no longer. */
const LONGEST_JOIN = 10;

/** What joins two lengths to a range: 半年到一年, "six months to a year". */
const RANGE = /^ ?(?:to|or|-|–|~|至|到) ?$/u;
const BETWEEN_BEFORE = cued(/between ?$/u);
/** What joins a length to its limit: 十個月,未到一年; "over 6 months, but not yet a year". */
const TO_LIMIT = /^[\s,.…;]*(?:(?:但系|但|不过|又|仲|都|就|and|but|though|still|just)[\s,]*){0,3}$/u;

/** Two lengths that are one: the ends of a range, of which it is the middle, or a length and what it is short of it. */
const joinRanges = (
  { text, cues }: FoldedAnswer,
  durations: readonly DurationMention[],
): DurationMention[] => {
  const joined: DurationMention[] = [];
  for (const duration of durations) {
    const last = joined.at(-1);
    const between = last ? text.slice(last.end, duration.start) : "";
    if (!last) {
      joined.push(duration);
      continue;
    }
    const before = text.slice(Math.max(0, last.start - LONGEST_JOIN), last.start);
    const isRange =
      duration.months > last.months &&
      (RANGE.test(between) || (between === " and " && BETWEEN_BEFORE.test(before, cues)));
    if (duration.limit !== undefined && last.months < duration.limit && TO_LIMIT.test(between)) {
      const middle = last.isOver ? Math.round(5 * (last.months + duration.limit)) / 10 : last.months;
      joined[joined.length - 1] = { ...last, end: duration.end, months: middle, approximate: true };
      continue;
    }
    const isShort = (SHORT_OF.test(between, cues) && /[差争]$/u.test(before)) || SHY_OF.test(between, cues);
    if (isShort && last.months < duration.months) {
      const months = duration.months - last.months;
      joined[joined.length - 1] = { ...duration, start: last.start, months };
    } else if (LESS.test(between, cues) && duration.months < last.months) {
      joined[joined.length - 1] = { ...last, end: duration.end, months: last.months - duration.months };
    } else if (!isRange) joined.push(duration);
    else {
      const months = Math.round(5 * (last.months + duration.months)) / 10;
      joined[joined.length - 1] = { start: last.start, end: duration.end, months, approximate: true };
    }
  }
  return joined;
};

/** Words by which a time ago is when something began that goes on: "joined a year ago", 兩年前開始. */
const BEGAN_BEFORE = cued(
  /(?<![a-z])(?:join(?:ed)?|start(?:ed)?|began|since|been [a-z]+ing)(?![a-z])[^.;,。]{0,32}$/u,
);
const AGO_AFTER = cued(/^ ?ago(?![a-z])/u);
const BEGAN_AFTER = cued(/^ ?(?:之?前|以前)(?:就|已经|先)?(?:开始|加入|入咗|入左|入职)/u);
/** … unless it is said to have ended. */
const ENDED = cued(
  /(?<!(?:n't|never|not) )(?<![a-z])(?:left|quit|stopped|until|till|ended|finished|lasted|for (?:\d|a |an |one|two|three|about))|停|离开|走咗|唔做|冇做|到/u,
);

/** Tells whether a time ago is when something began that goes on. */
const startsOf = ({ text, cues }: FoldedAnswer) => {
  let lastEnded: number | undefined;
  const isEndedAfter = (position: number): boolean => {
    lastEnded ??= ENDED.all(text, cues).at(-1)?.index ?? -1;
    return lastEnded >= position;
  };
  return (start: number, end: number): boolean => {
    const after = text.slice(end, end + 12);
    const began =
      (AGO_AFTER.test(after, cues) && BEGAN_BEFORE.test(text.slice(Math.max(0, start - 48), start), cues)) ||
      BEGAN_AFTER.test(after, cues);
    return began && !isEndedAfter(end);
  };
};

const isPause = ({ text, cues }: FoldedAnswer, start: number, end: number): boolean => {
  const before = text.slice(Math.max(0, start - 32), start);
  const after = text.slice(end, end + 24);
  return (
    PAUSE_BEFORE.test(before, cues) ||
    PAUSE_AFTER.test(after, cues) ||
    (PART_BEFORE.test(before, cues) && STOPPED_AFTER.test(after, cues)) ||
    (TAKEN_OFF_BEFORE.test(before, cues) && SAYS_NO_MORE.test(after))
  );
};

const sumsIn = ({ text, cues }: FoldedAnswer): DurationMention[] =>
  SUM.all(text, cues).map((match): DurationMention => {
    const [, terms = "", unit = ""] = match;
    const count = terms.split("+").reduce((sum, term) => sum + Number(term), 0);
    const months = count * (/^(?:年|y)/u.test(unit) ? 12 : 1);
    return { start: match.index, end: match.index + match[0].length, months, approximate: false };
  });

/** The lengths of time named in a folded text, left to right: "2 yrs 3 mos", 兩年半左右, 十幾個月, "about half a year". */
export const findDurations = (folded: FoldedAnswer): DurationMention[] => {
  const { text, cues } = folded;
  const found: DurationMention[] = [];
  const isStart = startsOf(folded);
  const add = (lengths: CuedAlternatives<Length | null>, english: boolean) => {
    for (const { start, end, value: read } of lengths.all(text, cues)) {
      if (!read || (isNoLength(folded, start, end, english) && !isStart(start, end))) continue;
      const mention = withContext(folded, start, end, read, english);
      found.push(isPause(folded, start, mention.end) ? { ...mention, isPause: true } : mention);
    }
  };
  add(CHINESE, false);
  add(ENGLISH, true);
  const sums = sumsIn(folded);
  const whole = [...sums, ...findAges(folded)];
  const single = apartFrom(inOrder(found), inOrder(whole));
  return joinRanges(folded, inOrder([...single, ...whole]));
};
