/** The three tasks of the live test, as an application names them. */
export const TASK_IDS = ["character", "professionalEmail", "persuasiveEmail"] as const;
/** A task of the listing's test. */
export type TaskId = (typeof TASK_IDS)[number];

/** Words for people, in both languages of reports. */
export interface Wording {
  readonly en: string;
  readonly yue: string;
}

/** A written task: what is asked and what an answer must hold. Plain data. */
export interface Task<Id extends string = string> {
  readonly id: Id;
  /** Of a task of your own: change it with its checks, which cannot be compared. It is part of a result's digest. */
  readonly version?: string;
  readonly title: Wording;
  /** The question as candidates see it, in both languages. What an answer copies of it counts nothing. */
  readonly prompt: Wording;
  /** `letter`: an e-mail, with a salutation and lines. `prose`: anything else. */
  readonly form: "prose" | "letter";
  /** Whom a letter is to, and so which tone fits. */
  readonly reader?: "superior" | "friend" | undefined;
  /** In the prompt's order. `help`: what would have met it, told to the candidate. */
  readonly demands: readonly { readonly id: string; readonly name: Wording; readonly help?: Wording }[];
}
