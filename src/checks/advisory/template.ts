import { defineAdvisory } from "../../check/define.js";
import { evidenceAt } from "../../check/evidence.js";
import { findRemarks } from "../../response/find-remarks.js";
import { linesOf } from "../../response/salutation.js";

/**
 * Raised by slots that nobody filled ([上司姓名], {{name}}, ____, XX經理), one is enough, and by words that hand the text
 * over to whoever asked for it, as a chatbot does. Not by headings (【通知】), quoted titles or asides (笑).
 */
export const template = defineAdvisory({
  meta: {
    id: "advisory/template",
    name: { en: "looks like a form letter or a chatbot's draft", yue: "似係照搬範本或者聊天機械人嘅稿" },
    question: "Is it a template that was not filled in, or a draft with the words that came with it?",
    look: {
      en: "See whether the slots were meant to be filled, and who wrote the rest.",
      yue: "睇吓啲空格係咪漏填，其餘嗰啲係邊個寫嘅。",
    },
  },
  find: (response) => {
    const { given, folded, slots } = response;
    const [first] = slots;
    if (first) return [evidenceAt(given, first, "template", { count: slots.length })];
    const [remark] = findRemarks(folded, linesOf(response));
    return remark ? [evidenceAt(given, remark, "template", { count: 0 })] : [];
  },
});
