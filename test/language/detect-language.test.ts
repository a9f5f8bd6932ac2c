import { describe, expect, test } from "vitest";
import { detectLanguage } from "../../src/language.js";
import { adversarial, applications, marks, TASKS } from "../support/fixtures.js";
import { GOOD } from "../support/responses.js";

const label = (text: string) => detectLanguage(text).label;

describe("detectLanguage", () => {
  test.each([
    ["recommended spelling", "佢哋喺邊度食咗飯先返屋企?"],
    ["everyday spelling", "我地係公司食左飯先返屋企,你黎唔黎呀?"],
    ["Simplified", "佢哋喺边度食咗饭先返屋企?"],
    ["Simplified as typed: 系 for 係", "呢个系我嘅,唔系你嘅,系咪好靓?"],
    ["English words in it", "份report我send咗畀你,得閒check下啲figures。"],
    ["characters beyond the BMP", "佢搭𨋢上嚟,𥄫住我隻貓。"],
  ])("Cantonese in %s", (_, text) => {
    expect(label(text)).toBe("cantonese");
  });

  test.each([
    ["written-chinese", "他們在哪裏吃了飯才回家?"],
    ["written-chinese", "这个东西是我的,不是你的。"],
    ["english", "Please let me have your comments by Friday."],
    ["japanese", "これは私の本ではありません。"],
    ["korean", "이것은 제 책이 아닙니다."],
    ["romanised-cantonese", "nei5 hou2 maa3, ngo5 dei6 heoi3 sik6 faan6"],
    ["other", "Tôi không biết nói tiếng Quảng Đông."],
    ["other", "Это не моя книга."],
    ["none", "12345 !!!"],
    ["none", ""],
    ["neutral", "張三"],
  ])("%s: %s", (expected, text) => {
    expect(label(text)).toBe(expected);
  });

  test.each([
    ["english", "a name says nothing", "Tom laughed."],
    ["other", "a name says nothing", "Tom schläft."],
    ["other", "a word that English has as well", "Kein Problem."],
    ["english", "a word that others have as well", "Come in, man!"],
    ["other", "an elision", "J'arrive !"],
    ["english", "a contraction", "It's late."],
    ["english", "words made of others", "Hopefully they stopped."],
    ["romanised-cantonese", "Yale, with its low tones", "néih sihk jó faahn meih a"],
    ["romanised-cantonese", "a chat, drawn out", "ho hoi sum ahhh"],
    ["other", "pinyin without tones", "ta men dou zai deng ni"],
    ["other", "syllables that Cantonese has as well", "Pide la cuenta."],
  ])("%s in Latin letters: %s", (expected, _, text) => {
    expect(label(text)).toBe(expected);
  });

  test("Classical Chinese is not Cantonese", () => {
    expect(label("子曰:學而時習之,不亦說乎?有朋自遠方來,不亦樂乎?")).toBe("other");
  });

  test("words that only look like the other language do not mislead it", () => {
    for (const text of [
      "的士嘅目的地係酒吧",
      "呢件事同佢哋嘅關係好緊要",
      "是但啦,我了解㗎",
      "佢話沒收咗我部電話",
    ]) {
      const report = detectLanguage(text);
      expect(report.label, text).toBe("cantonese");
      expect(report.cantoneseShare, text).toBeGreaterThan(0.5);
    }
  });

  test("tells how much of a mixture is Cantonese, clause by clause", () => {
    const report = detectLanguage("佢把聲好大,成日喺街市嗌嘢。她的頭髮很長,每天都穿着紅色的裙子。");
    expect(report.label).toBe("mixed");
    expect(report.cantoneseShare).toBeGreaterThan(0.3);
    expect(report.cantoneseShare).toBeLessThan(0.7);
    expect(report.segments.map((segment) => segment.label)).toEqual(
      expect.arrayContaining(["cantonese", "written-chinese"]),
    );
  });

  test("leaves quoted speech out of the share, and marks it", () => {
    const report = detectLanguage("佢成日話:「這個世界是屬於你們的。」我聽到都唔知點答佢好。");
    expect(report.label).toBe("cantonese");
    expect(report.cantoneseShare).toBeGreaterThan(0.9);
    expect(report.segments.some((segment) => segment.label === "quotation")).toBe(true);
  });

  test("is null where there is no Chinese to share out", () => {
    expect(detectLanguage("Hello!").cantoneseShare).toBeNull();
  });

  test("is surer of much evidence than of little", () => {
    const little = detectLanguage("佢好高。").confidence;
    const much = detectLanguage(GOOD.character).confidence;
    expect(much).toBeGreaterThan(little);
    expect(detectLanguage("孫悟空").confidence).toBeLessThan(0.7);
    expect(detectLanguage("張三").confidence).toBeLessThan(0.5);
  });

  test("shows the words that decided, with counterparts, strongest first", () => {
    const text = "佢哋喺邊度食咗飯?";
    const { markers } = detectLanguage(text);
    expect(markers.map((marker) => marker.text)).toEqual(expect.arrayContaining(["佢哋", "邊度", "食咗"]));
    for (const marker of markers) expect(text.slice(marker.start, marker.end)).toBe(marker.text);
    const weights = markers.map((marker) => Number(marker.params?.weight));
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(markers.find((marker) => marker.text === "佢哋")?.params?.counterpart).toContain("他們");
  });

  test("leaves the slots of a template out, whatever stands in them", () => {
    const slots = "我係[部門名稱]嘅[你的名字],附件係季度財務報告,想請你睇下。";
    const filled = slots.replace(/\[[^\]]+\]/gu, "阿敏");
    expect(detectLanguage(slots).cantoneseShare).toBeGreaterThan(0.9);
    expect(detectLanguage(filled).label).toBe(detectLanguage(slots).label);
    expect(detectLanguage("[這是他們的]").label).not.toBe("cantonese");
  });

  test.each([
    "唔關我事㗎喎",
    "佢哋唔嚟㗎喎",
    "唔得㗎囉喎",
    "你唔講我唔知㗎喎",
    "佢都唔識㗎喎",
    "個袋喺佢度㗎喎",
  ])("does not take the particles of a short line for a disguise: %s", (text) => {
    const { label: found, cantoneseShare, disguised } = detectLanguage(text);
    expect(found).toBe("cantonese");
    expect(cantoneseShare).toBeGreaterThan(0.8);
    expect(disguised).toBe(false);
  });

  test("ignores stretches that are not the writer's own", () => {
    const prompt = "請撰寫一封簡短的電子郵件給你的上司。";
    const text = `${prompt}份報告我整好咗喇。`;
    expect(detectLanguage(text).cantoneseShare).toBeLessThan(0.5);
    const ignore = [{ start: 0, end: prompt.length }];
    expect(detectLanguage(text, { ignore }).cantoneseShare).toBeGreaterThan(0.9);
  });

  test("sees through the commonest words swapped, and accuses no careless or formal writer", () => {
    const disguised =
      "佢係一個住在森林裏嘅老人,唔管天氣怎麼樣,佢每天都會出去散步了。佢嘅眼睛唔大,但係看東西很清楚,村裏嘅人們都很喜歡佢。";
    expect(detectLanguage(disguised).disguised).toBe(true);
    for (const text of [
      ...Object.values(GOOD),
      "我地公司個阿叔做野好快,快到你睇唔到佢對手,食飯都唔駛十分鐘。",
    ]) {
      expect(detectLanguage(text).disguised, text).toBe(false);
    }
  });

  test.each([
    ["lone surrogates", "佢\ud83d好\udc00高,我哋唔識佢"],
    ["NUL", "佢\0好高,我哋唔識佢"],
    ["bidi controls", "\u202e佢好高,我哋唔識佢\u202c"],
    ["zero-width spaces", "佢\u200b哋\u200b喺\u200b邊\u200b度"],
  ])("%s are text: no crash, offsets into the text as given", (_, text) => {
    const report = detectLanguage(text);
    expect(report.label).toBe("cantonese");
    for (const { start, end, text: shown } of report.markers) expect(text.slice(start, end)).toBe(shown);
  });

  test("a million of one character is text", () => {
    expect(label("嘅".repeat(1_000_000))).toBe("cantonese");
    expect(label("a".repeat(1_000_000))).not.toBe("cantonese");
  });

  test("agrees with the raters on nine in ten of the 360 sample answers whether they are in Cantonese", () => {
    const rows = applications.flatMap(({ id, responses }) =>
      TASKS.map((task) => {
        const { label: found, disguised } = detectLanguage(responses[task] as string);
        return (found === "cantonese" && !disguised) === (marks.get(id)?.[task].language ?? 0) >= 2.5;
      }),
    );
    expect(rows.filter(Boolean).length / rows.length).toBeGreaterThanOrEqual(0.88);
  });

  test("refuses every adversarial answer that is in another language, and no honest one", () => {
    const wrong = adversarial.filter(({ text, must }) => {
      if (must.language_pass === undefined) return false;
      const { label: found, disguised } = detectLanguage(text);
      return (found === "cantonese" && !disguised) !== must.language_pass;
    });
    expect(wrong.map(({ attack }) => attack).filter((attack) => attack.startsWith("honest-"))).toEqual([]);
    expect(wrong.length).toBeLessThanOrEqual(2);
  });
});
