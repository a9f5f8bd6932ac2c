import type { Readable } from "node:stream";
import { type Line, readLines } from "./read-lines.js";
import { UsageError } from "./usage-error.js";

/** One thing in a file that should be an application; `problem` where it is not even JSON. */
export type Entry =
  | { readonly file: string; readonly line: number; readonly value: unknown }
  | { readonly file: string; readonly line: number; readonly problem: string };

const isBlank = (text: string): boolean => text.trim() === "";

/** The parser's own words without the text that it quotes from the line. */
const problemOf = (error: unknown): string => {
  const message = error instanceof Error ? error.message : "";
  const position = /position (\d+)/u.exec(message)?.[1];
  if (/Unexpected end|Unterminated/u.test(message))
    return "expected a whole JSON object, found an unfinished one";
  return `expected JSON, found something else${position === undefined ? "" : ` at character ${Number(position) + 1}`}`;
};

const parse = (text: string): { value: unknown } | { problem: string } => {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { problem: problemOf(error) };
  }
};

const textOf = async (first: Line, lines: AsyncIterator<Line>): Promise<string> => {
  const parts = [first.text];
  for (let next = await lines.next(); !next.done; next = await lines.next()) parts.push(next.value.text);
  return parts.join("\n");
};

/** Whether a first line begins something that goes on: a list, or an object spread over lines. */
const isWholeFile = (first: string): boolean => {
  const text = first.trim();
  return (
    text.startsWith("[") ||
    text === "{" ||
    (text.startsWith("{") && !text.endsWith("}") && "problem" in parse(text))
  );
};

/**
 * The applications of a file: one on each line (JSONL), a JSON array, or one JSON object spread over lines. Broken
 * lines are told and do not stop the others; blank lines are passed over.
 */
export async function* readApplications(file: string, stdin: Readable): AsyncGenerator<Entry> {
  const lines = readLines(file, stdin)[Symbol.asyncIterator]();
  let next = await lines.next();
  while (!next.done && isBlank(next.value.text)) next = await lines.next();
  if (next.done) throw new UsageError(`${file}: expected applications, found nothing`);
  const first = next.value;
  if (isWholeFile(first.text)) {
    const whole = await textOf(first, lines);
    const parsed = parse(whole);
    if ("value" in parsed) {
      const values = Array.isArray(parsed.value) ? parsed.value : [parsed.value];
      if (values.length === 0) throw new UsageError(`${file}: expected applications, found an empty list`);
      for (const [i, value] of values.entries()) yield { file, line: i + 1, value };
      return;
    }
    if (first.text.trim().startsWith("[")) throw new UsageError(`${file}: ${parsed.problem}`);
    // Its first line was broken, not spread over several: take the lines one by one after all.
    for (const [i, text] of whole.split("\n").entries()) {
      if (!isBlank(text)) yield { file, line: first.number + i, ...parse(text) };
    }
    return;
  }
  for (; !next.done; next = await lines.next()) {
    const { number, text } = next.value;
    if (!isBlank(text)) yield { file, line: number, ...parse(text) };
  }
}
