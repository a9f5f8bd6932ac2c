import { exp } from "./exp.js";

/** Log-odds as a probability, the same bits everywhere. */
export const logistic = (odds: number): number => 1 / (1 + exp(-odds));
