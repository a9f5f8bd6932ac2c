import { defineAdvisory } from "../../check/define.js";

/**
 * Raised by written Chinese with Cantonese function words pasted on. Not by formal Cantonese, code-mixing or everyday
 * spelling. Such an answer is not accepted as Cantonese; this tells a person why.
 */
export const disguisedWrittenChinese = defineAdvisory({
  meta: {
    id: "advisory/disguised-written-chinese",
    name: {
      en: "looks like written Chinese with Cantonese words pasted on",
      yue: "似係書面語，淨係將啲字換做粵語字",
    },
    question: "Is it written Chinese in Cantonese clothes?",
    look: {
      en: "Read a paragraph aloud: does anybody speak like that? Compare the words marked in the answer.",
      yue: "讀一段出聲聽吓，有冇人會咁樣講嘢？再對吓答案入面標咗嘅字。",
    },
  },
  find: ({ language }) => (language.disguised ? [{ code: "disguised-written-chinese" }] : []),
});
