import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import { nearest } from '../diagnostic/nearest.ts'
import type { Outcome } from '../diagnostic/outcome.ts'
import type { GivenFact } from '../document/case-parts.ts'
import type { ValueSet } from '../rulebook/value-set.ts'
import type { Located } from '../source/located.ts'
import type { FactAnswer } from './answer.ts'
import { afterAsOf } from './given/after-as-of.ts'
import { firstGivenAt } from './given/first-given.ts'
import { dateFaults } from './given/moment-faults.ts'
import { readCosts } from './given/read-costs.ts'
import { readEvents } from './given/read-events.ts'
import { readIntervals } from './given/read-intervals.ts'
import { readProgress } from './given/read-progress.ts'
import { readRates } from './given/read-rates.ts'
import type { Prepared } from './prepared.ts'
import { readFact } from './read-fact.ts'
import type { GivenCase } from './given-case.ts'
import type { CaseRequest } from './request.ts'
import { ruledOut } from './ruled-out.ts'

/**
 * Reads what is given of a case.
 *
 * @returns undefined, and why, if anything given cannot be used: a word that is
 *   not understood must not silently become a fact that is not known. Of a case
 *   that can be used, what is dated after the day asked about.
 */
export function readCase(prepared: Prepared, given: GivenCase): Outcome<CaseRequest | undefined> {
  const facts = readFacts(prepared, given.facts)
  const events = readEvents(prepared, given.events)
  const progress = readProgress(prepared, given.progress ?? [])
  const intervals = readIntervals(prepared, given.intervals ?? [])
  const costs = readCosts(prepared, given.costs ?? [])
  const rates = readRates(given.rates ?? [])
  const diagnostics = [
    ...facts.diagnostics,
    ...events.diagnostics,
    ...progress.diagnostics,
    ...intervals.diagnostics,
    ...costs.diagnostics,
    ...rates.diagnostics,
    ...dateFaults(given.asOf),
    ...draftFaults(prepared, given.withDraft),
  ]
  if (diagnostics.length > 0) return { value: undefined, diagnostics }

  const request: CaseRequest = {
    facts: facts.variables,
    given: facts.given,
    events: events.value,
    progress: progress.value,
    intervals: intervals.value,
    costs: costs.value,
    rates: rates.value,
    asOf: given.asOf.value,
    withDraft: [...new Set(given.withDraft.map(({ value }) => value))].sort(),
  }
  const excluded = ruledOut(prepared, request, given)
  return excluded.length > 0
    ? { value: undefined, diagnostics: excluded }
    : { value: request, diagnostics: afterAsOf(given) }
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
