import { foldTerm } from "./fold.js";

const NOTHING =
  /^[\s\-—–.。]*(?:(?:none|no|nope|nah|nil|n\.?\/?a\.?|na|zero|0|nothing|not yet|never|not applicable|冇|冇呀|冇喎|冇啊|冇囉|无|沒有|没有|没|未|未有|未试过|未做过|暂时未有|暂无|零|×|x|\/)(?: yet| so far| at all)?[\s.。!,，、~]*|[!,，、~][\s.。!,，、~]*)?$/u;

/** Whether an answer says "nothing" and no more: blank, "none", 冇, n/a. */
export const isNothing = (text: string): boolean => text.length <= 64 && NOTHING.test(foldTerm(text));
