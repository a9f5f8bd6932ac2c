import { after } from "../text/characters.js";
import { countMatchesAt } from "./count-matches.js";

/** 肥到…, 慢到…, 好似…咁, 紅卜卜, 篤篤聲: pictures and sounds. */
const PICTURE =
  /[\p{Script=Han}]到(?!时|底|场|会|处|站|期|访|家|达|咗|啲)|(\p{Script=Han})\1(?:声|地|哋)|\p{Script=Han}([^嘅哋\s])\2(?=嘅|咁|[,。])|[喳滋叮咚笃沙咯嘭]{2,}|声/uy;

const REACHED = "到".charCodeAt(0);
const SOUND = "声".charCodeAt(0);
const NOISES = new Set(Array.from("喳滋叮咚笃沙咯嘭", (noise) => noise.charCodeAt(0)));

/** Whether the character from `at` to `next` stands twice. */
const isDouble = (text: string, at: number, next: number): boolean =>
  text.charCodeAt(next) === text.charCodeAt(at) &&
  text.charCodeAt(next + next - at - 1) === text.charCodeAt(next - 1);

/** 到 behind a character, a character twice, here or behind one, a noise, 声: without these there is no picture. */
const mayBegin = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  // A half of a pair is no beginning.
  if (unit >= 0xdc00 && unit <= 0xdfff) return false;
  const second = after(at, text.codePointAt(at) as number);
  if (text.charCodeAt(second) === REACHED || unit === SOUND || isDouble(text, at, second)) return true;
  if (second >= text.length) return false;
  return isDouble(text, second, after(second, text.codePointAt(second) as number)) || NOISES.has(unit);
};

export const countPictures = (text: string): number => countMatchesAt(text, PICTURE, mayBegin);
