import { mentionsOf, textOf } from "../response/mentions.js";
import type { ReadResponse } from "../response/read-response.js";
import { findSalutation, hasSubject, linesOf } from "../response/salutation.js";
import { expectedCount, type RoleOf } from "../role/read-roles.js";
import { isRoleOf } from "../role/role.js";
import { TRAIT_KINDS } from "../task/find-concepts.js";
import { countMatches } from "../text/count-matches.js";
import type { Span } from "../text/span.js";
import { countDetails } from "./details.js";
import { countIdioms, countSenses } from "./lexicons.js";
import { countPictures } from "./pictures.js";
import { rhythm } from "./rhythm.js";
import { particularity, variety } from "./words.js";

const full = (count: number, enough: number): number => Math.min(1, count / enough);

const CONTRAST = /但系|但係|不过|其实|偏偏|点知|原来|反而|虽然|明明|仲要|竟然|居然|谁知|怪在|却/gu;
/** Somebody speaks. */
const SPEECH = /[「『“]/gu;
const COURTESY =
  /麻烦|烦请|恳请|请(?:你|您)|想请|唔该|多谢|感谢|谢谢|辛苦|劳烦|打搅|打扰|抽空|抽时间|得闲|有空|如果|若果|方便|唔知|可能|或者|指教|指点|请教|不吝|直言|尽管|即管|敬上|谨|顺利/gu;
const QUESTION = /[?]|唔知|够唔够|会唔会|定系|定係|有冇|系咪|係咪|得唔得|妥唔妥|使唔使|要唔要/gu;
const EASE =
  /唔急|唔使急|唔使即刻|慢慢谂|谂(?:清楚|好|两日|下|吓)|考虑|唔得(?:都)?(?:冇所谓|就算|闲)|冇所谓|唔勉强|冇压力|随时|先(?:至)?(?:覆|答)|话我知|覆我|得唔得|肯唔肯|再讲/gu;

/** A letter has this many lines at least: salutation, body, name. */
const PARAGRAPHS = 4;
const LONGEST_NAME = 14;

/** Whether the last line is a name: short, without the marks of a sentence. */
const hasSignOff = (text: string, lines: readonly Span[]): boolean => {
  const last = lines.at(-1);
  const name = last && lines.length > 1 ? text.slice(last.start, last.end).trim() : "";
  return name !== "" && name.length <= LONGEST_NAME && !/[,。!?:]/u.test(name);
};

/** The share of what makes a letter one that an answer has. */
const letterForm = (response: ReadResponse): number => {
  const { text } = response.folded;
  const lines = linesOf(response);
  const parts = [
    hasSubject(response),
    findSalutation(response) !== null,
    hasSignOff(text, lines),
    lines.length >= PARAGRAPHS,
  ];
  return parts.filter(Boolean).length / parts.length;
};

/** How many clauses of a letter do something; none in prose. */
const clausesOf = (response: ReadResponse, role: RoleOf<"friend"> | RoleOf<"superior">): number => {
  const { reader } = response.task;
  if (reader === undefined || !isRoleOf(reader, role)) return 0;
  return expectedCount(response, reader, role);
};

const distinctConcepts = (response: ReadResponse, concepts: readonly string[]): number => {
  const different = new Set<string>();
  for (const mention of mentionsOf(response, concepts))
    for (const concept of mention.concepts) different.add(concept);
  return different.size;
};

const distinctWords = (response: ReadResponse, concept: string): number => {
  const different = new Set<string>();
  for (const mention of mentionsOf(response, [concept])) different.add(textOf(response, mention));
  return different.size;
};

/** Sides of an answer's craft that can be counted, each from 0 (none) to 1 (as much as helps). */
const CRAFT_FEATURES = [
  "length",
  "variety",
  "rhythm",
  "detail",
  "image",
  "senses",
  "scene",
  "features",
  "letter-form",
  "courtesy",
  "questions",
  "particular",
  "analysis",
  "presentation",
  "benefits",
  "empathy",
  "answers",
  "ease",
] as const;
/** A side of an answer's craft. */
export type CraftFeature = (typeof CRAFT_FEATURES)[number];

/** How each is counted. */
const SIDES: Readonly<Record<CraftFeature, (response: ReadResponse) => number>> = {
  length: ({ length }: ReadResponse) => full(length, 110),
  variety,
  rhythm,
  detail: ({ folded }: ReadResponse) => full(countDetails(folded.text), 6),
  image: (response: ReadResponse) => {
    const { text } = response.folded;
    return full(countPictures(text) + countIdioms(text) + distinctWords(response, "image"), 4);
  },
  senses: ({ folded }: ReadResponse) => full(countSenses(folded.text), 4),
  scene: ({ folded }: ReadResponse) =>
    full(countMatches(folded.text, CONTRAST) + countMatches(folded.text, SPEECH), 3),
  features: (response: ReadResponse) => full(distinctConcepts(response, TRAIT_KINDS), 6),
  "letter-form": letterForm,
  courtesy: ({ folded }: ReadResponse) => full(countMatches(folded.text, COURTESY), 6),
  questions: (response: ReadResponse) =>
    full(Math.max(countMatches(response.folded.text, QUESTION), clausesOf(response, "ask")), 3),
  particular: particularity,
  analysis: (response: ReadResponse) => full(clausesOf(response, "analysis"), 3),
  presentation: (response: ReadResponse) => full(clausesOf(response, "presentation"), 3),
  benefits: (response: ReadResponse) => full(clausesOf(response, "benefit"), 4),
  empathy: (response: ReadResponse) => full(clausesOf(response, "worry"), 2),
  answers: (response: ReadResponse) => full(clausesOf(response, "answer"), 4),
  ease: ({ folded }: ReadResponse) => full(countMatches(folded.text, EASE), 2),
};

const NONE = Object.fromEntries(CRAFT_FEATURES.map((side) => [side, 0])) as Record<CraftFeature, number>;

/** The craft of an answer, side by side; what is not asked for is 0. */
export const craftFeatures = (
  response: ReadResponse,
  asked: Iterable<CraftFeature> = CRAFT_FEATURES,
): Record<CraftFeature, number> => {
  const features = { ...NONE };
  for (const side of asked) features[side] = SIDES[side](response);
  return features;
};
