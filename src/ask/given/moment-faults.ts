import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts'
import { readDate, readMoment, type DateFault } from '../../rulebook/notation/read-date.ts'
import type { Located } from '../../source/located.ts'

/** What is wrong with a date. */
export function dateFaults(date: Located<string>): readonly Diagnostic[] {
  const read = readDate(date.value)
  return read.kind === 'fault' ? [dateFault(date, read, 'case/not-a-date')] : []
}

/** What is wrong with a date, or a date and time with offset. */
export function momentFaults(moment: Located<string>): readonly Diagnostic[] {
  const read = readMoment(moment.value)
  return read.kind === 'fault' ? [dateFault(moment, read, 'case/not-a-time')] : []
}

function dateFault(
  { value: text, span }: Located<string>,
  { fault }: DateFault,
  malformed: 'case/not-a-date' | 'case/not-a-time',
): Diagnostic {
  switch (fault) {
    case 'not-a-date':
      return diagnostic(malformed, span, { text })
    case 'no-such-day':
      return diagnostic('case/no-such-day', span, { text })
    case 'no-such-time':
      return diagnostic('case/no-such-time', span, { text })
    case 'no-offset':
      return diagnostic('case/time-without-offset', span, { text })
  }
}
