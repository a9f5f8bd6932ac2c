import { describe, expect, test } from "vitest";
import { offTopic } from "../../../src/checks/advisory/off-topic.js";
import type { TaskId } from "../../../src/index.js";
import { demanded, GOOD } from "../../support/responses.js";

const raised = (task: TaskId, text: string) => offTopic.find(demanded(task, text)).length > 0;

describe("advisory/off-topic", () => {
  test.each([
    ["professionalEmail", "今朝條東鐵又壞車,我喺大圍踎咗成個鐘,最後落車食咗碗車仔麵先返工,三十八蚊抵到爛。"],
    ["professionalEmail", "我諗緊今晚食咩好,煲仔飯定火鍋?樓下嗰間好似執咗笠喎。"],
    ["persuasiveEmail", "講到煮餸,我阿媽話豉油要落最後,先至夠香。火要猛,鑊要紅。"],
    ["character", "請問呢份工係咪每星期出糧?時薪係咪真㗎?"],
    ["character", "今日天氣好好,我哋去咗公園食雪糕,跟住返屋企。"],
    ["persuasiveEmail", "兩個好處:一,人工計美金;二,可以喺屋企做。幾時過數最好講清楚啲。"],
  ] as const)("raised in %s by %s", (task, text) => {
    expect(raised(task, text)).toBe(true);
  });

  test.each([
    ["character", GOOD.character],
    ["professionalEmail", GOOD.professionalEmail],
    ["persuasiveEmail", GOOD.persuasiveEmail],
    ["character", ""],
    [
      "persuasiveEmail",
      "ah Man, next week yau go reading night, seung lei heui jo guest speaker ah, nei pa cau m sai ging",
    ],
    ["character", "佢好高。"],
    ["professionalEmail", "林生:份季報喺附件,數據拆得夠唔夠細,啲圖清唔清楚,畀啲意見我啦。"],
    ["persuasiveEmail", "阿晴:社區中心搞故事夜,想請你做嘉賓,你唔使驚,我坐你隔籬。"],
  ] as const)("not raised in %s by %s", (task, text) => {
    expect(raised(task, text)).toBe(false);
  });
});
