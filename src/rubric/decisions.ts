/** From worst to best. */
export const DECISIONS = ["not-qualified", "review", "qualified"] as const;

/** What is recommended; a person decides. */
export type DecisionLabel = (typeof DECISIONS)[number];

/** Its place among decisions: 0 is the worst. */
export const rankOf = (decision: DecisionLabel): number => DECISIONS.indexOf(decision);
