import { isInvisible } from "./characters.js";
import { foldTerm } from "./fold.js";
import { BLANK, kindsOf } from "./kinds.js";
import { withoutTags } from "./tags.js";

const NOTHING =
  /^[\s\-—–.。]*(?:(?:none|no|nope|nah|nil|n\.?\/?a\.?|na|zero|0|nothing|not yet|never|not applicable|冇|冇呀|冇喎|冇啊|冇啰|无|没有|没|未|未有|未试过|未做过|暂时未有|暂无|零|×|x|\/)(?: yet| so far| at all)?[\s.。!,，、~]*|[!,，、~][\s.。!,，、~]*)?$/u;

/** Longest text that may say nothing, in UTF-16 units, as it looks. */
const SHORT = 64;
/** What a text may be padded with beside blanks. */
const PADDING = "-—–.。!！,，、~～";

/**
 * What a short text says, without what cannot be seen; null for a longer one. Padding makes none long: where there is
 * much of it, rows of it are cut to their first character.
 */
export const shortSaying = (text: string): string | null => {
  const isPadded = text.length > SHORT;
  let said = "";
  let isRow = false;
  for (const character of withoutTags(text)) {
    const codePoint = character.codePointAt(0) as number;
    if (isInvisible(codePoint)) continue;
    const isPadding = isPadded && ((kindsOf(codePoint) & BLANK) !== 0 || PADDING.includes(character));
    if (!isRow || !isPadding) said += character;
    if (said.length > SHORT) return null;
    isRow = isPadding;
  }
  return said;
};

/** Whether an answer says "nothing" and no more: blank, "none", 冇, n/a. */
export const isNothing = (text: string): boolean => {
  const said = shortSaying(text);
  return said !== null && NOTHING.test(foldTerm(said));
};
