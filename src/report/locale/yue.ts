import type { Words } from "./locale.js";

/** 粵文 */
export const yue: Words = {
  code: "yue",
  tasks: { character: "角色描寫", professionalEmail: "畀上司嘅電郵", persuasiveEmail: "畀朋友嘅電郵" },
  decisions: { qualified: "合格", review: "要人手覆核", "not-qualified": "唔合格" },
  languages: {
    cantonese: "粵文",
    "written-chinese": "書面語",
    mixed: "粵文夾雜書面語",
    neutral: "睇唔出係邊種中文",
    english: "英文",
    japanese: "日文",
    korean: "韓文",
    "romanised-cantonese": "粵語拼音",
    other: "其他語言",
    none: "冇自己寫嘅嘢",
  },
  scripts: { traditional: "繁體", simplified: "簡體", mixed: "繁簡夾雜", either: "繁簡皆可", none: "冇漢字" },
  statuses: {
    met: "符合",
    "not-met": "唔符合",
    unknown: "未知",
    "not-asked": "冇問",
    "not-scored": "要人手睇",
  },
  english: { none: "唔識", basic: "基本", intermediate: "中等", fluent: "流利" },
  education: {
    none: "冇",
    secondary: "中學",
    "post-secondary": "大專",
    bachelor: "學士",
    master: "碩士",
    doctorate: "博士",
  },
  amount: (value, unit) => `${value} ${{ months: "個月", years: "年", works: "件", hours: "個鐘" }[unit]}`,
  unread: {
    unreadable: "睇唔出講乜",
    "length-not-stated": "有講做乜，冇講做咗幾耐",
    "date-needs-interview-date": "由某日計起，但係冇面試日期",
    "dates-do-not-fit": "日期對唔上：早過開始，或者遲過面試",
    "work-not-named": "有講做咗幾耐，冇講做乜",
    "platform-not-named": "有講做咗幾耐，冇講喺邊個平台",
    "not-counted": "數唔到有幾多份作品",
    "too-long": "長到唔似一個答案",
    "not-a-link": "唔係有效網址",
    value: "評分表冇列呢個值",
  },
  reasons: {
    "tasks-answered": () => "每題都有答。",
    "tasks-unanswered": ({ tasks }) => `冇答：${tasks}。`,
    "tasks-not-asked": ({ tasks }) => `呢幾題冇出：${tasks}。`,
    "answers-in-cantonese": () => "全部用粵文作答。",
    "answers-not-in-cantonese": ({ tasks }) => `唔係用粵文寫：${tasks}。`,
    "language-undecided": ({ tasks }) => (tasks ? `睇唔出係咪粵文：${tasks}。` : "冇答案，睇唔出用乜語言。"),
    "hours-enough": ({ params }) => `每星期做到 ${params.hours} 個鐘，最少要 ${params.least} 個鐘。`,
    "hours-too-few": ({ params }) => `每星期得 ${params.hours} 個鐘，唔夠 ${params.least} 個鐘。`,
    "hours-not-asked": () => "冇問每星期做到幾多個鐘。",
    "english-enough": ({ word }) => `英文閱讀程度：${word("level")}。`,
    "english-too-little": ({ word }) => `英文閱讀程度：${word("level")}，最少要${word("least")}。`,
    "english-not-asked": () => "冇問英文閱讀程度。",
    "no-answers": () => "冇寫作答案，評唔到分。",
    "condition-test": ({ params, word }) =>
      `測驗得 ${params.figure} 分（滿分 100），「${word("decision")}」要有 ${params.atLeast} 分。`,
    "condition-total": ({ params, word }) =>
      `總分 ${params.figure}，「${word("decision")}」要有 ${params.atLeast} 分。`,
    "condition-weakest-answer": ({ params, word }) =>
      `最弱嗰題得 ${params.figure} 分（滿分 100），「${word("decision")}」要有 ${params.atLeast} 分。`,
    "condition-answers-scored": ({ params, word }) =>
      `測驗淨係評到 ${params.figure}%，「${word("decision")}」要評到 ${params.atLeast}%。`,
    band: ({ params, word }) => {
      const lifted = params.standing === params.test ? "" : `，連埋面試 ${params.standing} 分`;
      const here = Number(params.from) > 0 ? `「${word("decision")}」由 ${params.from} 分起` : "";
      const next = params.next === undefined ? "" : `「${word("next")}」由 ${params.nextFrom} 分起`;
      return `測驗 ${params.test} 分（滿分 100）${lifted}；${[here, next].filter(Boolean).join("，")}。`;
    },
    "answer-empty": ({ task }) => `${task}冇答到。`,
    "answer-copied": ({ task }) => `${task}淨係抄題目，冇自己寫嘅嘢。`,
    "answer-repeated": ({ task }) => `${task}照搬另一題嘅答案。`,
    "answer-orders": ({ task }) => `${task}淨係指使評分，冇自己寫嘅嘢。`,
    "answer-disguised": ({ task }) => `${task}似係書面語換咗啲粵語字。`,
    "answer-not-cantonese": ({ task, word }) => `${task}用咗${word("label")}寫。`,
    "answer-off-task": ({ task }) => `${task}完全冇做到題目要求。`,
    "demand-missed": ({ task, params, word }) => {
      const more = Number(params.missed) - 1;
      return `${task}欠咗「${word("demand")}」${more > 0 ? `，仲有 ${more} 項` : ""}。`;
    },
    "answer-weak": ({ task, word }) => `${task}最弱係${word("dimension")}。`,
    "answer-strong": ({ task, params }) =>
      `${task}寫得好：滿分 ${params.maxPoints}，得 ${params.points} 分。`,
    "answer-unreadable": ({ criterion, word }) => `${criterion}：要人手睇個答案（${word("why")}）。`,
  },
  labels: {
    rank: "名次",
    id: "編號",
    score: "總分",
    test: "測驗",
    decision: "建議",
    chiefReason: "主要原因",
    notScored: "評唔到分",
    reasons: "理由",
    requirements: "基本要求",
    points: "得分",
    advisories: "要人手留意（唔影響分數）",
    rating: "評分",
    misspelt: "通常寫做",
    none: "冇",
    yes: "熟悉",
    no: "唔熟悉",
    recommendation: "呢份只係建議，由人決定。",
    byPeople: "由評審員評分；機器評分",
  },
  faults: {
    "doubtful-spelling": "有啲字可能係手民之誤",
    "simplified-script": "有簡體字，字句標點會低啲分",
    unpunctuated: "完全冇標點",
    "run-on": "句子太長，成篇都係逗號",
    unlaid: "成封信冇分行",
    unfilled: "範本嘅空格未填",
    markup: "留低咗排版符號",
    "english-heavy": "夾咗好多英文",
  },
  line: (number) => `第 ${number} 行`,
  comma: "、",
  colon: "：",
  quotes: ["「", "」"],
  brackets: ["（", "）"],
};
