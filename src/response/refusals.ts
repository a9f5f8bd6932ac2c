import { filterOf } from "../text/pattern-filter.js";
import type { Span } from "../text/span.js";

/** 我唔會講數據分析, "I won't discuss": what is named only to be left out. */
const REFUSED =
  /(?:唔会|唔想|唔打算|唔肯|不会|不想|不打算|拒绝|懒得|won't|will not|not going to|don't want to|refuse to)(?: ?(?:讲|谈|讨论|提|写|做|理|说|discuss|talk about|mention|write about|cover))[^,。!?;\n]{0,6}$/u;
/** 唔使畀意見, 冇做數據分析, 數據分析唔關你事: a demand that is turned away, in the words before or after it. */
const TURNED_AWAY = new Set(["feedback", "analysis", "presentation", "report"]);
const AWAY_BEFORE =
  /(?:唔使|唔洗|唔需要|唔好(?=畀|给)|不用|不必|毋须|无须|冇(?=做|写|加|整|理|搞|准备)|没有?(?=做|写|加|整|理|搞|准备)|唔系关于|唔係关于|no need (?:for|to))[^,。!?;\n]{0,10}$/u;
const AWAY_AFTER =
  /^(?:都)?冇(?=[、,。!?;\n]|$)|^[^,。!?;\n]{0,5}?(?:唔关|唔使理|唔使睇|唔理|冇理|都冇做|免谈|唔重要|唔讲喇|none of your)|^[^。!?;\n]{0,8}?我?(?:都|亦都)?(?:唔觉得有咩|唔会|唔想|唔打算)(?:好)?(?:讲|讨论|提|谈)/u;
const LOOK_BACK = 24;

/** The ways of refusing of which a text may hold one: most texts hold none. */
export type Refusals = readonly RegExp[];

export const refusalsIn: (text: string) => Refusals = filterOf([REFUSED, AWAY_BEFORE, AWAY_AFTER]);

/** Whether a text speaks of something only to say that it will not, or that it need not. */
export const isRefused = (
  text: string,
  { start, end }: Span,
  concepts: readonly string[],
  refusals: Refusals,
): boolean => {
  if (refusals.length === 0) return false;
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  if (refusals.includes(REFUSED) && REFUSED.test(before)) return true;
  if (!concepts.some((concept) => TURNED_AWAY.has(concept))) return false;
  if (refusals.includes(AWAY_BEFORE) && AWAY_BEFORE.test(before)) return true;
  return refusals.includes(AWAY_AFTER) && AWAY_AFTER.test(text.slice(end, end + LOOK_BACK));
};
