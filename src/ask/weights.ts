import type { Weights } from '../diagram/count.ts'
import type { FactEntry } from '../rulebook/rulebook.ts'
import { intersect, numberSet, type Interval, type ValueSet } from '../rulebook/value-set.ts'
import { greatestCommonDivisor, leastCommonMultiple } from './divisor.ts'
import type { Frame } from './frame.ts'
import type { Prepared } from './prepared.ts'

/**
 * How much each class of each variable counts: the bands or countries that the
 * vocabulary declares count one each, whatever thresholds the rulebook tests,
 * so that a share does not move when some other clause is added.
 *
 * Exact: what is a part of a band or of all other countries is a whole number
 * of units, as many as that variable needs. Weights of two variables are not to
 * be added.
 */
export function weightsOf(frame: Pick<Frame, 'variables'>, prepared: Prepared): Weights {
  return frame.variables.map(({ id, values }) => {
    const fact = prepared.facts.get(id)
    const weights = values.map(
      fact === undefined ? valuesIn : weigher(fact.entry, fact.domain.names.length),
    )
    const unit = weights.reduce(greatestCommonDivisor, 0n)
    return weights.map((weight) => (unit === 0n ? 1n : weight / unit))
  })
}

/** Of what the vocabulary says nothing: each name, each interval. */
function valuesIn(set: ValueSet): bigint {
  return set.kind === 'names' ? BigInt(set.names.length) : BigInt(set.intervals.length)
}

function weigher(entry: FactEntry, domainSize: number): (set: ValueSet) => bigint {
  if (entry.type === 'number') return numberWeigher(entry)
  if (entry.type !== 'country' || entry.bands.length === 0) return valuesIn
  const declared = new Set(entry.bands.map(String))
  // All other countries together count as much as one that is declared.
  const others = BigInt(Math.max(1, domainSize - declared.size))
  return (set) => {
    if (set.kind !== 'names') return 0n
    const named = set.names.filter((name) => declared.has(name)).length
    return BigInt(named) * others + BigInt(set.names.length - named)
  }
}

function numberWeigher({ range, bands }: FactEntry): (set: ValueSet) => bigint {
  if (range === null) return valuesIn
  const { from, to, step } = range
  const end = to + step
  const stepsIn = (set: ValueSet): bigint =>
    set.kind === 'names' ? 0n : BigInt(Math.round(lengthOf(set.intervals) / step))
  if (bands.length === 0) return stepsIn
  const sized = bandsOf([from, ...bands.map(Number)], end).flatMap((band) => {
    const values = numberSet([band])
    const size = stepsIn(values)
    return size === 0n ? [] : [{ values, size }]
  })
  const units = sized.reduce((all, { size }) => leastCommonMultiple(all, size), 1n)
  return (set) =>
    sized.reduce(
      (sum, { values, size }) => sum + stepsIn(intersect(set, values)) * (units / size),
      0n,
    )
}

/** Each band reaches to the start of the next; what lies before the first is a band too. */
function bandsOf(bounds: readonly number[], end: number): readonly Interval[] {
  const starts = [...new Set(bounds)].sort((a, b) => a - b)
  return starts
    .map((from, at) => ({ from, to: starts[at + 1] ?? end }))
    .filter(({ from, to }) => from < to)
}

function lengthOf(intervals: readonly Interval[]): number {
  return intervals.reduce((sum, { from, to }) => sum + to - from, 0)
}
