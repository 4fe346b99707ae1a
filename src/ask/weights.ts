import type { Weights } from '../diagram/count.ts'
import type { FactEntry } from '../rulebook/rulebook.ts'
import { intersect, numberSet, type Interval, type ValueSet } from '../rulebook/value-set.ts'
import type { Frame } from './frame.ts'
import type { Prepared } from './prepared.ts'

/**
 * How much each class of each variable counts: the bands or countries that the
 * vocabulary declares count one each, whatever thresholds the rulebook tests,
 * so that a share does not move when some other clause is added.
 */
export function weightsOf(frame: Frame, prepared: Prepared): Weights {
  return frame.variables.map(({ id, values }) => {
    const entry = prepared.facts.get(id)?.entry
    return values.map((set) => BigInt(Math.max(1, Math.round(SCALE * weightOf(set, entry)))))
  })
}

/** Parts of a band are counted in units of this. */
const SCALE = 720_720

function weightOf(set: ValueSet, entry: FactEntry | undefined): number {
  if (set.kind === 'numbers') return weightOfNumbers(set, entry)
  if (entry?.type !== 'country' || entry.bands.length === 0) return set.names.length
  const declared = new Set(entry.bands.map(String))
  const named = set.names.filter((name) => declared.has(name)).length
  // All other countries together count as much as one that is declared.
  return named + (set.names.length - named) / OTHER_COUNTRIES
}

const OTHER_COUNTRIES = 250

function weightOfNumbers(set: ValueSet, entry: FactEntry | undefined): number {
  const range = entry?.range ?? null
  if (set.kind !== 'numbers') return 0
  if (entry === undefined || range === null) return 1
  const bands = bandsOf(entry, range.to + range.step)
  if (bands.length === 0) return lengthOf(set.intervals) / range.step
  return bands.reduce((sum, band) => {
    const shared = intersect(set, numberSet([band]))
    const inside = shared.kind === 'numbers' ? lengthOf(shared.intervals) : 0
    return sum + inside / (band.to - band.from)
  }, 0)
}

/** Each band reaches to the start of the next. */
function bandsOf({ bands }: FactEntry, end: number): readonly Interval[] {
  const starts = bands.map(Number).sort((a, b) => a - b)
  return starts
    .map((from, at) => ({ from, to: starts[at + 1] ?? end }))
    .filter(({ from, to }) => from < to)
}

function lengthOf(intervals: readonly Interval[]): number {
  return intervals.reduce((sum, { from, to }) => sum + to - from, 0)
}
