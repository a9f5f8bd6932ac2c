import { foldTerm } from "../text/fold.js";

/**
 * Spellings that people take for each other, each group one token to a comparison: 我地 is 我哋, 既 is 嘅; and what
 * Simplified makes one (係 and 系, 隻 and 只, 回覆 and 回复) or leaves apart (衞 and 衛). Wherever they stand: what a token is must not hang on its neighbours, or
 * a shared run would not be found at its ends.
 */
const GROUPS = [
  "係系喺响 隻只 嚇吓下 嘅既概慨 咗左佐 哋地 嚟黎 嘢野 嗰果個 啲d 畀俾比 諗惗稔 冇無 返番翻 晒曬嗮哂 咁甘 佢渠 唔吾",
  "啱岩 瞓訓 㗎架噶 啫者 囉咯 喇啦 呀啊吖 而宜依 仲重 偈計 鍾中 黐痴 唞抖 咪米 嗱拿 餸送 喐郁 枱檯台 嘉佳",
  "復覆 仿彷 余馀 叙敍 粽糭 卫衞 妆粧 檐簷 颚腭 痹痺",
].flatMap((line) => line.split(" "));

let representatives: ReadonlyMap<string, string> | undefined;

const readGroups = (): Map<string, string> =>
  new Map(
    GROUPS.flatMap((group) => {
      const [first = "", ...others] = [...group].map(foldTerm);
      return others.map((other): [string, string] => [other, first]);
    }),
  );

/** A folded token in the one spelling that stands for all of its kind. */
export const inOneSpelling = (token: string): string => {
  representatives ??= readGroups();
  return representatives.get(token) ?? token;
};
