import { refuse, requireOneOf } from "../../schema/arguments.js";
import { LANGUAGES, type Language } from "./language.js";
import type { Locale } from "./locale.js";
import { locales } from "./locales.js";

/** Paths at which a locale lacks a part that English has, or has another kind of thing. */
const lacks = (own: unknown, whole: unknown, path: string): string[] => {
  if (typeof own !== typeof whole || own === null || Array.isArray(own) !== Array.isArray(whole))
    return [path];
  if (typeof whole !== "object" || whole === null) return [];
  return Object.entries(whole).flatMap(([key, inner]) =>
    Object.hasOwn(own as object, key)
      ? lacks((own as Record<string, unknown>)[key], inner, `${path}.${key}`)
      : [`${path}.${key}`],
  );
};

const MOST_TOLD = 5;

/**
 * The words of a report: a language of ours, or a caller's own locale in its place.
 *
 * @throws InputError when it is neither, with what a locale lacks
 */
export const readLocale = ({
  lang = "en",
  locale,
}: {
  readonly lang?: Language | undefined;
  readonly locale?: Locale | undefined;
}): Locale => {
  requireOneOf(lang, LANGUAGES, "options.lang");
  if (locale === undefined) return locales[lang];
  const missing = lacks(locale, locales.en, "options.locale");
  if (missing.length > 0) {
    const told = missing.slice(0, MOST_TOLD).join(", ");
    throw refuse("options.locale", `a locale with all parts of \`locales.en\` (look at ${told})`, locale);
  }
  return locale;
};
