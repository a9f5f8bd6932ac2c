/** The three tasks of the live test, as an application names them. */
export const TASK_IDS = ["character", "professionalEmail", "persuasiveEmail"] as const;
export type TaskId = (typeof TASK_IDS)[number];

/** A written task: what is asked and what an answer must hold. */
export interface Task<Id extends string = string> {
  readonly id: Id;
  readonly title: { readonly en: string; readonly yue: string };
  /** The question as candidates see it; `yue` is the listing's own Chinese wording. What is copied of it counts nothing. */
  readonly prompt: { readonly en: string; readonly yue: string };
  /** `letter`: an e-mail, with a salutation and lines. `prose`: anything else. */
  readonly form: "prose" | "letter";
  /** Whom a letter is to, and so which tone fits. */
  readonly reader?: "superior" | "friend";
  /** Ids of the demands, in the prompt's order. */
  readonly demands: readonly string[];
}
