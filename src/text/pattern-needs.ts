import { addRow, eitherOf, type Need, needOf } from "./need.js";

const addUnits = (row: number[], codePoint: number): void => {
  if (codePoint <= 0xffff) row.push(codePoint);
  else row.push(0xd800 + ((codePoint - 0x10000) >> 10), 0xdc00 + ((codePoint - 0x10000) & 0x3ff));
};

const DIGITS = needOf([...Array(10).keys()].map((digit) => 0x30 + digit));
/** A class of more units than this tells too little. */
const MOST_IN_CLASS = 64;
const CONTROLS: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", f: "\f", v: "\v", 0: "\0" };

/**
 * Reads off a regular expression, with the flag `u` and without `i`, what a text must hold for it to match: something of
 * each need. Never more than is needed: what is optional or tells nothing is left out.
 */
export const needsOf = (source: string): readonly Need[] => {
  let at = 0;

  /** The code point behind a backslash; -1 for a kind of characters, a place in the text or a reference. */
  const readEscape = (): number => {
    const letter = source[at] as string;
    at += 1;
    if (letter === "u" || letter === "x") {
      const part = source.slice(at, at + (letter === "x" ? 2 : 9));
      const [whole = "", braced] = /^(?:\{([0-9a-f]+)\}|[0-9a-f]{2}(?:[0-9a-f]{2})?)/iu.exec(part) ?? [];
      at += whole.length;
      return Number.parseInt(braced ?? whole, 16);
    }
    if (letter === "p" || letter === "P" || letter === "k")
      at = source.indexOf(letter === "k" ? ">" : "}", at) + 1;
    const control = CONTROLS[letter];
    if (control !== undefined) return control.charCodeAt(0);
    return /[a-z1-9]/iu.test(letter) ? -1 : letter.charCodeAt(0);
  };

  /** One code point of the pattern as it stands, or -1. */
  const readCharacter = (): number => {
    const codePoint = source.codePointAt(at) as number;
    at += codePoint > 0xffff ? 2 : 1;
    return codePoint === 0x5c ? readEscape() : codePoint;
  };

  const readClass = (): readonly Need[] => {
    let isKnown = source[at] !== "^";
    const units: number[] = [];
    while (source[at] !== "]") {
      const first = readCharacter();
      const isRange = source[at] === "-" && source[at + 1] !== "]";
      if (isRange) at += 1;
      const last = isRange ? readCharacter() : first;
      isKnown &&= first >= 0 && last <= 0xffff && last - first < MOST_IN_CLASS;
      for (let unit = first; isKnown && unit <= last; unit += 1) units.push(unit);
    }
    at += 1;
    return isKnown && units.length <= MOST_IN_CLASS ? [needOf(units)] : [];
  };

  const readGroup = (): readonly Need[] => {
    const [kind = ""] = /^\?(?:[:=!]|<[=!]|<[^>]+>)/u.exec(source.slice(at, at + 64)) ?? [];
    at += kind.length;
    const needs = readAlternatives();
    at += 1;
    return kind.endsWith("!") ? [] : needs;
  };

  /** How often what stands before stands at least; -1 where nothing is said: once. */
  const readLeast = (): number => {
    const mark = source[at];
    if (mark !== "?" && mark !== "*" && mark !== "+" && mark !== "{") return -1;
    let least = mark === "+" ? 1 : 0;
    if (mark === "{") {
      least = Number.parseInt(source.slice(at + 1, at + 9), 10);
      at = source.indexOf("}", at);
    }
    at += source[at + 1] === "?" ? 2 : 1;
    return least;
  };

  /** The needs of what is no character of its own; null where there is one. */
  const readOther = (): readonly Need[] | null => {
    const mark = source[at];
    if (mark === "\\") {
      if (source[at + 1] !== "d") return null;
      at += 2;
      return [DIGITS];
    }
    if (mark === "(" || mark === "[" || mark === "^" || mark === "$" || mark === ".") at += 1;
    else return null;
    if (mark === "(") return readGroup();
    return mark === "[" ? readClass() : [];
  };

  const readSequence = (): readonly Need[] => {
    const needs: Need[] = [];
    let row: number[] = [];
    while (at < source.length && source[at] !== "|" && source[at] !== ")") {
      const own = readOther();
      const codePoint = own ? -1 : readCharacter();
      const least = readLeast();
      if (codePoint >= 0 && least < 0) {
        addUnits(row, codePoint);
        continue;
      }
      addRow(needs, row);
      row = [];
      if (least === 0) continue;
      if (own) needs.push(...own);
      for (let i = Math.min(2, Math.abs(least)); codePoint >= 0 && i > 0; i -= 1) addUnits(row, codePoint);
      addRow(needs, row);
      row = [];
    }
    addRow(needs, row);
    return needs;
  };

  const readAlternatives = (): readonly Need[] => {
    const first = readSequence();
    if (source[at] !== "|") return first;
    const alternatives = [first];
    while (source[at] === "|") {
      at += 1;
      alternatives.push(readSequence());
    }
    return eitherOf(alternatives);
  };

  return readAlternatives();
};
