import type { Asked, Audit, Coverage, LawInterval } from '../../analyse/audit.ts'
import type { Rulebook } from '../../rulebook/rulebook.ts'
import type { Labels } from '../../rulebook/labels.ts'
import { percent } from './share-words.ts'

/** The questions of a step, as columns. */
export const COLUMNS = ['who', 'limit', 'pays', 'handover'] as const satisfies readonly Asked[]

/** For how many case kinds each question of each step has an answer, in one stretch of time. */
export interface CoverageTable {
  readonly interval: LawInterval
  readonly phases: readonly {
    readonly label: string
    readonly rows: readonly CoverageTableRow[]
  }[]
}

export interface CoverageTableRow {
  readonly label: string
  /** By column. */
  readonly cells: readonly CoverageCell[]
}

export interface CoverageCell {
  /** `—`, `100`, `12–85`, `40~`. */
  readonly text: string
  /** Whether the question ought to be answered, and is for nobody. */
  readonly isGap: boolean
}

/** Above a table that is one of several; those after the first have only what changes. */
export function titleOf({ from }: LawInterval, isFirst: boolean): string {
  return isFirst ? `From ${from}` : `From ${from}, what changes`
}

const NOT_EXPECTED = '—'
const NOT_EXACT = '~'

/**
 * The coverage by phase and step. A step with several tasks or costs has the
 * least and the most of them. Of the stretches of time after the first, only
 * the steps of which something changed.
 */
export function coverageTables(
  { coverage, intervals }: Pick<Audit, 'coverage' | 'intervals'>,
  { steps, words }: Rulebook,
  labels: Labels,
): readonly CoverageTable[] {
  let before = new Map<string, string>()
  return intervals.flatMap((interval, place) => {
    const now = coverage.filter((row) => row.intervals.includes(place))
    const covered = new Set(now.map(({ step }) => step))
    const rows = steps
      .filter(({ id }) => covered.has(id))
      .map(({ id, phase }) => {
        const cells = COLUMNS.map((column) => cellOf(now, id, column))
        return { id, phase, cells, text: cells.map(({ text }) => text).join(' ') }
      })
    const shown = rows.filter(({ id, text }) => before.get(id) !== text)
    before = new Map(rows.map(({ id, text }) => [id, text]))
    const phases = words.phases.flatMap(({ id, label }) => {
      const own = shown.filter(({ phase }) => phase === id)
      return own.length === 0
        ? []
        : [{ label, rows: own.map((row) => ({ label: labels.step(row.id), cells: row.cells })) }]
    })
    return phases.length === 0 ? [] : [{ interval, phases }]
  })
}

function cellOf(rows: readonly Coverage[], step: string, column: Asked): CoverageCell {
  const own = rows.filter((row) => row.step === step && row.question === column && row.expected)
  if (own.length === 0) return { text: NOT_EXPECTED, isGap: false }
  const known = own
    .flatMap(({ covered }) => covered ?? [])
    .toSorted((a, b) => a.perMille - b.perMille)
  const doubt = known.length < own.length ? NOT_EXACT : ''
  const [least, most] = [known[0], known.at(-1)].map((one) => one && percent(one))
  if (least === undefined || most === undefined) return { text: doubt, isGap: false }
  const text = least === most ? least : `${least}–${most}`
  return { text: text + doubt, isGap: text === '0' && doubt === '' }
}
