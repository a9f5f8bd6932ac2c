import { once } from "node:events";
import type { Readable, Writable } from "node:stream";

/** Where output goes and input comes from. */
export interface Streams {
  readonly stdin: Readable;
  /** Text, or the same in UTF-8. Resolves when more may be written. */
  write(text: string | Uint8Array): Promise<void>;
  complain(text: string): void;
  /** Width of the terminal that is written to, if it is one. */
  readonly columns: number | undefined;
  /** Whether that terminal shows colours, and nobody asked it not to (NO_COLOR, TERM=dumb). */
  readonly colours: boolean;
}

/** @param terminal what is known of the terminal that is written to; nothing for a file or a pipe */
export const streamsTo = (
  out: Writable,
  terminal: { readonly columns: number | undefined; readonly colours: boolean } | null,
): Streams => ({
  stdin: process.stdin,
  write: async (text) => {
    if (out.errored) throw out.errored;
    if (!out.write(text)) await once(out, "drain");
  },
  complain: (text) => process.stderr.write(text),
  columns: terminal?.columns,
  colours: terminal?.colours ?? false,
});
