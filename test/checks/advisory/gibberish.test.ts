import { describe, expect, test } from "vitest";
import { gibberish } from "../../../src/checks/advisory/gibberish.js";
import { demanded, GOOD } from "../../support/responses.js";

const kinds = (text: string) => gibberish.find(demanded("character", text)).map(({ params }) => params?.kind);

/** The letters of a text in an order that says nothing: every seventeenth, around and around. */
const shuffled = (text: string): string => {
  const letters = [...text].filter((letter) => /\p{L}/u.test(letter));
  const step = [17, 19, 23, 29].find((one) => letters.length % one !== 0) as number;
  return letters.map((_, i) => letters[(i * step) % letters.length]).join("");
};

describe("advisory/gibberish", () => {
  test.each([
    ["random", "鬮齉韊黌齾龘靐籲鑿癵驫灩麤鸞讟钃鱺爨虪鼺,齇豔蠹釁饢鸝躪矚黷鑾。"],
    ["random", "鏗榨岫噸愜礪氾撮櫥翌胰鈞邃聘枸湍簷剋隧釉,諏沓蔗噓瀝庖轍卯惘縟齋。"],
    ["shuffled", shuffled(GOOD.character)],
    ["shuffled", shuffled(GOOD.persuasiveEmail)],
    ["wrong-encoding", "æˆ‘å“‹å…¬å¸æœ‰å€‹é˜¿å”ï¼Œä½¢åšå˜¢å¥½å¿«"],
    ["wrong-encoding", "经理你好锟斤拷锟斤拷锟斤拷报告"],
    ["wrong-encoding", "佢好\ufffd\ufffd高\ufffd大\ufffd隻"],
    ["mashed", "asdfghjkl qwertyuiop zxcvbnm asdfgh"],
    ["mashed", "asdkjh aslkdjh qwpoeiru zxmcnb lkasjdf"],
    ["mashed", "佢好高 sdkfjhsdkfjh skdjfhskdjf"],
    ["dummy", "Lorem ipsum dolor sit amet, consectetur adipiscing elit."],
  ])("raised as %s by %s", (kind, text) => {
    expect(kinds(text)).toEqual([kind]);
  });

  test.each([
    ...Object.values(GOOD),
    "𡃁仔輝成日踎喺唐樓部𨋢門口,𠵱家成座樓冚唪唥人都識佢。佢右手揸住嚿砌到一半嘅扭計骰,諗唔通就𢯎頭,話:「唔使多謝𠺢!」",
    "條友勁chok,hea咗成晚,on9到爆,乜柒都唔做,屈機到我O嘴,真係世一,夠晒癲。",
    "怡保间咖啡店个uncle好好人嘅,成日送kopi-o俾我,佢讲话巴刹后面条巷有间靓嘅沙爹档,几时去踩下点啦。",
    "老闆大人你聽真,季度財務報告呈;啲字多到眼都暈,請君睇過畀個評。圖表個樣平平淡,唔知合唔合你心?",
    "太子妃入宮三年,未曾踏出過東閣半步。佢親手種嘅一缸蓮,葉比人高,花比人瘦,冬夜結冰,佢提燈去照,魚喺燈影入面游。",
    "張國榮、梅艷芳、陳百強、羅文、林子祥、葉蒨文、譚詠麟、鍾鎮濤、關正傑、區瑞強,個個佢都識唱。",
    "Hi Karen,Q3嘅report upload咗上SharePoint,你review下個variance analysis夠唔夠in-depth先。Knightsbridge嗰間有啲strengths。",
    "阿嫲九十歲,冇牙。",
    "佢叫Mr Szczepański,寫程式嗰陣file名永遠係qwerty。",
    "",
  ])("not raised by %s", (text) => {
    expect(kinds(text)).toEqual([]);
  });
});
