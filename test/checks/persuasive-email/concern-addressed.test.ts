import { describe, expect, test } from "vitest";
import { concernAddressed } from "../../../src/checks/persuasive-email/concern-addressed.js";
import { find, GOOD } from "../../support/responses.js";

describe("persuasive-email/concern-addressed", () => {
  test.each([
    ["an offer", "我知你怕對住人講嘢,所以我會陪你一齊上台,你照住讀就得。"],
    ["an arrangement", "你可能擔心人多,不過嗰度得二十個人。"],
    ["a good answer", GOOD.persuasiveEmail],
  ])("meets one: %s", (_, text) => {
    expect(find(concernAddressed, "persuasiveEmail", text).met).toBe(true);
  });

  test.each([
    ["only told not to fear", "嚟啦,唔使驚!"],
    ["understood, not answered", "我知你好怕醜,我明㗎。"],
    [
      "named, and then only urged",
      "阿玲,圖書館十月有故事夜,想請你上台講你嗰隻貓。我知你一見人多就面紅,但係呢個機會真係好難得,你諗下啦。",
    ],
    ["brushed aside", "你話唔鍾意見人,但係賺錢邊有話鍾唔鍾意?頂硬上啦!"],
    [
      "words in rows",
      "內向 怕醜 怯場 緊張 人多 唔使擔心 我陪你 支持 練習\n嘉賓 講者 細場 唔使上台 坐低 照讀 講稿 好處 多多",
    ],
    [
      "where the friend is told not to go",
      "阿雪:\n下個月街坊會有分享日,我勸你千祈唔好應承。你平時驚人多,嗰日實逼滿晒人。留喺屋企好過。",
    ],
    ["nothing", ""],
  ])("does not: %s", (_, text) => {
    expect(find(concernAddressed, "persuasiveEmail", text).met).toBe(false);
  });
});
