import { defineRequirement } from "../../check/define.js";
import { ENGLISH_LEVELS } from "../../interview/types.js";

const LEVELS: readonly string[] = ENGLISH_LEVELS;

/** English enough to read instructions: at least the level `limits.level`. */
export const englishReading = defineRequirement({
  meta: {
    id: "requirement/english-reading",
    name: { en: "English reading", yue: "睇得明英文" },
    question: "Can they read English instructions?",
    limits: { level: LEVELS },
  },
  test: ({ interview: { englishReading: level } }, limits) => {
    const least = String(limits.level);
    if (level === undefined)
      return { status: "unknown", misses: 0, code: "english-not-asked", params: { least } };
    const params = { level, least };
    return LEVELS.indexOf(level) < LEVELS.indexOf(least)
      ? { status: "not-met", misses: 1, code: "english-too-little", params }
      : { status: "met", misses: 0, code: "english-enough", params };
  },
});
