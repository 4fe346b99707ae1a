import { severityPainter, type Colors } from '../colors.ts'
import { line, rowsOf, wrap, type Line } from '../layout.ts'
import { shellRows } from './shell-rows.ts'
import type { Told, ToldClause } from './told.ts'

/** The columns to the left of the paragraphs of a finding. */
const LEFT = 10

/** How far the command that shows a finding stands to the right. */
const COMMAND = 4

/** A cause as rows of at most `width` columns: one sentence, then for whom, by which clauses, and what to do. */
export function toldRows(
  told: Told,
  code: string,
  width: number,
  colors: Colors,
): readonly string[] {
  const { severity, sentence, help, also, ask, doubt } = told
  const mark = `${severity}[${code}]:`
  const [first = '', ...rest] = wrap([`${mark} ${sentence}`], width - HANGING)
  const paint = severityPainter(severity, colors)
  const lines = [
    ...told.regions.flatMap((words, at) => named(at === 0 ? 'for' : 'or', [words])),
    ...timeLines(told),
    ...clauseLines(told),
    ...named('also', also),
    ...named('doubt', doubt === undefined ? [] : [doubt]),
    ...named('help', help === undefined ? [] : [help]),
  ]
  return [
    paint(mark) + colors.bold(first.slice(mark.length)),
    ...rest.map((row) => ' '.repeat(HANGING) + colors.bold(row)),
    ...rowsOf(lines, width, colors),
    ...(ask === undefined ? [] : shellRows(ask, width, COMMAND)),
  ]
}

/** How far the rows of a sentence below its first stand to the right. */
const HANGING = 2

/** A paragraph with a name to the left of it. */
function named(name: string, parts: readonly string[]): readonly Line[] {
  if (parts.length === 0) return []
  return [{ ...line(parts), lead: { text: name, columns: LEFT, right: true } }]
}

function timeLines({ share, during }: Told): readonly Line[] {
  const parts = [share, during].flatMap((words) => words ?? [])
  return named(share === undefined ? 'when' : 'share', parts)
}

function clauseLines({ clauses, moreClauses }: Told): readonly Line[] {
  return [
    ...clauses.flatMap((clause, at) => named(at === 0 ? 'text' : '', clauseParts(clause))),
    ...(moreClauses === 0 ? [] : named('', [`and ${moreClauses} more clauses`])),
  ]
}

/** A clause, the part it plays and where it stands. */
export function clauseParts({ id, part, place }: ToldClause): readonly string[] {
  return [id, part, place ?? ''].filter((word) => word !== '')
}
