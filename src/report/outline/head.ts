import type { Block } from "./outline.js";
import type { Telling } from "./telling.js";

/** The title of a report: what it is, and whose. */
export const titleOf = ({ locale, qualification: { id } }: Telling, what: string): string =>
  id === undefined ? what : `${what}${locale.colon}${id}`;

/** Says that texts are left out, where they are. */
export const redactedNote = ({ locale, isRedacted }: Telling): Block[] =>
  isRedacted ? [{ kind: "text", line: [locale.labels.redacted] }] : [];
