import type { Dimensions } from "../../check/dimensions.js";
import { qualify } from "../../qualify/qualify.js";

import { defaultRubric } from "../../rubric/default-rubric.js";
import { rateResponse } from "../../rubric/rate-response.js";
import { type Argued, fitMarking, marksOf } from "./fit-marks.js";
import type { Marked, MarkedCandidate } from "./read-gold.js";

/** An answer as a fit of all other candidates marks it. */
export interface Unseen {
  readonly one: Marked;
  readonly marks: Record<keyof Dimensions, number>;
  /** 0–1 */
  readonly rating: number;
}

export const answersOf = (candidates: readonly MarkedCandidate[]): Marked[] =>
  candidates.flatMap(({ answers }) => [...answers]);

/** Each candidate marked by a fit of all the others. */
export const leaveOut = (all: readonly MarkedCandidate[], argued: Argued): Unseen[] =>
  all.flatMap((candidate): Unseen[] => {
    const marking = fitMarking(answersOf(all.filter((other) => other !== candidate)), argued);
    return candidate.answers.map((one) => {
      const marks = marksOf(one, marking);
      return { one, marks, rating: rateResponse(marks, defaultRubric) };
    });
  });

/** The decision for an application when its answers get the ratings of a fit that has not seen it. */
export const decisionUnseen = (application: { readonly id: string }, unseen: readonly Unseen[]): string =>
  qualify({
    ...application,
    ratings: unseen
      .filter(({ one }) => one.candidate === application.id)
      .map(({ one, rating }) => ({ rater: "left-out fit", task: one.task, value: rating })),
  }).decision;
