import type { WrittenClause } from '../document/clause.ts'
import type { Agency } from '../document/directory.ts'
import type { Instrument } from '../document/instrument.ts'
import type { Library } from '../document/library.ts'
import type {
  DefaultTerm,
  Fact,
  Family,
  MeetingPlace,
  Role,
  Step,
  Word,
} from '../document/vocabulary.ts'
import { factDomain, type FactDomain } from '../rulebook/notation/fact-domain.ts'
import type { Located } from '../source/located.ts'

/**
 * Everything that has a name, by name. Where a name is given twice, the first
 * one counts; the second is reported as a duplicate.
 */
export interface Names {
  readonly facts: ReadonlyMap<string, Fact>
  /** Which values each fact can have. */
  readonly domains: ReadonlyMap<string, FactDomain>
  readonly phases: ReadonlyMap<string, Word>
  readonly steps: ReadonlyMap<string, Step>
  readonly roles: ReadonlyMap<string, Role>
  readonly costs: ReadonlyMap<string, Family>
  readonly documents: ReadonlyMap<string, Word>
  readonly events: ReadonlyMap<string, Word>
  readonly intervals: ReadonlyMap<string, Word>
  readonly places: ReadonlyMap<string, MeetingPlace>
  readonly reasons: ReadonlyMap<string, Word>
  /** The library's terms; those of an instrument are in `terms-seen-by.ts`. */
  readonly terms: ReadonlyMap<string, DefaultTerm>
  readonly agencies: ReadonlyMap<string, Agency>
  readonly instruments: ReadonlyMap<string, Instrument>
  /** By instrument, then by the clause's id; a block with rows is under its own id as well. */
  readonly clauses: ReadonlyMap<string, ReadonlyMap<string, readonly WrittenClause[]>>
  /** Names of things that are there but could not be read: to use one is no fault of its own. */
  readonly unreadable: ReadonlySet<string>
}

export function namesOf({ vocabulary, directories, instruments }: Library): Names {
  const instrumentsById = byId(instruments)
  const facts = byId(vocabulary.facts)
  return {
    facts,
    domains: new Map([...facts].map(([id, fact]) => [id, domainOf(fact)] as const)),
    phases: byId(vocabulary.phases),
    steps: byId(vocabulary.steps),
    roles: byId(vocabulary.roles),
    costs: byId(vocabulary.costs),
    documents: byId(vocabulary.documents),
    events: byId(vocabulary.events),
    intervals: byId(vocabulary.intervals),
    places: byId(vocabulary.places),
    reasons: byId(vocabulary.reasons),
    terms: byId(vocabulary.terms),
    agencies: byId(directories.flatMap(({ agencies }) => agencies)),
    instruments: instrumentsById,
    clauses: new Map(
      [...instrumentsById].map(([id, { clauses }]) => [id, clausesById(clauses)] as const),
    ),
    unreadable: new Set(
      [vocabulary, ...directories, ...instruments].flatMap(({ unreadable }) =>
        unreadable.map(({ value }) => value),
      ),
    ),
  }
}

/** Things by id, the first of each id. */
export function byId<T extends { readonly id: Located<string> }>(
  things: readonly T[],
): ReadonlyMap<string, T> {
  const map = new Map<string, T>()
  for (const thing of things) if (!map.has(thing.id.value)) map.set(thing.id.value, thing)
  return map
}

function domainOf({ id, type, values, ofCountries, range, mayBeUndetermined }: Fact): FactDomain {
  return factDomain({
    id: id.value,
    type,
    values: values.map((value) => value.id.value),
    ofCountries,
    range: range ?? null,
    mayBeUndetermined,
  })
}

function clausesById(
  clauses: readonly WrittenClause[],
): ReadonlyMap<string, readonly WrittenClause[]> {
  const map = new Map<string, WrittenClause[]>()
  for (const clause of clauses) {
    for (const id of new Set([clause.id.value, clause.block])) {
      map.set(id, [...(map.get(id) ?? []), clause])
    }
  }
  return map
}
