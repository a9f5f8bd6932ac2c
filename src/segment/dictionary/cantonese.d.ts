/** The lines of the dictionary, `word frequency tag`, the most frequent first. */
declare const lines: string;
export default lines;
