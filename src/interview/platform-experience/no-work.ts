import type { Span } from "../../text/span.js";
import { deniesAnything } from "../nothing.js";
import { isOfPlatforms } from "./elsewhere.js";
import type { Answer } from "./read-answer.js";

const ONLY =
  /净(?:系|係)|只(?:系|係|是|做|录|有)|得(?:个)|(?<![a-z])(?:only|just|nothing but|purely)(?![a-z])/u;

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
  const sentence = (span: Span) => clauses.sentence(clauses.at(span.start));
  const isClaimed = words.some(
    (word) =>
      !word.denied &&
      !word.weak &&
      word.work !== "other" &&
      platforms.some((platform) => sentence(platform) === sentence(word)),
  );
  if (isClaimed && !denies) return false;
  const isNamed =
    platforms.length > 0 ||
    words.some((word) => {
      const { start, end } = clauses.sentenceSpan(clauses.at(word.start));
      return !word.denied && isOfPlatforms(folded.text.slice(start, end));
    });
  // 淨係錄過音: other work alone is neither writing nor rating.
  const isOtherOnly =
    words.length > 0 && words.every((word) => word.denied || word.work === "other") && ONLY.test(folded.text);
  return (
    spells.length > 0 ||
    isOnlyOfOthers ||
    isOtherOnly ||
    denies ||
    words.some((word) => word.denied) ||
    (!isNamed && deniesAnything(folded.text))
  );
};
