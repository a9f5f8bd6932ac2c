import type { ReadResponse } from "../response/read-response.js";
import type { Span } from "../text/span.js";

/** Where a clause stands: it begins a sentence; it says again what was said before, in a character or in several. */
export const PLACES = ["begins", "again", "again-more"] as const;
const [BEGINS, AGAIN, AGAIN_MORE] = [1, 2, 4];

/** Characters that may stand in any clause, folded: to have one again is not to say the same. */
const ANYWHERE = new Set("嘅咗佢我你个嗰呢啲就都系係唔有冇喺度到得又仲会好同埋一阵话日咁成住过嚟去俾畀先人");

const isContent = (unit: string): boolean => unit >= "\u3400" && unit <= "\u9fff" && !ANYWHERE.has(unit);

const contentOf = (text: string, { start, end }: Span): Set<string> => {
  const content = new Set<string>();
  for (let at = start; at < end; at += 1) if (isContent(text[at] as string)) content.add(text[at] as string);
  return content;
};

/** The places of each clause of an answer: a bit for each, in their order. Linear in the length of the text. */
export const placesOf = ({ folded: { text }, sentences, clauses }: ReadResponse): number[] => {
  const said = new Set<string>();
  let sentence = -1;
  return clauses.map((clause) => {
    const before = sentence;
    while ((sentences[sentence + 1]?.start ?? Number.POSITIVE_INFINITY) <= clause.start) sentence += 1;
    const content = contentOf(text, clause);
    let again = 0;
    for (const unit of content) {
      if (said.has(unit)) again += 1;
      said.add(unit);
    }
    return (sentence > before ? BEGINS : 0) | (again > 0 ? AGAIN : 0) | (again > 1 ? AGAIN_MORE : 0);
  });
};
