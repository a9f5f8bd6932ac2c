import { defineAdvisory } from "../../check/define.js";
import { evidenceAt } from "../../check/evidence.js";
import { linesOf } from "../../response/salutation.js";
import { filterOf } from "../../text/pattern-filter.js";

/** What hands a form letter over instead of writing a letter: 呢度有一封電郵範本, "feel free to adapt". */
const HANDED_OVER =
  /(?:呢度|以下|下面|下列|这里|这|畀你|给你|有|係|是)[^。\n]{0,16}(?:范本|范例|模板|template)|(?:你|您)(?:可以|可|亦可)(?:按|按照|根据|因应|视乎|视)(?:实际|自己|个人)?(?:嘅|的)?(?:情况|需要|需求)[^。\n]{0,8}(?:修改|调整|改动|增减)|(?:以下|呢度|下面|这里|这)(?:就)?(?:系|係|是|有)(?:一封|封|为你|为您)[^。\n]{0,16}(?:电邮|邮件|信)[^。\n]{0,6}[:。]|(?:here is|here's|below is) (?:a|an|your|the) [^.\n]{0,30}(?:e-?mail|letter|draft|description)|feel free to (?:adapt|modify|adjust|edit)/u;
const mayHandOver = filterOf([HANDED_OVER]);

/**
 * Raised by slots that nobody filled ([上司姓名], {{name}}, ____, XX經理), one is enough, and by a form letter handed over
 * as one. Not by headings (【通知】), quoted titles or asides (笑).
 */
export const template = defineAdvisory({
  meta: {
    id: "advisory/template",
    name: { en: "looks like a form letter", yue: "似係照搬範本" },
    question: "Is it a template that was not filled in?",
    look: {
      en: "See whether the slots were meant to be filled, and who wrote the rest.",
      yue: "睇吓啲空格係咪漏填，其餘嗰啲係邊個寫嘅。",
    },
  },
  find: (response) => {
    const { given, folded, slots } = response;
    const [first] = slots;
    if (first) return [evidenceAt(given, first, "template", { count: slots.length })];
    const lines = linesOf(response);
    const isHandedOver = [lines[0], lines.at(-1)].some((line) => {
      const own = line ? folded.text.slice(line.start, Math.min(line.end, line.start + 400)) : "";
      return mayHandOver(own).length > 0 && HANDED_OVER.test(own);
    });
    return isHandedOver ? [{ code: "template", params: { count: 0 } }] : [];
  },
});
