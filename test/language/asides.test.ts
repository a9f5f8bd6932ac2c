import { describe, expect, test } from "vitest";
import { detectLanguage } from "../../src/language.js";

const labelOf = (text: string): string => detectLanguage(text).label;

describe("what is not the writer's prose", () => {
  test.each([
    "收到,我會跟進㗎喇。\n\nBest regards,\nWinnie Lau\nSenior Officer\n\nThis email and any attachments are confidential and intended solely for the addressee.",
    "我冇意見。\n\nOn Mon, 4 Mar 2024 at 15:15, Peter Chan <peter@example.com> wrote:\n> Hi all, please find attached the minutes of the last meeting.",
    '幫我譯呢句:"We regret to inform you that your application has not been successful on this occasion."',
    "唔該晒你幫手！\n\nSent from my iPhone. Please consider the environment before printing this e-mail.",
  ])("an English frame leaves the Cantonese in it Cantonese: %s", (text) => {
    expect(labelOf(text)).toBe("cantonese");
  });

  test.each([
    'Dear Winnie,\n\nPlease see the notes on the word "唔該" which I have added.\n\nBest regards,\nPeter',
    "Hi all,\n\nThe meeting is moved to Monday.\n\nBest regards,\n陳大文",
  ])("an English letter stays English: %s", (text) => {
    expect(labelOf(text)).toBe("english");
  });

  test.each(["=", "→", "|", "•", "\t", "  ", " - "])(
    "pairs parted by %j are told apart, and no disguise",
    (mark) => {
      for (const text of [`佢喺度食緊飯${mark}他正在吃飯`, `我不知道他去了哪裏${mark}我唔知佢去咗邊`])
        expect(detectLanguage(text)).toMatchObject({ label: "mixed", disguised: false });
    },
  );

  test.each(["尊敬的陳先生:\n你嗰份文件我收到喇。", "親愛的媽咪,\n多謝你日日煮飯畀我食。"])(
    "the formula of a salutation is of either language: %s",
    (text) => {
      expect(labelOf(text)).toBe("cantonese");
    },
  );

  test.each(["廣東話課程現正接受報名。", "粵語拼音入門", "普通話水平測試"])(
    "what speaks of a language is not for that in it: %s",
    (text) => {
      expect(labelOf(text)).not.toBe("cantonese");
    },
  );

  test.each([
    "我嘅工作係負責客戶服務。我嘅興趣係閱讀同旅行。",
    "以下係一封請假電郵嘅範例。你可以按自己嘅情況修改。",
    "謝謝你嘅提問。我哋星期一會覆你。",
  ])("two sober sentences are not called a disguise: %s", (text) => {
    expect(detectLanguage(text).disguised).toBe(false);
  });

  test("all else keeps its place", () => {
    const text = "佢話 = 他說\n\nBest regards,\nAnn\n> 多謝晒你哋";
    const { segments } = detectLanguage(text);
    for (const { start, end } of segments) expect(text.slice(start, end)).toMatch(/\p{Script=Han}/u);
    expect(segments.at(-1)?.end).toBe(text.length);
  });
});
