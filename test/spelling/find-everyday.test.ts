import { describe, expect, test } from "vitest";
import { findEveryday } from "../../src/spelling/find-everyday.js";
import { fold } from "../../src/text/fold.js";

const found = (text: string) => {
  const folded = fold(text);
  return findEveryday(folded).map(({ start, end, right }) => `${folded.text.slice(start, end)}>${right}`);
};

describe("everyday spellings that are counted and stay as they are", () => {
  test.each([
    ["print左一份", ["左>咗"]],
    ["成本貴左好多", ["左>咗"]],
    ["佢係邊度黎", ["黎>嚟"]],
    ["佢講野好快", ["野>嘢"]],
    ["我入好D數", ["d>啲"]],
    ["果陣我地仲細", ["果>嗰", "地>哋"]],
    ["我識佢架", ["架>㗎"]],
  ])("%s", (text, slips) => {
    expect(found(text).sort()).toEqual([...slips].sort());
  });

  test.each([
    "左右兩邊嘅人向左望,左手揸住把遮。",
    "黎明之前,巴黎嘅黎小姐企喺窗邊。",
    "野生動物喺田野度搵食,視野好闊。",
    "3D打印同維他命D係兩回事。",
    "結果嗰個水果檔嘅蘋果賣晒。",
    "我地方小,你地址寫錯咗。",
    "既然係咁,佢既高又瘦。",
    "佢擺低個書架,嫁咗去台山。",
  ])("none in %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});
