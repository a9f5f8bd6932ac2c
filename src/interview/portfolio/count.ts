import { matchesOf } from "../../text/matches.js";
import { ENGLISH_NUMBER, readChineseNumber, readEnglishNumber } from "../time/numbers.js";

const IN_CANTONESE = "(?:广东话|粤语|粤文|cantonese|canto)? ?";
const UNIT = `篇|首|本|部|套|出|集|册|则|段|辑|支(?=${IN_CANTONESE}(?:曲|歌|粤曲))|个(?=${IN_CANTONESE}(?:小说|故|短|剧|电|网|专|栏|公|频|$|[,。;、 )]))|份(?=剧|稿)`;
const CHINESE_COUNT = new RegExp(`([零一二两三四五六七八九十廿卅百几\\d]+)(?:几)?(?:${UNIT})`, "gu");
const ENGLISH_COUNT = new RegExp(
  `(?<![a-z0-9])(${ENGLISH_NUMBER}) (?:[\\w-]+ ){0,3}(?:novels?|novellas?|books?|booklets?|e-?books?|stories|story|poems?|essays?|articles?|pieces?|plays?|scripts?|screenplays?|films?|skits?|sketches|songs?|comics|collections?|columns?|zines?|blogs?|works|memoirs?|campaigns?|tracks?)(?![a-z])|(?<![a-z])x ?(\\d{1,2})(?!\\d)`,
  "gu",
);
/** A piece that is a number and hardly more: "skits for a channel, thirty of them", "stage plays, 5 produced". */
const BARE_COUNT = new RegExp(
  `^ ?(${ENGLISH_NUMBER})(?: (?:of them|so far|produced|broadcast|published|released|in all|in total|altogether).*)?$`,
  "u",
);
/** Larger numbers are years, readers, words. */
const MOST_COUNTED = 500;
const PRINT_RUN = /印(?:咗|了)?[^,。;]{0,3}$/u;

/** How many works a stretch of an answer says that it tells, or null when it does not say. */
export const countIn = (text: string): number | null => {
  let most: number | null = null;
  const keep = (value: number | undefined) => {
    if (value !== undefined && value >= 1 && value <= MOST_COUNTED)
      most = Math.max(most ?? 0, Math.floor(value));
  };
  for (const match of matchesOf(CHINESE_COUNT, text)) {
    if (!PRINT_RUN.test(text.slice(0, match.index))) keep(readChineseNumber(match[1] as string, 3)?.value);
  }
  for (const match of matchesOf(ENGLISH_COUNT, text)) {
    keep(match[2] === undefined ? readEnglishNumber(match[1] as string)?.value : Number(match[2]));
  }
  const bare = BARE_COUNT.exec(text)?.[1];
  if (most === null && bare !== undefined) keep(readEnglishNumber(bare)?.value);
  return most;
};
