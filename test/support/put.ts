import { defaultRubric } from "../../src/index.js";

/** The default rubric with one thing in it changed: `put("criteria.0.weight", -1)`. */
export const put = (path: string, value: unknown): unknown => {
  const copy = structuredClone(defaultRubric) as unknown as Record<string, unknown>;
  const keys = path.split(".");
  const last = keys.pop() as string;
  const parent = keys.reduce((at, key) => at[key] as Record<string, unknown>, copy);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
};
