/**
 * What a text must hold for a pattern to match somewhere in it, read off the pattern: of each need at least one key. A
 * key is a UTF-16 unit, or two that stand side by side (`pairKey`). No need at all: nothing can be told beforehand.
 */
export type Needs = readonly ReadonlySet<number>[];

/** Two units side by side as one number; a number below 65,536 is a single unit. */
export const pairKey = (first: number, second: number): number => (first << 16) | second;

/** The parts of a regular expression: brackets, classes, escapes, quantifiers, single characters. */
const ESCAPE = String.raw`\\(?:u\{[\da-f]+\}|u[\da-f]{4}|x[\da-f]{2}|[pP]\{[^}]*\}|k<[^>]*>|[^])`;
const PART = new RegExp(
  String.raw`\((?:\?(?:[:=!]|<[=!]))?|\[\^?(?:${ESCAPE}|[^\]\\])*\]|${ESCAPE}|(?:[*+?]|\{\d+(?:,\d*)?\})\??|[^]`,
  "giu",
);
const MEMBER = new RegExp(String.raw`(${ESCAPE}|[^])(?:-(${ESCAPE}|[^]))?`, "giu");
const CONTROLS: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", f: "\f", v: "\v", 0: "\0" };

/** The character that a part stands for; null for one of several, a place in the text or a reference. */
const characterOf = (part: string): string | null => {
  if (!part.startsWith("\\")) return part;
  const [, letter = ""] = part;
  if (part.length > 2 && "ux".includes(letter))
    return String.fromCodePoint(Number.parseInt(part.replace(/[^\da-f]/giu, ""), 16));
  return CONTROLS[letter] ?? (/[a-z1-9]/iu.test(letter) ? null : letter);
};

const unitsOf = (text: string): number[] => text.split("").map((unit) => unit.charCodeAt(0));

/** The needs of units side by side. */
const needsOfUnits = (units: readonly number[]): Needs =>
  units.length < 2
    ? units.map((unit) => new Set([unit]))
    : units.slice(1).map((unit, i) => new Set([pairKey(units[i] as number, unit)]));

/** A class of more units than this tells too little. */
const MOST_IN_CLASS = 64;

const needsOfClass = (part: string): Needs => {
  const units = new Set<number>();
  for (const [, from = "", to = from] of part.slice(1, -1).matchAll(MEMBER)) {
    const first = characterOf(from)?.codePointAt(0) ?? Number.NaN;
    const last = characterOf(to)?.codePointAt(0) ?? Number.NaN;
    if (!(last <= 0xffff && last - first < MOST_IN_CLASS)) return [];
    for (let unit = first; unit <= last; unit += 1) units.add(unit);
  }
  return part.startsWith("[^") || units.size > MOST_IN_CLASS ? [] : [units];
};

/** How often a key is met, about: a unit more than a pair, marks and Latin letters more than Han. */
const commonness = (key: number): number => {
  const isHan = (key & 0xffff) >= 0x3400;
  return key >>> 16 === 0 ? (isHan ? 8 : 40) : isHan ? 1 : 4;
};

const commonnessOf = (need: ReadonlySet<number>): number =>
  [...need].reduce((sum, key) => sum + commonness(key), 0);

/** What one of several alternatives needs: of each what is met least. */
const needsOfAny = (alternatives: readonly Needs[]): Needs => {
  const [only] = alternatives;
  if (only && alternatives.length === 1) return only;
  if (alternatives.some((needs) => needs.length === 0)) return [];
  const rarest = alternatives.map((needs) =>
    needs.reduce((rare, need) => (commonnessOf(need) < commonnessOf(rare) ? need : rare)),
  );
  return [new Set(rarest.flatMap((need) => [...need]))];
};

const DIGITS: Needs = [new Set(unitsOf("0123456789"))];
const QUANTIFIER = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??$/u;

/** How often what has this quantifier stands at least. */
const leastOf = (quantifier: string): number =>
  quantifier.startsWith("{") ? Number.parseInt(quantifier.slice(1), 10) : Number(quantifier.startsWith("+"));

/**
 * Reads the needs of a regular expression with the flag `u` and without `i`. Never more than it needs: what is optional
 * or tells nothing is left out.
 */
export const needsOf = (source: string): Needs => {
  const parts = source.match(PART) ?? [];
  let at = 0;

  const readAny = (part: string): Needs => {
    if (part.startsWith("[")) return needsOfClass(part);
    if (!part.startsWith("(")) return part === "\\d" ? DIGITS : [];
    const needs = readAlternatives();
    at += 1;
    return part.endsWith("!") ? [] : needs;
  };

  const readSequence = (): Needs => {
    const needs: ReadonlySet<number>[] = [];
    let side: number[] = [];
    while (at < parts.length && parts[at] !== "|" && parts[at] !== ")") {
      const part = parts[at] as string;
      at += 1;
      const character = /^[([.^$]/u.test(part) ? null : characterOf(part);
      const units = character === null ? [] : unitsOf(character);
      const own = character === null ? readAny(part) : needsOfUnits(units);
      const quantifier = QUANTIFIER.test(parts[at] ?? "") ? (parts[at] as string) : "";
      if (character !== null && quantifier === "") {
        side.push(...units);
        continue;
      }
      needs.push(...needsOfUnits(side));
      side = [];
      if (quantifier !== "") at += 1;
      const least = quantifier === "" ? 1 : leastOf(quantifier);
      if (least > 0)
        needs.push(...(least > 1 && units.length > 0 ? needsOfUnits([...units, ...units]) : own));
    }
    return [...needs, ...needsOfUnits(side)];
  };

  const readAlternatives = (): Needs => {
    const alternatives = [readSequence()];
    while (parts[at] === "|") {
      at += 1;
      alternatives.push(readSequence());
    }
    return needsOfAny(alternatives);
  };

  return readAlternatives();
};
