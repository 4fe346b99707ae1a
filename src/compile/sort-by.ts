/** A copy in the order of the keys, which are compared part by part as plain texts. */
export function sortBy<T>(
  things: readonly T[],
  keyOf: (thing: T) => readonly string[],
): readonly T[] {
  return things
    .map((thing) => ({ thing, key: keyOf(thing) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ thing }) => thing)
}

function compare(a: readonly string[], b: readonly string[]): number {
  for (const [i, x] of a.entries()) {
    const y = b[i] ?? ''
    if (x !== y) return x < y ? -1 : 1
  }
  return 0
}
