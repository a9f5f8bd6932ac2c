import { Converter } from "opencc-js";
import { describe, expect, test } from "vitest";
import { qualifyAll } from "../../../src/index.js";
import { applications, sample } from "../../support/fixtures.js";
import { GOOD } from "../../support/responses.js";

type Given = { id?: string; responses: Record<string, string> };

/** The advisories of the last application of a batch. */
const raised = (...batch: Given[]) => {
  const results = [
    ...qualifyAll(
      batch.map((one) => ({ interview: {}, ...one })),
      { nearDuplicates: true },
    ),
  ];
  const last = results.at(-1);
  if (!last?.success) throw new Error("could not be scored");
  return last.data.advisories.filter(({ code }) => code === "near-duplicate");
};
const first: Given = { id: "first", responses: GOOD };
const sentences = (text: string): string[] => text.split(/(?<=[。?!\n])/u);
/** Every so many-th Han character is another one. */
const changed = (text: string, every: number): string => {
  let count = 0;
  return text.replace(/\p{Script=Han}/gu, (character) => {
    count += 1;
    return count % every === 0 ? "鑊" : character;
  });
};

describe("batch/near-duplicate", () => {
  test("raised by a copy, with whose it is, of which task, and how much", () => {
    const text = `哈佬!${GOOD.character}`;
    const [advisory, ...others] = raised(first, { responses: { character: text } });
    expect(others).toEqual([]);
    expect(advisory?.params).toEqual({ of: "first", ofTask: "character", similarity: 1, task: "character" });
    expect(text.slice(advisory?.start, advisory?.end)).toBe(advisory?.text);
    expect(advisory?.text?.length).toBeGreaterThan(60);
  });

  test("tells the place in the batch of one that has no id", () => {
    const others = applications.slice(0, 2).map(({ responses }) => ({ responses }) as Given);
    expect(raised(...others, { responses: GOOD }, first).map(({ params }) => params?.of)).toEqual([2, 2, 2]);
  });

  test("raised by an answer to another task", () => {
    const [advisory] = raised(first, { responses: { persuasiveEmail: GOOD.professionalEmail } });
    expect(advisory?.params).toMatchObject({ ofTask: "professionalEmail", task: "persuasiveEmail" });
  });

  test.each([
    ["in Simplified", Converter({ from: "hk", to: "cn" })],
    [
      "in everyday spelling",
      (text: string) => text.replace(/嘅/gu, "既").replace(/咗/gu, "左").replace(/哋/gu, "地"),
    ],
    ["with its sentences in another order", (text: string) => sentences(text).reverse().join("")],
    [
      "under other names",
      (text: string) => text.replace(/林經理|阿晴/gu, "何主任").replace(/阿敏/gu, "家俊"),
    ],
    ["with each tenth character changed", (text: string) => changed(text, 10)],
    ["put behind a text of their own", (text: string) => sample("a001").responses.character + text],
    ["cut to its first two thirds", (text: string) => text.slice(0, (2 * text.length) / 3)],
  ])("raised by an e-mail %s", (_, edit) => {
    for (const task of ["professionalEmail", "persuasiveEmail"] as const)
      expect(raised(first, { responses: { [task]: edit(GOOD[task]) } })).toHaveLength(1);
  });

  test("of copies of one text the first is named", () => {
    expect(raised(first, { ...first, id: "second" }, { responses: GOOD })[0]?.params?.of).toBe("first");
  });

  test("not raised by what a candidate repeats of their own", () => {
    expect(raised({ responses: { ...GOOD, persuasiveEmail: GOOD.professionalEmail } })).toEqual([]);
  });

  test("not raised by a copied prompt, an empty answer or a line", () => {
    for (const character of [
      "",
      "無",
      "佢好高好瘦成日戴住頂帽",
      "請用創造性語言簡單描述一個獨特而生動的角色。",
    ])
      expect(raised({ id: "first", responses: { character } }, { responses: { character } })).toEqual([]);
  });

  test("not raised by letters that open and close alike", () => {
    const opening = "主旨:季度財務報告\n\n陳經理:\n\n你好!第三季嘅季度財務報告我已經寫好咗,";
    const closing = "\n\n麻煩晒你,有咩問題隨時搵我。\n\n市場部 阿明 敬上";
    const frame = (id: string): Given => ({
      responses: { professionalEmail: opening + sample(id).responses.professionalEmail + closing },
    });
    for (const id of ["a004", "a010", "a031", "a061"]) expect(raised(frame("a001"), frame(id))).toEqual([]);
  });

  test("no two of the 120 sample candidates are alike, in either order", () => {
    for (const batch of [applications, [...applications].reverse()])
      for (const result of qualifyAll(batch, { nearDuplicates: true }))
        if (result.success)
          expect(result.data.advisories.filter(({ code }) => code === "near-duplicate")).toEqual([]);
  });
});
