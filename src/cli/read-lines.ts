import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { fileError } from "./usage-error.js";

/** A line of a file without its end, and its number from 1. */
export interface Line {
  readonly number: number;
  /** Null where it could not be read, as `problem` says. */
  readonly text: string | null;
  readonly problem?: string;
}

/** A line of more bytes is no application; it is passed over without being held. */
const LONGEST = 64 * 1024 * 1024;

const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;

// Leaves out byte-order marks.
const decoder = new TextDecoder("utf-8", { fatal: true });

const decode = (bytes: Buffer): Pick<Line, "text" | "problem"> => {
  try {
    return { text: decoder.decode(bytes.at(-1) === CARRIAGE_RETURN ? bytes.subarray(0, -1) : bytes) };
  } catch {
    return { text: null, problem: "expected text in UTF-8, found other bytes" };
  }
};

/**
 * The lines of a file, or of standard input for `-`. Lines end with LF or CRLF and with nothing else: U+2028 within a
 * JSON string is text. Holds one line at a time.
 */
export async function* readLines(
  path: string,
  stdin: Readable,
  onRead: (bytes: number) => void = () => {},
): AsyncGenerator<Line> {
  const stream = path === "-" ? stdin : createReadStream(path);
  let number = 0;
  let parts: Buffer[] = [];
  let size = 0;
  const hold = (part: Buffer): void => {
    size += part.length;
    if (size <= LONGEST) parts.push(part);
    else parts = [];
  };
  const take = (last: Buffer): Line => {
    hold(last);
    const [only] = parts;
    const bytes = parts.length === 1 && only ? only : Buffer.concat(parts);
    const found = size;
    parts = [];
    size = 0;
    number += 1;
    if (found <= LONGEST) return { number, ...decode(bytes) };
    const problem = `expected a line of at most ${LONGEST} bytes, found ${found}`;
    return { number, text: null, problem };
  };
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      onRead(chunk.length);
      let from = 0;
      for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
        yield take(chunk.subarray(from, end));
        from = end + 1;
      }
      if (from < chunk.length) hold(chunk.subarray(from));
    }
  } catch (error) {
    throw fileError(path === "-" ? "standard input" : path, error);
  }
  if (size > 0) yield take(Buffer.alloc(0));
}
