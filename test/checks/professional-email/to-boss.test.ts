import { describe, expect, test } from "vitest";
import { toBoss } from "../../../src/checks/professional-email/to-boss.js";
import { find, GOOD } from "../../support/responses.js";

describe("professional-email/to-boss", () => {
  test.each([
    ["a title", "陳總監:\n份報告放咗喺你枱面,請過目。"],
    ["English greeting", "Hi Karen,\n\n份季度報告send咗畀你,得閒睇吓。"],
    ["after a subject line", "主旨:季報\n\n馮sir:\n報告夾咗喺附件。"],
    ["a name and a colon", "Gordon:\n第四季嘅報告夾咗喺附件。"],
    ["no salutation, but it asks the reader", "季度財務報告已經上載,麻煩你星期五前畀意見。"],
    ["a good answer", GOOD.professionalEmail],
  ])("is addressed to a superior: %s", (_, text) => {
    expect(find(toBoss, "professionalEmail", text).met).toBe(true);
  });

  test.each([
    ["talk about a report", "季度財務報告即係每三個月做一次嘅報告,入面有收入同支出。"],
    ["how one would do it", "我會先打招呼,然後講份報告做好咗,最後講多謝。"],
    ["nothing", ""],
  ])("is not: %s", (_, text) => {
    expect(find(toBoss, "professionalEmail", text).met).toBe(false);
  });
});
