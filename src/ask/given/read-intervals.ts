import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts'
import { nearest } from '../../diagnostic/nearest.ts'
import type { Outcome } from '../../diagnostic/outcome.ts'
import type { GivenInterval } from '../../document/case-parts.ts'
import { isBefore } from '../../rulebook/notation/moment-order.ts'
import { readMoment } from '../../rulebook/notation/read-date.ts'
import type { Prepared } from '../prepared.ts'
import type { IntervalAnswer } from '../request.ts'
import { momentFaults } from './moment-faults.ts'

/** Reads what may stop a clock; the same interval may come several times. */
export function readIntervals(
  { rulebook }: Prepared,
  given: readonly GivenInterval[],
): Outcome<readonly IntervalAnswer[]> {
  const known = new Set(rulebook.words.intervals.map(({ id }) => id))
  return {
    value: given.map(({ interval, from, to }) => ({
      interval: interval.value,
      from: from.value,
      to: to?.value ?? null,
    })),
    diagnostics: given.flatMap((one): readonly Diagnostic[] => {
      const { value: name, span } = one.interval
      const unknown = known.has(name)
        ? []
        : [diagnostic('case/unknown-interval', span, { name, near: nearest(name, known) })]
      return [...unknown, ...faultsOfEnds(one)]
    }),
  }
}

function faultsOfEnds({ interval, from, to }: GivenInterval): readonly Diagnostic[] {
  const faults = [from, ...(to === undefined ? [] : [to])].flatMap(momentFaults)
  if (faults.length > 0 || to === undefined) return faults
  const [start, end] = [readMoment(from.value), readMoment(to.value)]
  if (start.kind === 'fault' || end.kind === 'fault' || !isBefore(end, start)) return []
  const related = [{ message: 'it starts here', span: from.span }]
  const words = { interval: interval.value }
  return [diagnostic('case/ends-before-start', to.span, words, { related })]
}
