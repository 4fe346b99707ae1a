/**
 * A set of values of one variable: names in code-point order, each once, or
 * half-open intervals of numbers, ascending, neither empty nor touching.
 */
export type ValueSet = NameSet | NumberSet

export interface NameSet {
  readonly kind: 'names'
  readonly names: readonly string[]
}

export interface NumberSet {
  readonly kind: 'numbers'
  readonly intervals: readonly Interval[]
}

/** The numbers from `from` up to but not including `to`. */
export interface Interval {
  readonly from: number
  readonly to: number
}

/** The set of the given names, in any order and with repetitions. */
export function nameSet(names: Iterable<string>): NameSet {
  return { kind: 'names', names: [...new Set(names)].sort() }
}

/** The set of the given intervals, in any order, overlapping or empty. */
export function numberSet(intervals: readonly Interval[]): NumberSet {
  const merged: Interval[] = []
  const ascending = intervals
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from || a.to - b.to)
  for (const { from, to } of ascending) {
    const last = merged.at(-1)
    if (last !== undefined && from <= last.to) {
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, to) }
    } else {
      merged.push({ from, to })
    }
  }
  return { kind: 'numbers', intervals: merged }
}

export function isEmpty(set: ValueSet): boolean {
  return set.kind === 'names' ? set.names.length === 0 : set.intervals.length === 0
}

export function equalSets(a: ValueSet, b: ValueSet): boolean {
  return isSubset(a, b) && isSubset(b, a)
}

/** Values in both. Sets of different kinds have none in common. */
export function intersect(a: ValueSet, b: ValueSet): ValueSet {
  if (a.kind === 'names') {
    const inB = new Set(b.kind === 'names' ? b.names : [])
    return { kind: 'names', names: a.names.filter((name) => inB.has(name)) }
  }
  if (b.kind === 'names') return { kind: 'numbers', intervals: [] }
  return numberSet(
    a.intervals.flatMap((x) =>
      b.intervals.map((y) => ({ from: Math.max(x.from, y.from), to: Math.min(x.to, y.to) })),
    ),
  )
}

/** Values in either. Both must be of one kind. */
export function union(a: ValueSet, b: ValueSet): ValueSet {
  return a.kind === 'names'
    ? nameSet([...a.names, ...(b.kind === 'names' ? b.names : [])])
    : numberSet([...a.intervals, ...(b.kind === 'numbers' ? b.intervals : [])])
}

/** Values of `a` that are not in `b`. */
export function without(a: ValueSet, b: ValueSet): ValueSet {
  if (a.kind === 'names') {
    const inB = new Set(b.kind === 'names' ? b.names : [])
    return { kind: 'names', names: a.names.filter((name) => !inB.has(name)) }
  }
  if (b.kind === 'names') return a
  return numberSet(
    b.intervals.reduce<readonly Interval[]>(
      (left, cut) =>
        left.flatMap(({ from, to }) => [
          { from, to: Math.min(to, cut.from) },
          { from: Math.max(from, cut.to), to },
        ]),
      a.intervals,
    ),
  )
}

export function isSubset(a: ValueSet, b: ValueSet): boolean {
  return isEmpty(without(a, b))
}

export function isDisjoint(a: ValueSet, b: ValueSet): boolean {
  return isEmpty(intersect(a, b))
}
