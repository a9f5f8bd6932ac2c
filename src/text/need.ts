/**
 * Something of which a text must hold one for a pattern to match in it: keys, each a UTF-16 unit or two that stand side by
 * side (`pairKey`). `weight` says how often texts meet it, about.
 */
export interface Need {
  readonly keys: readonly number[];
  readonly weight: number;
}

/** Two units side by side as one number; a number below 65,536 is a single unit. */
export const pairKey = (first: number, second: number): number => (first << 16) | second;

/** How often texts hold a unit below 0x80, about: letters and marks by whether they are common ones. */
const weighAscii = (unit: number): number => {
  const character = String.fromCharCode(unit);
  if (/[a-z]/u.test(character))
    return "etaoinshrl".includes(character) ? 60 : "jqxz".includes(character) ? 3 : 25;
  return /[\d\s,.:;!?()-]/u.test(character) ? 60 : 4;
};
const ascii = Array.from({ length: 0x80 }, (_, unit) => weighAscii(unit));

/** How often texts hold a unit, about: Han by 8. */
const weighUnit = (unit: number): number => {
  if (unit < 0x80) return ascii[unit] as number;
  if (unit >= 0x3400) return 8;
  return unit === 0x3001 || unit === 0x3002 ? 60 : 4;
};

/** Two side by side are met less often than either. */
const weigh = (key: number): number => {
  const first = key >>> 16;
  const weight = weighUnit(key & 0xffff);
  return first === 0 ? weight : Math.min(weighUnit(first), weight) / 8;
};

/** What keys weigh together that are not among others. */
const weightBeside = (keys: readonly number[], others?: ReadonlySet<number>): number => {
  let weight = 0;
  for (let i = 0; i < keys.length; i += 1)
    if (others === undefined || !others.has(keys[i] as number)) weight += weigh(keys[i] as number);
  return weight;
};

export const needOf = (keys: readonly number[]): Need => ({ keys, weight: weightBeside(keys) });

/** Adds the needs of units that stand side by side. */
export const addRow = (needs: Need[], units: readonly number[]): void => {
  if (units.length === 1) needs.push(needOf(units));
  for (let i = 1; i < units.length; i += 1)
    needs.push(needOf([pairKey(units[i - 1] as number, units[i] as number)]));
};

/** What one of several alternatives needs: of each what adds least to the others'. */
export const eitherOf = (alternatives: readonly (readonly Need[])[]): readonly Need[] => {
  const keys = new Set<number>();
  for (const needs of alternatives) {
    let rarest: Need | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < needs.length; i += 1) {
      const need = needs[i] as Need;
      const added = weightBeside(need.keys, keys);
      if (added >= least) continue;
      rarest = need;
      least = added;
    }
    if (!rarest) return [];
    for (let i = 0; i < rarest.keys.length; i += 1) keys.add(rarest.keys[i] as number);
  }
  return [needOf([...keys])];
};
