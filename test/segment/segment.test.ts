import { describe, expect, test } from "vitest";
import { segmentWords } from "../../src/language.js";
import { adversarial, applications, TASKS } from "../support/fixtures.js";
import { hasNodejieba } from "../support/nodejieba.js";

const words = (text: string) => segmentWords(text, "typescript").words.map((word) => word.text);

describe("segmentWords", () => {
  test.each([
    ["佢揸的士", ["佢", "揸", "的士"]],
    ["我哋嘅目的", ["我哋", "嘅", "目的"]],
    ["呢件事同佢嘅關係", ["呢件", "事", "同", "佢", "嘅", "關係"]],
    ["是但啦", ["是但", "啦"]],
    ["去酒吧飲酒", ["去", "酒吧", "飲酒"]],
    ["佢send咗3份report", ["佢", "send", "咗", "3", "份", "report"]],
  ])("cuts %s so that no part of a word misleads", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test("tells which engine ran, and the words' places in the text as given", () => {
    const text = "搭𨋢 去酒吧";
    const { segmenter, words: found } = segmentWords(text, "typescript");
    expect(segmenter).toBe("typescript");
    for (const { text: word, start, end } of found) expect(text.slice(start, end)).toBe(word);
    expect(segmentWords(text).segmenter).toBe(hasNodejieba ? "nodejieba" : "typescript");
  });

  test.runIf(hasNodejieba)("nodejieba and TypeScript cut every fixture alike", () => {
    const texts = [
      ...applications.flatMap(({ responses, interview }) => [
        ...TASKS.map((task) => responses[task] as string),
        interview.platformExperience as string,
      ]),
      ...adversarial.map(({ text }) => text),
      "的".repeat(5_000),
      "𨋢𠵱\ud83d佢\0",
    ];
    for (const text of texts) {
      expect(segmentWords(text, "nodejieba").segmenter).toBe("nodejieba");
      expect(segmentWords(text, "nodejieba").words).toEqual(segmentWords(text, "typescript").words);
    }
  });
});
