import type { Span } from "../../text/span.js";
import { cued } from "../cues.js";
import { deniesAnything } from "../denials.js";
import { isOfPlatforms } from "./elsewhere.js";
import type { Answer } from "./read-answer.js";

const ONLY = cued(
  /净(?:系|係)|只(?:系|係|是|做|录|有)|得(?:个)|(?<![a-z])(?:only|just|nothing but|purely)(?![a-z])/u,
);

/**
 * Whether an answer without any length of platform work says that there was none: it denies it, tells other work only,
 * or other people's. A platform with work there that nothing denies is a claim whose length could not be read.
 */
export const saysNoWork = ({
  folded,
  clauses,
  platforms,
  isOnlyOfOthers,
  words,
  spells,
  denies,
}: Answer): boolean => {
  const sentenceOf = (span: Span) => clauses.sentence(clauses.at(span.start));
  const named = new Set(platforms.map(sentenceOf));
  const isClaimed = words.some(
    (word) => !word.denied && !word.weak && word.work !== "other" && named.has(sentenceOf(word)),
  );
  if (isClaimed && !denies) return false;
  // 淨係錄過音: other work alone is neither writing nor rating.
  const isOtherOnly = () =>
    words.length > 0 &&
    words.every((word) => word.denied || word.work === "other") &&
    ONLY.test(folded.text, folded.cues);
  const isNamed = () => {
    if (platforms.length > 0) return true;
    const sentences = new Map(words.filter(({ denied }) => !denied).map((word) => [sentenceOf(word), word]));
    return [...sentences.values()].some((word) => {
      const { start, end } = clauses.sentenceSpan(clauses.at(word.start));
      return isOfPlatforms(folded, start, end);
    });
  };
  return (
    spells.length > 0 ||
    isOnlyOfOthers ||
    denies ||
    words.some((word) => word.denied) ||
    isOtherOnly() ||
    (!isNamed() && deniesAnything(folded))
  );
};
