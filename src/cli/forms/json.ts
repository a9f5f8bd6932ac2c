import { type Form, shownOf } from "./form.js";

/** One result a line. */
export const jsonlForm: Form<string> = {
  show: ({ result }, options) => `${JSON.stringify(shownOf(result, options))}\n`,
  writer: (streams) => ({ add: (line) => streams.write(line), end: async () => {} }),
};

/** All results in one array. */
export const jsonForm: Form<string> = {
  show: ({ result }, options) => JSON.stringify(shownOf(result, options), null, 2),
  writer: (streams) => {
    let before = "[\n";
    return {
      add: async (text) => {
        await streams.write(`${before}${text}`);
        before = ",\n";
      },
      end: () => streams.write(before === "[\n" ? "[]\n" : "\n]\n"),
    };
  },
};
