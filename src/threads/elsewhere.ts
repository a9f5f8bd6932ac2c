import { refuse } from "../schema/arguments.js";
import type { InThreads } from "./types.js";

/** What stands in the place of threads where there is no Node. */
export const inThreads: InThreads = () => {
  throw refuse("options.jobs", "nothing outside Node, where there are no threads to use", "jobs");
};
