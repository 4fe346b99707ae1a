import type { Cube } from '../diagram/cube.ts'
import { nameSet, numberSet, type Interval, type ValueSet } from '../rulebook/value-set.ts'
import { daysText, eventOf } from './date-variable.ts'
import type { Frame } from './frame.ts'
import type { Prepared } from './prepared.ts'
import { valueBefore } from './value-before.ts'

/** A cube as an answer writes it: for each variable the values it may have. */
export function whenOf(
  cube: Cube,
  { variables }: Frame,
  prepared: Prepared,
): Readonly<Record<string, readonly string[]>> {
  const entries = cube.flatMap(({ variable, classes }) => {
    const known = variables[variable]
    if (known === undefined) return []
    const sets = classes.flatMap((cls) => known.values[cls] ?? [])
    return [[known.id, textsOf(known.id, unionOf(sets), prepared)] as const]
  })
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function unionOf(sets: readonly ValueSet[]): ValueSet {
  const [first, ...others] = sets
  if (first === undefined || others.length === 0) return first ?? nameSet([])
  return first.kind === 'names'
    ? nameSet(sets.flatMap((set) => (set.kind === 'names' ? set.names : [])))
    : numberSet(sets.flatMap((set) => (set.kind === 'numbers' ? set.intervals : [])))
}

/** Names as they are; numbers as a case file writes them: `15`, `..17`, `18..`, `12..17`. */
function textsOf(variable: string, values: ValueSet, prepared: Prepared): readonly string[] {
  if (values.kind === 'names') return values.names
  if (eventOf(variable) !== undefined) return values.intervals.map(daysText)
  const range = prepared.facts.get(variable)?.domain.range
  return values.intervals.map((interval) => rangeText(interval, range ?? null))
}

function rangeText(
  { from, to }: Interval,
  range: { readonly from: number; readonly to: number; readonly step: number } | null,
): string {
  if (range === null) return `${from}..${to}`
  const last = valueBefore(range, to)
  if (last === from) return String(from)
  const [start, end] = [
    from === range.from ? '' : String(from),
    last >= range.to ? '' : String(last),
  ]
  return `${start}..${end}`
}
