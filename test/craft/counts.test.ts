import { describe, expect, test } from "vitest";
import { countDetails } from "../../src/craft/details.js";
import { countPictures } from "../../src/craft/pictures.js";
import { fold } from "../../src/text/fold.js";

const pictures = (text: string) => countPictures(fold(text).text);
const details = (text: string) => countDetails(fold(text).text);

describe("countPictures", () => {
  test.each([
    ["佢肥到入唔到門", 2],
    ["到時去到場,一到就到", 2],
    ["塊面紅卜卜,成身肥嘟嘟咁", 2],
    ["篤篤聲行嚟,把聲好沙", 2],
    ["喳喳咚咚", 1],
    ["𨋢𨋢聲,慢𨋢𨋢嘅", 2],
    ["佢日日返工", 0],
    ["\ud800到,\udc00\udc00聲", 1],
    ["", 0],
  ])("%j holds %d", (text, count) => expect(pictures(text)).toBe(count));
});

describe("countDetails", () => {
  test.each([
    ["三間舖,廿五蚊一碗,朝早六點半", 4],
    ["1234567890個", 1],
    ["講咗句「我唔去喇」,睇緊《尾班船》", 2],
    ["一個「好」字", 1],
    ["一一一", 0],
    ["", 0],
  ])("%j holds %d", (text, count) => expect(details(text)).toBe(count));
});
