import { describe, expect, test } from "vitest";
import table from "../../src/craft/particular.tsv";
import { readResponse } from "../../src/response/read-response.js";
import { segment } from "../../src/segment/segment.js";
import { listingTest, tasks } from "../../src/task/tasks.js";
import { compileWordModel, differentWords, valueOfWord } from "../../src/words/word-model.js";
import { GOOD } from "../support/responses.js";
import { numbersIn, written } from "../support/tables.js";

const readWords = compileWordModel(table);
const response = (text: string) => readResponse(text, tasks.character, listingTest);

describe("compileWordModel", () => {
  const weights = numbersIn(written("craft/particular.tsv"));
  const weightOf = (word: string): number => weights.get(word)?.[0] ?? 0;

  test.each([GOOD.character, GOOD.persuasiveEmail, "阿May 廿蚊 𨋢 ABC abc 12 12", ""])(
    "adds up the weights of the different words of %j",
    (text) => {
      const words = differentWords(response(text));
      let tenths = weightOf("");
      for (const word of words) tenths += valueOfWord(words.size) * weightOf(word);
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
