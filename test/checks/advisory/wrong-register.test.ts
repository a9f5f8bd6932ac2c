import { describe, expect, test } from "vitest";
import { wrongRegister } from "../../../src/checks/advisory/wrong-register.js";
import { demanded, GOOD } from "../../support/responses.js";

const boss = (text: string) => wrongRegister.find(demanded("professionalEmail", text)).length > 0;
const friend = (text: string) => wrongRegister.find(demanded("persuasiveEmail", text)).length > 0;

describe("advisory/wrong-register", () => {
  test.each([
    "喂老細,份季報搞掂咗,你睇吓啦。",
    "大佬:\n份季報得咗喇,你自己執生啦。",
    "經理:\n份季報快啲check下啦,我等住出街。",
    "老細,圖表有錯你自己改啦,我懶得再改。",
    "經理:\n份報告求其整嘅,過到骨就算,拜拜。",
    "Boss:\n份嘢勁騷到爆,chok到你唔信,lol",
    "陳總:\n份季報搞掂㗎啦喎,你睇吓先㗎啦喎。",
    "经理宝宝:\n报告搞掂啦,爱你哦!",
    "主任:\n份季報整好喇😂😂🎉你睇下啦🔥",
    "經理:\n你成日都唔睇就話重做,今次睇清楚先好鬧人。",
    "老闆:\n份報告你識唔識睇㗎?唔識就問。",
    "陳總:\n份報告做完喇,你最好今日睇,我唔想再等。",
    "經理,報告send咗,ok唔ok覆我,thx",
  ])("raised by an e-mail to the boss: %s", (text) => {
    expect(boss(text)).toBe(true);
  });

  test.each([
    "「經理:\n份季報快啲check下啦,我等住出街。」",
    "《Boss:\n份嘢勁騷到爆,chok到你唔信,lol》",
    "“主任:\n份季報整好喇😂😂🎉你睇下啦🔥”\n\n。。。",
  ])("raised where the whole letter stands in quotation marks: %s", (text) => {
    expect(boss(text)).toBe(true);
  });

  test.each([
    GOOD.professionalEmail,
    "老細:\n份季報整好喇,想麻煩你得閒睇睇,畀啲意見,唔該晒!\n阿欣",
    "阿頭:\n份報告喺附件,數據嗰part我驚計漏,想你幫手把關。辛苦晒喎。",
    "Peter:\nQ3個report我upload咗,想get啲feedback,deadline係星期五。Thanks!",
    "Kelly姐:\n我係暑期工阿軒,份季報整好喇,唔好笑我。啲色會唔會似賀年海報?得閒話我知,唔該晒!😊",
    "程老闆:\n今次份報告我當作曲,收入喺上、支出喺下,睇落會唔會花巧過頭?辛苦你。",
    "敬啟者:\n附件為第三季財務報告,懇請閣下賜教。此致\n李總監",
    "陳生:\n活動叫「勁騷之夜」嗰筆支出,我計咗入推廣費,唔知啱唔啱?麻煩你。",
    "經理:\n星期五前覆我就得,多謝晒。有咩唔妥我即刻改。",
    "",
  ])("not raised by an e-mail to the boss: %s", (text) => {
    expect(boss(text)).toBe(false);
  });

  test.each([
    "敬啟者:\n茲定於十月五日舉行社區講座,誠邀閣下擔任講者。此致\n李先生",
    "慧賢台鑒:\n本會擬於下月舉辦讀書會,如蒙蒞臨,無任感荷。",
    "阿明先生:\n謹此邀請閣下撥冗出席,屆時恭候光臨。",
    "志強吾友:\n於閣下有兩項裨益,茶會毋須出席,盼覆。",
    "阿晴:\n千載難逢嘅機會!名額有限,先到先得,即刻報名啦!",
    "親愛的朋友:\n敬請蒞臨本會活動,有關活動詳情請見附件。謹啟",
  ])("raised by an e-mail to a friend: %s", (text) => {
    expect(friend(text)).toBe(true);
  });

  test.each([
    GOOD.persuasiveEmail,
    "阿欣:\n嚟啦嚟啦,我請你食糖水㗎!笑死我,你上次講古講到啲細路唔肯走。",
    "喂阿軒:\n你咁chok,唔上台真係嘥,哈哈哈哈!😂😂😂",
    "慧賢:\n身體好啲未呀?今年敬老日主任叫我搵嘉賓,最啱就係你,唔使急住答。祝好",
    "老友:\n社區中心誠邀嘉賓,我即刻諗起你。唔嚟都請你飲茶。",
    "阿豆:\n屆時有茶有餅,你坐喺側邊就得,得閒飲茶!",
    "阿May:\n懶得寫咁長,總之你嚟啦,我坐你隔籬。拜拜!",
    "",
  ])("not raised by an e-mail to a friend: %s", (text) => {
    expect(friend(text)).toBe(false);
  });

  test("a description has no reader", () => {
    expect(wrongRegister.find(demanded("character", "條友勁chok,懶得理人,喂大佬咁叫人,拜拜!"))).toEqual([]);
  });
});
