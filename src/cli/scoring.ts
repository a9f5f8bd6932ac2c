/** The commands that score: they are loaded together, for they work with the same. */
export { explainOne } from "./explain.js";
export { scoreFiles } from "./score.js";
