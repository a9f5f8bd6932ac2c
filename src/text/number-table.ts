/**
 * Makes a function that tells where a number of 32 bits, other than 0, stands in a list; -1 where it does not. A flat table
 * of open addressing, a quarter full at most: a Map takes several times as long.
 *
 * @param numbers each once
 */
export const numberTable = (numbers: ArrayLike<number>): ((number: number) => number) => {
  let bits = 6;
  while (1 << bits < 4 * numbers.length) bits += 1;
  const [shift, mask] = [32 - bits, (1 << bits) - 1];
  const taken = new Int32Array(1 << bits);
  const places = new Int32Array(1 << bits);
  const slotOf = (number: number): number => {
    let slot = Math.imul(number, 0x9e3779b1) >>> shift;
    while (taken[slot] !== number && taken[slot] !== 0) slot = (slot + 1) & mask;
    return slot;
  };
  for (let place = 0; place < numbers.length; place += 1) {
    const slot = slotOf(numbers[place] as number);
    taken[slot] = numbers[place] as number;
    places[slot] = place;
  }
  return (number) => {
    const slot = slotOf(number);
    return taken[slot] === 0 ? -1 : (places[slot] as number);
  };
};
