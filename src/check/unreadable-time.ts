import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import { nearest } from '../diagnostic/nearest.ts'
import type { Library } from '../document/library.ts'
import {
  readDuration,
  readLimit,
  readTimeSpan,
  TIME_UNITS,
  type TimeFault,
} from '../rulebook/notation/read-time.ts'
import type { Located } from '../source/located.ts'
import { partOf } from './part-of.ts'
import { clausesOf } from './walk/clauses.ts'
import { scenariosOf } from './walk/scenarios.ts'

/** Reports limits and durations that have a digit and yet give no time. */
export function unreadableTime(library: Library): readonly Diagnostic[] {
  const reviews = library.instruments.flatMap(({ reviewEvery }) =>
    inText(reviewEvery, readTimeSpan, []),
  )
  const inClauses = clausesOf(library).flatMap(({ clause, heading }) => [
    ...clause.within.flatMap(({ limit, aim }) => [
      ...inText(limit, readLimit, heading),
      ...inText(aim, readLimit, heading),
    ]),
    ...inText(clause.duration?.text, readDuration, heading),
    ...inText(clause.fallback?.after, readLimit, heading),
  ])
  const expected = scenariosOf(library).flatMap(({ scenario: { expect }, heading }) =>
    expect.flatMap(({ within }) => inText(within, readLimit, heading)),
  )
  return [...reviews, ...inClauses, ...expected]
}

function inText(
  text: Located<string> | undefined,
  read: (text: string) => { readonly kind: string } | TimeFault,
  heading: readonly string[],
): readonly Diagnostic[] {
  if (text === undefined) return []
  const found = read(text.value)
  return isFault(found) ? [report(found, text, heading)] : []
}

function isFault(found: { readonly kind: string } | TimeFault): found is TimeFault {
  return found.kind === 'fault'
}

function report(fault: TimeFault, text: Located<string>, heading: readonly string[]): Diagnostic {
  const at = (part: string): Located<string>['span'] => partOf(text, part, text.value.indexOf(part))
  switch (fault.fault) {
    case 'no-amount':
      return diagnostic('check/unreadable-time', text.span, { text: text.value }, { heading })
    case 'not-whole':
    case 'zero': {
      const amount = fault.fault === 'zero' ? '0' : fault.amount
      return diagnostic('check/time-not-whole', at(amount), { amount }, { heading })
    }
    case 'unknown-unit': {
      const words = { unit: fault.unit, near: nearest(fault.unit.replace(/s$/, ''), TIME_UNITS) }
      return diagnostic('check/unknown-unit', at(fault.unit), words, { heading })
    }
    case 'unknown-tail':
      return diagnostic('check/unclear-start', at(fault.tail), { text: fault.tail }, { heading })
  }
}
