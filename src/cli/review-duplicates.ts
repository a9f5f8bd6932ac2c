import type { Application } from "../application/schema.js";
import type { Qualification } from "../index.js";
import { duplicateFlagger } from "../qualify/flag-duplicates.js";
import type { Settings } from "../qualify/settings.js";
import type { Scored } from "./forms/form.js";
import { applicationOf } from "./score-entry.js";

/** What is done to each result of a run in their order; called for those that could not be made as well, with nothing. */
type ReviewNext = (scored?: Scored) => Scored | undefined;

/** Flags answers that are much like one of an earlier application of the run. */
export const duplicateReviewer = ({ tasks }: Settings): ReviewNext => {
  const flag = duplicateFlagger(tasks);
  let place = 0;
  return (scored) => {
    const review = flag(place);
    place += 1;
    if (!scored || "error" in scored.result) return scored;
    // It was scored, so it is one.
    const application = applicationOf(scored.entry) as Application;
    return { ...scored, result: review(scored.result, application) as Qualification };
  };
};
