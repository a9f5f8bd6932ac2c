import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Mark, markAnswer } from "../../src/report/outline/mark-answer.js";
import { NOTE_KINDS } from "../../src/report/outline/outline.js";

const TEXT = "部長你好:報告的風格沒有改動,睇下啱唔啱用。";

/** A mark on the first place of some words in `TEXT`. */
const on = (words: string, kind: Mark["kind"], line = `${kind} note`): Mark => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, kind, line: [line] };
};

/** What a reader sees: [marked]1 and plain text. */
const read = (marks: readonly Mark[]): string =>
  markAnswer(TEXT, marks)
    .pieces.map(({ text, kinds, ends }) => `${kinds.length > 0 ? `[${text}]` : text}${ends.join(",")}`)
    .join("");

const mark = fc.record({
  start: fc.integer({ min: -1, max: 6 }),
  end: fc.integer({ min: -1, max: 6 }),
  kind: fc.constantFrom(...NOTE_KINDS),
  line: fc.constantFrom(["one"], ["two"], ["usually ", { own: "冇", lang: "yue" }]),
}) as fc.Arbitrary<Mark>;
const given = fc.string({ unit: fc.constantFrom("佢", "𨋢", "a", "\n", "\r\n", "👩‍🚀"), maxLength: 5 });
const marks = fc.array(mark, { maxLength: 12 });

const fits = (text: string, { start, end }: Mark): boolean => start >= 0 && start < end && end <= text.length;

/** The pieces with their places. */
const placed = (text: string, list: readonly Mark[]) => {
  let at = 0;
  return markAnswer(text, list).pieces.map((piece) => {
    const start = at;
    at += piece.text.length;
    return { ...piece, start, end: at };
  });
};

describe("markAnswer", () => {
  test("marks places and numbers them as they come; the number stands at the end", () => {
    expect(
      read([on("睇下", "demand", "asks"), on("的", "written"), on("部長你好:", "demand", "addresses")]),
    ).toBe("[部長你好:]1報告[的]2風格沒有改動,[睇下]3啱唔啱用。");
  });

  test("places that say the same share a number", () => {
    expect(read([on("報告", "demand", "the report"), on("風格", "demand", "the report")])).toBe(
      "部長你好:[報告]1的[風格]1沒有改動,睇下啱唔啱用。",
    );
  });

  test("all Cantonese words have one note and no number in the text, and yield where something else is marked", () => {
    const list = [on("睇下", "cantonese"), on("啱唔啱", "cantonese"), on("下啱", "demand", "asks")];
    expect(read(list)).toBe("部長你好:報告的風格沒有改動,睇[下啱]1唔啱用。");
    expect(read(list.slice(0, 2))).toBe("部長你好:報告的風格沒有改動,[睇下][啱唔啱]用。");
    expect(markAnswer(TEXT, list.slice(0, 2)).notes).toEqual([
      { number: 1, kind: "cantonese", line: ["cantonese note"] },
    ]);
  });

  test("of marks that meet, the most telling comes first", () => {
    const { pieces } = markAnswer(TEXT, [
      on("報告的風格", "demand"),
      on("的", "written"),
      on("告的", "advisory"),
    ]);
    expect(pieces.map(({ text, kinds }) => [text, kinds])).toEqual([
      ["部長你好:", []],
      ["報", ["demand"]],
      ["告", ["advisory", "demand"]],
      ["的", ["advisory", "written", "demand"]],
      ["風格", ["demand"]],
      ["沒有改動,睇下啱唔啱用。", []],
    ]);
  });

  test("without marks an answer is one piece, and an empty one is none", () => {
    expect(markAnswer(TEXT, [])).toEqual({ pieces: [{ text: TEXT, kinds: [], ends: [] }], notes: [] });
    expect(markAnswer("", [on("報告", "demand")])).toEqual({ pieces: [], notes: [] });
  });

  test("the pieces are the answer, whatever is marked; none is empty", () => {
    fc.assert(
      fc.property(given, marks, (text, list) => {
        const { pieces } = markAnswer(text, list);
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        expect(pieces.every((piece) => piece.text !== "")).toBe(true);
      }),
    );
  });

  test("at the end of every mark stands the number of its note, and nowhere else", () => {
    fc.assert(
      fc.property(given, marks, (text, list) => {
        const { notes } = markAnswer(text, list);
        expect(notes.map(({ number }) => number)).toEqual(notes.map((_, i) => i + 1));
        expect(new Set(notes.map(({ kind, line }) => JSON.stringify([kind, line]))).size).toBe(notes.length);
        const numbered = list.filter((one) => one.kind !== "cantonese" && fits(text, one));
        for (const { end, ends } of placed(text, list)) {
          const said = ends.map((number) => notes[number - 1]).map((note) => [note?.kind, note?.line]);
          const ending = numbered.filter((one) => one.end === end).map(({ kind, line }) => [kind, line]);
          expect(new Set(said.map((one) => JSON.stringify(one)))).toEqual(
            new Set(ending.map((one) => JSON.stringify(one))),
          );
          expect(ends).toEqual([...new Set(ends)].sort((a, b) => a - b));
        }
      }),
    );
  });

  test("a piece has the kinds of the marks over it; Cantonese words that meet another mark have none", () => {
    fc.assert(
      fc.property(given, marks, (text, list) => {
        const valid = list.filter((one) => fits(text, one));
        const others = valid.filter(({ kind }) => kind !== "cantonese");
        const shown = valid.filter(
          (one) =>
            one.kind !== "cantonese" ||
            !others.some((other) => one.start < other.end && other.start < one.end),
        );
        for (const { start, end, kinds } of placed(text, list)) {
          const over = shown.filter((one) => one.start <= start && end <= one.end);
          expect(new Set(kinds)).toEqual(new Set(over.map(({ kind }) => kind)));
        }
      }),
    );
  });

  test("the order of the marks changes nothing", () => {
    const shuffled = marks.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
      ),
    );
    fc.assert(
      fc.property(given, shuffled, (text, [list, other]) => {
        expect(markAnswer(text, other)).toEqual(markAnswer(text, list));
      }),
    );
  });
});
