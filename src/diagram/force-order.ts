import { at } from './at.ts'

/**
 * An order of variables that keeps together those that occur together: FORCE
 * (Aloul, Markov & Sakallah 2003). Each round moves every variable to the mean
 * of the centres of its groups, as long as the groups become narrower in sum.
 *
 * @param variableCount - variables are `0 … variableCount - 1`, at first in
 *   this order; ties keep the order they had.
 * @param groups - the variables of each condition.
 * @returns the variables, first to last.
 */
export function forceOrder(
  variableCount: number,
  groups: readonly (readonly number[])[],
): readonly number[] {
  const some = groups.filter((group) => group.length > 0)
  let order: readonly number[] = Array.from({ length: variableCount }, (_, variable) => variable)
  for (let width = totalWidth(order, some); ;) {
    const next = pulled(order, some)
    const nextWidth = totalWidth(next, some)
    if (nextWidth >= width) return order
    order = next
    width = nextWidth
  }
}

/** Each variable at the mean of the centres of its groups; one without a group stays where it is. */
function pulled(
  order: readonly number[],
  groups: readonly (readonly number[])[],
): readonly number[] {
  const places = placesOf(order)
  const pull = new Float64Array(order.length)
  const count = new Int32Array(order.length)
  for (const group of groups) {
    let sum = 0
    for (const variable of group) sum += at(places, variable)
    const centre = sum / group.length
    for (const [place, variable] of group.entries()) {
      // A variable that a group names twice is in it once.
      if (group.indexOf(variable) !== place) continue
      pull[variable] = (pull[variable] ?? 0) + centre
      count[variable] = at(count, variable) + 1
    }
  }
  for (const [place, variable] of order.entries()) {
    const of = at(count, variable)
    pull[variable] = of === 0 ? place : (pull[variable] ?? 0) / of
  }
  // The sort is stable: ties keep their order.
  return order.toSorted((a, b) => (pull[a] ?? 0) - (pull[b] ?? 0))
}

/** The sum over all groups of the distance between their first and last variable. */
function totalWidth(order: readonly number[], groups: readonly (readonly number[])[]): number {
  const places = placesOf(order)
  let width = 0
  for (const group of groups) {
    let [first, last] = [order.length, 0]
    for (const variable of group) {
      const place = at(places, variable)
      first = Math.min(first, place)
      last = Math.max(last, place)
    }
    width += last - first
  }
  return width
}

function placesOf(order: readonly number[]): Int32Array {
  const places = new Int32Array(order.length)
  for (const [place, variable] of order.entries()) places[variable] = place
  return places
}
