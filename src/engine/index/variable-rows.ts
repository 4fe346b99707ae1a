import { Bug } from '../../bug.ts'
import type { Interval, ValueSet } from '../../rulebook/value-set.ts'
import type { Column } from './columns.ts'

/** What a variable's values do to the columns, as far as is known which value it has. */
export interface VariableRows {
  readonly variable: string
  /** The columns that hold for no value known: those that do not test the variable. */
  readonly open: Uint32Array
  /**
   * Takes from `certain` the columns that some of the possible values make
   * false, and from `possible` those that all of them make false.
   */
  readonly narrow: (values: ValueSet, certain: Uint32Array, possible: Uint32Array) => void
}

/** Which columns test a variable, and the values for which each of them may hold. */
interface Test {
  readonly column: number
  readonly values: ValueSet
}

/**
 * Rows of the given columns for one variable: one row for each class of values
 * that no column tells apart. A row has a bit for each column, set unless the
 * column tests the variable and the class fails the test.
 */
export function variableRows(variable: string, columns: readonly Column[]): VariableRows {
  const tests = columns.flatMap((tested, column): Test[] =>
    tested.kind === 'comparison'
      ? []
      : tested.of
          .filter((leaf) => leaf.variable === variable)
          .map(({ values }) => ({ column, values })),
  )
  const untested = new Uint32Array(Math.ceil(columns.length / 32)).fill(0xffffffff)
  for (const { column } of tests) setBit(untested, column, false)

  const classes = tests.some(({ values }) => values.kind === 'numbers')
    ? numberClasses(tests, untested)
    : nameClasses(tests, untested)
  return { variable, open: untested, narrow: narrowTo(variable, classes) }
}

/** The rows of the classes that the values fall into; undefined if the values are of another kind. */
type RowsOf = (values: ValueSet) => readonly Uint32Array[] | undefined

function narrowTo(variable: string, rowsOf: RowsOf): VariableRows['narrow'] {
  return (values, certain, possible) => {
    const rows = rowsOf(values)
    const first = rows?.[0]
    if (rows === undefined || first === undefined) {
      throw new Bug(`\`${variable}\` is given no value, or one of another type`)
    }
    for (let word = 0; word < certain.length; word += 1) {
      let inAll = first[word] ?? 0
      let inSome = inAll
      for (let i = 1; i < rows.length; i += 1) {
        const row = rows[i]?.[word] ?? 0
        inAll &= row
        inSome |= row
      }
      certain[word] = (certain[word] ?? 0) & inAll
      possible[word] = (possible[word] ?? 0) & inSome
    }
  }
}

function nameClasses(tests: readonly Test[], untested: Uint32Array): RowsOf {
  const rows = new Map<string, Uint32Array>()
  for (const { column, values } of tests) {
    for (const name of values.kind === 'names' ? values.names : []) {
      const row = rows.get(name) ?? untested.slice()
      setBit(row, column, true)
      rows.set(name, row)
    }
  }
  const shared = shareEqual(rows)
  return (values) =>
    values.kind === 'names' ? values.names.map((name) => shared.get(name) ?? untested) : undefined
}

/** One array for all names of a class: 249 countries must not cost 249 rows. */
function shareEqual(rows: ReadonlyMap<string, Uint32Array>): ReadonlyMap<string, Uint32Array> {
  const byContent = new Map<string, Uint32Array>()
  return new Map(
    [...rows].map(([name, row]) => {
      const content = row.join()
      const one = byContent.get(content) ?? row
      byContent.set(content, one)
      return [name, one]
    }),
  )
}

/** Class 0 lies below the first cut, class `i` from the cut before `cuts[i]`. */
function numberClasses(tests: readonly Test[], untested: Uint32Array): RowsOf {
  const cuts = [...new Set(tests.flatMap(({ values }) => intervalsOf(values).flatMap(endsOf)))]
  cuts.sort((a, b) => a - b)
  const rows = [-Infinity, ...cuts].map((start) => {
    const row = untested.slice()
    for (const { column, values } of tests) {
      const inside = intervalsOf(values).some(({ from, to }) => from <= start && start < to)
      if (inside) setBit(row, column, true)
    }
    return row
  })
  return (values) =>
    values.kind === 'numbers'
      ? values.intervals.flatMap(({ from, to }) =>
          rows.slice(countUpTo(cuts, from, true), countUpTo(cuts, to, false) + 1),
        )
      : undefined
}

function intervalsOf(values: ValueSet): readonly Interval[] {
  return values.kind === 'numbers' ? values.intervals : []
}

function endsOf({ from, to }: Interval): readonly number[] {
  return [from, to]
}

/** How many of the ascending cuts lie below `value`, or at it if those count too. */
function countUpTo(cuts: readonly number[], value: number, inclusive: boolean): number {
  let low = 0
  let high = cuts.length
  while (low < high) {
    const middle = (low + high) >> 1
    const cut = cuts[middle] ?? Infinity
    if (cut < value || (inclusive && cut === value)) low = middle + 1
    else high = middle
  }
  return low
}

function setBit(row: Uint32Array, column: number, on: boolean): void {
  const word = column >>> 5
  const bit = 1 << (column & 31)
  row[word] = on ? (row[word] ?? 0) | bit : (row[word] ?? 0) & ~bit
}
