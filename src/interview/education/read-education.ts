import { type Evidence, evidenceOf } from "../../check/evidence.js";
import { matchesOf } from "../../text/matches.js";
import { isNothing } from "../../text/nothing.js";
import { compilePhrases } from "../../text/phrases.js";
import { apartFrom } from "../../text/sorted-spans.js";
import type { Span } from "../../text/span.js";
import { parseTable } from "../../text/table.js";
import { type CuedPattern, cued } from "../cues.js";
import { type FoldedAnswer, foldAnswer } from "../fold-answer.js";
import { isTooLong } from "../nothing.js";
import { type AnswerStatus, EDUCATION_LEVELS, type EducationLevel } from "../types.js";
import table from "./education.tsv";

/** Highest completed education. */
export interface Education {
  status: AnswerStatus;
  /** Null when not asked or not readable. */
  level: EducationLevel | null;
  /** The words it was read from: the award that decides first, then the others. */
  evidence: Evidence[];
}

interface Entry {
  readonly level: EducationLevel;
  readonly capitalised: boolean;
  readonly isAward: boolean;
  /** Words that hold the name of an award and mean something else: head master, scrum master. */
  readonly isOther: boolean;
}

interface Mention extends Span, Entry {}

let find: ReturnType<typeof compilePhrases<Entry>> | undefined;

/** A degree in letters may be dotted after its first or after each: BComm, B.Comm, BA, B.A., PhD, Ph.D. */
const spellings = (form: string): string[] => {
  const parts = /^[A-Z][A-Za-z]{1,5}$/u.test(form) ? form.match(/[A-Z][a-z]*/gu) : null;
  return parts && parts.length > 1
    ? [form, parts.join("."), `${parts.join(".")}.`, parts.join(". ")]
    : [form];
};

const compile = () =>
  compilePhrases(
    parseTable<"form" | "level" | "capitalised" | "kind">(table).flatMap((row) => {
      const entry: Entry = {
        level: row.level as EducationLevel,
        capitalised: row.capitalised === "yes",
        isAward: row.kind === "award",
        isOther: row.kind === "other",
      };
      return spellings(row.form).map((form): [string, Entry] => [form, entry]);
    }),
  );

/** School years by number: Form 5, F.6, S6, grade 12, year 13, 中五, 高三, 初中二, 小六, P6. */
const SCHOOL_YEAR = cued(
  /(?<![a-z])(?:(?:form|f|secondary|sec|s)[ .]?[1-7]|(?:form|secondary) (?:one|two|three|four|five|six|seven)|grade[ -]?(?:7|8|9|1[0-3])|(?:year|yr)[ -]?1[0-3])(?![\da-z])|(?:中|初中?|高中?)[一二三四五六七1-7](?!大)/u,
);
/** Years of a first degree that is being read for: 大三. */
const DEGREE_YEAR = cued(/大[一二三四五](?![学专])/u);
const PRIMARY_YEAR = cued(/(?<![a-z])(?:primary|p|grade)[ .]?[1-6](?![\da-z])|小[一二三四五六1-6]/u);

const LEVEL_RANK = new Map(EDUCATION_LEVELS.map((level, rank) => [level, rank]));
const rank = (level: EducationLevel): number => LEVEL_RANK.get(level) as number;

/** The level that a person has who is still studying for this one. */
const BEFORE: Record<EducationLevel, EducationLevel> = {
  none: "none",
  secondary: "secondary",
  "post-secondary": "secondary",
  bachelor: "secondary",
  master: "bachelor",
  doctorate: "master",
};

