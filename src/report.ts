export type { Unit } from "./check/check.js";
export type { Params } from "./check/evidence.js";
export type { CraftFeature } from "./craft/features.js";
export type { Fault } from "./mechanics/faults.js";
export type { Enough, SideRise } from "./next-band/enough.js";
export type {
  AnswerChange,
  Change,
  InterviewChange,
  NextBand,
  RequirementChange,
} from "./next-band/next-band.js";
export type { FactValue } from "./next-band/things.js";
export type { Audience } from "./report/audience.js";
export type { Explanation, Said, ToNextBand } from "./report/explain.js";
export { explain } from "./report/explain.js";
export type {
  AnswerReader,
  CandidateChange,
  CandidateReason,
  CandidateWords,
} from "./report/locale/candidate-words.js";
export type { KindCode, LimitCode, PlaceCode, ReasonCode } from "./report/locale/codes.js";
export type { Label } from "./report/locale/label.js";
export type { Language } from "./report/locale/language.js";
export type { ChangeMessage, Locale, Names, Words } from "./report/locale/locale.js";
export { locales } from "./report/locale/locales.js";
export type { Dictionary, Filled, Message, WordsFor } from "./report/locale/message.js";
export type { ExplainOptions, ReportOptions } from "./report/options.js";
export type { BatchOptions } from "./report/render-batch.js";
export { renderBatchHtml } from "./report/render-batch.js";
export { renderHtml } from "./report/render-html.js";
export { renderMarkdown } from "./report/render-markdown.js";
export { renderText } from "./report/render-text.js";
