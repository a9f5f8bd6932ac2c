import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { fileError } from "./usage-error.js";

/** A line of a file without its end, and its number from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/**
 * The lines of a file, or of standard input for `-`. Lines end with LF or CRLF and with nothing else: U+2028 within a
 * JSON string is text. A byte-order mark is left out. Holds one line at a time.
 */
export async function* readLines(path: string, stdin: Readable): AsyncGenerator<Line> {
  const stream = path === "-" ? stdin : createReadStream(path);
  stream.setEncoding("utf8");
  let number = 1;
  let parts: string[] = [];
  const take = (last: string): Line => {
    const joined = parts.length > 0 ? parts.join("") + last : last;
    parts = [];
    const text = number === 1 ? joined.replace(/^\uFEFF/u, "") : joined;
    const line = { number, text: text.endsWith("\r") ? text.slice(0, -1) : text };
    number += 1;
    return line;
  };
  try {
    for await (const chunk of stream as AsyncIterable<string>) {
      const pieces = chunk.split("\n");
      for (const piece of pieces.slice(0, -1)) yield take(piece);
      const rest = pieces.at(-1) as string;
      if (rest !== "") parts.push(rest);
    }
  } catch (error) {
    throw fileError(path === "-" ? "standard input" : path, error);
  }
  if (parts.length > 0) yield take("");
}
