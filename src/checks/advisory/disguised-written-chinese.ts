import { defineAdvisory } from "../../check/define.js";

/**
 * Raised by written Chinese, or a translation word by word, in Cantonese words. Not by formal Cantonese, code-mixing or
 * everyday spelling. Such an answer is not accepted as Cantonese; this tells a person why.
 */
export const disguisedWrittenChinese = defineAdvisory({
  meta: {
    id: "advisory/disguised-written-chinese",
    name: {
      en: "looks like written Chinese or a machine translation in Cantonese words",
      yue: "似係書面語或者機器翻譯，淨係將啲字換做粵語字",
    },
    question: "Is it written Chinese in Cantonese clothes?",
    look: {
      en: "Read a paragraph aloud: does anybody speak like that? Compare the words marked in the answer.",
      yue: "讀一段出聲聽吓，有冇人會咁樣講嘢？再對吓答案入面標咗嘅字。",
    },
  },
  find: ({ language }) => (language.disguised ? [{ code: "disguised-written-chinese" }] : []),
});
