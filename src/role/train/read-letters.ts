import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readResponse } from "../../response/read-response.js";
import type { Task } from "../../task/task.js";
import { listingTest, tasks } from "../../task/tasks.js";
import { givenSpan } from "../../text/fold.js";
import { type Reader, ROLES } from "../role.js";
import { clauseFeatures } from "./clause-features.js";

/** A clause of a letter that its writer has told the roles of. */
export interface RoledExample {
  /** The file it comes from: one writer's letters. */
  readonly source: string;
  readonly features: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
}

/** A letter in parts, each with what it does, several joined by `+`. */
interface Letter {
  readonly id: string;
  readonly parts: readonly (readonly [text: string, roles: string])[];
}

const TASK_OF: Readonly<Record<Reader, Task>> = {
  friend: tasks.persuasiveEmail,
  superior: tasks.professionalEmail,
};

/** What writers tell of a part and no model is made for. Of refusals there are too few: words tell them. */
const UNTRAINED = [
  "greeting",
  "salutation",
  "close",
  "flattery",
  "other-report",
  "other-reader",
  "deadline",
  "thanks",
  "other",
  "refusal",
];

const BENEFIT = "benefit";
const FIRST = "benefit-first";

const lettersIn = (path: string): Letter[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Letter);

const examplesOf = ({ id, parts }: Letter, source: string, reader: Reader): RoledExample[] => {
  const known = new Set<string>([...ROLES[reader], ...UNTRAINED]);
  let at = 0;
  const spans = parts.map(([text, told], part) => {
    const roles = told.split("+");
    for (const role of roles) if (!known.has(role)) throw new Error(`${source} ${id}: unknown role ${role}`);
    const start = at;
    at += text.length;
    return { start, end: at, roles, part };
  });
  const response = readResponse(parts.map(([text]) => text).join(""), TASK_OF[reader], listingTest);
  const begun = new Set<number>();
  return clauseFeatures(response, reader).map((features, i): RoledExample => {
    const clause = response.clauses[i] as { start: number; end: number };
    const own = givenSpan(response.folded, clause.start, clause.end);
    const shared = (span: { start: number; end: number }) =>
      Math.min(span.end, own.end) - Math.max(span.start, own.start);
    const part = spans.reduce((best, span) => (shared(span) > shared(best) ? span : best));
    const roles = new Set(part.roles);
    if (roles.has(BENEFIT) && !begun.has(part.part)) roles.add(FIRST);
    begun.add(part.part);
    return { source, features, roles };
  });
};

/** Letters to another reader do none of this: what is theirs must not be taken for it. */
const strangersOf = (folder: string, reader: Reader): RoledExample[] =>
  readdirSync(folder)
    .filter((name) => !name.startsWith(`${reader}-`))
    .sort()
    .flatMap((name) =>
      lettersIn(join(folder, name)).flatMap(({ parts }) => {
        const text = parts.map(([part]) => part).join("");
        const features = clauseFeatures(readResponse(text, TASK_OF[reader], listingTest), reader);
        return features.map((own) => ({ source: name, features: own, roles: new Set<string>() }));
      }),
    );

/** The clauses of our own letters in `folder`, `friend-*.jsonl` or `superior-*.jsonl`, and those of the others without any role. */
export const readLetters = (folder: string, reader: Reader): RoledExample[] => [
  ...readdirSync(folder)
    .filter((name) => name.startsWith(`${reader}-`))
    .sort()
    .flatMap((name) => lettersIn(join(folder, name)).flatMap((letter) => examplesOf(letter, name, reader))),
  ...strangersOf(folder, reader),
];
