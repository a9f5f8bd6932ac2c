import { isNothing } from "../../text/nothing.js";
import { readEducation } from "../education/read-education.js";
import { EDUCATION_LEVELS } from "../types.js";
import { isOngoing } from "./dates.js";
import type { Section } from "./schema.js";

type Entry = Section<"education">[number];

/** Longest name of an award that is kept, in UTF-16 units; and most of them, so that the answer can be read. */
const LONGEST_AWARD = 200;
const MOST_AWARDS = 8;

const levelOf = (text: string): number => {
  const { level } = readEducation(text);
  return level === null ? -1 : EDUCATION_LEVELS.indexOf(level);
};

/**
 * Whether it is still studied for: it has a beginning and no end. An award without any date is one that they have:
 * many leave the years out so as not to tell their age.
 */
const isStudying = (entry: Entry, interviewedOn?: string): boolean =>
  isOngoing(entry, interviewedOn) && Boolean(entry.startDate?.trim() || entry.endDate?.trim());

/** "Undergraduate" as the name of an award that was completed; in an answer it is what somebody still is. */
const COMPLETED_COURSE = /^undergrad(?:uate)?(?: (?:studies|level|programme|program|course))?$/iu;
/** What ends a clause, and with it what "studying for" is said of. */
const CLAUSE_ENDS = /[,;()。!?、,;()!?\n]+/gu;

interface Told {
  readonly text: string;
  readonly level: number;
}

/**
 * An entry in words. The award tells the level, or the subject where that holds it ("BA in Translation"); the school
 * does only where neither is named, since universities give certificates too.
 */
const tell = (entry: Entry, interviewedOn?: string): Told[] => {
  const [award, area, school] = [entry.studyType, entry.area, entry.institution].map((field) => {
    const said = (field ?? "").trim().slice(0, LONGEST_AWARD);
    return isNothing(said) ? "" : said;
  }) as [string, string, string];
  const unread = [award, area].filter((field) => field !== "").join(", ");
  const telling = [award, area, ...(award === "" ? [school] : [])].find(
    (field) => field !== "" && levelOf(field) >= 0,
  );
  const said = telling ?? unread;
  if (said === "") return [];
  const preposition = telling !== undefined && said === school ? "at" : "for";
  const text = isStudying(entry, interviewedOn)
    ? `studying ${preposition} ${said.replace(CLAUSE_ENDS, " ")}`
    : said.replace(COMPLETED_COURSE, "undergraduate degree");
  return [{ text, level: levelOf(text) }];
};

/**
 * An answer to the question of education that the reader of such answers reads right: the awards, the highest first,
 * each with whether it is still studied for. Undefined where a résumé names none.
 */
export const educationAnswer = (
  entries: Section<"education">,
  interviewedOn?: string,
): string | undefined => {
  const told = entries.flatMap((entry) => tell(entry, interviewedOn)).sort((a, b) => b.level - a.level);
  // What cannot be read is for a person, unless something else can.
  const readable = told.filter(({ level }) => level >= 0);
  const kept = readable.length > 0 ? readable : told;
  const texts = [...new Set(kept.map(({ text }) => text))].slice(0, MOST_AWARDS);
  return texts.length > 0 ? texts.join("; ") : undefined;
};
