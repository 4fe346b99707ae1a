import { Bug } from '../bug.ts'
import type { Condition } from '../rulebook/condition.ts'
import { nameSet, numberSet, type ValueSet } from '../rulebook/value-set.ts'

/**
 * The values of one variable, parted into classes that no test tells apart:
 * numbered from 0, in the order of values.
 */
export interface Classes {
  readonly variable: string
  readonly classes: readonly ValueSet[]
  /** The class of a name; of a number, that of the interval around it. */
  readonly classOf: (value: string | number) => number
}

/** Everything that must be told apart of a variable. */
export interface Tests {
  readonly domain: ValueSet
  readonly sets: readonly ValueSet[]
  /** Names that are a class each. */
  readonly singles: ReadonlySet<string>
}

export function classesOf(variable: string, tests: Tests): Classes {
  return tests.domain.kind === 'numbers'
    ? numberClasses(variable, tests)
    : nameClasses(variable, tests.domain.names, tests)
}

function numberClasses(variable: string, { domain, sets }: Tests): Classes {
  const intervals = [domain, ...sets].flatMap((set) =>
    set.kind === 'numbers' ? set.intervals : [],
  )
  const cuts = [...new Set(intervals.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b)
  const inDomain = domain.kind === 'numbers' ? domain.intervals : []
  const classes = cuts.slice(1).flatMap((to, at) => {
    const from = cuts[at] ?? to
    return inDomain.some((outer) => outer.from <= from && to <= outer.to) ? [{ from, to }] : []
  })
  return {
    variable,
    classes: classes.map((interval) => numberSet([interval])),
    classOf: (value) =>
      classes.findIndex(({ from, to }) => from <= Number(value) && Number(value) < to),
  }
}

function nameClasses(
  variable: string,
  names: readonly string[],
  { sets, singles }: Tests,
): Classes {
  const members = sets.map((set) => new Set(set.kind === 'names' ? set.names : []))
  const numbers = new Map<string, number>()
  const ofName = new Map<string, number>()
  const groups: string[][] = []
  for (const name of names) {
    const key = singles.has(name)
      ? `= ${name}`
      : members.map((set) => (set.has(name) ? '1' : '0')).join('')
    const known = numbers.get(key)
    const cls = known ?? groups.length
    if (known === undefined) {
      numbers.set(key, cls)
      groups.push([name])
    } else {
      groups[cls]?.push(name)
    }
    ofName.set(name, cls)
  }
  return {
    variable,
    classes: groups.map((group) => nameSet(group)),
    classOf: (value) => ofName.get(String(value)) ?? -1,
  }
}

/** The classes that a set consists of; those that it has something in common with, for a range of a case. */
export function classesIn(
  values: ValueSet,
  { classes, classOf, variable }: Classes,
): readonly number[] {
  if (values.kind === 'names') {
    return [...new Set(values.names.map(classOf).filter((cls) => cls >= 0))].sort((a, b) => a - b)
  }
  const found = classes.flatMap((set, cls) => {
    if (set.kind === 'names') throw new Bug(`\`${variable}\` is no number`)
    const touches = set.intervals.some((a) =>
      values.intervals.some((b) => a.from < b.to && b.from < a.to),
    )
    return touches ? [cls] : []
  })
  return found
}

/** A value of a class, to stand for all of it. */
export function representative(set: ValueSet | undefined): ValueSet {
  if (set?.kind === 'numbers') {
    const from = set.intervals[0]?.from ?? 0
    return numberSet([{ from, to: from + SMALLEST }])
  }
  return nameSet(set?.names.slice(0, 1) ?? [])
}

/** Narrower than the step of any number fact, so that only one value lies inside. */
const SMALLEST = 1e-6

/** All sets of values that conditions test, by variable, and all pairs that they compare. */
export interface Tested {
  readonly sets: Map<string, ValueSet[]>
  readonly pairs: (readonly [string, string])[]
}

export function collectTests(condition: Condition, into: Tested): void {
  switch (condition.kind) {
    case 'always':
    case 'never':
      return
    case 'in': {
      const known = into.sets.get(condition.variable)
      if (known === undefined) into.sets.set(condition.variable, [condition.values])
      else known.push(condition.values)
      return
    }
    case 'same':
    case 'differs':
      into.pairs.push([condition.left, condition.right])
      return
    case 'all':
    case 'any':
      for (const part of condition.of) collectTests(part, into)
      return
  }
}

/** Whether a class is one name alone. */
export function isSingle({ classes }: Classes, cls: number): boolean {
  const values = classes[cls]
  return values?.kind === 'names' && values.names.length === 1
}

/** The class of another variable that the names of a class belong to. */
export function classIn(table: Classes, values: ValueSet | undefined): number {
  return values?.kind === 'names' ? table.classOf(values.names[0] ?? '') : -1
}
