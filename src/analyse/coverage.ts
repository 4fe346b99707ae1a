import { anyOf } from '../diagram/apply.ts'
import { FALSE } from '../diagram/diagram.ts'
import type { Coverage, CoveragePart } from './audit.ts'
import { isExpected, type Inquiry } from './inquiry.ts'
import { timesOf } from './limits.ts'
import type { Measure } from './measure.ts'

/** A row of the table before it is known in which intervals it is so. */
export type CoverageRow = Omit<Coverage, 'intervals'>

/** For how many kinds of case a question has an answer; of who acts, also by when. */
export function coverageOf(inquiry: Inquiry, measure: Measure): readonly CoverageRow[] {
  const { name, step, statuses, posed } = inquiry
  const { space } = posed.frame
  const answered = statuses.filter(({ status }) => status !== 'silent' && status !== 'not-in-force')
  const row: CoverageRow = {
    ...name,
    expected: isExpected(step, name.question),
    covered: measure(
      anyOf(
        space,
        answered.map(({ where }) => where),
      ),
    ),
    parts: statuses.flatMap(({ status, where }) =>
      status === 'unknown' ? [] : partOf(status, where, measure),
    ),
  }
  if (name.question !== 'who') return [row]
  const { number, words, none, noDuty } = timesOf(inquiry)
  const limit: CoverageRow = {
    ...name,
    question: 'limit',
    expected: isExpected(step, 'limit'),
    covered: measure(number),
    parts: [
      ...partOf('number', number, measure),
      ...partOf('words', words, measure),
      ...partOf('none', none, measure),
      ...partOf('no-duty', noDuty, measure),
    ],
  }
  return [row, limit]
}

function partOf(
  is: CoveragePart['is'],
  where: Parameters<Measure>[0],
  measure: Measure,
): readonly CoveragePart[] {
  const share = where === FALSE ? null : measure(where)
  return share === null ? [] : [{ is, share }]
}
