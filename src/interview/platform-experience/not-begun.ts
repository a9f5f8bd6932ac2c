import { cued } from "../cues.js";
import type { Answer } from "./read-answer.js";

/** What comes before any work on a platform. */
const TRYING =
  "(?:onboarding|on-boarding|orientation|(?<!(?:ai|model|chatbot|llm|data) )training(?! (?:data|models?|sets?|ai|an|the|chatbots?|of))|trial(?! of)|qualification|qualifying|screening|assessments?(?! (?:of|for))|(?:entry |entrance )?tests?(?! (?:of|for|on|ai|chat))|quiz(?:zes)?|guidelines|interview|入职试|(?<!ai ?|模型|产品|软件|器人)测试(?! ?(?:ai|模型|产品|软件|机))|考核|培训(?! ?(?:ai|模型|数据|机))|试做|试题|面试|资格)";
const IS_TRYING = new RegExp(`^${TRYING}$`, "u");
/** Only that was done: 淨係做過 onboarding, "only did the qualification test". */
const ONLY_TRIED = cued(
  `(?:净(?:系|係)|只(?:系|係|是)?|得(?:个)?|(?<![a-z])(?:only|just)(?![a-z]))[^。;.!?]{0,32}${TRYING}`,
);
/** 未通過 Outlier 嘅測試: not even that. */
const NOT_PASSED = cued(
  /(?:未|冇|没有?|唔)(?:通过|过(?:到)?|合格)[^。,;]{0,16}(?:测试|考试|考核|个试|test|assessment|qualification|onboarding)|(?<![a-z])(?:failed|didn'?t pass|did not pass|haven'?t passed|not passed) (?:the |their |its )?(?:[a-z]+ ){0,2}(?:test|assessment|qualification|onboarding|exam)(?![a-z])/u,
);
/** Somebody applied, or signed up. */
const APPLIED = cued(
  /申请|报(?:咗|了|过)?名|登记|(?<![a-z])(?:appl(?:y|ied|ying)|signed up|sign up|registered)(?![a-z])/u,
);
/** … and nothing came of it, or has yet. */
const TO_NO_END = cued(
  /(?:未|冇|没有?|唔|不)(?:获|有|收|见|畀|再)?(?:批|过|通过|合格|收到|录取|取录|回覆|回复|回音|消息|下文|请|得|到|覆)|冇[^。;,]{0,10}(?:project|task|job|项目|任务|单)|没有?[^。;,]{0,10}(?:项目|任务|单)|(?:被|畀)(?:拒|reject)|拒(?:绝|咗)|等(?:紧|批|审批|消息|回覆|结果)|审(?:批|核)(?:紧|中)|(?<![a-z])(?:(?:wasn'?t|weren'?t|was not|not|never|haven'?t been|didn'?t get|did not get) (?:yet )?(?:been )?(?:accepted|approved|selected|hired|in|through|heard)|reject(?:ed|ion)|waiting|wait ?list(?:ed)?|pending|no (?:reply|response|answer|projects?|tasks?|work)|heard (?:nothing|back)|failed|turned (?:me )?down)(?![a-z])/u,
);

/**
 * Whether an answer that tells no length says that work on a platform never began: 申請咗但未批, "only did the
 * onboarding". Work that it claims besides is for a person.
 */
export const neverBegan = ({ folded: { text, cues }, words, spells }: Answer): boolean => {
  if (spells.length > 0) return false;
  const claims = words.some(
    ({ denied, weak, work, start, end }) =>
      !denied && !weak && work !== "other" && !IS_TRYING.test(text.slice(start, end)),
  );
  if (claims) return false;
  return (
    ONLY_TRIED.test(text, cues) ||
    NOT_PASSED.test(text, cues) ||
    (APPLIED.test(text, cues) && TO_NO_END.test(text, cues))
  );
};
