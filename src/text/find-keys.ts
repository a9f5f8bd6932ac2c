import { pairKey } from "./need.js";
import { numberTable } from "./number-table.js";

/** The bit of a unit that begins a pair. */
const FIRST = 0x8000;

/**
 * Makes a finder of keys in a text: units, and two units that stand side by side (`pairKey`). One look at each unit and at
 * each two in a row, however many keys there are.
 *
 * @param keys each once, fewer than 32,767
 * @returns tells of each place of a key which one it is, by its place in the list
 */
export const compileKeys = (
  keys: readonly number[],
): ((text: string, found: (place: number) => void) => void) => {
  /** For each unit its place as a key, from 1 on, and whether it begins a pair. */
  const units = new Uint16Array(0x10000);
  keys.forEach((key, place) => {
    const first = key >>> 16;
    if (first === 0) units[key] = (units[key] as number) | (place + 1);
    else units[first] = (units[first] as number) | FIRST;
  });
  const placeOf = numberTable(keys);
  return (text, found) => {
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      const known = units[unit] as number;
      if (known === 0) continue;
      const alone = known & (FIRST - 1);
      if (alone !== 0) found(alone - 1);
      if (known < FIRST || at + 1 === text.length) continue;
      const place = placeOf(pairKey(unit, text.charCodeAt(at + 1)));
      if (place >= 0) found(place);
    }
  };
};
