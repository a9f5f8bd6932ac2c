import { type CheckMeta, nameOf } from "../check/check.js";
import {
  advisoryChecks,
  batchChecks,
  demandChecks,
  dimensionChecks,
  gradeChecks,
  interviewChecks,
  requirementChecks,
} from "../checks/index.js";
import { listingTest } from "../task/tasks.js";
import { en } from "./en.js";
import type { Locale, Words } from "./locale.js";
import { yue } from "./yue.js";

/** A locale: its own words, and the names that the checks bring with them. */
const withNames = (words: Words): Locale => {
  const named = (checks: readonly { meta: CheckMeta }[]) =>
    Object.fromEntries(checks.map(({ meta }) => [nameOf(meta), meta.name[words.code]]));
  const titles = listingTest.map(({ id, title }) => [id, title[words.code]]);
  return {
    ...words,
    criteria: { ...Object.fromEntries(titles), ...named(interviewChecks) },
    requirements: named(requirementChecks),
    demands: named(Object.values(demandChecks).flat()),
    dimensions: named(Object.values(dimensionChecks)),
    advisories: named([...advisoryChecks, ...batchChecks, ...gradeChecks]),
  };
};

/** Languages that reports come in. */
export const LOCALES = { en: withNames(en), yue: withNames(yue) } as const;
export type Language = keyof typeof LOCALES;
