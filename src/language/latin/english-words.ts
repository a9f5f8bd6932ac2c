const FORM = /^(.{3,}?)(?:e?[sdr]|est|ing|ly|y|ness|ful|less|ment|able|ion|ish)$/u;
/** A consonant that is doubled before an ending: stop, stopped. */
const DOUBLED = /([bdgklmnprtz])\1$/u;

/** What a word without its ending may have been: rate, stop and happy of rating, stopped and happily. */
const stemsOf = (rest: string): string[] => [
  rest,
  `${rest}e`,
  rest.replace(DOUBLED, "$1"),
  rest.replace(/i$/u, "y"),
];

/** Whether a word is one of `words`, or made of one: a plural, a past or -ing form, an adverb, who does it, and the like. */
export const isMadeOf = (words: ReadonlySet<string>, word: string): boolean => {
  if (words.has(word)) return true;
  const rest = FORM.exec(word)?.[1];
  return rest !== undefined && stemsOf(rest).some((stem) => words.has(stem));
};
