import { z } from "zod";
import { number, oneOf, strict } from "../schema/expect.js";
import type { Qualification } from "./qualification.js";

const words = (what: string) => z.string({ error: `text: ${what}` });
const whole = (what: string) =>
  z.number({ error: `a whole number: ${what}` }).int({ error: `a whole number: ${what}` });
const truth = (what: string) => z.boolean({ error: `true or false: ${what}` });
const all = <Item extends z.ZodType>(what: string, item: Item) => z.array(item, { error: `a list: ${what}` });
/** Null where it could not be scored. */
const orNull = <One extends z.ZodType>(one: One) => one.nullable();

const code = words("a code");
const params = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean()], { error: "text, a number, true or false" }),
  { error: "an object of parameters" },
);
const evidence = strict("a piece of evidence", {
  code,
  start: whole("UTF-16 offset of its first character").optional(),
  end: whole("UTF-16 offset behind its last character").optional(),
  text: words("the place in the text as it was given").optional(),
  params: params.optional(),
});
const rating = number("a rating", 0, 1);
const points = (what: string) => number(what, 0, 100);
const dimensions = strict("the four sides of an answer", {
  language: orNull(rating),
  task: orNull(rating),
  craft: orNull(rating),
  mechanics: orNull(rating),
});
const LABELS = [
  "cantonese",
  "written-chinese",
  "mixed",
  "neutral",
  "english",
  "japanese",
  "korean",
  "romanised-cantonese",
  "other",
  "none",
] as const;

const language = strict("which language an answer is in", {
  label: oneOf(LABELS),
  cantoneseShare: orNull(number("the share that is Cantonese", 0, 1)),
  confidence: number("how probable the label is", 0, 1),
  disguised: truth("written Chinese, or a translation word by word, in Cantonese words"),
  segments: all(
    "stretches of the answer",
    strict("a stretch", {
      start: whole("its offset"),
      end: whole("its end"),
      label: oneOf([...LABELS, "quotation"]),
    }),
  ),
  markers: all("words that decided, strongest first", evidence),
  accepted: truth("counts as an answer in Cantonese"),
});

const script = strict("which script an answer is in", {
  label: oneOf(["traditional", "simplified", "mixed", "either", "none"]),
  traditional: number("characters that decide for Traditional", 0, Number.MAX_SAFE_INTEGER),
  simplified: number("characters that decide for Simplified", 0, Number.MAX_SAFE_INTEGER),
  evidence: all("characters that decided", evidence),
});

const demand = strict("a demand of the prompt", {
  id: words("the demand's id"),
  met: truth("whether it is met"),
  count: whole("how many were found").optional(),
  evidence: all("where", evidence),
});

const grade = strict("a graded answer", {
  task: words("the task's id"),
  status: oneOf(["scored", "not-scored"]),
  rating: orNull(rating),
  dimensions,
  evidence: strict("what each side rests on", {
    language: all("evidence", evidence),
    task: all("evidence", evidence),
    craft: all("evidence", evidence),
    mechanics: all("evidence", evidence),
  }),
  language,
  script,
  demands: all("the demands of the prompt, in its order", demand),
  advisories: all("what a person should look at", evidence),
  people: strict("the means of people's marks", { rating: orNull(rating), dimensions }).optional(),
  machine: strict("the machine's marks that people's replaced", {
    rating: orNull(rating),
    dimensions,
    accepted: truth("counts as an answer in Cantonese"),
  }).optional(),
});

const criterion = strict("what a criterion brings", {
  id: words("the criterion's id"),
  group: oneOf(["test", "interview"]),
  status: oneOf(["scored", "not-asked", "not-scored"]),
  rating: orNull(rating),
  weight: number("the rubric's weight", 0, Number.MAX_SAFE_INTEGER),
  points: points("points that it brings"),
  maxPoints: points("most points that it could bring"),
  evidence: all("what it rests on", evidence),
});

/** The schema of a result, for programs that receive one from elsewhere: of the listing's tasks, or of your own. */
export const qualificationSchema: z.ZodType<Qualification> = strict("a result of qualify", {
  id: words("the candidate's id").optional(),
  score: orNull(points("the score")),
  decision: oneOf(["qualified", "review", "not-qualified"]),
  reasons: all(
    "reasons, the chief one first",
    strict("a reason", {
      code,
      criterion: words("the criterion's id").optional(),
      task: words("the task's id").optional(),
      params,
    }),
  ),
  requirements: all(
    "knock-outs",
    strict("a knock-out", {
      id: words("the requirement's id"),
      status: oneOf(["met", "not-met", "unknown"]),
      code,
      params,
    }),
  ),
  criteria: all("what each criterion brings", criterion),
  responses: z.record(z.string(), grade, { error: "an object of graded answers, by task" }),
  advisories: all("what a person should look at; it changes no score", evidence),
  provenance: strict("what the result was made from and by", {
    engine: words("canto-qualify@ and its version"),
    rubric: strict("the rubric", {
      id: words("the rubric's id"),
      version: words("the rubric's version"),
      hash: words("SHA-256 of the rubric"),
    }),
    digest: words("of application, rubric and engine"),
  }),
}) as unknown as z.ZodType<Qualification>;
