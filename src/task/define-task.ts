import { z } from "zod";
import type { DemandCheck, DimensionCheck } from "../check/check.js";
import { DIMENSIONS, type Dimensions } from "../check/dimensions.js";
import { evidenceAt } from "../check/evidence.js";
import type { Finding } from "../check/finding.js";
import { type Answer, answerOf } from "../response/answer.js";

import { deepFreeze } from "../schema/deep-freeze.js";
import { differ, list, name, number, oneOf, strict, text } from "../schema/expect.js";
import { InputError } from "../schema/input-error.js";
import { toIssues } from "../schema/issues.js";
import type { Span } from "../text/span.js";
import { keepChecks } from "./checks-of.js";
import { TASK_IDS, type Task, type Wording } from "./task.js";

/** What a check of your own finds: whether a demand is met, how often where that counts, and where in `answer.given`. */
export interface DemandFinding {
  readonly met: boolean;
  readonly count?: number | undefined;
  readonly spans?: readonly Span[] | undefined;
}

/**
 * A demand: met by words of a list, so many different ones at least (1), or as a pure function of yours says. `help`:
 * what would have met it, told to the candidate.
 */
export type DemandDefinition = {
  readonly id: string;
  readonly name: Wording;
  readonly help?: Wording | undefined;
} & (
  | { readonly words: readonly string[]; readonly atLeast?: number | undefined }
  | {
      /** Pure: the same answer, the same finding. */
      readonly check: (answer: Answer) => DemandFinding;
    }
);

/** A task of your own. */
export interface TaskDefinition<Id extends string> {
  readonly id: Id;
  readonly version: string;
  readonly title: Wording;
  /** With everything that candidates are given to work on, so that what they copy of it counts nothing. */
  readonly prompt: Wording;
  readonly form?: "prose" | "letter" | undefined;
  readonly reader?: "superior" | "friend" | undefined;
  readonly demands: readonly DemandDefinition[];
  /**
   * Sides of an answer that you rate in a way of your own, from 0 to 1. The others are rated as always: language and
   * mechanics as everywhere, task by the demands met, craft as that of the listing's task of the same form and reader.
   */
  readonly dimensions?:
    | Readonly<Partial<Record<keyof Dimensions, (answer: Answer, met: ReadonlySet<string>) => number>>>
    | undefined;
}

const LONGEST_PROMPT = 20_000;
const phrase = (what: string, longest: number) =>
  text(what, longest).refine((said) => said.trim() !== "", { error: `text: ${what}; not blank` });
const wording = (what: string, longest: number) =>
  strict(what, { en: phrase(`${what}, in English`, longest), yue: phrase(`${what}, in Chinese`, longest) });
const run = z.custom<(...parts: never[]) => unknown>((value) => typeof value === "function", {
  error: "a function",
});
const demand = {
  id: name("the demand's id"),
  name: wording("the demand's name", 200),
  help: wording("what would have met the demand", 1_000).optional(),
};

const definitionSchema = strict("a task", {
  id: name("the task's id")
    .refine((id) => !(TASK_IDS as readonly string[]).includes(id), {
      error: `another id than ${TASK_IDS.join(", ")}`,
    })
    // An application without an answer to it would seem to have one.
    .refine((id) => !(id in Object.prototype), { error: "an id that not every object has a key of" }),
  version: name("the task's version"),
  title: wording("the task's title", 200),
  prompt: wording("the prompt", LONGEST_PROMPT),
  form: oneOf(["prose", "letter"]).optional(),
  reader: oneOf(["superior", "friend"]).optional(),
  demands: list(
    "demands, each with `words` or with `check`",
    z.union(
      [
        strict("a demand by words", {
          ...demand,
          words: list("words", name("a word"), 10_000).min(1, { error: "at least one word" }),
          atLeast: number("different words", 1, 1_000).optional(),
        }).refine(({ words, atLeast = 1 }) => atLeast <= Math.max(1, new Set(words).size), {
          path: ["atLeast"],
          error: "no more than there are words",
        }),
        strict("a demand by a check", { ...demand, check: run }),
      ],
      { error: "a demand: { id, name, words, atLeast? } or { id, name, check }" },
    ),
    100,
  ).superRefine(differ),
  dimensions: strict("dimensions", {
    language: run.optional(),
    task: run.optional(),
    craft: run.optional(),
    mechanics: run.optional(),
  }).optional(),
});

