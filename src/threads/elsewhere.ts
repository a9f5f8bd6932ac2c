import { refuse } from "../schema/arguments.js";
import type { InThreads } from "./types.js";

/** What stands in the place of threads where there is no Node. */
export const inThreads: InThreads = (_, { jobs }) => {
  throw refuse("options.jobs", "nothing outside Node, which has the threads", jobs, true);
};
