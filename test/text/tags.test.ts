import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gradeResponse, qualify, type TaskId } from "../../src/index.js";
import { detectLanguage } from "../../src/language.js";
import { withoutTags } from "../../src/text/tags.js";
import { applications } from "../support/fixtures.js";

describe("HTML, as a field for rich text sends it", () => {
  const inParagraphs = (text: string) =>
    text
      .split("\n")
      .map((line) => `<p class="x"><span style="font-size:12pt">${line}</span>&nbsp;</p>`)
      .join("");

  test("moves hardly a score and no decision", () => {
    for (const application of applications.slice(0, 60)) {
      const responses = Object.fromEntries(
        Object.entries(application.responses).map(([task, text = ""]) => [task, inParagraphs(text)]),
      );
      const [plain, tagged] = [qualify(application), qualify({ ...application, responses })];
      expect(tagged.decision).toBe(plain.decision);
      expect(Math.abs((tagged.score ?? 0) - (plain.score ?? 0))).toBeLessThan(0.5);
    }
  });

  test("evidence is of the text as given, tags and all", () => {
    const given = inParagraphs("我阿公對手大過蒲扇。\n佢朝朝戴住頂穿窿草帽去餵雀。");
    const { responses } = qualify({ interview: {}, responses: { character: given } });
    const shown = responses.character.demands.flatMap(({ evidence }) => evidence);
    expect(shown.length).toBeGreaterThan(0);
    for (const { start, end, text } of [...shown, ...responses.character.language.markers])
      expect(given.slice(start, end)).toBe(text);
  });

  test("what is read is the same, and no clause of it holds a tag", () => {
    for (const { responses } of applications.slice(0, 20))
      for (const [id, text = ""] of Object.entries(responses)) {
        const task = id as TaskId;
        const given = inParagraphs(text);
        const [plain, tagged] = [gradeResponse(text, task), gradeResponse(given, task)];
        expect(tagged.language.cantoneseShare).toBe(plain.language.cantoneseShare);
        // A text in another language is one segment, whatever is in it.
        const segments = tagged.language.cantoneseShare === null ? [] : tagged.language.segments;
        for (const { start = 0, end = 0 } of [...segments, ...tagged.demands.flatMap((one) => one.evidence)])
          expect(given.slice(start, end)).not.toMatch(/^<|p class|&nbsp;/u);
      }
  });

  test("an empty field is no answer", () => {
    const { responses } = qualify({ interview: {}, responses: { character: "<p><br></p>" } });
    expect(responses.character.rating).toBe(0);
    expect(responses.character.language.label).toBe("none");
  });

  test("an empty field of the interview is an answer of nothing", () => {
    const interview = { platformExperience: "<p><br></p>", education: "<div>none</div>" };
    const { criteria } = qualify({ interview, responses: {} });
    const of = (id: string) => criteria.find((criterion) => criterion.id === id);
    expect(of("platform-writing")).toMatchObject({ status: "scored", rating: 0 });
    expect(of("education")).toMatchObject({ status: "scored", rating: 0 });
  });

  test("tags are no English", () => {
    expect(detectLanguage("<p>佢</p><p>喺</p><div>邊</div>").label).toBe("cantonese");
  });

  test("everything keeps its place; what is no tag is left", () => {
    expect(withoutTags("<p>甲<b>乙</b></p>")).toBe("\n  甲   乙    \n   ");
    for (const text of ["3 < 5 & 7 > 2", "<3 你", "a<b", "&;", "<>", "<Your Name>"])
      expect(withoutTags(text)).toBe(text);
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => withoutTags(text).length === text.length));
  });
});
