import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { fileError } from "./usage-error.js";

/** A line of a file without its end, and its number from 1. */
export interface Line {
  readonly number: number;
  /** Null where the bytes are not UTF-8. */
  readonly text: string | null;
}

const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;

// Leaves out byte-order marks.
const decoder = new TextDecoder("utf-8", { fatal: true });

const decode = (bytes: Buffer): string | null => {
  try {
    return decoder.decode(bytes.at(-1) === CARRIAGE_RETURN ? bytes.subarray(0, -1) : bytes);
  } catch {
    return null;
  }
};

/**
 * The lines of a file, or of standard input for `-`. Lines end with LF or CRLF and with nothing else: U+2028 within a
 * JSON string is text. Holds one line at a time.
 */
export async function* readLines(path: string, stdin: Readable): AsyncGenerator<Line> {
  const stream = path === "-" ? stdin : createReadStream(path);
  let number = 0;
  let parts: Buffer[] = [];
  const take = (last: Buffer): Line => {
    const bytes = parts.length > 0 ? Buffer.concat([...parts, last]) : last;
    parts = [];
    number += 1;
    return { number, text: decode(bytes) };
  };
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      let from = 0;
      for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
        yield take(chunk.subarray(from, end));
        from = end + 1;
      }
      if (from < chunk.length) parts.push(chunk.subarray(from));
    }
  } catch (error) {
    throw fileError(path === "-" ? "standard input" : path, error);
  }
  if (parts.length > 0) yield take(Buffer.alloc(0));
}