const readDefinition = <Id extends string>(given: TaskDefinition<Id>): void => {
  const parsed = definitionSchema.safeParse(given);
  if (!parsed.success) throw new InputError("invalid-input", toIssues(given, parsed.error.issues, "task"));
};

/** @throws TypeError when a check of the caller's own gives no finding, or one whose places do not lie in the answer */
const requireFinding = (found: unknown, task: string, demand: string, { given }: Answer): DemandFinding => {
  const { met, count, spans = [] } = (found ?? {}) as Partial<Record<keyof DemandFinding, unknown>>;
  const isCount = count === undefined || (Number.isInteger(count) && Number(count) >= 0);
  const isSpan = ({ start, end }: Span) =>
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= given.length;
  if (typeof met !== "boolean" || !isCount || !Array.isArray(spans) || !spans.every(isSpan))
    throw new TypeError(
      `task ${task}, demand ${demand}: expected its check to give { met: true or false, count?: a whole number, spans?: places in the answer }`,
    );
  return found as DemandFinding;
};

const findingOf = (task: string, definition: DemandDefinition, answer: Answer): DemandFinding => {
  if ("check" in definition) return requireFinding(definition.check(answer), task, definition.id, answer);
  const spans = answer.find(definition.words);
  const { atLeast = 1 } = definition;
  const count = new Set(spans.map(({ word }) => word)).size;
  return { met: count >= atLeast, spans, ...(atLeast > 1 && { count }) };
};

const demandCheck = (task: string, definition: DemandDefinition): DemandCheck => ({
  meta: {
    id: `${task}/${definition.id}`,
    name: definition.name,
    question: definition.name.en,
    help: definition.help,
  },
  find: (response): Finding => {
    const { met, count, spans = [] } = findingOf(task, definition, answerOf(response));
    return {
      met,
      ...(count !== undefined && { count }),
      evidence: spans.map(({ start, end }) => evidenceAt(response.given, { start, end }, definition.id)),
    };
  },
});

const dimensionCheck = (
  task: string,
  dimension: keyof Dimensions,
  rate: (answer: Answer, met: ReadonlySet<string>) => number,
): DimensionCheck => ({
  meta: { id: `${task}/${dimension}`, name: { en: dimension, yue: dimension }, question: dimension },
  rate: (response) => {
    const met = new Set([...response.demands].flatMap(([id, finding]) => (finding.met ? [id] : [])));
    const rating = rate(answerOf(response), met);
    if (typeof rating !== "number" || !(rating >= 0 && rating <= 1))
      throw new TypeError(`task ${task}, dimension ${dimension}: expected a rating from 0 to 1`);
    return { rating, evidence: [] };
  },
});

/**
 * Makes a task of your own for `qualify`, `qualifyAll` and `gradeResponse`, with a rubric that has a test criterion of
 * its id. Its checks must be pure: the same answer, the same finding.
 *
 * @returns the task as plain, frozen data; how it is graded is kept beside it, so pass this very object on
 * @throws InputError when the definition is wrong, with every problem at once; what a `check` or a rating of yours gives
 *   is only seen when it is asked, and throws a TypeError then
 * @example
 * defineTask({
 *   id: "riddle", version: "1", title: { en: "Riddle", yue: "謎語" }, prompt: { en: "Write a riddle.", yue: "寫個謎語。" },
 *   demands: [{ id: "asks", name: { en: "a question", yue: "有問" }, words: ["係乜", "猜一", "打一"] }],
 * });
 */
export const defineTask = <const Id extends string>(definition: TaskDefinition<Id>): Task<Id> => {
  readDefinition(definition);
  const { id, version, title, prompt, form = "prose", reader, demands, dimensions = {} } = definition;
  const task: Task<Id> = deepFreeze({
    id,
    version,
    title: { ...title },
    prompt: { ...prompt },
    form,
    ...(reader && { reader }),
    demands: demands.map((one) => ({
      id: one.id,
      name: { ...one.name },
      ...(one.help && { help: { ...one.help } }),
    })),
  });
  keepChecks(task, {
    demands: demands.map((one) => demandCheck(id, one)),
    dimensions: Object.fromEntries(
      DIMENSIONS.flatMap((side) => {
        const rate = dimensions[side];
        return rate ? [[side, dimensionCheck(id, side, rate)]] : [];
      }),
    ),
  });
  return task;
};
