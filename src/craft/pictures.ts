import { unitTable } from "../text/unit-table.js";

/** 肥到…, 慢到…, 好似…咁, 紅卜卜, 篤篤聲: pictures and sounds. */
const PICTURE =
  /[\p{Script=Han}]到(?!时|底|场|会|处|站|期|访|家|达|咗|啲)|(\p{Script=Han})\1(?:声|地|哋)|\p{Script=Han}([^嘅哋\s])\2(?=嘅|咁|[,。])|[喳滋叮咚笃沙咯嘭]{2,}|声/uy;
const REACHED = "到".charCodeAt(0);
const SOUNDS = unitTable("喳滋叮咚笃沙咯嘭声");

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/**
 * The pattern is tried only where it may match: at a sound, before 到, at or before a unit that stands twice, at or before
 * a character of two units. Most places are none of these.
 */
export const countPictures = (text: string): number => {
  let count = 0;
  let unit = text.charCodeAt(0);
  let second = text.charCodeAt(1);
  for (let at = 0; at < text.length; at += 1) {
    const third = text.charCodeAt(at + 2);
    const mayBegin =
      SOUNDS[unit] === 1 ||
      second === REACHED ||
      second === unit ||
      second === third ||
      isHigh(unit) ||
      isHigh(second);
    PICTURE.lastIndex = at;
    if (mayBegin && !isLow(unit) && PICTURE.test(text)) {
      count += 1;
      at = PICTURE.lastIndex - 1;
      unit = text.charCodeAt(at + 1);
      second = text.charCodeAt(at + 2);
    } else {
      unit = second;
      second = third;
    }
  }
  return count;
};
