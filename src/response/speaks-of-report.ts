import { mentionsOf } from "./mentions.js";
import type { ReadResponse } from "./read-response.js";

/** Whether an e-mail is about a report or figures at all: 文字 and 分析 by themselves may be about anything. */
export const speaksOfReport = (response: ReadResponse): boolean =>
  mentionsOf(response, ["report", "quarter", "finance"]).length > 0;
