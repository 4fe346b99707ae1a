import { countryName } from '../country/countries.ts'
import type { Rulebook, Word } from './rulebook.ts'

/** How the ids of a library read to people. What has no label reads as its id. */
export interface Labels {
  readonly step: (id: string) => string
  readonly task: (step: string, task: string) => string
  readonly cost: (id: string) => string
  readonly document: (id: string) => string
  readonly event: (id: string) => string
  readonly interval: (id: string) => string
  readonly place: (id: string) => string
  /** Why somebody cannot act, or does not take the person over. */
  readonly reason: (id: string) => string
  readonly role: (id: string) => string
  readonly fact: (id: string) => string
  /** A value of a fact, or a member of a set. */
  readonly value: (fact: string, value: string) => string
}

export function createLabels({ steps, words, roles, facts }: Rulebook): Labels {
  const tasks = new Map(steps.map(({ id, tasks: of }) => [id, lookup(of)]))
  const values = new Map(facts.map(({ id, values: of }) => [id, lookup(of)]))
  const countries = new Set(facts.flatMap(({ id, countries: are }) => (are ? [id] : [])))
  return {
    step: lookup(steps),
    task: (step, task) => tasks.get(step)?.(task) ?? task,
    cost: lookup(words.costs),
    document: lookup(words.documents),
    event: lookup(words.events),
    interval: lookup(words.intervals),
    place: lookup(words.places),
    reason: lookup(words.reasons),
    role: lookup(roles),
    fact: lookup(facts),
    value: (fact, value) =>
      (countries.has(fact) ? countryName(value) : undefined) ?? values.get(fact)?.(value) ?? value,
  }
}

function lookup(entries: readonly Word[]): (id: string) => string {
  const labels = new Map(entries.map(({ id, label }) => [id, label]))
  return (id) => labels.get(id) ?? id
}
