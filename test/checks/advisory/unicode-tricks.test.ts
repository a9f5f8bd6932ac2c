import { describe, expect, test } from "vitest";
import { unicodeTricks } from "../../../src/checks/advisory/unicode-tricks.js";
import { demanded, GOOD } from "../../support/responses.js";

const find = (text: string) => unicodeTricks.find(demanded("character", text));

describe("advisory/unicode-tricks", () => {
  test.each([
    ["invisible", "佢\u200b好\u200b高\u200b,又\u200b瘦。"],
    ["invisible", "份re\u00adport同ch\u00adart我send咗。"],
    ["invisible", "佢\u2060好\u2060高。"],
    ["invisible", "佢\u3164好\uffa0高。"],
    ["direction", "佢好\u202e高又瘦\u202c。"],
    ["direction", "佢好\u2066高\u2069。"],
    ["tags", "佢好高\u{e0069}\u{e0067}\u{e006e}\u{e006f}。"],
    ["tags", `佢好高😀${"\ufe01\ufe02\ufe03\ufe04"}。`],
    ["radicals", "佢係\u2f00個\u2f24人。"],
    ["compatibility", "\uf96f服佢\uf96b加,處\uf9e4好。"],
    ["lookalikes", "份rеport我sеnd咗。"],
    ["lookalikes", "Ηello 阿Sir,份data睇咗未?"],
    ["private-use", "佢\ue123好高。"],
    ["stacked-marks", "佢h\u0300\u0301\u0302\u0303e\u0300\u0301\u0302\u0303好高。"],
  ])("raised as %s by %j, with its place", (kind, text) => {
    const [evidence] = find(text);
    expect(evidence?.params?.kind).toBe(kind);
    expect(text.slice(evidence?.start, evidence?.end)).toBe(evidence?.text);
    expect(evidence?.text).not.toBe("");
  });

  test.each([
    ...Object.values(GOOD),
    "👨\u200d👩\u200d👧\u200d👦一家人好開心❤\ufe0f☕\ufe0f",
    "\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}佢嚟自蘇格蘭。",
    "ＡＢＣ　全形字,１２３。",
    "\ufeff佢好高,\u200b又瘦。",
    "佢\ufa0c然不動,\ufa0d然。",
    "\ud842佢好高\udd71\u0000。",
    "β-test 之後加 5μm,α 同 Ω 都試埋。",
    "Москва同Αθήνα佢都去過,café同naïve佢都識串。",
    "打去 \u200e+852 2345 6789\u200f 搵佢。",
    "",
  ])("not raised by %j", (text) => {
    expect(find(text)).toEqual([]);
  });
});
