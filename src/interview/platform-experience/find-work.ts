import type { FoldedText } from "../../text/fold.js";
import { matchesOf } from "../../text/matches.js";
import { compilePhrases } from "../../text/phrases.js";
import { overlaps, type Span } from "../../text/span.js";
import { parseTable } from "../../text/table.js";
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
    parseTable<"form" | "work" | "strength">(table).map((row): [string, Entry] => [
      row.form,
      { work: row.work as Work, strength: row.strength as Entry["strength"] },
    ]),
  );

/** Other people's writing is looked at, not written. */
const OF_OTHERS =
  /(?:other|others'?|people|people's|someone|colleagues'?|人哋|人地|别人|其他人|他人|writers'?|ai|chatbots?|model|bots?|machine) ?(?:s|'s|嘅|的)? ?[a-z]{0,12} ?$/u;

/** Marks that are given, or the better of two chosen, whatever stands between: 打個分, 俾1至5分, 揀一段好啲. */
const GIVES_MARKS = new RegExp(
  [
    "(?:打|畀|比|给|填)(?:个|咗|左|了|过|紧|下|埋|返|番)*[^,。;!?:我你佢]{0,6}?(?:分(?:数)?(?![钟享析别开手类])|marks?(?![a-z])|scores?(?![a-z]))",
    "(?:拣|选|tick|剔)[^,。;!?]{0,6}(?:好(?![耐多])|佳|优|自然|啱|better|best|nicer)",
    "排[^,。;!?]{0,8}(?:名次|次序|先后|高低)",
    "which (?:of (?:the )?(?:two|them)|one|reply|answer|response|output)[^,.;]{0,24}(?:better|best|good|nicer|natural)(?![a-z])",
    "(?<![a-z])(?:pick|choos|select|decid|cho)(?:e|ed|ing|s|se)? (?:out )?(?:the |which )(?:better|best|nicer|stronger|one|answer|reply|response)(?![a-z])",
    "(?:拣|选)(?:边|哪)(?:个|段|句|篇|条|样|份)",
    "(?:边|哪)(?:个|段|句|篇|条)[^,。;!?]{0,6}(?:好啲|好d|更好|好些|自然啲|自然d|啱啲)",
  ].join("|"),
  "gu",
);

/** 给别人写的答案评分. */
const OF_PEOPLE = /(?:人哋|人地|别人|其他人|他人|人家|(?<![a-z])others?|people) ?(?:所)?$/u;
/** 聽錄音畀分: what is heard or read is rated. */
const LISTENED = /听|录|读|录音|record|reading|listen/u;

/** What is written down in a transcription: without it 轉寫 is a change to writing. */
const HEARD = /[录听]|语音|音频|采集|收音|字幕|声/u;

/** Words for annotation of any kind, of texts or of pictures. */
const LABELLING = /^(?:标注|标签|标记|annotat|label)/u;

/** 創作之餘: work that something else was done beside. */
const BESIDE_AFTER = /^(?:工作|任务)?(?:之余|之外|以外)/u;

/** How far around a word what it is about is looked for. */
const REACH = 48;

interface Found extends Span {
  readonly value: Entry;
}

/** What a writing word names that is not the applicant's writing: what is rated, or what the work was beside. */
const isAside = (text: string, word: Found, all: readonly Found[], clauses: Clauses): boolean => {
  const clause = clauses.at(word.start);
  const span = clauses.span(clause);
  const before = text.slice(Math.max(span.start, word.start - REACH), word.start);
  const after = text.slice(word.end, Math.min(span.end, word.end + REACH));
  const isRating = (other: Found, within = 0) =>
    other.value.work === "rating" &&
    other.value.strength === "strong" &&
    Math.abs(clauses.at(other.start) - clause) <= within;
  const isRatedBefore = all.some((other) => isRating(other) && other.start < word.start);
  const isRatedAfter = all.some((other) => isRating(other) && other.start > word.start);
  const isRatedNext = all.some((other) => isRating(other, 1) && other.start > word.start);
  return (
    BESIDE_AFTER.test(after) ||
    (word.value.work === "writing" && isRatedBefore && OF_OTHERS.test(before)) ||
    (word.value.work === "writing" && isRatedAfter && OF_PEOPLE.test(before)) ||
    (word.value.work === "other" && isRatedNext && LISTENED.test(text.slice(word.start, word.end)))
  );
};

/** The words of a folded text that say which work was done, and whether it is denied. */
export const findWork = (folded: FoldedText, clauses: Clauses, lengths: readonly Span[]): WorkMention[] => {
  find ??= compile();
  const { text } = folded;
  const isDenied = denials(text, clauses, lengths);
  const marks = matchesOf(GIVES_MARKS, text).map(({ index, 0: said }): Found => {
    return { start: index, end: index + said.length, value: { work: "rating", strength: "strong" } };
  });
  const listed = find(text).filter((word) => !marks.some((mark) => overlaps(mark, word)));
  const all = [...listed, ...marks].sort((a, b) => a.start - b.start);
  // 第二年轉寫: a change to writing, where nothing is heard or recorded.
  const isTranscription = HEARD.test(text);
  const workOf = (word: Found): Work =>
    !isTranscription && text.slice(word.start, word.end) === "转写" ? "writing" : word.value.work;
  // "Two years of data annotation, all bounding boxes; I never rated": annotation of another kind.
  const isOfPictures =
    all.some((word) => word.value.work === "other" && word.value.strength === "strong") &&
    all.some((word) => word.value.work === "rating" && isDenied(word));
  const isLabelling = (word: Found) => isOfPictures && LABELLING.test(text.slice(word.start, word.end));
  return all
    .filter((word) => !isLabelling(word))
    .filter((word) => word.value.strength !== "none" && !isAside(text, word, all, clauses))
    .map((word) => ({
      start: word.start,
      end: word.end,
      work: workOf(word),
      weak: word.value.strength === "weak",
      denied: isDenied(word),
    }));
};
