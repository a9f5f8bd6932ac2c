import { blank } from "../text/blank.js";
import { joined } from "../text/sorted-spans.js";
import type { Span } from "../text/span.js";
import { withoutTags } from "../text/tags.js";

/** As many characters that say nothing: what follows keeps its place. */
const blanks = (hit: string): string => " ".repeat(hit.length);
/** The same with a mark at which a sentence ends. */
const end = (hit: string): string => `;${" ".repeat(hit.length - 1)}`;

/** Addresses, and slots of a template ([你的名字]): letters in no language. */
const NOT_PROSE =
  /[[［][^[\]［］\n]{1,12}[\]］]|https?:\/\/[^\s\u3000-\u9fff]+|www\.[^\s\u3000-\u9fff]+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}/gu;
const PERHAPS_NOT_PROSE = /[[［@]|http|www/u;

/** What parts columns, pairs and items (他在吃飯 = 佢食緊飯): one side says nothing of the other. */
const PARTS = /[=＝→⇒➡|｜•\t]|(?<=[\u3400-\u9fff]) {2,}(?=[\u3400-\u9fff])| [-–] /gu;

/** A formula of letters in either language: 親愛的媽咪. */
const SALUTATION =
  /^[ \t\u3000]*(?:[親亲][愛爱]|尊敬|敬[愛爱])的(?=[^\n,，:：!！。;；]{1,12}(?:[\n,，:：!！ ]|$))/gmu;
const PERHAPS_SALUTATION = /[愛爱敬]的/u;

/** Where an English end of a letter begins, or what an answer to it quotes; and its lines, which hold no Han character. */
const SIGN_OFF =
  /^[ \t\u3000]*(?:>|(?:(?:best|kind|warm|with)[a-z ]{0,20} )?regards|(?:yours|sincerely|cheers|thanks|thank you|many thanks|sent from|confidential|disclaimer|from:|-{2,}|_{3,}|on .{6,120} wrote:|this (?:e-?mail|message)))(?![a-z])/imu;
const LATIN_LINES = /^[^\p{Script=Han}\n]*$/gmu;
/** English words that are quoted, to be translated or explained: 幫我譯呢句: "We regret to inform you". */
const LATIN_QUOTE = /["“][^"“”\p{Script=Han}\n]{12,600}["”]/gu;
const HAN = /\p{Script=Han}/u;
const LETTERS = /[a-z]{2}/iu;

/** A text with Han characters without its English frame. */
const withoutFrame = (text: string): string => {
  if (!LETTERS.test(text) || !HAN.test(text)) return text;
  const own = text.replace(LATIN_QUOTE, blanks);
  const from = SIGN_OFF.exec(own)?.index ?? own.length;
  const before = own.slice(0, from);
  return HAN.test(before) ? before + own.slice(from).replace(LATIN_LINES, blanks) : own;
};

/**
 * A text with blanks for what is not its writer's prose: what is to be ignored, tags, addresses, slots of a template, the formula
 * of a salutation, and beside Chinese the end of an English letter and English in quotation marks. Sentences end where
 * columns and pairs are parted. All else keeps its place.
 */
export const withoutAsides = (text: string, ignore: readonly Span[] = []): string => {
  // First of all, for blanks take the place of what is left out.
  const parted = text.replace(PARTS, end);
  let own = withoutTags(ignore.length === 0 ? parted : blank(parted, joined(ignore)));
  if (PERHAPS_NOT_PROSE.test(own)) own = own.replace(NOT_PROSE, blanks);
  if (PERHAPS_SALUTATION.test(own)) own = own.replace(SALUTATION, blanks);
  return withoutFrame(own);
};
