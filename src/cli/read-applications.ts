import type { Readable } from "node:stream";
import { type Line, readLines } from "./read-lines.js";
import { FileError } from "./usage-error.js";

/** One thing in a file that should be an application; `problem` where it is not even JSON. */
export type Entry =
  | { readonly file: string; readonly line: number; readonly value: unknown }
  | { readonly file: string; readonly line: number; readonly problem: string };

const isBlank = ({ text }: Line): boolean => text?.trim() === "";

/** The parser's own words without the text that it quotes from the line. */
const problemOf = (error: unknown): string => {
  const message = error instanceof Error ? error.message : "";
  const position = /position (\d+)/u.exec(message)?.[1];
  if (/Unexpected end|Unterminated/u.test(message))
    return "expected a whole JSON object, found an unfinished one";
  return `expected JSON, found something else${position === undefined ? "" : ` at character ${Number(position) + 1}`}`;
};

const parse = ({ text, problem = "" }: Omit<Line, "number">): { value: unknown } | { problem: string } => {
  if (text === null) return { problem };
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { problem: problemOf(error) };
  }
};

const allOf = async (first: Line, lines: AsyncIterator<Line>): Promise<Line[]> => {
  const all = [first];
  for (let next = await lines.next(); !next.done; next = await lines.next()) all.push(next.value);
  return all;
};

/** Lines as one text; what the first of them that cannot be read says, where there is one. */
const joined = (lines: readonly Line[]): Omit<Line, "number"> =>
  lines.find(({ text }) => text === null) ?? { text: lines.map(({ text }) => text).join("\n") };

/** Whether a line is an application by itself, so that its file is JSONL whatever the first line looks like. */
const isOne = (line: Line): boolean => {
  const parsed = parse(line);
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
    (text.startsWith("{") && !text.endsWith("}") && "problem" in parse(first))
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
): AsyncGenerator<Entry> {
  const lines = readLines(file, stdin, onRead)[Symbol.asyncIterator]();
  let next = await lines.next();
  while (!next.done && isBlank(next.value)) next = await lines.next();
  if (next.done) throw new FileError(`${file}: expected applications, found nothing`);
  const first = next.value;
  if (isWholeFile(first)) {
    const all = await allOf(first, lines);
    const parsed = parse(joined(all));
    if ("value" in parsed) {
      const values = Array.isArray(parsed.value) ? parsed.value : [parsed.value];
      if (values.length === 0) throw new FileError(`${file}: expected applications, found an empty list`);
      for (const [i, value] of values.entries()) yield { file, line: i + 1, value };
      return;
    }
    if (first.text?.trim().startsWith("[") && !all.some(isOne))
      throw new FileError(`${file}: ${parsed.problem}`);
    // Its first line was broken, not spread over several: take the lines one by one after all.
    for (const line of all) if (!isBlank(line)) yield { file, line: line.number, ...parse(line) };
    return;
  }
  for (; !next.done; next = await lines.next()) {
    const line = next.value;
    if (!isBlank(line)) yield { file, line: line.number, ...parse(line) };
  }
}
