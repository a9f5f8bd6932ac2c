/** From worst to best. */
export const DECISIONS = ["not-qualified", "review", "qualified"] as const;

/** What is recommended; a person decides. */
export type DecisionLabel = (typeof DECISIONS)[number];
