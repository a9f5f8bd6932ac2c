import type { Evidence } from "./evidence.js";

/** What an interview answer says: a value for the rubric to weigh, or why there is none. */
export type Measure =
  | { readonly status: "scored"; readonly value: number | string | boolean; readonly evidence: Evidence[] }
  | { readonly status: "not-asked" }
  | { readonly status: "not-scored"; readonly evidence: Evidence[] };
