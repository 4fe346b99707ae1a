import type { ValueSet } from '../../rulebook/value-set.ts'
import type { Variable } from '../../rulebook/variable.ts'
import { numberGrid } from '../number-grid.ts'

/** A set of one name, or of one number: the interval up to the next. */
export type SingleValue = ValueSet

/** The first and the last of some names; of numbers, those of each interval. */
export function edgeValues(values: ValueSet, variable: Variable): readonly SingleValue[] {
  if (values.kind === 'names') {
    const edges = new Set([values.names.slice(0, 1), values.names.slice(-1)].flat())
    return [...edges].map(singleName)
  }
  const { lastBelow } = numberGrid(variable)
  const edges = new Set(values.intervals.flatMap(({ from, to }) => [from, lastBelow(to)]))
  return [...edges].map((value) => singleNumber(value, variable))
}

/** The first values of a set, at most `count`. */
export function firstValues(
  values: ValueSet,
  variable: Variable,
  count: number,
): readonly SingleValue[] {
  if (values.kind === 'names') return values.names.slice(0, count).map(singleName)
  const found: number[] = []
  for (const { from, to } of values.intervals) {
    const { next } = numberGrid(variable)
    for (let value = from; value < to && found.length < count; value = next(value)) {
      found.push(value)
    }
  }
  return found.map((value) => singleNumber(value, variable))
}

function singleName(name: string): SingleValue {
  return { kind: 'names', names: [name] }
}

export function singleNumber(value: number, variable: Variable): SingleValue {
  return { kind: 'numbers', intervals: [{ from: value, to: numberGrid(variable).next(value) }] }
}
