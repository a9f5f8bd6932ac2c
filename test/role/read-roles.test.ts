import { describe, expect, test } from "vitest";
import { gradeResponse } from "../../src/index.js";
import { readResponse } from "../../src/response/read-response.js";
import { expectedCount, oddsOf, type RoleOf } from "../../src/role/read-roles.js";
import { listingTest, tasks } from "../../src/task/tasks.js";
import { applications } from "../support/fixtures.js";

const friend = (text: string) => readResponse(text, tasks.persuasiveEmail, listingTest);
const superior = (text: string) => readResponse(text, tasks.professionalEmail, listingTest);

const LETTER =
  "阿榕:\n九月尾沙頭角漁村有個曬網節,搞手爭一位嘉賓,我第一個諗起你。\n你講得嘅話,鄉公所會將你啲浮潛相印成明信片,又會畀間舊船屋你擺一日檔。\n你一見到成班人望住就會縮入殼,我點會唔知。所以講好咗,你坐喺船頭補網,我問一句你答一句,唔使望人。\n阿灝";

describe("what the clauses of a letter to a friend do", () => {
  const told = (role: RoleOf<"friend">) => {
    const response = friend(LETTER);
    const odds = oddsOf(response, "friend", role);
    return response.clauses
      .filter((_, i) => odds(i) >= 0)
      .map(({ start, end }) => response.folded.text.slice(start, end));
  };

  test("the event, the invitation, what is in it, what holds the friend back, and the answer to that", () => {
    expect(told("event").join()).toContain("曬网节".replace("曬", "晒"));
    expect(told("invite").join()).toMatch(/嘉宾/u);
    expect(told("benefit").join()).toMatch(/明信片|摆一日档/u);
    expect(told("worry").join()).toMatch(/望住|缩入壳/u);
    expect(told("answer").join()).toMatch(/补网|答一句|唔使望人/u);
  });

  test("no benefit is a worry, and no worry an invitation", () => {
    expect(told("worry").join()).not.toMatch(/明信片|摆一日档/u);
    expect(told("invite").join()).not.toMatch(/缩入壳/u);
  });
});

test("brushing a worry aside is told from knowing it", () => {
  const count = (text: string, role: RoleOf<"friend">) => expectedCount(friend(text), "friend", role);
  const aside = "怕咩啫,有乜好怕,上台講兩句唔會死嘅,唔好咁自閉啦。";
  const known = "你向來人一多就縮埋一角,要你開口仲難過要你捱餓。";
  expect(count(aside, "brush")).toBeGreaterThan(count(known, "brush"));
  expect(count(known, "worry")).toBeGreaterThan(count(aside, "worry"));
});

test("what a letter to a boss does is told in Cantonese, written Chinese and English", () => {
  const counts = (text: string) =>
    (["report", "ask", "analysis", "presentation"] as const).map((role) =>
      expectedCount(superior(text), "superior", role),
    );
  const [yue, written, english] = [
    "關主任:\n第二季嘅財務報告夾咗喺附件。我將每間分店嘅租金同生意額逐月對過,發現五月嗰單維修入錯數。附表會唔會太密?字體細唔細?想聽你意見。",
    "關主任:\n附上第二季財務報告,我逐月核對各分店的租金與營業額,發現五月份一筆維修費入帳有誤。附表是否過密?字體會不會太小?敬請指正。",
    "Dear Ms Kwan,\nAttached is the Q2 financial report. I compared each branch's rent with its sales by month and found one repair booked wrongly. Is the table too dense, and is the font too small? I would welcome your comments.",
  ].map(counts) as [number[], number[], number[]];
  for (const count of [...yue, ...written, ...english]) expect(count).toBeGreaterThan(0.4);
});

test("a letter about other things does none of it, and nothing does nothing", () => {
  const leave = superior(
    "何校長:\n我想請下星期五一日假,陪阿女去搵學校,班課我同陳老師調咗。唔該批一批。\n阿曼",
  );
  expect(expectedCount(leave, "superior", "analysis")).toBeLessThan(0.5);
  expect(expectedCount(leave, "superior", "presentation")).toBeLessThan(0.5);
  expect(expectedCount(superior(""), "superior", "ask")).toBe(0);
});

test("a label or a number before what it heads is shown as no evidence", () => {
  for (const { responses } of applications)
    for (const task of ["character", "persuasiveEmail"] as const)
      for (const { evidence } of gradeResponse(responses[task] ?? "", task).demands)
        for (const { text } of evidence) expect(text).not.toMatch(/^(?:主旨|第?[一二三]|\d)$/u);
});
