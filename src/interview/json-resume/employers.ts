import { fold } from "../../text/fold.js";
import { findPlatforms, type PlatformMention } from "../platform-experience/find-platforms.js";

/** So that their names together fit into the name of a platform. */
const MOST_PLATFORMS = 5;

/** Words of what the platforms work for. */
const MODELS =
  /(?<![a-z])(?:ai|a\.i\.|llms?|gpts?|chatgpt|chatbots?|machine learning|(?:large )?language models?)(?![a-z])|人工智能|语言模型|模型|聊天机[器械]人/u;

/** Words of their work itself. "Data" and "projects", which every other job has, are none of them. */
const LABELLING =
  /(?<![a-z])(?:ai train(?:er|ing)|prompts?|rlhf|sft|training data|annotat\w+|(?:data|image|text) ?-?label\w*|(?:search|ads?|web|internet|page)(?: (?:engine|quality|results?))* (?:evaluat\w+|rat(?:er|ing)|assess\w+|analyst|relevance)|(?:rat|evaluat|assess|judg|rank)\w{1,4} (?:\w+ ){0,3}(?:search|ads?|answers?|responses?|results?|models?|outputs?|queries)|crowd ?-?sourc\w+)(?![a-z])|标注|数据标|打标|训练数据|训练模型|提示词|众包/u;

/** What may stand beside a platform's name in the name of an employer: legal forms, brackets, how one is engaged. */
const BESIDE =
  /^(?:[\s()[\]{},./&|+:;–—-]|(?<![a-z])(?:inc|ltd|llc|limited|co|corp|corporation|company|plc|gmbh|pty|sdn|bhd|ai|the|and|or|at|on|for|via|through|by|with|formerly|now|remote|freelanc(?:e|er|ing)|self-?employed|contract(?:or|ing)?|part-?time|platforms?|data|technolog(?:y|ies)|tech|labs?|global|hong kong|hk|canada|malaysia|singapore|uk|us|usa)(?![a-z])|平台|有限公司|公司|自由工作者|自由职业|自雇|兼职|远程|遥距|在家工作|香港|加拿大|马来西亚|新加坡|英国|同埋?|和|及|与|、)*$/u;

const withoutPlatforms = (text: string, mentions: readonly PlatformMention[]): string =>
  [...mentions]
    .reverse()
    .reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);

/**
 * The platforms that an employer is, by their canonical names; none for an employer that only shares a word with one
 * (Hive Brewery, Scale Models Ltd) and whose work is no labelling, for a marketplace of freelancers, and for a job of
 * another trade.
 *
 * @param work what the résumé says was done there
 */
export const platformsOf = (employer: string, work: string): string[] => {
  const folded = fold(employer);
  const mentions = findPlatforms(folded).filter(({ marketplace }) => !marketplace);
  if (mentions.length === 0) return [];
  const beside = withoutPlatforms(folded.text, mentions);
  const told = `${beside}\n${fold(work).text}`;
  const isOnly = BESIDE.test(beside);
  const isOther = mentions.every(({ otherTrade }) => otherTrade);
  const isPlatform = LABELLING.test(told) || (isOnly && (!isOther || MODELS.test(told)));
  return isPlatform ? [...new Set(mentions.map(({ platform }) => platform))].slice(0, MOST_PLATFORMS) : [];
};
