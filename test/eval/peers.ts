import { getLIDModel } from "fasttext.wasm.js";
import { franc } from "franc";
import { detectLanguage } from "../../src/language.js";

/** What a tool says of a text, in our labels. */
export interface Answer {
  readonly label: string;
  /** Its choice between Cantonese and written Chinese, 1 for Cantonese; null when it makes none. */
  readonly share: number | null;
  readonly confidence: number;
  readonly disguised: boolean;
}

export interface Tool {
  readonly name: string;
  readonly detect: (text: string) => Promise<Answer>;
}

export const ours: Tool = {
  name: "canto-qualify",
  detect: async (text) => {
    const { label, cantoneseShare, confidence, disguised } = detectLanguage(text);
    return { label, share: cantoneseShare, confidence, disguised };
  },
};

const LABELS: Readonly<Record<string, string>> = {
  yue: "cantonese",
  zho: "written-chinese",
  cmn: "written-chinese",
  eng: "english",
  jpn: "japanese",
  kor: "korean",
};
const labelOf = (code: string): string => LABELS[code] ?? "other";

/** fastText's language identification, the only model on npm that has a Cantonese label. */
export const fastText = async (): Promise<Tool> => {
  const model = await getLIDModel();
  await model.load();
  return {
    name: "fastText lid.176",
    detect: async (text) => {
      const ranked = await model.identify(text.replace(/\s+/gu, " "), 20);
      const chance = (code: string) => ranked.find(({ alpha3 }) => alpha3 === code)?.possibility ?? 0;
      const [cantonese, written] = [chance("yue"), chance("zho")];
      return {
        label: labelOf(ranked[0]?.alpha3 ?? ""),
        share: cantonese + written === 0 ? null : cantonese / (cantonese + written),
        confidence: ranked[0]?.possibility ?? 0,
        disguised: false,
      };
    },
  };
};

/** franc has no Cantonese label: whatever is Chinese is Mandarin to it. */
export const francTool: Tool = {
  name: "franc",
  detect: async (text) => {
    const label = labelOf(franc(text, { minLength: 1 }));
    return { label, share: label === "written-chinese" ? 0 : null, confidence: 1, disguised: false };
  },
};
