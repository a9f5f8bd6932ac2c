import type { Settings } from "../qualify/settings.js";
import { defaultRubric } from "../rubric/default-rubric.js";
import { isInputError } from "../schema/input-error.js";
import type { Jobs, Taken } from "../threads/types.js";
import type { Scored, ShowOptions } from "./forms/form.js";
import type { RawEntry } from "./read-applications.js";
import { type Done, type Placed, scorerOf } from "./score-job.js";
import type { WorkerSetup } from "./worker.js";

/** Whether a value may go to a thread. What is no application may be too deep to travel: it is told here. */
const isApplication = (value: unknown, settings: Settings): boolean => {
  try {
    settings.readApplication(value);
    return true;
  } catch (error) {
    if (isInputError(error)) return false;
    throw error;
  }
};

/** Length of what has to be sent; nothing of values, which are held anyway. */
const weightOf = (entry: RawEntry): number => ("text" in entry ? entry.text.length : 0);

/**
 * Scores entries in threads, in their order; anything else that comes among them stays where it is.
 *
 * @param isReviewed whether results come as they are, to be shown later
 */
export async function* scoreInThreads<Other extends object>(
  source: AsyncIterable<Placed | Other>,
  jobs: Jobs,
  settings: Settings,
  isOnly: boolean,
  options: ShowOptions,
  isReviewed: boolean,
): AsyncGenerator<Scored | Done | Other> {
  const { inThreads } = await import("#threads");
  const score = scorerOf(settings, isOnly);
  const { rubric, ...rest } = options;
  const setup: WorkerSetup = {
    options: rest,
    rubric: rubric === defaultRubric ? undefined : rubric,
    isOnly,
    isReviewed,
  };
  const take = (given: Placed | Other): Taken<Scored | Other | undefined> => {
    if (!("entry" in given)) return { item: given, weight: 0 };
    const { entry } = given;
    if ("value" in entry && !isApplication(entry.value, settings)) return { item: score(given), weight: 0 };
    return { item: undefined, message: given, weight: weightOf(entry) };
  };
  const work = { jobs, worker: "cli-worker", setup, take };
  type Made = Scored | Done;
  for await (const [item, made] of inThreads<Placed | Other, Scored | Other | undefined, Made>(source, work))
    yield item ?? (made as Made);
}
