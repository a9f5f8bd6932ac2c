import { givenSpan } from "../../text/fold.js";
import { compilePhrases } from "../../text/phrases.js";
import { apartFrom, byStart } from "../../text/sorted-spans.js";
import type { Span } from "../../text/span.js";
import { listed, parseTable } from "../../text/table.js";
import { type CuedPattern, cued } from "../cues.js";
import type { FoldedAnswer } from "../fold-answer.js";
import type { EducationLevel } from "../types.js";
import table from "./education.tsv";

interface Entry {
  readonly level: EducationLevel;
  /** Capitals that it must be written with: AS, MA, BIT are words as well. */
  readonly capitals: string;
  /** Whether it is none of those, so that who types no capitals may mean it. */
  readonly isNoWord: boolean;
  readonly isAward: boolean;
  /** Words that hold the name of an award and mean something else: head master, scrum master. */
  readonly isOther: boolean;
}

/** An award, a school or a school year that an answer names. */
export interface Mention extends Span, Entry {}

let find: ReturnType<typeof compilePhrases<Entry>> | undefined;

/** A degree in letters may be dotted after its first or after each: BComm, B.Comm, BA, B.A., PhD, Ph.D. */
const spellings = (form: string): string[] => {
  const parts = /^[A-Z][A-Za-z]{1,6}$/u.test(form) ? form.match(/[A-Z][a-z]*/gu) : null;
  if (!parts || parts.length < 2) return [form];
  const [first, ...rest] = parts;
  return [form, parts.join("."), `${parts.join(".")}.`, parts.join(". "), `${first}.${rest.join("")}`];
};

const capitalsOf = (text: string): string => text.normalize("NFKC").replace(/[^A-Z]/gu, "");

const compile = () =>
  compilePhrases(
    parseTable<"forms" | "level" | "capitalised" | "kind">(table).flatMap((row) =>
      listed(row.forms).flatMap((form): [string, Entry][] => {
        const entry: Entry = {
          level: row.level as EducationLevel,
          capitals: row.capitalised === "all" ? capitalsOf(form) : row.capitalised && (form[0] as string),
          isNoWord: row.capitalised === "first",
          isAward: row.kind === "award",
          isOther: row.kind === "other",
        };
        const spelt = spellings(form).map((one): [string, Entry] => [one, entry]);
        if (!form.endsWith("大")) return spelt;
        // 香港大專 is no 港大: its 大 begins the next word. That of 港大專業 does not.
        const college: Entry = { ...entry, level: "post-secondary", isAward: true };
        return [...spelt, [`${form}专`, college], [`${form}专业`, entry]];
      }),
    ),
  );

/** School years by number: Form 5, F.6, S6, grade 12, year 13, 中五, 高三, 初中二, 小六, P6. */
const SCHOOL_YEAR = cued(
  /(?<![a-z])(?:(?:form|f|secondary|sec|s)[ .]?[1-7]|(?:form|secondary) (?:one|two|three|four|five|six|seven)|grade[ -]?(?:7|8|9|1[0-3])|(?:year|yr)[ -]?1[0-3])(?![\da-z])|(?:中|初中?|高中?)[一二三四五六七1-7](?!大)/u,
);
/** Years of a first degree that is being read for: 大三. */
const DEGREE_YEAR = cued(/大[一二三四五](?![学专])/u);
const PRIMARY_YEAR = cued(/(?<![a-z])(?:primary|p|grade)[ .]?[1-6](?![\da-z])|小[一二三四五六1-6]/u);

const schoolYears = ({ text, cues }: FoldedAnswer): Mention[] => {
  const found: Mention[] = [];
  const add = (pattern: CuedPattern, level: EducationLevel) => {
    for (const { index: start, 0: year } of pattern.all(text, cues))
      found.push({
        start,
        end: start + year.length,
        level,
        capitals: "",
        isNoWord: false,
        isAward: true,
        isOther: false,
      });
  };
  add(SCHOOL_YEAR, "secondary");
  add(PRIMARY_YEAR, "none");
  add(DEGREE_YEAR, "bachelor");
  return found;
};

/** Behind an award that is all of an answer, or its beginning: "ba (hons)", "hd in design". */
const AWARD_ENDS =
  /^(?:$|[ .]*[(,;/\n]|[ .]+(?:in|at|from|degree|hons?|holder|grad(?:uate)?)(?![a-z])|[.。]?$)/u;

/** Whether an answer without a capital begins with an award: typed on a phone. */
const isTypedSmall = (folded: FoldedAnswer, { isNoWord }: Entry, start: number, end: number): boolean =>
  isNoWord && start === 0 && !/[A-Z]/u.test(folded.given) && AWARD_ENDS.test(folded.text.slice(end));

/** What an answer names, in order. */
export const findMentions = (folded: FoldedAnswer): readonly Mention[] => {
  find ??= compile();
  const named: Mention[] = [];
  for (const { start, end, value } of find(folded.text)) {
    const { capitals, isOther } = value;
    if (isOther) continue;
    const given = givenSpan(folded, start, end);
    const isCapital = capitalsOf(folded.given.slice(given.start, given.end)).startsWith(capitals);
    if (capitals && !isCapital && !isTypedSmall(folded, value, start, end)) continue;
    named.push({ start, end, ...value });
  }
  const years = schoolYears(folded);
  return byStart([...named, ...apartFrom(byStart(years), named)]);
};
