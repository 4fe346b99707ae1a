import type { Decision } from './canons.ts'

/**
 * Puts statements that stand beside each other in the order of the canons: one
 * over which none of those left prevails comes next, the first by id if there
 * are several, or if the canons go round in a circle.
 *
 * @param items - ordered by id.
 */
export function inCanonOrder<T>(
  items: readonly T[],
  decide: (a: T, b: T) => Decision | undefined,
): readonly T[] {
  if (items.length < 2) return items
  let left = items
  const ordered: T[] = []
  while (left.length > 0) {
    const free = left.find((item) => !left.some((other) => other !== item && beats(other, item)))
    const next = free ?? left[0]
    if (next === undefined) break
    ordered.push(next)
    left = left.filter((item) => item !== next)
  }
  return ordered

  function beats(a: T, b: T): boolean {
    return decide(a, b)?.winner === 'first'
  }
}
