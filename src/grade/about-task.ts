import type { ReadResponse } from "../response/read-response.js";
import { filterOf } from "../text/pattern-filter.js";

/**
 * What one says who tells how the task might be done instead of doing it: 呢條題目我會咁答, 開頭稱呼返上司, 跟住…, 改卷嗰個.
 */
const CUES = [
  /我会(?:咁|噉|咁样|这样)?(?:写|答|打|用|拣|讲|描述|形容|塑造)|我(?:就)?会写|应该(?:会)?写/u,
  /(?:呢|这|尼|依)(?:条|道|个|题)(?:题目?|问题)?|题目(?:要求|讲|问)|(?:嗰|呢|这)封(?:电邮|email|信)?(?:,|我(?:觉得|会|就)|最紧要)/u,
  /(?:开头|首先|第一步|先)[^。!?]{0,8}(?:称呼|打招呼|拣个|写(?:返|佢|出)|描述|讲明|介绍)/u,
  /(?:最后|最尾|然后|跟住)[^。!?]{0,6}(?:讲(?:声|多谢|唔该|份|明)|写|加|问(?:佢|下)|说声)/u,
  /改卷|评分员|评卷|考官|得分|高分|字数|唔使我真|(?:大概|大致|基本上)(?:系|係|就系|就係)?咁/u,
  /(?:佢|对方|朋友|上司|老细)(?:最担心|嘅顾虑|睇咗|应该会|会钟意)/u,
  /例如(?:咁)?写|可以写|(?:一个|一封)好嘅(?:角色|电邮|信|描述)/u,
];
/** So many different cues are no chance. */
const LEAST = 3;

const mayHold = filterOf(CUES);

/** Whether an answer talks about how the task could be done. */
export const talksAboutTask = ({ folded }: ReadResponse): boolean => {
  const cues = mayHold(folded.text);
  return cues.length >= LEAST && cues.filter((cue) => cue.test(folded.text)).length >= LEAST;
};
