import type { Readable } from "node:stream";
import { holdsMoreThan } from "./count-values.js";
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

/** The parser's own words without the text that it quotes from the line. */
const problemOf = (error: unknown): string => {
  const message = error instanceof Error ? error.message : "";
  const position = /position (\d+)/u.exec(message)?.[1];
  if (/Unexpected end|Unterminated/u.test(message))
    return "expected a whole JSON object, found an unfinished one";
  return `expected JSON, found something else${position === undefined ? "" : ` at character ${Number(position) + 1}`}`;
};

const parse = (
  { text, problem = "" }: Pick<Line, "text" | "problem">,
  most: number,
): { value: unknown } | { problem: string } => {
  if (text === null) return { problem };
  if (holdsMoreThan(most, text)) return { problem: `expected JSON of at most ${most} values, found more` };
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { problem: problemOf(error) };
  }
};

/** Lines as one text; what the first of them that cannot be read says, where there is one. */
const joined = (lines: readonly Line[]): Pick<Line, "text" | "problem"> =>
  lines.find(({ text }) => text === null) ?? { text: lines.map(({ text }) => text).join("\n") };

/** A line as it stands in a file, to be parsed where it is scored. */
const lineOf = (file: string, { number, text, problem = "" }: Line): RawEntry => ({
  file,
  line: number,
  ...(text === null ? { problem } : { text }),
});

/** Parses the line of an entry. */
export const parseEntry = (entry: RawEntry): Entry =>
  "text" in entry ? { file: entry.file, line: entry.line, ...parse(entry, MOST_VALUES) } : entry;

/** Whether a line is an application by itself, so that its file is JSONL whatever the first line looks like. */
const isOne = (line: Line): boolean => {
  const parsed = parse(line, MOST_VALUES);
  return (
    "value" in parsed &&
    typeof parsed.value === "object" &&
    parsed.value !== null &&
    !Array.isArray(parsed.value)
  );
};

/** Whether a first line begins something that goes on: a list, or an object spread over lines. */
const isWholeFile = (first: Line): boolean => {
  const text = first.text?.trim() ?? "";
  return (
    text.startsWith("[") ||
    text === "{" ||
    (text.startsWith("{") && !text.endsWith("}") && "problem" in parse(first, MOST_VALUES))
  );
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
    const parsed = next.done ? parse(joined(all), MOST_VALUES_OF_ARRAY) : { problem: TOO_LONG };
    if ("value" in parsed) {
      const values = Array.isArray(parsed.value) ? parsed.value : [parsed.value];
      if (values.length === 0) throw new FileError(`${file}: expected applications, found an empty list`);
      for (const [i, value] of values.entries()) yield { file, line: i + 1, value };
      return;
    }
    if (first.text?.trim().startsWith("[") && !all.some(isOne))
      throw new FileError(`${file}: ${parsed.problem}`);
    // Its first line was broken, not spread over several: take the lines one by one after all.
    for (const line of all) if (!isBlank(line)) yield lineOf(file, line);
  }
  for (; !next.done; next = await lines.next()) {
    const line = next.value;
    if (!isBlank(line)) yield lineOf(file, line);
  }
}
