import type { CriterionScore } from "../criterion/criterion-score.js";
import type { NextBand } from "../next-band/next-band.js";
import type { Qualification } from "../qualify/qualification.js";
import { type ExplainOptions, readExplainOptions } from "./options.js";
import { gradesOf } from "./outline/telling.js";
import { wordFor } from "./say/fill.js";
import { sayAdvisory, sayCriterion, sayDecision, sayDemand, sayReason, sayRequirement } from "./say/say.js";
import { sayNextBand } from "./say/say-next-band.js";

/** A sentence for a code of a result. */
export interface Said {
  /** The code that it stands for; the id of a criterion or a demand, which have none. */
  code: string;
  /** The task, criterion or requirement that it is about, by its id; missing where it is about none. */
  about?: string;
  text: string;
}

/** What would change a decision, in data and in words. */
export interface ToNextBand extends Omit<NextBand, "status"> {
  /** `rubric-needed`: the rubric that made the result was not given, so nothing could be computed. */
  status: NextBand["status"] | "rubric-needed";
  /** What the changes are, in a sentence. */
  text: string;
  /** A sentence for each of `changes`. */
  texts: readonly string[];
}

/** A result in words. Its order is that of the result. */
export interface Explanation {
  /** BCP 47. */
  lang: string;
  decision: Said;
  reasons: Said[];
  requirements: (Said & { status: "met" | "not-met" | "unknown" })[];
  criteria: (Said & { status: CriterionScore["status"] })[];
  demands: (Said & { met: boolean })[];
  /** `look`: what a person does about it. */
  advisories: (Said & { look: string })[];
  toNextBand: ToNextBand;
}

/**
 * A result in words: a message for every reason, requirement, criterion, demand and advisory, and the smallest set of
 * changes that would lead to the next better decision, computed from the rubric.
 *
 * @param qualification a result of `qualify`
 * @throws InputError for a result that is none, a rubric that did not make it, and wrong options
 * @example
 * explain(qualify(application), { lang: "yue" }).toNextBand.texts;
 */
export const explain = (qualification: Qualification<string>, options: ExplainOptions = {}): Explanation => {
  const telling = readExplainOptions(qualification, options);
  const { locale, nextBand } = telling;
  const { reasons, requirements, criteria, advisories, decision } = qualification;
  const { sentence, changes } = sayNextBand(locale, { nextBand, qualification });
  return {
    lang: locale.code,
    decision: { code: decision, text: sayDecision(locale, qualification) },
    reasons: reasons.map((reason) => {
      const about = reason.criterion ?? reason.task;
      return { code: reason.code, ...(about !== undefined && { about }), text: sayReason(locale, reason) };
    }),
    requirements: requirements.map((one) => ({
      code: one.code,
      about: one.id,
      status: one.status,
      text: sayRequirement(locale, one),
    })),
    criteria: criteria.map((one) => ({ code: one.id, status: one.status, text: sayCriterion(locale, one) })),
    demands: gradesOf(telling).flatMap(({ task, demands }) =>
      demands.map((one) => ({ code: one.id, about: task, met: one.met, text: sayDemand(locale, task, one) })),
    ),
    advisories: advisories.map((one) => {
      const about = one.params?.task;
      return {
        code: one.code,
        ...(about !== undefined && { about: String(about) }),
        text: sayAdvisory(locale, one),
        look: wordFor(locale.looks, one.code),
      };
    }),
    toNextBand: {
      ...(nextBand ?? { status: "rubric-needed" as const, decision: null, changes: [] }),
      text: sentence,
      texts: changes,
    },
  };
};
