/** One field of a flat result. `<criterion>`, `<task>` and `<requirement>` stand for ids in snake_case. */
export interface FlatField {
  readonly key: string;
  readonly type: "text" | "number" | "boolean";
  /** What it says, with unit and range; and when it is null. */
  readonly description: string;
}

/** What `toFlat` gives, in its order. A test holds this table and the function together. */
export const flatFields: readonly FlatField[] = [
  { key: "id", type: "text", description: "the application's id; null without one" },
  { key: "status", type: "text", description: "scored, or not-scored when no answer to the test could be" },
  { key: "score", type: "number", description: "0 to 100, one decimal; null when it could not be scored" },
  { key: "decision", type: "text", description: "qualified, review or not-qualified: a recommendation" },
  {
    key: "standing",
    type: "number",
    description:
      "0 to 100, one decimal: what the rubric's bands read, the test and what the interview lifts it by; null without an answer that was scored",
  },
  {
    key: "test",
    type: "number",
    description: "0 to 100, one decimal: the test alone; null without an answer that was scored",
  },
  {
    key: "recommendation",
    type: "text",
    description:
      "for Greenhouse and its like: yes for qualified, no for not-qualified, else no_decision; no_decision without a score",
  },
  { key: "reason", type: "text", description: "code of the chief reason; null without one" },
  {
    key: "reason_about",
    type: "text",
    description:
      "id of the task, criterion or requirement that the chief reason is about; null where it is about none",
  },
  { key: "answers", type: "number", description: "tasks of the test" },
  { key: "answers_scored", type: "number", description: "tasks with an answer that was scored" },
  { key: "answers_accepted", type: "number", description: "tasks with an answer that counts as Cantonese" },
  { key: "reqs_not_met", type: "number", description: "requirements that are not met" },
  { key: "reqs_unknown", type: "number", description: "requirements that were not asked" },
  { key: "interview_not_asked", type: "number", description: "interview questions that were not put" },
  { key: "interview_not_scored", type: "number", description: "interview answers that a person has to read" },
  {
    key: "advisories",
    type: "text",
    description: "codes of what a person should look at, each once, joined by a comma; empty for none",
  },
  {
    key: "advisories_count",
    type: "number",
    description: "how many times something was flagged, over all answers",
  },
  {
    key: "points_<criterion>",
    type: "number",
    description:
      "points that a criterion brings, one decimal; all together the score; null when it was not asked or not scored",
  },
  {
    key: "max_points_<criterion>",
    type: "number",
    description:
      "most points it could bring, one decimal; all together 100; null when nothing could be scored",
  },
  {
    key: "rating_<task>",
    type: "number",
    description: "a hiring lead's mark, 0 to 10, one decimal; null when not scored",
  },
  {
    key: "language_<task>",
    type: "text",
    description: "cantonese, written-chinese, mixed, neutral, english and so on; none without an answer",
  },
  { key: "accepted_<task>", type: "boolean", description: "whether the answer counts as Cantonese" },
  { key: "script_<task>", type: "text", description: "traditional, simplified, mixed, either or none" },
  { key: "demands_met_<task>", type: "number", description: "demands of the prompt that the answer meets" },
  { key: "demands_of_<task>", type: "number", description: "demands of the prompt" },
  { key: "req_<requirement>", type: "text", description: "met, not-met or unknown" },
  { key: "rubric_id", type: "text", description: "which rubric" },
  { key: "rubric_version", type: "text", description: "which version of it" },
  { key: "engine", type: "text", description: "canto-qualify@ and its version" },
  {
    key: "digest",
    type: "text",
    description: "of application, rubric and engine: the same, the same result",
  },
];
