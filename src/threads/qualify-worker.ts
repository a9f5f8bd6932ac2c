import { workerData } from "piscina";
import type { Application } from "../application/schema.js";
import type { Qualification } from "../qualify/qualification.js";
import { score } from "../qualify/qualify.js";
import type { ThreadSetup } from "../qualify/qualify-in-threads.js";
import { settingsOf } from "../qualify/settings.js";
import { tasks as known } from "../task/tasks.js";

const { rubric, tasks } = workerData as ThreadSetup;
const settings = settingsOf({ rubric, tasks: tasks?.map((id) => known[id]) });

/** Scores applications that were read. */
export default (applications: readonly Application[]): Qualification<string>[] =>
  applications.map((application) => score(application, settings));
