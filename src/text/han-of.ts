import { HAN, kindsOf, PAIR } from "./kinds.js";

/** The Han characters of a text, as code points. Linear. */
export const hanOf = (text: string): number[] => {
  const han: number[] = new Array(text.length);
  let size = 0;
  for (let at = 0; at < text.length; at += 1) {
    let code = text.charCodeAt(at);
    let kinds = kindsOf(code);
    if ((kinds & PAIR) !== 0) {
      code = text.codePointAt(at) as number;
      kinds = kindsOf(code);
      if (code > 0xffff) at += 1;
    }
    if ((kinds & HAN) === 0) continue;
    han[size] = code;
    size += 1;
  }
  han.length = size;
  return han;
};
