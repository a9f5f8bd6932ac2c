import { nameOf } from "../check/check.js";
import { demandChecks } from "../checks/index.js";
import { deepFreeze } from "../schema/deep-freeze.js";
import { TASK_IDS, type Task, type TaskId } from "./task.js";

const make = <Id extends TaskId>(id: Id, rest: Omit<Task, "id" | "demands">): Task<Id> => ({
  id,
  ...rest,
  demands: demandChecks[id].map(({ meta }) => ({
    id: nameOf(meta),
    name: meta.name,
    ...(meta.help && { help: meta.help }),
  })),
});

/** The three tasks with the listing's prompts, its Chinese word for word, and what they demand. */
export const tasks: { readonly [Id in TaskId]: Task<Id> } = deepFreeze({
  character: make("character", {
    title: { en: "Character description", yue: "角色描寫" },
    prompt: {
      en: "Please use creative language to briefly describe a unique and vivid character. Your description should include at least two distinctive features or traits.",
      yue: "請用創造性語言簡單描述一個獨特而生動的角色。你的描述應至少包含兩個顯著特徵或特性。",
    },
    form: "prose",
  }),
  professionalEmail: make("professionalEmail", {
    title: { en: "E-mail to the boss", yue: "畀上司嘅電郵" },
    prompt: {
      en: "Please write a short email to your boss requesting feedback on the “quarterly financial report” you prepared. Please focus on data analysis and presentation style.",
      yue: "請撰寫一封簡短的電子郵件給你的上司,請求對你準備的「季度財務報告」提供反饋。請集中討論數據分析和呈現風格。",
    },
    form: "letter",
    reader: "superior",
  }),
  persuasiveEmail: make("persuasiveEmail", {
    title: { en: "E-mail to the friend", yue: "畀朋友嘅電郵" },
    prompt: {
      en: "Please write a concise email persuading an introverted friend to volunteer as a guest speaker at a local event. Emphasise two benefits of participating and address one potential concern they may have.",
      yue: "請撰寫一封簡潔的電子郵件,說服一位內向的朋友自願作為當地活動的嘉賓演講者參加。強調參與的兩個好處,並處理他們可能有的一個潛在顧慮。",
    },
    form: "letter",
    reader: "friend",
  }),
});

/** The test of the listing: its tasks in their order. */
export const listingTest: readonly Task<TaskId>[] = TASK_IDS.map((id) => tasks[id]);
