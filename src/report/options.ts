import type { Application } from "../application/schema.js";
import { nextBandOf } from "../next-band/next-band.js";
import { digestOf, rubricHash } from "../qualify/provenance.js";
import type { Qualification } from "../qualify/qualification.js";
import { readQualification } from "../qualify/read-qualification.js";
import { applicationReader, tasksOf } from "../qualify/settings.js";
import { defaultRubric } from "../rubric/default-rubric.js";
import { readRubric } from "../rubric/read-rubric.js";
import type { Rubric } from "../rubric/schema.js";
import { refuse, requireOneOf, requireOptions } from "../schema/arguments.js";
import type { Task } from "../task/task.js";
import { AUDIENCES, type Audience } from "./audience.js";
import type { Language } from "./locale/language.js";
import type { Locale } from "./locale/locale.js";
import { withTasks } from "./locale/locales.js";
import { readLocale } from "./locale/read-locale.js";
import type { Telling } from "./outline/telling.js";
import { redact } from "./redact.js";

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

/** @throws InputError when the tasks are not those of the result */
const requireTasksOf = (
  { responses }: Qualification<string>,
  tasks: readonly Task[],
  given: unknown,
): void => {
  const asked = Object.keys(responses).sort();
  const ids = tasks.map(({ id }) => id).sort();
  if (asked.join("\n") !== ids.join("\n"))
    throw refuse("options.tasks", `the tasks of this result: ${asked.join(", ")}`, given);
};

/** The rubric that a result was made by; null where it is neither given nor the default one. */
const rubricOf = (
  { provenance, criteria }: Qualification<string>,
  rubric: Rubric | undefined,
  tasks: readonly Task[],
): Rubric | null => {
  const { hash } = provenance.rubric;
  const isDefault = rubric === undefined && hash === rubricHash(defaultRubric);
  if (rubric === undefined && !isDefault) return null;
  const read = isDefault
    ? defaultRubric
    : readRubric(
        rubric,
        tasks.map(({ id }) => id),
      );
  if (rubricHash(read) !== hash)
    throw refuse("options.rubric", `the rubric that made this result, of hash ${hash}`, rubric);
  const own = criteria.map(({ id }) => id).join("\n");
  if (own !== read.criteria.map(({ id }) => id).join("\n"))
    throw refuse("qualification.criteria", "the criteria of the rubric that made it, in its order", criteria);
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
    throw refuse(
      "options.application",
      "the application (and tasks) that this result was made from",
      application,
    );
  return read;
};

/** Checks what a report is to be made of. */
export const readExplainOptions = (
  given: unknown,
  options: ExplainOptions,
  known: readonly string[] = EXPLAIN_KEYS,
): Telling => {
  requireOptions(options, known);
  const qualification = readQualification(given);
  const tasks = tasksOf(options.tasks);
  requireTasksOf(qualification, tasks, options.tasks);
  const locale = withTasks(readLocale(options), tasks);
  const rubric = rubricOf(qualification, options.rubric, tasks);
  const nextBand = rubric && nextBandOf(qualification, rubric, tasks);
  return { qualification, application: null, rubric, nextBand, isRedacted: false, tasks, locale };
};

/** The same for a whole report. @throws InputError for a result, an application or options that are none */
export const readReportOptions = (
  given: unknown,
  options: ReportOptions,
): { readonly telling: Telling; readonly audience: Audience } => {
  const telling = readExplainOptions(given, options, REPORT_KEYS);
  const { application, audience = "recruiter", redact: isRedacted = false } = options;
  requireOneOf(audience, AUDIENCES, "options.audience");
  if (typeof isRedacted !== "boolean") throw refuse("options.redact", "true or false", isRedacted);
  const own =
    application === undefined ? null : requireApplication(application, telling.qualification, telling.tasks);
  if (!isRedacted) return { telling: { ...telling, application: own }, audience };
  return { telling: { ...telling, qualification: redact(telling.qualification), isRedacted }, audience };
};
