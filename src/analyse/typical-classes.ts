import type { Context } from '../ask/context.ts'
import type { FrameVariable } from '../ask/frame.ts'
import { eventOf, dayNumber } from '../ask/date-variable.ts'
import { factOf } from '../ask/open-facts.ts'
import { comparedBy } from '../ask/same-variable.ts'
import type { FactEntry } from '../rulebook/rulebook.ts'
import type { ValueSet } from '../rulebook/value-set.ts'
import { isMark } from './facts-of-variable.ts'

/** The classes of a variable, the one with the most typical value first. */
export function typicalClasses({ id, values }: FrameVariable, context: Context): readonly number[] {
  const distance = distanceFor(id, context)
  const far = values.map(distance)
  return [...values.keys()].sort((a, b) => (far[a] ?? 0) - (far[b] ?? 0) || a - b)
}

/**
 * How far a class is from what is typical of its variable: 0 if it holds it. Of
 * several familiar values the earlier ones are nearer.
 */
function distanceFor(id: string, context: Context): (values: ValueSet) => number {
  const isNo = (values: ValueSet): number => (hasName(values, 'no') ? 0 : 1)
  if (isMark(id) || comparedBy(id) !== undefined) return isNo
  if (eventOf(id) !== undefined) return (values) => daysFrom(dayNumber(context.asOf), values)
  const entry = context.prepared.facts.get(factOf(id))?.entry
  if (entry === undefined) return isNo
  const typical = typicalOf(entry, context)
  if (entry.type === 'set') {
    const member = id.slice(entry.id.length + 1)
    return (values) => (hasName(values, typical.includes(member) ? 'yes' : 'no') ? 0 : 1)
  }
  if (entry.type === 'number') {
    const [first] = entry.typical
    return (values) => daysFrom(Number(first ?? entry.range?.from ?? 0), values)
  }
  const inOrder = familiarOf(entry, context)
  return (values) => {
    const place = inOrder.findIndex((name) => hasName(values, name))
    return place < 0 ? inOrder.length : place
  }
}

/**
 * What is typical of a fact, the most typical first. Where two facts typically
 * name one country, as where a person was to go and where the person is, the
 * country that is given of one is typical of the other.
 */
function typicalOf(entry: FactEntry, { facts, prepared }: Context): readonly string[] {
  const typical = entry.typical.map(wordOf)
  if (entry.type !== 'country') return typical
  const given = [...prepared.facts.values()].flatMap(({ entry: other }) => {
    const known = facts.get(other.id)
    const [first] = other.typical
    const isAlike = other.type === 'country' && first !== undefined && first === entry.typical[0]
    return isAlike && known?.kind === 'names' && known.names.length === 1 ? known.names : []
  })
  return [...given, ...typical]
}

/** What is typical of a fact, then what the vocabulary declares, then countries of which the directory knows. */
function familiarOf(entry: FactEntry, context: Context): readonly string[] {
  const known = entry.type === 'country' ? [...context.prepared.directory.countries].sort() : []
  return [...typicalOf(entry, context), ...entry.bands.map(wordOf), ...known]
}

/** Booleans are the names `yes` and `no`. */
function wordOf(value: string | number | boolean): string {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
}

function hasName(values: ValueSet, name: string): boolean {
  return values.kind === 'names' && values.names.includes(name)
}

function daysFrom(typical: number, values: ValueSet): number {
  if (values.kind === 'names') return 0
  const distances = values.intervals.map(({ from, to }) =>
    typical < from ? from - typical : typical >= to ? typical - to + 1 : 0,
  )
  return Math.min(...distances)
}

/** Of some names the one that is typical of a fact; else one that the vocabulary declares, else the first. */
export function mostTypical(
  names: readonly string[],
  entry: FactEntry | undefined,
  context: Context,
): string {
  const has = (name: string): boolean => names.includes(name)
  const preferred = entry === undefined ? [] : familiarOf(entry, context)
  const inOrder = (entry?.values ?? []).map(({ id }) => id)
  return preferred.find(has) ?? inOrder.find(has) ?? names[0] ?? ''
}
