import type { Readable } from "node:stream";
import { holdsMoreThan } from "./count-values.js";
import { mistakeIn, positionIn } from "./mistake-in.js";
import { type Line, readLines } from "./read-lines.js";
import { FileError } from "./usage-error.js";

/** Where something stands that should be an application. */
interface Place {
  readonly file: string;
  /** From 1; in a JSON array the place in it. */
  readonly line: number;
}

/** One thing in a file that should be an application; `problem` where it is not even JSON. */
export type Entry = Place & ({ readonly value: unknown } | { readonly problem: string });

/** The same before its line was parsed. */
export type RawEntry = Place &
  ({ readonly text: string } | { readonly value: unknown } | { readonly problem: string });

/** Values of one application: far above any, low enough for its parsed form to fit every memory. */
const MOST_VALUES = 100_000;
/** The same for the values and the characters of a JSON array, which is held whole. */
const MOST_VALUES_OF_ARRAY = 5_000_000;
const LONGEST_ARRAY = 268_435_456;
const TOO_LONG =
  "expected a JSON array of at most some 250 MB, found more; as JSONL, one application a line, it may be of any size";
/** What a line costs beside its characters. */
const LINE_WEIGHT = 32;

const isBlank = ({ text }: Line): boolean => text?.trim() === "";

const UNFINISHED = "expected a whole JSON object, found an unfinished one";
const notJson = (at: number | undefined): string =>
  `expected JSON, found something else${at === undefined ? "" : ` at character ${at + 1}`}`;

/** The parser's own words without the text that it quotes. */
const problemOf = (error: unknown): string =>
  /Unexpected end|Unterminated/u.test(String(error)) ? UNFINISHED : notJson(positionIn(error));

const tooMany = (most: number): string => `expected JSON of at most ${most} values, found more`;

const parse = (
  { text, problem = "" }: Pick<Line, "text" | "problem">,
  most: number,
): { value: unknown } | { problem: string } => {
  if (text === null) return { problem };
  if (holdsMoreThan(most, text)) return { problem: tooMany(most) };
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { problem: problemOf(error) };
  }
};

/** Parses lines that are one JSON text; `line`: which of them is wrong, where that is known. */
const parseTogether = (lines: readonly Line[]): { value: unknown } | { problem: string; line?: number } => {
  const unread = lines.find(({ text }) => text === null);
  if (unread) return { problem: unread.problem ?? "", line: unread.number };
  const text = lines.map((line) => line.text).join("\n");
  if (holdsMoreThan(MOST_VALUES_OF_ARRAY, text)) return { problem: tooMany(MOST_VALUES_OF_ARRAY) };
  try {
    return { value: JSON.parse(text) };
  } catch {
    const at = mistakeIn(text);
    const before = text.slice(0, at).split("\n");
    const { number: line } = lines[before.length - 1] as Line;
    return { problem: at === text.length ? UNFINISHED : notJson(before.at(-1)?.length), line };
  }
};

/** A line as it stands in a file, to be parsed where it is scored. */
const lineOf = (file: string, { number, text, problem = "" }: Line): RawEntry => ({
  file,
  line: number,
  ...(text === null ? { problem } : { text }),
});

/** Parses the line of an entry. */
export const parseEntry = (entry: RawEntry): Entry =>
  "text" in entry ? { file: entry.file, line: entry.line, ...parse(entry, MOST_VALUES) } : entry;

/** Whether a line is an application by itself, and no spell of one that is spread over lines. */
const isOne = (line: Line): boolean => {
  const parsed = parse(line, MOST_VALUES);
  if (!("value" in parsed) || typeof parsed.value !== "object") return false;
  return ["id", "interview", "responses"].some((key) => Object.hasOwn(parsed.value ?? {}, key));
};

const isList = ({ text }: Line): boolean => text?.trimStart().startsWith("[") ?? false;

/** Whether a first line begins something that goes on: a list, or an object spread over lines. */
const isWholeFile = (first: Line): boolean => {
  const text = first.text?.trim() ?? "";
  return (
    isList(first) ||
    text === "{" ||
    (text.startsWith("{") && !text.endsWith("}") && "problem" in parse(first, MOST_VALUES))
  );
};

/** Whether lines that are no JSON together are JSONL after all, of which the first is broken. */
const isJsonl = (all: readonly Line[]): boolean => {
  const lines = all.filter((line) => !isBlank(line));
  // The last of a list may stand on a line of its own, without a comma.
  if (isList(lines[0] as Line)) return 2 * lines.filter(isOne).length >= lines.length;
  return lines.length === 1 || lines.some(isOne);
};

/**
 * The applications of a file: one on each line (JSONL), a JSON array, or one JSON object spread over lines. Broken
 * lines are told and do not stop the others; blank lines are passed over.
 */
export async function* readApplications(
  file: string,
  stdin: Readable,
  onRead?: (bytes: number) => void,
): AsyncGenerator<RawEntry> {
  const lines = readLines(file, stdin, onRead);
  let next = await lines.next();
  while (!next.done && isBlank(next.value)) next = await lines.next();
  if (next.done) throw new FileError(`${file}: expected applications, found nothing`);
  const first = next.value;
  if (isWholeFile(first)) {
    const all: Line[] = [];
    let size = 0;
    for (; !next.done && size <= LONGEST_ARRAY; next = await lines.next()) {
      all.push(next.value);
      size += (next.value.text?.length ?? 0) + LINE_WEIGHT;
    }
    const parsed = next.done ? parseTogether(all) : { problem: TOO_LONG };
    if ("value" in parsed) {
      const values = Array.isArray(parsed.value) ? parsed.value : [parsed.value];
      if (values.length === 0) throw new FileError(`${file}: expected applications, found an empty list`);
      for (const [i, value] of values.entries()) yield { file, line: i + 1, value };
      return;
    }
    if (!isJsonl(all)) {
      const { problem, line } = parsed;
      if (line === undefined) throw new FileError(`${file}: ${problem}`);
      if (isList(first)) throw new FileError(`${file}:${line}: ${problem}`);
      yield { file, line, problem };
      return;
    }
    // Its first line was broken, not spread over several: take the lines one by one after all.
    for (const line of all) if (!isBlank(line)) yield lineOf(file, line);
  }
  for (; !next.done; next = await lines.next()) {
    const line = next.value;
    if (!isBlank(line)) yield lineOf(file, line);
  }
}
