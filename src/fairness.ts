export type { Interval } from "./agreement/interval.js";
export type { Breakdown, CategoryRate, Groups, RateOptions, RateReport } from "./fairness/rates.js";
export type { ScoreRow, ScoringRateReport } from "./fairness/scoring-rates.js";
export { scoringRates } from "./fairness/scoring-rates.js";
export type { SelectionRow } from "./fairness/selection-rates.js";
export { selectionRates } from "./fairness/selection-rates.js";
