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
  const groupsOf: (readonly number[])[][] = Array.from({ length: variableCount }, () => [])
  for (const group of groups) for (const variable of new Set(group)) groupsOf[variable]?.push(group)

  let order: readonly number[] = Array.from({ length: variableCount }, (_, variable) => variable)
  for (let width = totalWidth(order, groups); ;) {
    const next = pulled(order, groupsOf)
    const nextWidth = totalWidth(next, groups)
    if (nextWidth >= width) return order
    order = next
    width = nextWidth
  }
}

function pulled(
  order: readonly number[],
  groupsOf: readonly (readonly (readonly number[])[])[],
): readonly number[] {
  const place = placesOf(order)
  const pull = order.map((_, variable) => {
    const centres = (groupsOf[variable] ?? []).map((group) => mean(group.map(place)))
    return centres.length === 0 ? place(variable) : mean(centres)
  })
  // The sort is stable: ties keep their order.
  return order.toSorted((a, b) => (pull[a] ?? 0) - (pull[b] ?? 0))
}

/** The sum over all groups of the distance between their first and last variable. */
function totalWidth(order: readonly number[], groups: readonly (readonly number[])[]): number {
  const place = placesOf(order)
  return groups
    .filter((group) => group.length > 0)
    .map((group) => group.map(place))
    .reduce((sum, places) => sum + Math.max(...places) - Math.min(...places), 0)
}

function placesOf(order: readonly number[]): (variable: number) => number {
  const places = new Map(order.map((variable, place) => [variable, place]))
  return (variable) => places.get(variable) ?? 0
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}
