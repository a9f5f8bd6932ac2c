import type { Application } from "../../application/schema.js";
import type { Qualification } from "../../index.js";
import type { Audience } from "../../report/audience.js";
import type { Language } from "../../report/locale/language.js";
import type { ReportOptions } from "../../report/options.js";
import type { Rubric } from "../../rubric/schema.js";
import type { Format } from "../formats.js";
import type { Entry } from "../read-applications.js";
import type { Failure } from "../score-entry.js";
import type { Streams } from "../streams.js";

/** How results are shown: plain data, for threads. */
export interface ShowOptions {
  readonly format: Format;
  readonly lang: Language;
  readonly audience: Audience;
  readonly redact: boolean;
  readonly rubric: Rubric;
  /** Id of an application to explain in full below the table. */
  readonly explain: string | undefined;
  /** Whether the terminal that is written to shows colours. */
  readonly colours: boolean;
}

/** What a whole report is made with. */
export const reportOptionsOf = (
  { lang, audience, redact, rubric }: ShowOptions,
  application: Application | undefined,
): ReportOptions => ({ application, lang, audience, redact, rubric });

/** A result with what it was made from. */
export interface Scored {
  readonly result: Qualification | Failure;
  readonly entry: Entry;
  /** Whether it is the first of all. */
  readonly isFirst: boolean;
}

/** Writes what is shown of results, one by one in their order; `end` comes after the last. */
interface Writer<Shown> {
  add(shown: Shown): Promise<void>;
  end(): Promise<void>;
}

/** How results are written in one form. */
export interface Form<Shown> {
  /** What of a result is written, made where it was scored. As plain data it may come from another thread. */
  show(scored: Scored, options: ShowOptions): Shown;
  writer(streams: Streams, options: ShowOptions): Writer<Shown>;
}
