import type { Random } from "../../number/random.js";
import type { Sample } from "./choose-features.js";
import type { Texts } from "./material.js";

const CLAUSE = /[^,;:!?。、\n…()「」『』“”]+[,;:!?。、\n…()「」『』“”]*/gu;
const LEAST_CLAUSE = 5;

/** A text, and its clauses where it has several: what stands alone must be told as well. */
export const withClauses = (text: string): string[] => {
  const clauses = text.match(CLAUSE) ?? [];
  return clauses.length > 1 ? [text, ...clauses.filter((clause) => clause.length >= LEAST_CLAUSE)] : [text];
};

/** The lines of all sources, at most some `most` of each. */
export const lineSamples = (sources: Texts, positive: boolean, most = Number.POSITIVE_INFINITY): Sample[] =>
  [...sources].flatMap(([source, texts]) => {
    const every = Math.max(1, Math.ceil(texts.length / most));
    return texts
      .filter((_, i) => i % every === 0)
      .flatMap(withClauses)
      .map((text) => ({ text, positive, source }));
  });

const SHORTEST = 12;
const LONGEST = 180;

/** Paragraphs of lines that stand together in a source, short ones more often. */
export const paragraphs = (texts: readonly string[], count: number, random: Random): string[] =>
  Array.from({ length: count }, () => {
    const length = SHORTEST + random() * random() * (LONGEST - SHORTEST);
    let at = Math.floor(random() * texts.length);
    let text = "";
    while (text.length < length) {
      const mark = text === "" || /[。!?]$/u.test(text) ? "" : random() < 0.5 ? "。" : ",";
      text += mark + texts[at % texts.length];
      at += 1;
    }
    return text;
  });
