import { cued } from "../cues.js";
import type { FoldedAnswer } from "../fold-answer.js";
import type { Piece } from "./pieces.js";

const A_TEXT =
  "(?:a|an|my|the|another|(?:my|a) (?:first|second|next|new)) (?:[\\w-]+ ){0,4}(?:novels?|novellas?|books?|memoirs?|plays?|scripts?|screenplays?|stor(?:y|ies)|collections?|poems?|sequels?|drafts?|manuscripts?)(?![a-z])";

/** A work that nobody could read yet: still being written, kept in a drawer, or to appear one day. */
const IN_HAND = cued(
  [
    "(?:写|作|创作|构思|筹备)(?:紧|梗)|(?:仲|还|正在)(?:喺度|系度|在)?(?:写|创作|构思)(?!过|咗|了)|(?:写|创作)(?:到|咗|了)一半|(?:未|没|冇)(?:有)?写完",
    "(?:放|收|收埋|摆|留|存|储)(?:咗|低)?(?:喺|在|系)(?:部|个|自己)?(?:电脑|手机|柜桶|抽屉|硬碟)|(?:冇|未|没有?)畀?人(?:睇|看|读)过",
    "(?:下年|明年|出年|年尾|年底|下个?月|即将|就快)(?:先|才|就|会|将)*(?:出版|出街|面世|推出|发表|上架|出(?= ?$))",
    `(?<![a-z])(?:writing|drafting|working on|half ?way through|finishing|drafts? of) ${A_TEXT}`,
    "(?<![a-z])(?:on|in) (?:my|the|a) (?:laptop|computer|drawer|hard ?drive|phone)(?![a-z])|(?<![a-z])(?:no ?body|no one) (?:has |have )?(?:ever )?(?:read|seen)(?![a-z])",
    "(?<![a-z])(?:out|due|released|published|forthcoming) (?:next|later this)(?![a-z])|(?<![a-z])(?:in progress|wip)(?![a-z])",
  ].join("|"),
);

const YET = "(?:但系|但|不过|可惜|最后|结果|都|仲|暂时|而家|全部|一直|从来|至今|就)*";
/** Nothing but that what was told before never appeared, or is still to appear: 冇出版, 下年先會出, "out next year". */
const NOT_OUT = cued(
  [
    `^[ (]*${YET}(?:冇|未|没有?|从未)(?:曾经?|有|正式|机会|得)*(?:出版|出(?=过)|发表|刊登|刊出|面世|出街|公开|写完|完成|畀?人(?:睇|看|读))(?:过|嘅|的|㗎|架|呀|啦|喇)*[ )]*$`,
    `^[ (]*${YET}(?:预计|大约|应该)?(?:下年|明年|出年|年尾|年底|下个?月|即将|就快)(?:头|中|尾|底)?(?:先|才|就|会|将|至)*(?:出(?:版|街)?|面世|上架|推出|发表|写完|完成)(?:㗎|架|啦|喇)?[ )]*$`,
    "^[ (]*(?:(?:but|and|though|it|it's|they|is|was|were|are|has|have|been|still|sadly) )*(?:never|not(?: yet)?|hasn'?t|haven'?t|isn'?t|wasn'?t|weren'?t|yet to be)(?: (?:yet|been|formally|ever))* (?:published|printed|released|finished|out|shown)(?: (?:yet|anywhere|so far|to anyone))?[ )]*$",
    "^[ (]*(?:(?:but|and|it|it's|should|will|be|due|coming) )*(?:out|published|released|forthcoming) (?:next|later this) [a-z]{1,10}[ )]*$",
    "^[ (]*(?:(?:but|and) )?(?:no ?body|no one) (?:has |have )?(?:ever )?(?:read|seen) (?:it|them)[ )]*$",
  ].join("|"),
);

/** What did appear: "the first came out in 2021", 之前出過四本. */
const APPEARED = cued(
  /(?<![冇未没有唔])(?:出(?:咗|过)|出版(?:咗|过)|登(?:咗|过)|刊登|上映|上演)|(?<![a-z])(?:(?<!not |never )(?:came out|published|performed|staged|aired|released|printed))(?! next)(?![a-z])/u,
);

/**
 * Whether a piece tells work that nobody could read yet. What has a title, an address or a place where it appears is
 * being published while it is written.
 */
export const isInHand = ({ text, titles, links, kinds }: Piece, { cues }: FoldedAnswer): boolean =>
  titles === 0 && links.length === 0 && !kinds.has("home") && !kinds.has("place") && IN_HAND.test(text, cues);

/** Whether a piece only says that the work told before it was not published. */
export const saysNotOut = ({ text }: Piece, { cues }: FoldedAnswer): boolean => NOT_OUT.test(text, cues);

/** Whether a piece says that something was published, though it may name nothing. */
export const saysAppeared = ({ text }: Piece, { cues }: FoldedAnswer): boolean => APPEARED.test(text, cues);
