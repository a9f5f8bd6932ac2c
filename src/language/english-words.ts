const FORM = /^(.{3,}?)(?:s|es|d|ed|ing|ly|er|r)$/u;

/** Whether a word is one of `words`, or made of one: a plural, a past or -ing form, an adverb, who does it. */
export const isMadeOf = (words: ReadonlySet<string>, word: string): boolean => {
  if (words.has(word)) return true;
  const stem = FORM.exec(word)?.[1];
  return stem !== undefined && (words.has(stem) || words.has(`${stem}e`));
};
