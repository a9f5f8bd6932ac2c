import { workerData } from "piscina";
import { settingsOf } from "../qualify/settings.js";
import type { Rubric } from "../rubric/schema.js";
import type { ShowOptions } from "./forms/form.js";
import { type Done, type Placed, scorerOf } from "./score-job.js";

/** What a thread of the program is told. */
export interface WorkerSetup {
  readonly options: Omit<ShowOptions, "rubric">;
  /** Missing: the default rubric. */
  readonly rubric: Rubric | undefined;
  readonly isOnly: boolean;
}

const setup = workerData as WorkerSetup;
const settings = settingsOf({ rubric: setup.rubric });
const score = scorerOf(settings, setup.isOnly, { ...setup.options, rubric: settings.rubric });

/** Parses, scores and shows. */
export default (entries: readonly Placed[]): Done[] => entries.map(score);
