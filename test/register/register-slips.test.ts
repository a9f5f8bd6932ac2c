import { describe, expect, test } from "vitest";
import table from "../../src/register/register.tsv";
import { REGISTER_CLASSES, registerSlips } from "../../src/register/register-slips.js";
import { parseTable } from "../../src/text/table.js";
import { demanded, GOOD } from "../support/responses.js";

const classes = (task: "professionalEmail" | "persuasiveEmail" | "character", text: string) =>
  registerSlips(demanded(task, text)).map((slip) => slip.class);

describe("registerSlips", () => {
  test("gives each slip with its class, left to right", () => {
    expect(classes("professionalEmail", "喂大佬!份季報你自己執生啦,我懶得再改,拜拜!")).toEqual([
      "salutation",
      "salutation",
      "order",
      "laziness",
      "chat",
    ]);
    expect(classes("persuasiveEmail", "敬啟者:\n誠邀閣下蒞臨。")).toContain("officialese");
  });

  test("a salutation is found behind blank lines, laughter as long as it goes on", () => {
    expect(classes("professionalEmail", "主旨:季報\n\n\n  喂老細,份報告好咗。")).toEqual(["salutation"]);
    expect(classes("professionalEmail", "陳生:\n份報告好咗 hahahahaha hhhhhh,請過目。")).toEqual([
      "chat",
      "chat",
    ]);
  });

  test("leaves out what is quoted or titled", () => {
    expect(classes("professionalEmail", "陳生:\n活動叫「勁騷之夜」,書名係《懶得改》。")).toEqual([]);
  });

  test("every class of the table is one that reports have words for", () => {
    for (const row of parseTable<"class">(table)) expect(REGISTER_CLASSES).toContain(row.class);
  });

  test("finds nothing in good letters, and nothing where there is no reader", () => {
    expect(classes("professionalEmail", GOOD.professionalEmail)).toEqual([]);
    expect(classes("persuasiveEmail", GOOD.persuasiveEmail)).toEqual([]);
    expect(classes("character", "喂大佬!懶得理你,拜拜!")).toEqual([]);
  });
});
