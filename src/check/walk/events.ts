import type { WrittenClause } from '../../document/clause.ts'
import type { Library } from '../../document/library.ts'
import { readDuration, readLimit } from '../../rulebook/notation/read-time.ts'
import type { Located } from '../../source/located.ts'
import { mention, mentions, type Mention } from '../mention.ts'
import { endOf } from '../part-of.ts'
import { clausesOf } from './clauses.ts'
import { scenariosOf } from './scenarios.ts'

/** Every event that is named, also within texts such as `24 hours of custody`. */
export function eventsOf(library: Library): readonly Mention[] {
  return [
    ...library.instruments.flatMap(({ selectedBy }) => mention(selectedBy)),
    ...clausesOf(library).flatMap(({ clause, heading }) =>
      mentions(eventsOfClause(clause), heading),
    ),
    ...scenariosOf(library).flatMap(({ scenario, heading }) =>
      mentions(
        scenario.events.map(({ event }) => event),
        heading,
      ),
    ),
  ]
}

function eventsOfClause(clause: WrittenClause): readonly Located<string>[] {
  const { selectedBy, within, duration, fallback } = clause
  return [
    ...(selectedBy === undefined ? [] : [selectedBy]),
    ...within.flatMap(({ limit, from }) => [...eventInLimit(limit), ...(from?.events ?? [])]),
    ...(duration === undefined ? [] : eventInDuration(duration.text)),
    ...(fallback?.after === undefined ? [] : eventInLimit(fallback.after)),
  ]
}

/** The event that a limit runs from, if its text names one. */
export function eventInLimit(text: Located<string>): readonly Located<string>[] {
  const read = readLimit(text.value)
  if (read.kind !== 'limit' || read.event === null) return []
  return [{ value: read.event, span: endOf(text, read.event) }]
}

function eventInDuration(text: Located<string>): readonly Located<string>[] {
  const read = readDuration(text.value)
  if (read.kind !== 'duration' || read.duration.event === null) return []
  return [{ value: read.duration.event, span: endOf(text, read.duration.event) }]
}
