import { compilePhrases } from "../../text/phrases.js";
import { apartFrom, byStart } from "../../text/sorted-spans.js";
import type { Span } from "../../text/span.js";
import { listed, parseTable } from "../../text/table.js";
import { type Alternative, cuedOneOf } from "../cued-one-of.js";
import { cued } from "../cues.js";
import type { FoldedAnswer } from "../fold-answer.js";
import type { Clauses } from "../time/clauses.js";
import { denials } from "./denials.js";
import table from "./work.tsv";

export type Work = "writing" | "rating" | "other";

/** A word that says what was done. Offsets are into the folded text. */
export interface WorkMention extends Span {
  readonly work: Work;
  /** A thing worked on (prompts, 對話), not a verb: it counts where no verb does. */
  readonly weak: boolean;
  /** Said not to have been done. */
  readonly denied: boolean;
}

interface Entry {
  readonly work: Work;
  readonly strength: "strong" | "weak" | "none";
}

let find: ReturnType<typeof compilePhrases<Entry>> | undefined;

const compile = () =>
  compilePhrases(
    parseTable<"forms" | "work" | "strength">(table).flatMap((row) => {
      const entry: Entry = { work: row.work as Work, strength: row.strength as Entry["strength"] };
      return listed(row.forms).map((form): [string, Entry] => [form, entry]);
    }),
  );

/** Other people's writing is looked at, not written. */
const OF_OTHERS = cued(
  /(?:others?|people|someone|colleagues?|人哋|人地|别人|其他人|他人|writers?|ai|chatbots?|models?|bots?|machine) ?(?:'?s|'|嘅|的)? ?[a-z]{0,12} ?$/u,
);

/** Marks that are given, or the better of two chosen, whatever stands between: 打個分, 俾1至5分, 揀一段好啲. */
const GIVES_MARKS = [
  "(?:打|畀|比|给|填)(?:个|咗|左|了|过|紧|下|埋|返|番)*[^,。;!?:我你佢]{0,6}?(?:分(?:数)?(?![钟享析别开手类])|marks?(?![a-z])|scores?(?![a-z]))",
  "(?:拣|选|tick|剔)[^,。;!?]{0,6}(?:好(?![耐多])|佳|优|自然|啱|better|best|nicer)",
  "排[^,。;!?]{0,8}(?:名次|次序|先后|高低)",
  "which (?:of (?:the )?(?:two|them)|one|reply|answer|response|output)[^,.;]{0,24}(?:better|best|good|nicer|natural)(?![a-z])",
  "(?<![a-z])(?:pick|choos|select|decid|cho)(?:e|ed|ing|s|se)? (?:out )?(?:the |which )(?:better|best|nicer|stronger|one|answer|reply|response)(?![a-z])",
  "(?<![a-z])check (?:on )?(?:other|people|someone|their|ai|answers|replies|responses)",
  "(?:拣|选)(?:边|哪)(?:个|段|句|篇|条|样|份)",
  "(?:边|哪)(?:个|段|句|篇|条)[^,。;!?]{0,6}(?:好啲|好d|更好|好些|自然啲|自然d|啱啲)",
];

/** Pictures labelled, boxes drawn in them: no text is rated. */
const LABELS_PICTURES = [
  "(?<![a-z])(?:annotat|label|tag)[a-z]* (?:images|photos|pictures)(?![a-z])",
  "(?<![a-z])(?:image|photo|picture)s? (?:annotati|label|tag)[a-z]*",
  "(?<![a-z])dr[ae]w(?:ing|n)? box(?:es)?(?![a-z])",
  "图[像片]标注|标[注签记] ?\\(?(?:框图|拉框|画框|图[片像]|相片)",
];

const asWork = (sources: readonly string[], work: Work): Alternative<Entry>[] =>
  sources.map((source) => [source, () => ({ work, strength: "strong" })]);
/** Work that more than its words tells. */
const TOLD = cuedOneOf<Entry>([...asWork(GIVES_MARKS, "rating"), ...asWork(LABELS_PICTURES, "other")]);

/** 给别人写的答案评分. */
const OF_PEOPLE = cued(/(?:人哋|人地|别人|其他人|他人|人家|(?<![a-z])others?|people) ?所?$/u);
/** 聽錄音畀分: what is heard or read is rated. */
const LISTENED = cued(/听|录|读|录音|record|reading|listen/u);

