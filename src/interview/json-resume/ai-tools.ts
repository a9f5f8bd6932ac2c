import { fold } from "../../text/fold.js";
import { compilePhrases } from "../../text/phrases.js";
import { parseTable } from "../../text/table.js";
import table from "./ai-tools.tsv";
import type { Section } from "./schema.js";

let find: ReturnType<typeof compilePhrases<true>> | undefined;

/** Whether skills name an AI chatbot or work with one. False says nothing: most do not list what everybody uses. */
export const namesAiTools = (skills: Section<"skills">): boolean => {
  find ??= compilePhrases(parseTable<"form">(table).map(({ form }): [string, true] => [form, true]));
  const names = find;
  return skills.some(({ name, keywords }) =>
    [name, ...(keywords ?? [])].some((said) => names(fold((said ?? "").slice(0, 500)).text).length > 0),
  );
};
