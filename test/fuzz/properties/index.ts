import type { Property } from "../property.js";
import { inputProperties } from "./input.js";
import { interviewProperties } from "./interview.js";
import { qualifyProperties } from "./qualify.js";
import { reportProperties } from "./report.js";
import { textProperties } from "./text.js";

/** All that is tried on text, applications, rubrics and tests of any kind. */
export const properties: readonly Property[] = [
  ...textProperties,
  ...interviewProperties,
  ...qualifyProperties,
  ...reportProperties,
  ...inputProperties,
];
