import { describe, expect, test } from "vitest";
import { toBoss } from "../../../src/checks/professional-email/to-boss.js";
import { find, GOOD } from "../../support/responses.js";

describe("professional-email/to-boss", () => {
  test.each([
    ["a title", "陳總監:\n份報告放咗喺你枱面,請過目。"],
    ["English greeting", "Hi Karen,\n\n份季度報告send咗畀你,得閒睇吓。"],
    ["after a subject line", "主旨:季報\n\n馮sir:\n報告夾咗喺附件。"],
    [
      "behind a subject in one line",
      "主旨:季報 陳經理:你好,份季度財務報告想請你睇吓,數據分析夠唔夠清楚,圖表會唔會太花?",
    ],
    ["a name and a colon", "Gordon:\n第四季嘅報告夾咗喺附件。"],
    ["the boss's wife", "老闆娘,份季度財務報告寫好咗,你話夠唔夠清楚?"],
    ["a trade for a title", "鄺工,第三季財務報告夾咗喺附件,想聽吓點改。"],
    ["no salutation, but it asks the reader", "季度財務報告已經上載,麻煩你星期五前畀意見。"],
    ["a good answer", GOOD.professionalEmail],
  ])("is addressed to a superior: %s", (_, text) => {
    expect(find(toBoss, "professionalEmail", text).met).toBe(true);
  });

  test.each([
    ["to family", "阿媽:我份季度財務報告寫好咗,你幫我睇吓啲數據分析。"],
    ["to colleagues", "各位同事:季度財務報告寫好咗,請大家畀意見。"],
    ["to a sweetheart", "BB,季度財務報告寫好咗,你幫我睇吓啦。"],
    ["to those below", "親愛嘅下屬:你份季度財務報告我睇咗,你自己有咩睇法?"],
    [
      "to one in the same team, though the boss is named",
      "阿Ken,我哋同組咁耐都未請教過你。我寫咗份季度財務報告,你幫我睇下先啦,我驚畀老細鬧。",
    ],
    [
      "to a cousin who knows about it",
      "表姐,你喺會計樓做咗咁多年,幫我睇下份季度財務報告嘅圖表啦,星期日飲茶再講。",
    ],
    ["talk about a report", "季度財務報告即係每三個月做一次嘅報告,入面有收入同支出。"],
    ["how one would do it", "我會先打招呼,然後講份報告做好咗,最後講多謝。"],
    ["nothing", ""],
  ])("is not: %s", (_, text) => {
    expect(find(toBoss, "professionalEmail", text).met).toBe(false);
  });
});
