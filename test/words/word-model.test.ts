import { describe, expect, test } from "vitest";
import table from "../../src/craft/particular.tsv";
import { readResponse } from "../../src/response/read-response.js";
import { segment } from "../../src/segment/segment.js";
import { listingTest, tasks } from "../../src/task/tasks.js";
import { parseTable } from "../../src/text/table.js";
import { compileWordModel, differentWords, valueOfWord } from "../../src/words/word-model.js";
import { GOOD } from "../support/responses.js";

const readWords = compileWordModel(table);
const response = (text: string) => readResponse(text, tasks.character, listingTest);

describe("compileWordModel", () => {
  const weights = new Map(
    parseTable<"word" | "weight">(table).map(({ word, weight }) => [word, Number(weight)]),
  );

  test.each([GOOD.character, GOOD.persuasiveEmail, "阿May 廿蚊 𨋢 ABC abc 12 12", ""])(
    "adds up the weights of the different words of %j",
    (text) => {
      const words = differentWords(response(text));
      let tenths = weights.get("") ?? 0;
      for (const word of words) tenths += valueOfWord(words.size) * (weights.get(word) ?? 0);
      const { count, different, odds } = readWords(response(text));
      expect(odds).toBeCloseTo(tenths / 10, 12);
      expect(different).toBe(words.size);
      expect(count).toBe(segment(response(text).folded).words.length);
    },
  );

  test("nothing of an answer is left for the next", () => {
    const first = readWords(response(GOOD.character));
    readWords(response(GOOD.professionalEmail));
    expect(readWords(response(GOOD.character))).toEqual(first);
  });
});
