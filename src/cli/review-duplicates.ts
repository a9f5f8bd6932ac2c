import type { Application } from "../application/schema.js";
import type { Qualification } from "../index.js";
import { duplicateFlagger } from "../qualify/flag-duplicates.js";
import type { Settings } from "../qualify/settings.js";
import type { Scored } from "./forms/form.js";
import { applicationOf } from "./score-entry.js";

/** What is done to each result of a run in their order; called for those that could not be made as well, with nothing. */
type ReviewNext = (scored?: Scored) => Scored | undefined;

/**
 * Flags answers that are much like one of an earlier application of the run. One without an id is called by its line, from 0 as
 * places are, and where there are several files by its file as well.
 *
 * @param isOnly whether there is one file
 */
export const duplicateReviewer = ({ tasks }: Settings, isOnly: boolean): ReviewNext => {
  const flag = duplicateFlagger(tasks);
  return (scored) => {
    if (!scored || "error" in scored.result) return scored;
    const { file, line } = scored.entry;
    const review = flag(isOnly ? line - 1 : `${file}:${line}`);
    // It was scored, so it is one.
    const application = applicationOf(scored.entry) as Application;
    return { ...scored, result: review(scored.result, application) as Qualification };
  };
};
