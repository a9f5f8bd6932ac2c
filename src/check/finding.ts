import type { Evidence } from "./evidence.js";

/** Whether a demand of a task is met, how often where that is counted, and where. */
export interface Finding {
  readonly met: boolean;
  readonly count?: number;
  readonly evidence: Evidence[];
}

/** What an answer holds of what a task demands, by the names of the demands. */
export type Findings = ReadonlyMap<string, Finding>;
