/** The three tasks of the live test, as an application names them. */
export const TASK_IDS = ["character", "professionalEmail", "persuasiveEmail"] as const;
export type TaskId = (typeof TASK_IDS)[number];

/** A written task: what is asked and what an answer must hold. */
export interface Task {
  readonly id: TaskId;
  readonly title: { readonly en: string; readonly yue: string };
  /** The question as candidates see it; `yue` is the listing's own Chinese wording. */
  readonly prompt: { readonly en: string; readonly yue: string };
  /** Ids of the demands, in the prompt's order. */
  readonly demands: readonly string[];
}
