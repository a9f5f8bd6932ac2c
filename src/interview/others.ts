import { cued } from "./cues.js";
import type { FoldedAnswer } from "./fold-answer.js";
import type { Clauses } from "./time/clauses.js";

/** People other than the applicant. */
export const PERSON =
  "(?<![a-z])(?:my|a|our) (?:\\w+ )?(?:friends?|cousins?|sisters?|brothers?|wife|husband|partner|boyfriend|girlfriend|sons?|daughters?|colleagues?|classmates?|flatmates?|roommates?|neighbours?|nieces?|nephews?|kids?|in-laws?|mates?|students?|mum|mom|mother|dad|father|aunt|uncle|boss)|(?:我|个|有个)?(?:同学|朋友|表哥|表姐|表弟|表妹|堂哥|堂弟|家姐|细佬|细妹|阿哥|阿妹|个女|个仔|老公|老婆|先生|太太|男友|女友|室友|同事|师兄|师姐|邻居|阿妈|阿爸|孙|阿仔|新抱|女婿|姪女?|侄女?|外甥女?|学生)|(?<![帮同畀叫跟])佢(?!哋)|我识人|(?<![a-z])(?:he|she)";
/** What they do or did themselves. What they told, introduced or asked for is about the applicant. */
const DID =
  "(?:(?:who |that )?(?:'s|'ve|has|have|had|does|do|did|is|was|were|works?|worked|writes?|wrote|rates?|rated|got)(?![a-z])|(?:就|都|先|佢|係|系|全职|兼职|一直|之前|以前|先前)*(?:有做|做咗|做过|做紧|做|写咗|写过|写|评咗|评|打分|打咗|打过|打|喺|在)|[嗰果][份边])";
const OF_OTHERS = cued(`(?:${PERSON}) ?${DID}(?!.{0,12}(?:介绍|叫我|带我|refer|recommend|told me|asked me))`);
const NAMED = cued(PERSON);
/** Where the applicant comes in again. */
const SELF = cued(/(?<![a-z])(?:i|i've|i'm|me|myself|mine)(?![a-z])|我/u);

/**
 * Tells of positions in an answer whether the sentence up to there tells of somebody else's work: "my friends were at
 * it for 3 years", 我同學有做, 話喺 Outlier 寫咗一年.
 */
export const othersWork = (
  { text, cues }: FoldedAnswer,
  clauses: Clauses,
): ((position: number) => boolean) => {
  if (!NAMED.test(text, cues)) return () => false;
  return (position) => {
    const before = text.slice(clauses.sentenceSpan(clauses.at(position)).start, position);
    const match = OF_OTHERS.exec(before, cues);
    return match !== null && !SELF.test(before.slice(match.index + match[0].length), cues);
  };
};
