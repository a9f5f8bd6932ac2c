import { cued } from "../cues.js";
import type { FoldedAnswer } from "../fold-answer.js";
import type { DatePoint } from "./date-points.js";
import type { PeriodMention } from "./period.js";

const MOVED = "(?<![a-z])(?:moved|switched|shifted|transferred|changed|promoted|became|put me on)(?![a-z])";
/** What ends one time by beginning another: "From July they moved me over to writing". */
const SWITCH = cued(
  `${MOVED}|[转调](?:咗|左|了|去|做|到|为)|转[写评](?!录|语音|音)|改(?:为|做|去)|升(?:咗|左|做|到|为|上)`,
);
/** A switch that says to which work: "they moved me to the writing queue", "became a writer", 轉咗寫 prompt. */
const TURN = cued(
  `${MOVED}[^。!?;.]{0,24}?(?<![a-z])(?:writ|rat(?:ing|er)|rank|review|prompt|dialog|grad(?:ing|er)|evaluat|annotat|sft|creat)|(?:[转调改](?:咗|左|了|去|做|到|为)|转)[^。!?;,]{0,4}(?:写(?!录|语音|音)|评|打分|排序|审|对话|标注)`,
);
/** Whether a text says between two places that work changed: "eight months, then I became a reviewer". */
export const turnsBetween = ({ text, cues }: FoldedAnswer, from: number, to: number): boolean =>
  from < to && SWITCH.test(text.slice(from, to), cues);
/** How far around a date its switch stands. */
const NEAR = 48;
const SENTENCES = /[。!?;]|\.(?=\s|$)/u;

/** Whether a date is when work that went on turned into work of another kind, which goes on. */
export const isTurn = (
  { text, cues }: FoldedAnswer,
  before: PeriodMention | undefined,
  { start, end, month }: DatePoint,
  next: DatePoint | undefined,
): boolean => {
  if (before?.ongoing !== true || month === null) return false;
  const [ahead = ""] = text.slice(end, Math.min(next?.start ?? text.length, end + NEAR)).split(SENTENCES);
  const back = text
    .slice(Math.max(before.end, start - NEAR), start)
    .split(SENTENCES)
    .at(-1) as string;
  return TURN.test(ahead, cues) || TURN.test(back, cues);
};

/** Periods that no date ends, ended where the next one begins as a switch. */
export const closedByTurns = (
  periods: readonly PeriodMention[],
  { text, cues }: FoldedAnswer,
): PeriodMention[] =>
  periods.map((one, i) => {
    const next = periods[i + 1];
    if (!one.ongoing || one.from === null || next?.from == null || next.from <= one.from) return one;
    if (!SWITCH.test(text.slice(one.end, next.end + 40), cues)) return one;
    return { ...one, to: next.from - 1, months: next.from - one.from, ongoing: false };
  });
