import type { Application } from "../application/schema.js";
import { nextBandOf } from "../decision/next-band.js";
import { digestOf, rubricHash } from "../qualify/provenance.js";
import type { Qualification } from "../qualify/qualification.js";
import { qualificationSchema } from "../qualify/qualification-schema.js";
import { applicationReader, tasksOf } from "../qualify/settings.js";
import { defaultRubric } from "../rubric/default-rubric.js";
import { readRubric } from "../rubric/read-rubric.js";
import type { Rubric } from "../rubric/schema.js";
import { refuse, requireOneOf, requireOptions } from "../schema/arguments.js";
import { InputError } from "../schema/input-error.js";
import { toIssues } from "../schema/issues.js";
import type { Task } from "../task/task.js";
import type { Locale } from "./locale/locale.js";
import { type Language, locales, withTasks } from "./locale/locales.js";
import type { Telling } from "./outline/telling.js";
import { redact } from "./redact.js";

export const AUDIENCES = ["recruiter", "candidate", "auditor"] as const;
/** Whom a report is for. */
export type Audience = (typeof AUDIENCES)[number];

/** What it takes to put a result into words. */
export interface ExplainOptions {
  /** `en` (the default) or `yue`. */
  lang?: Language | undefined;
  /** Words of another language, or other words, in place of `lang`; begin from a copy of one of `locales`. */
  locale?: Locale | undefined;
  /** The rubric that the result was made by, where it is not the default one. */
  rubric?: Rubric | undefined;
  /** The tasks of the test, where they are not the listing's. */
  tasks?: readonly Task[] | undefined;
}

/** How a report is made. */
export interface ReportOptions extends ExplainOptions {
  /** What the result was made from, to show the answers with their evidence marked; without it they are not shown. */
  application?: unknown;
  /** `recruiter` (the default), `candidate` or `auditor`. */
  audience?: Audience | undefined;
  /** Whether to leave out all of the candidate's text. */
  redact?: boolean | undefined;
}

const EXPLAIN_KEYS = ["lang", "locale", "rubric", "tasks"] as const;
const REPORT_KEYS = [...EXPLAIN_KEYS, "application", "audience", "redact"] as const;

/**
 * @param index its place, where it is one of several
 * @throws InputError when it is no result
 */
export const requireQualification = (given: unknown, index?: number): Qualification<string> => {
  const parsed = qualificationSchema.safeParse(given);
  if (parsed.success) return given as Qualification<string>;
  const whole = index === undefined ? given : { qualifications: { [index]: given } };
  const base = index === undefined ? [] : ["qualifications", index];
  throw new InputError("invalid-input", toIssues(whole, parsed.error.issues, "qualification", base));
};

/** The words of a report. @throws InputError when it is no locale */
export const localeOf = ({ lang = "en", locale }: ExplainOptions): Locale => {
  requireOneOf(lang, Object.keys(locales), "options.lang");
  if (locale === undefined) return locales[lang];
  const missing =
    typeof locale === "object" && locale !== null
      ? Object.keys(locales.en).filter((key) => !(key in locale))
      : Object.keys(locales.en);
  if (missing.length > 0)
    throw refuse("options.locale", `a locale with all its parts (missing: ${missing.join(", ")})`, locale);
  return locale;
};

/** The rubric that a result was made by; null where it is neither given nor the default one. */
const rubricOf = (
  { provenance }: Qualification<string>,
  rubric: Rubric | undefined,
  tasks: readonly Task[],
): Rubric | null => {
  const { hash } = provenance.rubric;
  if (rubric === undefined) return hash === rubricHash(defaultRubric) ? defaultRubric : null;
  const read = readRubric(
    rubric,
    tasks.map(({ id }) => id),
  );
  if (rubricHash(read) !== hash)
    throw refuse("options.rubric", `the rubric that made this result, of hash ${hash}`, rubric);
  return read;
};

/** @throws InputError when it is not what the result was made from: its offsets would point anywhere */
const requireApplication = (
  application: unknown,
  { provenance }: Qualification<string>,
  tasks: readonly Task[],
): Application => {
  const { engine, rubric, digest } = provenance;
  const read = applicationReader(tasks)(application);
  if (digestOf(engine, rubric.hash, read, tasks) !== digest)
    throw refuse("options.application", "the application that this result was made from", application);
  return read;
};

/** Checks what a report is to be made of. */
export const readExplainOptions = (
  given: unknown,
  options: ExplainOptions,
  others: readonly string[] = [],
): Telling => {
  requireOptions(options, [...EXPLAIN_KEYS, ...others]);
  const qualification = requireQualification(given);
  const tasks = tasksOf(options.tasks);
  const locale = withTasks(localeOf(options), tasks);
  const rubric = rubricOf(qualification, options.rubric, tasks);
  const nextBand = rubric && nextBandOf(qualification, rubric, tasks);
  return { qualification, application: null, rubric, nextBand, isRedacted: false, tasks, locale };
};

/** The same for a whole report. @throws InputError for a result, an application or options that are none */
export const readReportOptions = (
  given: unknown,
  options: ReportOptions,
): { readonly telling: Telling; readonly audience: Audience } => {
  const telling = readExplainOptions(given, options, REPORT_KEYS.slice(EXPLAIN_KEYS.length));
  const { application, audience = "recruiter", redact: isRedacted = false } = options;
  requireOneOf(audience, AUDIENCES, "options.audience");
  if (typeof isRedacted !== "boolean") throw refuse("options.redact", "true or false", isRedacted);
  if (isRedacted) {
    const qualification = redact(telling.qualification);
    return { telling: { ...telling, qualification, isRedacted }, audience };
  }
  if (application === undefined) return { telling, audience };
  return {
    telling: {
      ...telling,
      application: requireApplication(application, telling.qualification, telling.tasks),
    },
    audience,
  };
};
