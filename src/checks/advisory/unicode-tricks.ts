import { defineAdvisory } from "../../check/define.js";
import { evidenceAt } from "../../check/evidence.js";
import { findDisguises } from "../../text/disguises.js";

/**
 * Raised by characters that look like others or like nothing: zero-width ones between letters, bidi controls, tags,
 * radicals for ideographs, Cyrillic in Latin words, private use. Not by emoji, full-width letters or broken surrogates.
 */
export const unicodeTricks = defineAdvisory({
  meta: {
    id: "advisory/unicode-tricks",
    name: { en: "holds invisible or look-alike characters", yue: "有隱形字符或者扮嘢字" },
    question: "Is it disguised by invisible or look-alike characters?",
  },
  find: ({ given }) =>
    findDisguises(given).map(({ kind, count, ...span }) =>
      evidenceAt(given, span, "unicode-tricks", { kind, count }),
    ),
});
