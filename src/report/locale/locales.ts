import { type CheckMeta, nameOf } from "../../check/check.js";
import {
  advisoryChecks,
  batchChecks,
  demandChecks,
  dimensionChecks,
  gradeChecks,
  interviewChecks,
  requirementChecks,
} from "../../checks/index.js";
import { deepFreeze } from "../../schema/deep-freeze.js";
import type { Task } from "../../task/task.js";
import { listingTest } from "../../task/tasks.js";
import { en } from "./en.js";
import type { Language } from "./language.js";
import type { Locale, Words } from "./locale.js";
import { yue } from "./yue.js";

type Named = CheckMeta & { readonly help?: Wordings; readonly look?: Wordings };
type Wordings = Readonly<Record<Language, string>> | undefined;

/** A locale: its own words, and the names that the checks bring with them. */
const withNames = (words: Words, spoken: Language): Locale => {
  const from = (checks: readonly { meta: Named }[], wordings: (meta: Named) => Wordings) =>
    Object.fromEntries(
      checks.flatMap(({ meta }) => {
        const wording = wordings(meta)?.[spoken];
        return wording === undefined ? [] : [[nameOf(meta), wording]];
      }),
    );
  const named = (checks: readonly { meta: CheckMeta }[]) => from(checks, ({ name }) => name);
  const demands = Object.values(demandChecks).flat();
  const advisories = [...advisoryChecks, ...batchChecks, ...gradeChecks];
  const titles = listingTest.map(({ id, title }) => [id, title[spoken]]);
  return {
    ...words,
    criteria: { ...Object.fromEntries(titles), ...named(interviewChecks) },
    requirements: named(requirementChecks),
    demands: named(demands),
    helps: from(demands, ({ help }) => help),
    dimensions: named(Object.values(dimensionChecks)),
    advisories: named(advisories),
    looks: from(advisories, ({ look }) => look),
  };
};

/** Languages that reports come in. They are frozen: spread one, and what you change of it, into a copy. */
export const locales = deepFreeze({ en: withNames(en, "en"), yue: withNames(yue, "yue") } as const);

/** What a demand of a caller's own task is kept under: another task may have one of the same id. */
const ownKey = (task: string, demand: string): string => `${task}\n${demand}`;

/** What a demand is called: of a caller's own task as the task says, else as the locale says. */
export const demandWord = (
  locale: Locale,
  words: "demands" | "helps",
  task: string,
  demand: string,
): string | undefined => {
  const own = ownKey(task, demand);
  if (Object.hasOwn(locale[words], own)) return locale[words][own];
  return Object.hasOwn(locale[words], demand) ? locale[words][demand] : undefined;
};

/** A locale with the names of a caller's own tasks and what they demand; what it has words for stays. */
export const withTasks = (locale: Locale, tasks: readonly Task[]): Locale => {
  const spoken: Language = locale.code.startsWith("yue") ? "yue" : "en";
  const own = tasks.filter(({ id }) => !listingTest.some((listed) => listed.id === id));
  const titles = Object.fromEntries(own.map(({ id, title }) => [id, title[spoken]]));
  const of = (key: "name" | "help") =>
    Object.fromEntries(
      own.flatMap(({ id, demands }) =>
        demands.flatMap((one) => {
          const wording = one[key]?.[spoken];
          return wording === undefined ? [] : [[ownKey(id, one.id), wording]];
        }),
      ),
    );
  return {
    ...locale,
    tasks: { ...titles, ...locale.tasks },
    criteria: { ...titles, ...locale.criteria },
    demands: { ...of("name"), ...locale.demands },
    helps: { ...of("help"), ...locale.helps },
  };
};
