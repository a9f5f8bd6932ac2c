import type { Span } from "./span.js";

/** How a text may be made to look other than it is to a program. */
export const DISGUISES = [
  "invisible",
  "direction",
  "tags",
  "radicals",
  "compatibility",
  "lookalikes",
  "private-use",
  "stacked-marks",
] as const;
type Disguise = (typeof DISGUISES)[number];

/** Places of one kind: the first, and how many. */
export interface Disguised extends Span {
  readonly kind: Disguise;
  readonly count: number;
}

/**
 * Kinds, each with the characters that show it and how many make it one. One zero-width space or one compatibility
 * ideograph comes with a pasted line; three do not.
 */
const KINDS: readonly { readonly kind: Disguise; readonly pattern: RegExp; readonly least: number }[] = [
  {
    // Between letters: joiners in emoji and marks at the edge of a line are none.
    kind: "invisible",
    pattern:
      /(?<=[\p{L}\p{N}])(?:[\u00ad\u115f\u1160\u180e\u200b-\u200f\u2060-\u2064\u3164\ufeff\uffa0]|\u034f)+(?=[\p{L}\p{N}])/gu,
    least: 2,
  },
  { kind: "invisible", pattern: /[\u200b-\u200d\u2060\ufeff]{4,}/gu, least: 1 },
  { kind: "direction", pattern: /[\u202a\u202b\u202d\u202e\u2066-\u2068]/gu, least: 1 },
  // Tags also spell the flags of Scotland and its like, behind a black flag.
  {
    kind: "tags",
    pattern: /(?<![\u{1f3f4}\u{e0020}-\u{e007f}])[\u{e0001}\u{e0020}-\u{e007f}]+/gu,
    least: 1,
  },
  { kind: "tags", pattern: /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]{3,}/gu, least: 1 },
  { kind: "radicals", pattern: /[\u2e80-\u2e99\u2e9b-\u2ef3\u2f00-\u2fd5]/gu, least: 1 },
  {
    // 﨎﨏﨑﨓﨔﨟﨡﨣﨤﨧﨨﨩 are ideographs of their own, 兀 and 嗀 come from an old keyboard.
    kind: "compatibility",
    pattern:
      /[\uf900-\ufa0b\ufa10\ufa12\ufa15-\ufa1e\ufa20\ufa22\ufa25\ufa26\ufa2a-\ufaff\u{2f800}-\u{2fa1f}]/gu,
    least: 3,
  },
  {
    // Cyrillic and Greek letters that look Latin, beside Latin ones. μm and β-test are honest.
    kind: "lookalikes",
    pattern:
      /(?:[A-Za-z][АВЕЅІЈКМНОРСТУХасеѕіјһорухԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧονυ]|[АВЕЅІЈКМНОРСТУХасеѕіјһорухԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧονυ][A-Za-z])/gu,
    least: 1,
  },
  { kind: "private-use", pattern: /[\ue000-\uf8fe\u{f0000}-\u{ffffd}\u{100000}-\u{10fffd}]/gu, least: 1 },
  { kind: "stacked-marks", pattern: /(?:(?![\ufe00-\ufe0f\u{e0100}-\u{e01ef}])\p{Mn}){3,}/gu, least: 2 },
];

/** The disguises of a text, each kind once, in a fixed order. Linear; a lone surrogate is none. */
export const findDisguises = (given: string): Disguised[] => {
  const found = new Map<Disguise, Disguised>();
  for (const { kind, pattern, least } of KINDS) {
    const hits = [...given.matchAll(pattern)];
    const [first] = hits;
    if (!first || hits.length < least || found.has(kind)) continue;
    const span = { start: first.index, end: first.index + first[0].length };
    found.set(kind, { ...span, kind, count: hits.length });
  }
  return [...found.values()];
};
