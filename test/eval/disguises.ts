import { swapTable, swapWords } from "../../src/language/train/disguise.js";
import { pick, randomOf } from "../../src/number/random.js";
import { tables } from "../support/language-fixtures.js";

const ofSize = (size: string) =>
  tables.filter(({ name }) => name.startsWith(size)).map(({ rows }) => swapTable(rows));
const SMALL = ofSize("small");
const LARGE = ofSize("large");
const PARTICLES = ["囉", "喎", "㗎", "啦"];
const OPENINGS = [
  "唔好意思咁夜先覆你,今日真係忙到飛起。",
  "喂,食咗飯未呀?我啱啱先收工返到屋企。",
  "呢排天氣凍咗好多,記住着多件衫呀。",
];

/** Ways to dress up a paragraph of written Chinese in Traditional script; each gives one or several versions. */
export const DISGUISES: Readonly<Record<string, (text: string, index: number) => string[]>> = {
  "的→嘅 alone": (text) => [text.replaceAll("的", "嘅")],
  "35 words": (text) => SMALL.map((table) => swapWords(text, table)),
  "90 words": (text) => LARGE.map((table) => swapWords(text, table)),
  "35 words, three finds of four": (text, index) => {
    const random = randomOf(index);
    return [swapWords(text, pick(SMALL, random), 0.75, random)];
  },
  "90 words, three finds of four": (text, index) => {
    const random = randomOf(index);
    return [swapWords(text, pick(LARGE, random), 0.75, random)];
  },
  "35 words and particles": (text, index) => {
    const random = randomOf(index);
    const swapped = swapWords(text, pick(SMALL, random));
    return [swapped.replace(/[。！？]|$/gu, (mark) => pick(PARTICLES, random) + mark)];
  },
  "35 words under a line of real Cantonese": (text, index) => {
    const random = randomOf(index);
    return [pick(OPENINGS, random) + swapWords(text, pick(SMALL, random))];
  },
};
