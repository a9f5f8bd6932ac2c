import { mentionsOf } from "../response/mentions.js";
import type { ReadResponse } from "../response/read-response.js";
import { BENEFIT_KINDS } from "../task/find-concepts.js";
import { isHan } from "../text/characters.js";
import type { Reader } from "./role.js";

/** Sequences of a clause have so many tokens at most, those of its neighbours fewer. */
const LONGEST = 4;
const LONGEST_BESIDE = 2;
const EDGE = "|";

/** Concepts by which roles are told, in groups: within one, the longest word at a place wins. */
const CONCEPTS: Readonly<Record<Reader, readonly (readonly string[])[]>> = {
  friend: [
    ["speaker", "invite", "second-person"],
    ["event", "place"],
    BENEFIT_KINDS,
    ["worry"],
    ["introvert"],
    ["reassure-word", "reassure-help"],
  ],
  superior: [
    ["superior", "greeting"],
    ["second-person", "request", "feedback"],
    ["report", "quarter", "finance"],
    ["analysis"],
    ["presentation"],
  ],
};

/** A Han character, a Latin word in braces, `0` for figures, `|` for anything else and at both ends. */
const tokensOf = (text: string): string[] => {
  const tokens = [EDGE];
  for (const [token] of text.matchAll(/[a-z\u00c0-\u024f]+|[0-9]+|[^a-z0-9]/gu)) {
    const first = token.codePointAt(0) as number;
    let symbol = EDGE;
    if (isHan(first)) symbol = token;
    else if (/[0-9]/u.test(token)) symbol = "0";
    else if (/\p{L}/u.test(token)) symbol = `{${token}}`;
    if (symbol !== EDGE || tokens.at(-1) !== EDGE) tokens.push(symbol);
  }
  if (tokens.at(-1) !== EDGE) tokens.push(EDGE);
  return tokens;
};

const gramsOf = (tokens: readonly string[], longest: number): Set<string> => {
  const grams = new Set<string>();
  for (let first = 0; first < tokens.length; first += 1) {
    let gram = "";
    for (let last = first; last < tokens.length && last < first + longest; last += 1) {
      gram += tokens[last];
      if (gram !== EDGE) grams.add(gram);
      // A sequence may begin or end at an edge, not go over it.
      if (tokens[last] === EDGE && last > first) break;
    }
  }
  return grams;
};

/**
 * What each clause of an answer is told by: its sequences of tokens and its concepts (`#worry`), and shorter sequences
 * and the concepts of the clause before it (`<`) and behind it (`>`).
 */
export const clauseFeatures = (response: ReadResponse, reader: Reader): Set<string>[] => {
  const { clauses, folded } = response;
  const concepts = clauses.map(() => new Set<string>());
  for (const group of CONCEPTS[reader])
    for (const mention of mentionsOf(response, group))
      for (const concept of mention.concepts) concepts[mention.clause]?.add(`#${concept}`);
  const tokens = clauses.map(({ start, end }) => tokensOf(folded.text.slice(start, end)));
  const beside = tokens.map((own, i) => [
    ...gramsOf(own, LONGEST_BESIDE),
    ...(concepts[i] as ReadonlySet<string>),
  ]);
  return tokens.map((own, i) => {
    const features = gramsOf(own, LONGEST);
    for (const concept of concepts[i] as ReadonlySet<string>) features.add(concept);
    for (const feature of beside[i - 1] ?? []) features.add(`<${feature}`);
    for (const feature of beside[i + 1] ?? []) features.add(`>${feature}`);
    return features;
  });
};
