import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import { nearest } from '../diagnostic/nearest.ts'
import type { Outcome } from '../diagnostic/outcome.ts'
import type { GivenEvent, GivenFact } from '../document/scenario.ts'
import { readDate, readMoment, type DateFault } from '../rulebook/notation/read-date.ts'
import type { ValueSet } from '../rulebook/value-set.ts'
import type { Located } from '../source/located.ts'
import type { EventAnswer, FactAnswer } from './answer.ts'
import type { Prepared } from './prepared.ts'
import { readFact } from './read-fact.ts'
import type { GivenCase } from './given-case.ts'
import type { CaseRequest } from './request.ts'
import { ruledOut } from './ruled-out.ts'

/**
 * Reads what is given of a case.
 *
 * @returns undefined, and why, if anything given cannot be used: a word that is
 *   not understood must not silently become a fact that is not known.
 */
export function readCase(prepared: Prepared, given: GivenCase): Outcome<CaseRequest | undefined> {
  const facts = readFacts(prepared, given.facts)
  const events = readEvents(prepared, given.events)
  const diagnostics = [
    ...facts.diagnostics,
    ...events.diagnostics,
    ...unknownIntervals(prepared, given),
    ...unknownCosts(prepared, given),
    ...dateFaults(given.asOf),
    ...draftFaults(prepared, given.withDraft),
  ]
  if (diagnostics.length > 0) return { value: undefined, diagnostics }

  const request: CaseRequest = {
    facts: facts.variables,
    given: facts.given,
    events: events.value,
    asOf: given.asOf.value,
    withDraft: [...new Set(given.withDraft.map(({ value }) => value))].sort(),
  }
  const excluded = ruledOut(prepared, request, given)
  return { value: excluded.length > 0 ? undefined : request, diagnostics: excluded }
}

interface ReadFacts {
  readonly variables: ReadonlyMap<string, ValueSet>
  readonly given: ReadonlyMap<string, FactAnswer>
  readonly diagnostics: readonly Diagnostic[]
}

function readFacts({ facts: known }: Prepared, words: readonly GivenFact[]): ReadFacts {
  const variables = new Map<string, ValueSet>()
  const given = new Map<string, FactAnswer>()
  const places = new Map<string, Located<string>>()
  const diagnostics: Diagnostic[] = []
  for (const { fact, value } of words) {
    const first = places.get(fact.value)
    const entry = known.get(fact.value)
    if (entry === undefined) {
      const near = nearest(fact.value, known.keys())
      diagnostics.push(diagnostic('case/unknown-fact', fact.span, { name: fact.value, near }))
    } else if (first !== undefined) {
      const words = { fact: fact.value }
      diagnostics.push(diagnostic('case/fact-given-twice', fact.span, words, firstGivenAt(first)))
    } else {
      places.set(fact.value, fact)
      const outcome = readFact(entry.domain, value, fact.span)
      if (outcome.kind === 'faults') diagnostics.push(...outcome.diagnostics)
      else {
        given.set(fact.value, outcome.read.given)
        for (const [variable, values] of outcome.read.variables) variables.set(variable, values)
      }
    }
  }
  return { variables, given, diagnostics }
}

function readEvents(
  { rulebook }: Prepared,
  words: readonly GivenEvent[],
): Outcome<readonly EventAnswer[]> {
  const known = new Set(rulebook.words.events.map(({ id }) => id))
  const places = new Map<string, Located<string>>()
  const value: EventAnswer[] = []
  const diagnostics: Diagnostic[] = []
  for (const { event, at } of words) {
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

function unknownIntervals(
  { rulebook }: Prepared,
  { intervals = [] }: GivenCase,
): readonly Diagnostic[] {
  const known = new Set(rulebook.words.intervals.map(({ id }) => id))
  return intervals.flatMap(({ interval: { value: name, span } }) =>
    known.has(name)
      ? []
      : [diagnostic('case/unknown-interval', span, { name, near: nearest(name, known) })],
  )
}

function unknownCosts({ rulebook }: Prepared, { costs = [] }: GivenCase): readonly Diagnostic[] {
  const known = new Set(rulebook.words.costs.map(({ id }) => id))
  return costs.flatMap(({ cost: { value: name, span } }) =>
    known.has(name)
      ? []
      : [diagnostic('case/unknown-cost', span, { name, near: nearest(name, known) })],
  )
}

function firstGivenAt({ span }: Located<string>) {
  return { related: [{ message: 'first given here', span }] }
}

function dateFaults(date: Located<string>): readonly Diagnostic[] {
  const read = readDate(date.value)
  return read.kind === 'fault' ? [dateFault(date, read, 'case/not-a-date')] : []
}

function momentFaults(moment: Located<string>): readonly Diagnostic[] {
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

function draftFaults(
  { instruments }: Prepared,
  names: readonly Located<string>[],
): readonly Diagnostic[] {
  return names.flatMap(({ value: name, span }) => {
    const instrument = instruments.get(name)
    if (instrument === undefined) {
      const drafts = [...instruments.values()].flatMap(({ id, draft }) => (draft ? [id] : []))
      return [diagnostic('case/unknown-draft', span, { name, near: nearest(name, drafts) })]
    }
    return instrument.draft ? [] : [diagnostic('case/not-a-draft', span, { name })]
  })
}
