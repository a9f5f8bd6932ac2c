import { describe, expect, test } from "vitest";
import { profanity } from "../../../src/checks/advisory/profanity.js";
import { demanded, GOOD } from "../../support/responses.js";

const character = (text: string) =>
  profanity.find(demanded("character", text)).map(({ params }) => params?.severity);
const boss = (text: string) =>
  profanity.find(demanded("professionalEmail", text)).map(({ params }) => params?.severity);
const friend = (text: string) =>
  profanity.find(demanded("persuasiveEmail", text)).map(({ params }) => params?.severity);

describe("advisory/profanity", () => {
  test.each([
    [3, "佢真係個仆街,成日呃人錢。"],
    [3, "佢個樣撚樣到死,講嘢又鳩噏。"],
    [3, "佢做嘢咁柒,個個都笑佢戇鳩。"],
    [3, "佢條友 diu 親人都唔使道歉。"],
    [3, "佢一開口就 fucking 前 fucking 後。"],
    [3, "𨳒,條友又爆我單車轆。"],
    [2, "佢成日叫人食屎啦,又話人仆直。"],
    [2, "佢他妈的成日迟到。"],
    [2, "佢成日頂你個肺咁鬧人。"],
  ])("raised with severity %i by a description: %s", (severity, text) => {
    expect(character(text)).toEqual([severity]);
  });

  test.each([
    [1, "經理:\n頂!份季報真係難做,請你畀意見。"],
    [1, "經理:\n妖,啲數又錯,你睇吓。"],
    [1, "經理:\n仆你,做到我半死,請睇吓份報告。"],
    [1, "經理:\n會計部班人真係低能,數都計錯。"],
    [3, "經理:\n會計部班人真係仆街,屌,數都計錯。"],
    [3, "經理:\n佢話「屌你」,我好嬲。"],
  ])("raised with severity %i by an e-mail to the boss: %s", (severity, text) => {
    expect(boss(text)).toEqual([severity]);
  });

  test("raised by foul words to a friend, not by mild ones", () => {
    expect(friend("阿欣:\n仆街,你仲唔嚟?")).toEqual([3]);
    expect(friend("阿欣:\n頂!你咁低能都有份,妖,嚟啦。")).toEqual([]);
  });

  test.each([
    ...Object.values(GOOD),
    "佢養咗隻斑鳩,最叻整撚手小菜,閒時撚吓鬚、撚雀。",
    "支票寫明柒拾柒萬,佢數咗三次。街坊叫佢柒叔。",
    "佢收銀嗰陣唔派膠袋,淨係用塑膠籃。",
    "我頂你個位,你去飲茶先啦。佢就係咁嘅人。",
    "佢同隔籬球隊PK,次次都贏,好鍾意挑戰,仲識扮妖怪。",
    "佢契弟喺旺角賣粉腸,一碟腸粉、一碟粉腸。",
    "佢成日喺舖頭鬧:「仆街仔,仲唔返屋企!」鬧完就塞粒糖畀你。",
    "佢將廢物利用做咗盞燈,掛喺弱智人士中心門口。",
    "佢識講三種語言嘅粗口,但係一句都冇講出口。",
    "我媽媽的廚房係佢嘅王國。",
    "",
  ])("not raised by a description: %s", (text) => {
    expect(character(text)).toEqual([]);
  });
});
