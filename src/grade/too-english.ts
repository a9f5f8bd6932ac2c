import type { ResponseGrade } from "./response-grade.js";

/** Whether an answer's Chinese is Cantonese and it is not accepted, which is so where its English words outweigh it. */
export const isTooEnglish = ({ label, disguised, accepted }: ResponseGrade["language"]): boolean =>
  label === "cantonese" && !disguised && !accepted;
