import type { Span } from "./span.js";

const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** The lines of a text that hold more than blanks, without those around them. */
export const findLines = (text: string): Span[] => {
  const lines: Span[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit !== NEWLINE && unit !== RETURN && at < text.length) continue;
    const line = text.slice(start, at);
    const own = line.trimStart();
    if (own !== "") lines.push({ start: at - own.length, end: start + line.trimEnd().length });
    start = at + 1;
  }
  return lines;
};
