import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readResponse } from "../../response/read-response.js";
import type { Task } from "../../task/task.js";
import { listingTest, tasks } from "../../task/tasks.js";
import { givenSpan } from "../../text/fold.js";
import { type Genre, ROLES } from "../role.js";
import { clauseFeatures } from "./clause-features.js";

/** A clause of a text that its writer has told the roles of. */
export interface RoledExample {
  /** The file it comes from: one writer's texts. */
  readonly source: string;
  readonly features: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
}

/** A text in parts, each with what it does, several joined by `+`. */
interface Told {
  readonly id: string;
  readonly parts: readonly (readonly [text: string, roles: string])[];
}

const TASK_OF: Readonly<Record<Genre, Task>> = {
  friend: tasks.persuasiveEmail,
  superior: tasks.professionalEmail,
  portrait: tasks.character,
};

/** What writers tell of a part and no model is made for. Of refusals there are too few: words tell them. */
const UNTRAINED = [
  "greeting",
  "salutation",
  "close",
  "flattery",
  "other-report",
  "deadline",
  "thanks",
  "other",
  "refusal",
  "who",
  "vague",
  "thing",
  "opinion",
  "about-task",
  "story",
];

/** Roles of which each part is a new one, and what its first clause does besides. */
const FIRSTS: readonly (readonly [role: string, first: string])[] = [
  ["benefit", "benefit-first"],
  ["trait", "trait-first"],
];

const toldIn = (path: string): Told[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Told);

const examplesOf = ({ id, parts }: Told, source: string, genre: Genre): RoledExample[] => {
  const known = new Set<string>([...ROLES[genre], ...UNTRAINED]);
  let at = 0;
  const spans = parts.map(([text, told], part) => {
    const roles = told.split("+");
    for (const role of roles) if (!known.has(role)) throw new Error(`${source} ${id}: unknown role ${role}`);
    const start = at;
    at += text.length;
    return { start, end: at, roles, part };
  });
  const response = readResponse(parts.map(([text]) => text).join(""), TASK_OF[genre], listingTest);
  const begun = new Set<number>();
  return clauseFeatures(response, genre).map((features, i): RoledExample => {
    const clause = response.clauses[i] as { start: number; end: number };
    const own = givenSpan(response.folded, clause.start, clause.end);
    const shared = (span: { start: number; end: number }) =>
      Math.min(span.end, own.end) - Math.max(span.start, own.start);
    const part = spans.reduce((best, span) => (shared(span) > shared(best) ? span : best));
    const roles = new Set(part.roles);
    if (!begun.has(part.part)) for (const [role, first] of FIRSTS) if (roles.has(role)) roles.add(first);
    begun.add(part.part);
    return { source, features, roles };
  });
};

/** Texts of another genre do none of this: what is theirs must not be taken for it. */
const strangersOf = (folder: string, genre: Genre): RoledExample[] =>
  readdirSync(folder)
    .filter((name) => !name.startsWith(`${genre}-`))
    .sort()
    .flatMap((name) =>
      toldIn(join(folder, name)).flatMap(({ parts }) => {
        const text = parts.map(([part]) => part).join("");
        const features = clauseFeatures(readResponse(text, TASK_OF[genre], listingTest), genre);
        return features.map((own) => ({ source: name, features: own, roles: new Set<string>() }));
      }),
    );

/** The clauses of our own texts of a genre in `folder` (`friend-*.jsonl` …), and those of the others without any role. */
export const readTold = (folder: string, genre: Genre): RoledExample[] => [
  ...readdirSync(folder)
    .filter((name) => name.startsWith(`${genre}-`))
    .sort()
    .flatMap((name) => toldIn(join(folder, name)).flatMap((told) => examplesOf(told, name, genre))),
  ...strangersOf(folder, genre),
];
