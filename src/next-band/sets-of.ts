/** The sets of so many of a list, in its order. */
export function* setsOf<One>(list: readonly One[], size: number, from = 0): Generator<One[]> {
  if (size === 0) yield [];
  else
    for (let i = from; i <= list.length - size; i += 1)
      for (const rest of setsOf(list, size - 1, i + 1)) yield [list[i] as One, ...rest];
}
