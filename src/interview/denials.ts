import type { Span } from "../text/span.js";
import { cuedPlaces } from "./cued-one-of.js";
import { cued } from "./cues.js";
import type { FoldedAnswer } from "./fold-answer.js";

const DENIAL = cuedPlaces([
  "(?<![a-z])(?:no|without(?: any)?|zero|any|0) (?:\\w+ ){0,3}(?:experience|exp|background|history|(?:platform|ai|annotation|labell?ing|data|such|paid) (?:work|jobs?|tasks?))(?![a-z])",
  "(?<![a-z])(?:i(?:'ve| have)? )?never (?:actually |really |ever |once |been |had |properly )?(?:work|done|do|did|tri|try|use|hear|been|wrote|written|join|sign|touch|heard|got|an?\\b|on)",
  "(?<![a-z])(?:i |we )(?:no|not) (?:do|did|work|have|had|try|tried|use|used|write)(?![a-z])",
  "(?<![a-z])not (?:been |worked |registered |signed up )?(?:on|with|at|for|in) any(?![a-z])",
  "(?<![a-z])(?:then|so|just|say|is|it's|that's) zero(?![a-z])",
  "(?<![a-z])(?:no(?:body| one)|never|didn'?t|not)(?: ever)? (?:sent|gave|got|get|assigned|received)(?: me)? (?:a |any )?(?:single )?(?:task|job|work|project)|(?<![a-z])not (?:a single )?one(?= ?[.,;!]|$)|(?<![a-z])neither (?:wrote|writing|write)",
  "(?<![\\d.])0 ?经验|白纸|未开始|未接到|未接过|唔(?:系|係)我[,。;!\\s]|(?<![a-z])(?:not|wasn't) me(?![a-z])",
  "(?<![a-z])(?:belum|tak|tidak) (?:pernah|ada)(?![a-z])",
  "一(?:个月|日|次|样|单|篇|个|啲|份|粒|条|只字|隻字) ?[a-z]{0,8} ?都(?:冇|无|没有|未)",
  "(?<![a-z])(?:have not|haven'?t|hasn'?t|did not|didn'?t|don'?t have|do not have|not really|not yet(?! (?:an?|one|two|three|half|\\d))|first time|first try|(?:completely |totally |brand )?new to (?:this|these|that|those|it|all)|(?<!did )nothing(?! (?:but|else|besides))|none|nope|nah)(?![a-z])",
  "^(?:no|nil|n/a|never(?= ?[.,;!]))(?![a-z])",
  "(?:冇|无|没有?|未有?|从未|从来冇|从没|零|未曾|唔曾|不曾)(?:正式|真系|真係|真正|喺|在|系|于|为|呢啲|嗰啲|这些|这类|呢类|相关|任何|乜|咩|过|曾|有|用|试|做(?!落|喇|啦|到|返|下去)|写(?!落|喇|啦|到|返|下去)|接触|掂|玩|听|入|参加|工作|平台|呢方面|数据|标注|类似|ai|的|嘅|度|经验|喺度|实际|半点|此类|该类|上述|经)",
  "^零(?:蛋|鸡蛋)?(?:[,。;!\\s]|$)",
  "^(?:0|零|zero) ?(?:个?月|年|日|(?:months?|mths?|mos?|years?|yrs?|weeks?)(?![a-z]))",
  "^(?:从来|完全|真系|真係)?(?:冇|无|没有|没|未)(?:呀|啊|喎|啰|啦|嘅|添)?(?:[,。;!\\s]|$)",
  "平台[^,。;]{0,6}(?:唔识|唔熟|唔清楚|一窍不通|未听过|冇听过)",
  "平台(?:经验|嘢|野|嗰啲|呢啲)?(?:方面)?[?,:]? ?(?:就|都|从来)?(?:冇|无|没有?|未)|(?<![a-z])platforms?,? (?:no|never|none)(?![a-z])",
  "门外汉|外行|第一次|头一次|头一勾|初次|新手|零经验|未试过|未掂过|未做过|未写过|未接触",
]);

const ANY_DENIAL = cued(
  /(?<![a-z])(?:no|none|never|zero|nope|nil|nothing|not|haven'?t|hasn'?t|didn'?t|don'?t|mou|mei|belum|tak pernah|tidak)(?![a-z])|冇|无(?!论)|未|没有?|零|从来唔|唔识|唔知|唔係平台|唔系平台/u,
);

/**
 * Whether a folded answer that tells no length and no work of the kind asked for holds a denial of any kind:
 * "Honestly? Zero.", 平台經驗就冇, "computers I learn, platforms never".
 */
export const deniesAnything = ({ text, cues }: FoldedAnswer): boolean => ANY_DENIAL.test(text, cues);

/**
 * Whether a folded answer somewhere says that there is nothing to tell: "never worked on these platforms", 冇做過.
 *
 * @param counts whether a denial is about what was asked; all are without it
 */
export const saysNothing = (
  { text, cues }: FoldedAnswer,
  counts: (denial: Span) => boolean = () => true,
): boolean => DENIAL.all(text, cues).some(counts);
