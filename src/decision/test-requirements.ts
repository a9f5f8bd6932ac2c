import { type Candidate, nameOf } from "../check/check.js";
import { requirementChecks } from "../checks/index.js";
import type { Rubric } from "../rubric/schema.js";
import type { Tested } from "./decide.js";

/** Tests the requirements of a rubric, in its order. */
export const testRequirements = (rubric: Rubric, candidate: Candidate): Tested[] =>
  rubric.requirements.map(({ id, limits = {} }) => {
    const check = requirementChecks.find(({ meta }) => nameOf(meta) === id);
    const found = check?.test(candidate, limits);
    return { id, ...(found ?? { status: "unknown", misses: 0, code: id, params: {} }) };
  });
