import { workerData } from "piscina";
import { settingsOf } from "../qualify/settings.js";
import type { Rubric } from "../rubric/schema.js";
import type { Scored, ShowOptions } from "./forms/form.js";
import { formOf } from "./forms/forms.js";
import { type Done, doneOf, type Placed, scorerOf } from "./score-job.js";

/** What a thread of the program is told. */
export interface WorkerSetup {
  readonly options: Omit<ShowOptions, "rubric">;
  /** Missing: the default rubric. */
  readonly rubric: Rubric | undefined;
  readonly isOnly: boolean;
  /** Whether something is still done to results, in their order, before they are shown. */
  readonly isReviewed: boolean;
}

const setup = workerData as WorkerSetup;
const settings = settingsOf({ rubric: setup.rubric });
const options: ShowOptions = { ...setup.options, rubric: settings.rubric };
const form = await formOf(options.format);
const score = scorerOf(settings, setup.isOnly);

/** Parses, scores and shows. What is no application is shown here in any case: it may be too deep to travel. */
export default (entries: readonly Placed[]): (Scored | Done)[] =>
  entries.map((entry) => {
    const scored = score(entry);
    return setup.isReviewed && !("error" in scored.result) ? scored : doneOf(scored, form, options);
  });
