import { type Cues, cued } from "../cues.js";
import { ENGLISH_NUMBER, readChineseNumber, readEnglishNumber } from "../time/numbers.js";

const IN_CANTONESE = "(?:广东话|粤语|粤文|cantonese|canto)? ?";
/** Episodes are of one series, 十集廣播劇, 全六集, 《夜更》十二集; but 劇本三集 are three scripts, 上下兩集 two volumes. */
const EPISODES = "集(?<!全[^集]{1,4}集)(?!嘅|的|(?:广东话|粤语)?(?:广播|电台|电视|网|短|剧|节目|podcast))";
const IN_VOLUMES = /[上下至到]$/u;
/** Counters of texts; 个 only before what is one, not 三个月. */
export const UNIT = `篇|首|本|部|套|出|册|则|段|辑|${EPISODES}|支(?=${IN_CANTONESE}(?:曲|歌|粤曲))|个(?=${IN_CANTONESE}(?:[^,。;、\\d月年星礼人]{0,4}?(?:小说|剧|故|戏|栏|笑|段)|短|电|网|公|频|专|$|[,。;、 )]))|份(?=剧|稿)|条(?=片|短片|影片|[,。;]|$)`;
const CHINESE_COUNT = cued(
  `(?<![零一二两三四五六七八九十廿卅百千几\\d总字人])([数零一二两三四五六七八九十廿卅百千几\\d]{1,12})([多余])?(?:${UNIT})`,
);
const ENGLISH_COUNT = cued(
  `(?<![a-z0-9])(${ENGLISH_NUMBER}|dozens of|hundreds of)\\+? (?:(?!words?|readers|followers|copies|views)[\\w-]+ ){0,3}(?:novels?|novellas?|books?|booklets?|chapbooks?|graded readers?|musicals?|(?:radio|audio) dramas?|e-?books?|stories|story|poems?|essays?|articles?|pieces?|plays?|scripts?|screenplays?|films?|skits?|sketches|songs?|comics|collections?|columns?|zines?|blogs?|works|memoirs?|comed(?:y|ies)|sets|monologues?|campaigns?|tracks?)(?![a-z])|(?<![a-z])x ?(\\d{1,2})(?!\\d)`,
);
/** A piece that is a number and hardly more: "skits for a channel, thirty of them", "stage plays, 5 produced". */
const BARE_COUNT = cued(
  `^ ?(${ENGLISH_NUMBER})(?: (?:of them|so far|produced|broadcast|published|released|in all|in total|altogether).*)?$`,
);
/** Larger numbers are readers, copies, words; and some are years. */
const MOST_COUNTED = 5000;
/** … unless the counter is that of texts. */
const MOST_UNNAMED = 500;
const YEAR = /^(?:19|20)\d\d$/u;
const MANY: Record<string, number> = { "dozens of": 24, "hundreds of": 200 };
/** 1,200 articles. */
const THOUSANDS = /(?<=\d),(?=\d{3}(?!\d))/gu;
const LONGEST_PRINT_RUN = 12;
const PRINT_RUN = /[印卖售销](?:咗|了|出)?[^,。;]{0,3}$/u;

/**
 * How many works an answer's stretch says that it tells, or null when it does not say.
 *
 * @param isTitled whether it names a title: episodes are that work's
 */
export const countIn = (given: string, cues: Cues, isTitled: boolean): number | null => {
  const text = given.replace(THOUSANDS, "");
  let most: number | null = null;
  const keep = (value: number | undefined, limit = MOST_COUNTED) => {
    if (value !== undefined && value >= 1 && value <= limit) most = Math.max(most ?? 0, Math.floor(value));
  };
  for (const { index, 0: said, 1: number = "", 2: more } of CHINESE_COUNT.all(text, cues)) {
    if (isTitled && said.endsWith("集") && !IN_VOLUMES.test(text.slice(0, index))) continue;
    if (!PRINT_RUN.test(text.slice(Math.max(0, index - LONGEST_PRINT_RUN), index)))
      keep(
        readChineseNumber(number.replace("数", "几") + (more ? "几" : ""), 3)?.value,
        said.endsWith("篇") ? MOST_COUNTED : MOST_UNNAMED,
      );
  }
  for (const [, number = "", times] of ENGLISH_COUNT.all(text, cues))
    if (!YEAR.test(number))
      keep(times === undefined ? (MANY[number] ?? readEnglishNumber(number)?.value) : Number(times));
  if (most !== null) return most;
  const bare = BARE_COUNT.exec(text, cues)?.[1];
  if (bare !== undefined) keep(readEnglishNumber(bare)?.value, MOST_UNNAMED);
  return most;
};