const UNFINISHED = new RegExp(
  [
    "(?<![a-z])(?:hop(?:e|ing) to|plan(?:s|ning)? (?:to|on)|want(?:s|ing)? to|wish to|going to|intend to|appl(?:y|ied|ying) (?:to|for)|studying|currently|pursuing|on-?going|in progress|ongoing|not (?:yet )?(?:graduate|finish|complete|done)\\w*|haven't (?:graduated|finished)|didn't (?:finish|graduate|complete)|did not (?:finish|graduate|complete)|never (?:finished|graduated|completed)|unfinished|incomplete|undergoing|drop(?:ped)? out|dropout|quit|left (?:before|after|in|without)|expected|expecting|graduating|will graduate|candidate|student(?! (?:affairs|services|support|counsel|development|welfare))|freshman|sophomore|final year|(?:1st|2nd|3rd|4th|first|second|third|fourth|fifth)[ -](?:year|yr)(?! (?:class|hon|upper))|(?:year|yr)[ -]?[1-5](?!\\d)|y[1-5](?!\\d)|part way|halfway|still (?:at|in|doing|reading|studying)|now (?:at|in|doing|reading|studying)|(?:in|on|doing) an? .{0,20}(?:programme|program|course)? ?(?:right )?now|doing (?:an?|my|the)|enrolled|deferred|on leave|abd|till 20(?:2[5-9]|3\\d))(?![a-z])",
    "(?:博士|研究|大学|硕士|本科)生(?!毕|学|课|涯|活)|候选人|(?<![a-z])undergrad(?:uate)?s?(?= student|$|[,.;)]| (?:at|in|year))|想读|准备读|打算读|计划读|希望读|谂住读|申请(?:紧|中)?|读紧|(?:top ?-?up|副学士|学位|degree) ?紧|进修紧|在读|就读|攻读(?:紧|中)|修读(?:紧|中)|(?:现正|正在|正|现时|目前)(?:修|攻|就)读|(?:现正|正在|正)读|未毕业|未毕|未读完|未读晒|冇读完|没读完|没有读完|没毕业|冇毕业|未完成|未攞到|未拎到|肄业|肆业|辍学|休学|停学|读到一半|读咗一半|读唔完|读唔成|中途|退学|大[一二三四五](?![学专])|[一二三四五]年级|年级|应届|准毕业|今年毕业|就嚟毕业|快毕业|即将|啱啱入|刚入|升紧|准备升|将会|会升|等入|等升|未放榜|等放榜|等紧放榜|在学|在校|而家读|依家读|现读|读书中|读咗[一两半]年(?:几)?(?:大学|书)?(?=$|[,。]|就|之后就)|差(?:一|半|几)",
  ].join("|"),
  "u",
);
const CUED_UNFINISHED = cued(UNFINISHED);
const STUDENT = /(?:博士|研究|大学|硕士|本科)生/gu;
const FINISHED = cued(
  /(?<![a-z])(?:graduated(?! in 20(?:2[7-9]|3\d))|completed|holder|obtained|earned|finished|got my|have an?|hold an?|alumn\w+)(?![a-z])|(?<!未|冇|没|没有|即将|今年|快|嚟)毕业(?!论文|班|后会)|攞咗|拎咗|读完|读晒/u,
);
const DENIED = cued(
  /(?:(?<![a-z])(?:no|not|never|didn't|don't have|without|n't|did not)(?![a-z])(?! (?:yet |ever )?(?:finish|complet|graduat|pass))[^,;.]{0,24}|(?:冇|无|没有?|未|唔|不)(?:有)?(?:读过|入过|上过|考到|去过|攞到|拎到|入到|升到|得)?[^,;。]{0,4})$/u,
);
/** Somebody else's education. */
const OTHERS = cued(
  /(?<![a-z])(?:my (?:son|daughter|kids?|husband|wife|brother|sister|father|mother)|teach(?:ing)? (?:at|in)|teacher at|work(?:ed|ing)? (?:at|in))(?![a-z])[^,;.]{0,30}$|(?:个仔|个女|仔女|老公|老婆|太太|先生|女儿|儿子|喺|在(?!读$))(?:读|教|.{0,4}教)[^,;。]{0,8}$/u,
);

const MARKS = "[,;。!?\\n、()]|\\.(?=\\s)";
const WORDS =
  "(?<![a-z])(?=(?:then|now|before that|and then|but|currently|after that)(?![a-z]))|(?=之后|跟住|而家|依家|宜家|现在|目前|之前|再之前|后尾|后来|另外|同埋)";
const WORD = cued(new RegExp(WORDS, "u"));
const AT_MARKS = new RegExp(MARKS, "gu");
const AT_MARKS_OR_WORDS = new RegExp(`${MARKS}|${WORDS}`, "gu");

interface Clause extends Span {
  readonly text: string;
}

const clausesOf = ({ text, cues }: FoldedAnswer): Clause[] => {
  const clauses: Clause[] = [];
  let start = 0;
  const close = (end: number) => {
    const piece = text.slice(start, end);
    if (piece.trim() !== "") clauses.push({ start, end, text: piece });
  };
  for (const match of matchesOf(WORD.may(cues) ? AT_MARKS_OR_WORDS : AT_MARKS, text)) {
    close(match.index);
    start = match.index + match[0].length;
  }
  close(text.length);
  return clauses;
};

const isCapital = /^\p{Lu}/u;

const schoolYears = ({ text, cues }: FoldedAnswer): Mention[] => {
  const found: Mention[] = [];
  const add = (pattern: CuedPattern, level: EducationLevel) => {
    for (const { index: start, 0: year } of pattern.all(text, cues))
      found.push({
        start,
        end: start + year.length,
        level,
        capitalised: false,
        isAward: true,
        isOther: false,
      });
  };
  add(SCHOOL_YEAR, "secondary");
  add(PRIMARY_YEAR, "none");
  add(DEGREE_YEAR, "bachelor");
  return found;
};

const inOrder = (mentions: readonly Mention[]): Mention[] => [...mentions].sort((a, b) => a.start - b.start);

const findMentions = (folded: FoldedAnswer): readonly Mention[] => {
  find ??= compile();
  const named: Mention[] = [];
  for (const { start, end, value } of find(folded.text)) {
    const { level, capitalised, isAward, isOther } = value;
    if (isOther) continue;
    const first = folded.starts[start] as number;
    if (capitalised && !isCapital.test(folded.given.slice(first, first + 2))) continue;
    named.push({ start, end, level, capitalised, isAward, isOther });
  }
  const years = schoolYears(folded);
  return years.length === 0 ? named : inOrder([...named, ...apartFrom(inOrder(years), named)]);
};

interface Read {
  readonly mention: Mention;
  readonly level: EducationLevel;
  readonly finished: boolean;
}

/** An award in a clause speaks for the school named with it: "Diploma, Nanyang University" is a diploma. */
const withoutSchools = (mentions: readonly Mention[]): readonly Mention[] => {
  const awards = mentions.filter((mention) => mention.isAward);
  return awards.length > 0 ? awards : mentions;
};

/** A clause with the awards and schools that it names. */
interface Group {
  readonly clause: Clause;
  readonly own: readonly Mention[];
}

const groupsOf = (folded: FoldedAnswer): Group[] => {
  const mentions = findMentions(folded);
  let next = 0;
  return clausesOf(folded).map((clause) => {
    const first = next;
    while (next < mentions.length && (mentions[next] as Mention).start < clause.end) next += 1;
    return { clause, own: mentions.slice(first, next) };
  });
};

/** Whether the words around an award say that it was taken. */
const isFinished = ({ text, cues }: FoldedAnswer, groups: readonly Group[], index: number): boolean => {
  const { clause } = groups[index] as Group;
  // Words on progress that stand alone speak of the award before them: "BSc, 3rd year, not finished".
  // So do words just before it: "final-year student, BA Journalism".
  const before = groups[index - 1];
  const leads = before && before.own.length === 0 && text[before.clause.end] === ",";
  let about = leads ? `${before.clause.text};${clause.text}` : clause.text;
  for (let i = index + 1; i < groups.length && (groups[i] as Group).own.length === 0; i += 1)
    about += `;${(groups[i] as Group).clause.text}`;
  const isUnfinished = (said: string) => CUED_UNFINISHED.test(said, cues);
  if (FINISHED.test(clause.text, cues) && !isUnfinished(clause.text)) return true;
  // 硕士研究生, 2021年毕业: a student until then.
  const untilThen = FINISHED.test(about, cues) ? about.replace(STUDENT, "") : about;
  return untilThen === about ? !isUnfinished(about) : !UNFINISHED.test(untilThen);
};

const readMentions = (folded: FoldedAnswer): Read[] => {
  const { text, cues } = folded;
  const groups = groupsOf(folded);
  const isTold = (mention: Mention, clause: Clause): boolean => {
    const before = text.slice(Math.max(clause.start, mention.start - 40), mention.start);
    return !DENIED.test(before, cues) && !OTHERS.test(before, cues);
  };
  const told = new Set<Mention>();
  let anyAward = false;
  for (const { clause, own } of groups)
    for (const mention of own)
      if (isTold(mention, clause)) {
        told.add(mention);
        anyAward ||= mention.isAward;
      }
  const reads: Read[] = [];
  for (const [index, { own }] of groups.entries()) {
    if (own.length === 0) continue;
    const finished = isFinished(folded, groups, index);
    const kept = anyAward ? own.filter((mention) => mention.isAward) : withoutSchools(own);
    for (const mention of kept)
      if (told.has(mention))
        reads.push({ mention, level: finished ? mention.level : BEFORE[mention.level], finished });
  }
  return reads;
};

/** See `parseEducation` of `canto-qualify/interview`. */
export const readEducation = (text: string | undefined): Education => {
  if (text === undefined) return { status: "not-asked", level: null, evidence: [] };
  if ((EDUCATION_LEVELS as readonly string[]).includes(text)) {
    return {
      status: "scored",
      level: text as EducationLevel,
      evidence: [{ code: "level-given", text, start: 0, end: text.length }],
    };
  }
  if (isTooLong(text)) {
    return {
      status: "not-scored",
      level: null,
      evidence: [{ code: "too-long", params: { characters: text.length } }],
    };
  }
  if (isNothing(text)) return { status: "scored", level: "none", evidence: [] };
  const folded = foldAnswer(text);
  const reads = readMentions(folded);
  let best: Read | null = null;
  for (const read of reads) if (best === null || rank(read.level) > rank(best.level)) best = read;
  if (best === null) {
    return {
      status: "not-scored",
      level: null,
      evidence: [evidenceOf(folded, { start: 0, end: folded.text.length }, "unreadable")],
    };
  }
  const code = (read: Read) => (read.finished ? "education-completed" : "education-in-progress");
  const ordered = [best, ...reads.filter((read) => read !== best)];
  return {
    status: "scored",
    level: best.level,
    evidence: ordered.map((read) =>
      evidenceOf(folded, read.mention, code(read), { level: read.mention.level }),
    ),
  };
};
