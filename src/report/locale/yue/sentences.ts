import type { Params } from "../../../check/evidence.js";
import type { Words } from "../locale.js";

/** Another candidate: by id, or by the place among all, which counts from 0. */
const candidate = (of: Params[string] | undefined): string =>
  typeof of === "number" ? `第 ${of + 1} 行` : ` ${of} `;

/** A figure stands apart from the characters before it. */
const spaced = (value: Params[string] | undefined): string => String(value).replace(/^(?=\d)/u, " ");

/** Standing and score behind a decision; the score alone where no standing was read. */
const figures = ({ standing, score }: Params): string =>
  standing === undefined ? `（總分 ${score} 分）` : `，成績 ${standing} 分（總分 ${score} 分）`;

/** Sentences for recruiters and auditors, filled with parameters. */
export const sentences: Pick<Words, "reasons" | "verdicts" | "details" | "checks" | "changes"> = {
  reasons: {
    "tasks-answered": () => "每題都有答。",
    "tasks-unanswered": ({ tasks }) => `冇答：${tasks}。`,
    "tasks-not-asked": ({ tasks }) => `呢幾題冇出：${tasks}。`,
    "answers-in-cantonese": () => "全部用粵文作答。",
    "answers-not-in-cantonese": ({ tasks, params: { partly, count } }) => {
      if (partly === count) return `只有部分用粵文寫：${tasks}。`;
      return `${partly ? "唔係，或者只有部分用粵文寫" : "唔係用粵文寫"}：${tasks}。`;
    },
    "language-undecided": ({ tasks }) =>
      tasks ? `睇唔出係咪粵文：${tasks}。` : "仲未有答案，判斷唔到用乜語言。",
    "hours-enough": ({ params }) => `每星期做到 ${params.hours} 個鐘，最少要 ${params.least} 個鐘。`,
    "hours-too-few": ({ params }) => `每星期得 ${params.hours} 個鐘，唔夠 ${params.least} 個鐘。`,
    "hours-not-asked": () => "冇問每星期做到幾多個鐘。",
    "english-enough": ({ word }) => `英文閱讀程度：${word("level")}。`,
    "english-too-little": ({ word }) => `英文閱讀程度：${word("level")}；最少要有「${word("least")}」程度。`,
    "english-not-asked": () => "冇問英文閱讀程度。",
    "no-answers": () => "冇寫作答案，評唔到分。",
    "condition-test": ({ params, word }) =>
      `測驗攞到 ${params.figure} 分（滿分 100 分），「${word("decision")}」要有 ${params.atLeast} 分。`,
    "condition-total": ({ params, word }) =>
      `總分 ${params.figure} 分，「${word("decision")}」要有 ${params.atLeast} 分。`,
    "condition-weakest-answer": ({ params, word }) =>
      `最弱嗰題攞到 ${params.figure} 分（滿分 100 分），「${word("decision")}」要有 ${params.atLeast} 分。`,
    "condition-answers-scored": ({ params, word }) =>
      `測驗得 ${params.figure}% 評到分，要評到 ${params.atLeast}% 先可以「${word("decision")}」。`,
    band: ({ params, word }) => {
      const lifted = params.standing === params.test ? "" : `，計埋面試加分，成績係 ${params.standing} 分`;
      const here = Number(params.from) > 0 ? `「${word("decision")}」由 ${params.from} 分起` : "";
      const next = params.next === undefined ? "" : `「${word("next")}」由 ${params.nextFrom} 分起`;
      return `測驗 ${params.test} 分（滿分 100 分）${lifted}；${[here, next].filter(Boolean).join("，")}。`;
    },
    "answer-empty": ({ task }) => `${task}冇作答。`,
    "answer-copied": ({ task }) => `${task}淨係抄題目，冇自己寫嘅嘢。`,
    "answer-repeated": ({ task }) => `${task}照搬另一題嘅答案。`,
    "answer-orders": ({ task }) => `${task}淨係叫人點樣評分，冇自己寫嘅嘢。`,
    "answer-disguised": ({ task }) => `${task}似係書面語或者機器翻譯，淨係將啲字換做粵語字。`,
    "answer-not-cantonese": ({ task, word }) => `${task}係用${word("label")}寫嘅。`,
    "answer-suspected": ({ task }) => `${task}讀落似書面語換咗做粵語字，不過證據唔夠，講唔準。`,
    "answer-too-english": ({ task }) => `${task}夾咗太多英文，唔當係粵文作答。`,
    "answer-off-task": ({ task }) => `${task}完全冇做到題目要求。`,
    "demand-missed": ({ task, params, word }) => {
      const more = Number(params.missed) - 1;
      return `${task}未做到「${word("demand")}」${more > 0 ? `，另外仲有 ${more} 項` : ""}。`;
    },
    "answer-weak": ({ task, word }) => `${task}最弱嗰樣係${word("dimension")}。`,
    "answer-strong": ({ task, params }) => `${task}寫得好：${params.maxPoints} 分攞到 ${params.points} 分。`,
    "answer-unreadable": ({ criterion, word }) => `${criterion}：要人手睇個答案（${word("why")}）。`,
  },
  verdicts: {
    qualified: ({ params }) => `建議：合格${figures(params)}。`,
    review: ({ params }) =>
      params.score === undefined ? "評唔到分，要有人睇過先得。" : `建議：由人手覆核${figures(params)}。`,
    "not-qualified": ({ params }) =>
      params.score === undefined ? "建議：唔合格，冇嘢可以評分。" : `建議：唔合格${figures(params)}。`,
  },
  details: {
    "code-mixing-heavy": ({ percent }) => `${percent("share")} 嘅字`,
    "duplicate-answer": ({ word }) => `同「${word("of")}」有重複`,
    gibberish: ({ word }) => word("kind"),
    "keyword-stuffing": ({ params }) => `${params.words} 個詞`,
    misspellings: ({ params }) =>
      params.right === undefined
        ? `${params.count} 個`
        : `${params.count} 個，其中一個通常寫做「${params.right}」`,
    "off-topic": ({ params }) => `${params.demands} 項要求做到 ${params.met} 項`,
    profanity: ({ params }) => `${params.count} 處`,
    repetition: ({ params, percent }) =>
      params.share === undefined ? `${params.characters} 個字` : `有 ${percent("share")} 係重複嘅`,
    template: ({ params }) => (params.count === 0 ? "句式" : `${params.count} 個空格未填`),
    "too-long": ({ params }) => `${params.characters} 個字`,
    "too-short": ({ params }) => `${params.characters} 個字`,
    "unicode-tricks": ({ params, word }) => `${word("kind")}，${params.count} 處`,
    "wrong-register": ({ word, params }) => `${word("class")}，${params.count} 處`,
    "wrong-task": ({ word }) => word("answers"),
    "near-duplicate": ({ params, word, percent }) =>
      `同${candidate(params.of)}嘅${word("ofTask")}有 ${percent("similarity")} 相同`,
    "rating-gap": ({ params, mark, word }) =>
      `${params.dimension === "overall" ? "整體" : word("dimension")}：評審員畀 ${mark("people")} 分，機器畀 ${mark("machine")} 分，滿分 10 分`,
  },
  checks: {
    unsure: ({ task, params, word, percent }) =>
      params.label === "neutral"
        ? `${task}${word("label")}。`
        : `${task}係邊種語言冇乜把握：${word("label")}，${percent("confidence")}。`,
    near: ({ params, word }) =>
      `成績 ${params.standing} 分，好接近「${word("decision")}」條線（${params.from} 分）；評審員之間嘅評分都可以差咁多。`,
    standing: ({ params }) =>
      `成績 = 測驗 + ${params.lift} × 面試攞到嘅比重：${params.test} 分變做 ${params.standing} 分。`,
  },
  changes: {
    intro: ({ params, word }) =>
      Number(params.count) > 1
        ? `如果其他嘢唔變，最少要做齊以下幾樣，建議先會變做「${word("decision")}」：`
        : `如果其他嘢唔變，最少要做到呢樣，建議先會變做「${word("decision")}」：`,
    "none-better": () => "已經係最好嘅建議。",
    "out-of-reach": () => "照呢份評分表，點改都好，建議都唔會再好啲。",
    "rubric-needed": () => "冇提供呢份結果所用嘅評分表，所以計唔到。",
    answer: ({ task, mark }) => `${task}：由 ${mark("from")} 分升到最少 ${mark("to")} 分（滿分 10 分）。`,
    "answer-own": ({ task }) => `${task}：要有自己寫嘅答案。`,
    "answer-put": ({ task, mark }) => `${task}：要自己寫，而且要攞到最少 ${mark("to")} 分（滿分 10 分）。`,
    "answer-asked": ({ task, mark }) =>
      `${task}（未出呢題）：要出埋，而且要攞到最少 ${mark("to")} 分（滿分 10 分）。`,
    "answer-cantonese": ({ task, mark }) =>
      `${task}：要用粵文寫，而且要攞到最少 ${mark("to")} 分（滿分 10 分）。`,
    means: ({ params }) => `例如：${params.list}。`,
    side: ({ params, word }) => `${word("dimension")}由 ${params.from} 分升到 ${params.to} 分（滿分 4 分）`,
    interview: ({ criterion, params }) => `${criterion}：由${spaced(params.from)}變做${spaced(params.to)}。`,
    "interview-asked": ({ criterion, params }) => `${criterion}（而家未知）：最少要${spaced(params.to)}。`,
    hours: ({ params }) =>
      params.hours === undefined
        ? `每星期鐘數：最少要 ${params.least} 個鐘。`
        : `每星期鐘數：由 ${params.hours} 個鐘加到 ${params.least} 個鐘。`,
    english: ({ word }) => `英文閱讀程度：最少要「${word("least")}」。`,
    requirement: ({ word }) => `${word("requirement")}：符合。`,
  },
};
