export type { Evidence, Params } from "./check/evidence.js";
export type { LanguageOptions } from "./language/detect-language.js";
export { detectLanguage } from "./language/detect-language.js";
export type { LanguageLabel, LanguageReport, LanguageSegment, SegmentLabel } from "./language/report.js";
export type { ScriptLabel, ScriptReport } from "./script/detect-script.js";
export { detectScript } from "./script/detect-script.js";
export type { Segmenter } from "./segment/segment.js";
export { segmentWords } from "./segment/segment.js";
