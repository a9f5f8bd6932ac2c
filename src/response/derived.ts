import type { Findings } from "../check/finding.js";
import type { ConceptGroup } from "../task/find-concepts.js";
import type { Task } from "../task/task.js";
import type { WritingCounts } from "../text/count-writing.js";
import type { TermPlaces } from "../text/find-terms.js";
import type { FoldedText } from "../text/fold.js";
import type { Span } from "../text/span.js";
import type { TokenList } from "../text/token-list.js";

import type { Mention } from "./mentions.js";
import type { Refusals } from "./refusals.js";

/**
 * What several checks draw from an answer, each made when it is first asked for. All views of an answer share it; it goes
 * with them.
 */
export interface Derived {
  /** The answer folded as it was given, what is copied or pasted again among it. */
  readonly whole: FoldedText;
  /** The tokens of the candidate's own words, and how much they are. */
  readonly tokens: TokenList;
  readonly counts: WritingCounts;
  readonly mentions: Map<ConceptGroup, readonly Mention[]>;
  readonly findings: Map<Task, Findings>;
  words?: TermPlaces;
  rows?: readonly boolean[];
  refusals?: Refusals;
  lines?: readonly Span[];
  salutation?: Span | null;
  latinShare?: number;
}