/** What is written down in a transcription: without it 轉寫 is a change to writing. */
const HEARD = cued(/[录听]|语音|音频|采集|收音|字幕|声/u);

/** Words for annotation of any kind, of texts or of pictures. */
const LABELLING = cued(/^(?:标注|标签|标记|annotat|label)/u);

/** An assessment beside training is one that somebody took before any work. */
const ENTRY = cued(
  /(?<![a-z])(?:onboarding|training|trial|qualification|entry|entrance|passed|took|failed|(?:that|it|those) (?:was|were) (?:just|only))(?![a-z])|培训|入职/u,
);
const TAKEN = /^assessments?$/u;

/** 創作之餘: work that something else was done beside. */
const BESIDE_AFTER = cued(/^(?:工作|任务)?(?:之余|之外|以外)/u);

/** How far around a word what it is about is looked for. */
const REACH = 48;

interface Found extends Span {
  readonly value: Entry;
}

/** The first and the last word of a clause that tells rating without doubt. */
interface Ratings {
  readonly first: ReadonlyMap<number, number>;
  readonly last: ReadonlyMap<number, number>;
}

const ratingsOf = (words: readonly Found[], clauses: Clauses): Ratings => {
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  for (const { start, value } of words) {
    if (value.work !== "rating" || value.strength !== "strong") continue;
    const clause = clauses.at(start);
    if (!first.has(clause)) first.set(clause, start);
    last.set(clause, start);
  }
  return { first, last };
};

/** What a writing word names that is not the applicant's writing: what is rated, or what the work was beside. */
const isAside = (
  { text, cues }: FoldedAnswer,
  { start, end, value: { work } }: Found,
  { first, last }: Ratings,
  clauses: Clauses,
): boolean => {
  const clause = clauses.at(start);
  const span = clauses.span(clause);
  const isRatedIn = (one: number) => (last.get(one) ?? -1) > start;
  if (BESIDE_AFTER.test(text.slice(end, Math.min(span.end, end + REACH)), cues)) return true;
  if (work === "other")
    return (isRatedIn(clause) || isRatedIn(clause + 1)) && LISTENED.test(text.slice(start, end), cues);
  if (work !== "writing") return false;
  const before = text.slice(Math.max(span.start, start - REACH), start);
  const isRatedBefore = (first.get(clause) ?? start) < start;
  return (
    (isRatedBefore && OF_OTHERS.test(before, cues)) || (isRatedIn(clause) && OF_PEOPLE.test(before, cues))
  );
};

/** The words of a folded text that say which work was done, and whether it is denied. */
export const findWork = (
  folded: FoldedAnswer,
  clauses: Clauses,
  lengths: readonly Span[],
): readonly WorkMention[] => {
  find ??= compile();
  const { text, cues } = folded;
  const told = TOLD.all(text, cues);
  const listed = apartFrom(find(text), told);
  const all = told.length > 0 ? byStart([...listed, ...told]) : listed;
  if (all.length === 0) return [];
  const isDenied = denials(folded, clauses, lengths);
  // 第二年轉寫: a change to writing, where nothing is heard or recorded.
  const isTranscription = HEARD.test(text, cues);
  const workOf = (word: Found): Work => {
    const said = text.slice(word.start, word.end);
    if (!isTranscription && said === "转写") return "writing";
    return TAKEN.test(said) && ENTRY.test(clauses.text(clauses.at(word.start)), cues)
      ? "other"
      : word.value.work;
  };
  // "Two years of data annotation, all bounding boxes; I never rated": annotation of another kind.
  const isOfPictures =
    all.some((word) => word.value.work === "other" && word.value.strength === "strong") &&
    all.some((word) => word.value.work === "rating" && isDenied(word));
  const isLabelling = ({ start, end, value }: Found) =>
    isOfPictures && value.work === "rating" && LABELLING.test(text.slice(start, end), cues);
  const ratings = ratingsOf(all, clauses);
  return all
    .filter(
      (word) =>
        !isLabelling(word) && word.value.strength !== "none" && !isAside(folded, word, ratings, clauses),
    )
    .map((word) => ({
      start: word.start,
      end: word.end,
      work: workOf(word),
      weak: word.value.strength === "weak",
      denied: isDenied(word),
    }));
};
