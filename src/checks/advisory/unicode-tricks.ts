import { defineAdvisory } from "../../check/define.js";
import { evidenceAt } from "../../check/evidence.js";
import { findDisguises } from "../../text/disguises.js";

/** Every disguise holds one of these: marks, formats, private characters, other alphabets. Hardly any answer does. */
const UNUSUAL =
  /[\p{Mn}\p{Cf}\p{Co}\p{Script=Greek}\p{Script=Cyrillic}\u115f\u1160\u2e80-\u2fd5\u3164\uf900-\ufaff\uffa0\u{2f800}-\u{2fa1f}]/u;

/** What is known of the units of the BMP: 1 usual, 2 unusual or half of a pair. */
const known = new Uint8Array(0x10000);
const learn = (unit: number): number => {
  known[unit] = (unit >= 0xd800 && unit <= 0xdfff) || UNUSUAL.test(String.fromCharCode(unit)) ? 2 : 1;
  return known[unit] as number;
};

const isUsual = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if ((known[unit] || learn(unit)) === 2) return !UNUSUAL.test(text);
  }
  return true;
};

/**
 * Raised by characters that look like others or like nothing: zero-width ones between letters, bidi controls, tags,
 * radicals for ideographs, Cyrillic in Latin words, private use. Not by emoji, full-width letters or broken surrogates.
 */
export const unicodeTricks = defineAdvisory({
  meta: {
    id: "advisory/unicode-tricks",
    name: { en: "holds invisible or look-alike characters", yue: "有隱形字符或者睇落一樣嘅假字" },
    question: "Is it disguised by invisible or look-alike characters?",
    look: {
      en: "Copy the marked place into a plain editor: such characters come from other programs, or hide something.",
      yue: "將標咗嗰度貼落純文字編輯器睇：呢啲字符可能係第二個程式帶入嚟，又或者想收埋啲嘢。",
    },
  },
  find: ({ given }) =>
    isUsual(given)
      ? []
      : findDisguises(given).map(({ kind, count, ...span }) =>
          evidenceAt(given, span, "unicode-tricks", { kind, count }),
        ),
});
