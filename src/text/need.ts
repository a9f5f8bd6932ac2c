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
  const [first, second] = [key >>> 16, key & 0xffff];
  return first === 0 ? weighUnit(second) : Math.min(weighUnit(first), weighUnit(second)) / 8;
};

export const needOf = (keys: readonly number[]): Need => {
  let weight = 0;
  for (const key of keys) weight += weigh(key);
  return { keys, weight };
};

/** Adds the needs of units that stand side by side. */
export const addRow = (needs: Need[], units: readonly number[]): void => {
  if (units.length === 1) needs.push(needOf(units));
  for (let i = 1; i < units.length; i += 1)
    needs.push(needOf([pairKey(units[i - 1] as number, units[i] as number)]));
};

/** What one of several alternatives needs: of each what adds least to the others'. */
export const eitherOf = (alternatives: readonly (readonly Need[])[]): readonly Need[] => {
  const keys = new Set<number>();
  const added = (need: Need) => needOf(need.keys.filter((key) => !keys.has(key))).weight;
  for (const needs of alternatives) {
    const [first, ...others] = needs;
    if (!first) return [];
    let rarest = first;
    for (const need of others) if (added(need) < added(rarest)) rarest = need;
    for (const key of rarest.keys) keys.add(key);
  }
  return [needOf([...keys])];
};
