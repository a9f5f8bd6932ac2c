import { detectLanguage, detectScript } from "../language.js";
import type { Language } from "../report/locale/language.js";
import { readLocale } from "../report/locale/read-locale.js";
import { printable } from "../report/printable.js";
import { percent } from "../report/say/figures.js";
import { wordFor } from "../report/say/fill.js";
import { sayLanguage } from "../report/say/say-language.js";
import type { Streams } from "./streams.js";
import { fileError } from "./usage-error.js";

export interface LanguageOptions {
  readonly format: "text" | "json";
  readonly lang: Language;
}

const MOST_MARKERS = 8;
/** Text from standard input longer than this is cut: the command is for a look. */
const LONGEST = 1_000_000;

const textOf = async (given: string, streams: Streams): Promise<string> => {
  if (given !== "-") return given;
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  try {
    for await (const chunk of streams.stdin) {
      text += decoder.decode(chunk, { stream: true });
      if (text.length > LONGEST) break;
    }
    if (text.length <= LONGEST) text += decoder.decode();
  } catch (error) {
    throw fileError("standard input", error);
  }
  if (text.length > LONGEST) streams.complain(`only the first ${LONGEST} characters are looked at\n`);
  return text.slice(0, LONGEST);
};

/** The `language` command: a quick look at a text. */
export const showLanguage = async (
  given: string,
  { format, lang }: LanguageOptions,
  streams: Streams,
): Promise<void> => {
  const text = await textOf(given, streams);
  const language = detectLanguage(text);
  const script = detectScript(text);
  if (format === "json") {
    await streams.write(`${JSON.stringify({ language, script }, null, 2)}\n`);
    return;
  }
  const locale = readLocale({ lang });
  const { labels, places } = locale;
  const head = [
    sayLanguage(locale, { language, script }),
    `${labels.confidence} ${percent(language.confidence)}`,
    ...(language.disguised ? [wordFor(locale.advisories, "disguised-written-chinese")] : []),
  ];
  const markers = language.markers.slice(0, MOST_MARKERS).map(({ code, text: word = "", params }) => {
    const counterpart = params?.counterpart === undefined ? "" : ` ↔ ${params.counterpart}`;
    return `  ${wordFor(places, code)}${locale.colon}${printable(word)}${counterpart}`;
  });
  await streams.write(`${[head.join(locale.comma), ...markers].join("\n")}\n`);
};
