import type { Qualification } from "../../index.js";
import { redact } from "../../report/redact.js";
import type { Failure } from "../score-entry.js";
import type { Form, ShowOptions } from "./form.js";

/** A result without the candidate's text, where that was asked for. */
const shownOf = (result: Qualification | Failure, options: ShowOptions): unknown =>
  options.redact && !("error" in result) ? redact(result) : result;

/** As bytes: they cost the thread that writes them least. */
const encoder = new TextEncoder();

/** One result a line. */
export const jsonlForm: Form<Uint8Array> = {
  show: ({ result }, options) => encoder.encode(`${JSON.stringify(shownOf(result, options))}\n`),
  writer: (streams) => ({ add: (line) => streams.write(line), end: async () => {} }),
};

/** All results in one array. */
export const jsonForm: Form<Uint8Array> = {
  show: ({ result }, options) => encoder.encode(JSON.stringify(shownOf(result, options), null, 2)),
  writer: (streams) => {
    let before = "[\n";
    return {
      add: async (json) => {
        await streams.write(before);
        await streams.write(json);
        before = ",\n";
      },
      end: () => streams.write(before === "[\n" ? "[]\n" : "\n]\n"),
    };
  },
};
