/**
 * The characters of which every match of a regular expression holds at least one, as far as its source shows; null where
 * it shows none. A text without them need not be searched.
 *
 * It knows literals, classes, groups, alternatives, quantifiers and assertions. What it does not know says nothing, so
 * that a pattern is searched for once too often rather than missed.
 */
export const keysOf = ({ source, ignoreCase }: RegExp): ReadonlySet<string> | null => {
  const reader = new Reader(source);
  const keys = reader.alternatives();
  if (keys === null || !reader.isDone) return null;
  return ignoreCase ? new Set([...keys].flatMap((key) => [key, key.toLowerCase(), key.toUpperCase()])) : keys;
};

type Keys = ReadonlySet<string> | null;

/** A class of more members than this is no help. */
const MOST_MEMBERS = 64;
/** Characters in nearly every text, which are keys only where there are no others. */
const COMMON = new Set("我你佢係嘅唔有人好一個个到得咗都系哋的了是不在做去嚟食大");
const COST_OF_COMMON = 12;

const costOf = (keys: ReadonlySet<string>): number => {
  let cost = keys.size;
  for (const key of keys) if (COMMON.has(key)) cost += COST_OF_COMMON;
  return cost;
};

/** The better of two sets of which each is held. */
const better = (a: Keys, b: Keys): Keys => {
  if (a === null || b === null) return a ?? b;
  return costOf(b) < costOf(a) ? b : a;
};

class Reader {
  readonly #characters: readonly string[];
  #at = 0;

  constructor(source: string) {
    this.#characters = [...source];
  }

  get isDone(): boolean {
    return this.#at >= this.#characters.length;
  }

  #next(): string | undefined {
    return this.#characters[this.#at];
  }

  #take(): string {
    const character = this.#characters[this.#at] ?? "";
    this.#at += 1;
    return character;
  }

  #skips(text: string): boolean {
    for (let i = 0; i < text.length; i += 1) if (this.#characters[this.#at + i] !== text[i]) return false;
    this.#at += text.length;
    return true;
  }

  /** What every one of several alternatives holds: one set of each. */
  alternatives(): Keys {
    const all = new Set<string>();
    let isKnown = true;
    do {
      const keys = this.#sequence();
      if (keys === null) isKnown = false;
      else for (const key of keys) all.add(key);
    } while (this.#skips("|"));
    return isKnown ? all : null;
  }

  #sequence(): Keys {
    let keys: Keys = null;
    while (!this.isDone && this.#next() !== "|" && this.#next() !== ")") {
      const here = this.#atom();
      if (!this.#isOptional()) keys = better(keys, here);
    }
    return keys;
  }

  #atom(): Keys {
    const character = this.#take();
    if (character === "(") return this.#group();
    if (character === "[") return this.#class();
    if (character === "\\") return this.#escape();
    return ".^$".includes(character) ? null : new Set([character]);
  }

  #group(): Keys {
    const isAssertion = ["?=", "?!", "?<=", "?<!"].some((mark) => this.#skips(mark));
    if (!isAssertion && this.#skips("?<")) while (this.#take() !== ">") if (this.isDone) return null;
    this.#skips("?:");
    const keys = this.alternatives();
    this.#take();
    return isAssertion ? null : keys;
  }

  #class(): Keys {
    const isNegated = this.#skips("^");
    const members = new Set<string>();
    let isKnown = !isNegated;
    while (!this.isDone && this.#next() !== "]") {
      const first = this.#take();
      const member = first === "\\" ? this.#escape() : new Set([first]);
      const isRange = this.#next() === "-" && this.#characters[this.#at + 1] !== "]";
      if (member === null || isRange) isKnown = false;
      else for (const one of member) members.add(one);
      if (isRange) {
        this.#take();
        if (this.#take() === "\\") this.#escape();
      }
    }
    this.#take();
    return isKnown && members.size <= MOST_MEMBERS ? members : null;
  }

  /** What stands behind a backslash: a character that means itself, or a kind of characters. */
  #escape(): Keys {
    const character = this.#take();
    if (this.#skips("{")) while (!this.isDone && this.#take() !== "}");
    else if (character === "u") for (let i = 0; i < 4; i += 1) this.#take();
    // A letter or digit stands for something else (\d, \b, \1), a mark for itself.
    return /[a-z0-9]/iu.test(character) ? null : new Set([character]);
  }

  #isOptional(): boolean {
    const mark = this.#next();
    if (mark === "?" || mark === "*") {
      this.#take();
      this.#skips("?");
      return true;
    }
    if (mark === "+") {
      this.#take();
      this.#skips("?");
      return false;
    }
    if (mark !== "{") return false;
    let bounds = "";
    while (!this.isDone && !bounds.endsWith("}")) bounds += this.#take();
    this.#skips("?");
    return Number.parseInt(bounds.slice(1), 10) === 0;
  }
}
