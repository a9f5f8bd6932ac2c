import type { ResponseGrade } from "./response-grade.js";

/** From so many Cantonese words on that are shown, and more of them than of written Chinese. */
const LEAST_WORDS = 6;

/** Whether an answer in Cantonese words is suspected of being written Chinese, on too little to call it disguised. */
export const isSuspected = ({ label, disguised, markers }: ResponseGrade["language"]): boolean => {
  const count = (side: string) => markers.filter(({ code }) => code === side).length;
  const words = count("cantonese-word");
  return (
    label === "written-chinese" && !disguised && words >= LEAST_WORDS && words > count("written-chinese-word")
  );
};
