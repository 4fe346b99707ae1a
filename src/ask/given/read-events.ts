import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts'
import { nearest } from '../../diagnostic/nearest.ts'
import type { Outcome } from '../../diagnostic/outcome.ts'
import type { GivenEvent } from '../../document/case-parts.ts'
import type { Located } from '../../source/located.ts'
import type { EventAnswer } from '../answer.ts'
import type { Prepared } from '../prepared.ts'
import { firstGivenAt } from './first-given.ts'
import { momentFaults } from './moment-faults.ts'

/** Reads what has happened: each event at most once. */
export function readEvents(
  { rulebook }: Prepared,
  given: readonly GivenEvent[],
): Outcome<readonly EventAnswer[]> {
  const known = new Set(rulebook.words.events.map(({ id }) => id))
  const places = new Map<string, Located<string>>()
  const value: EventAnswer[] = []
  const diagnostics: Diagnostic[] = []
  for (const { event, at } of given) {
    const first = places.get(event.value)
    if (!known.has(event.value)) {
      const near = nearest(event.value, known)
      diagnostics.push(diagnostic('case/unknown-event', event.span, { name: event.value, near }))
    } else if (first !== undefined) {
      const words = { event: event.value }
      diagnostics.push(diagnostic('case/event-given-twice', event.span, words, firstGivenAt(first)))
    } else {
      places.set(event.value, event)
      diagnostics.push(...momentFaults(at))
      value.push({ event: event.value, at: at.value })
    }
  }
  return { value, diagnostics }
}
