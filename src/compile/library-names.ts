import { Bug } from '../bug.ts'
import type { Instrument } from '../document/instrument.ts'
import type { Library } from '../document/library.ts'
import type { DefaultTerm, Fact, Family, Role, Step } from '../document/vocabulary.ts'
import { factDomain, variablesOf, type FactDomain } from '../rulebook/notation/fact-domain.ts'
import { variablesById, type Variables } from '../rulebook/variables.ts'
import type { Located } from '../source/located.ts'

/** What the documents of a library refer to, by id. */
export interface LibraryNames {
  readonly domains: ReadonlyMap<string, FactDomain>
  readonly variables: Variables
  readonly roles: ReadonlyMap<string, Role>
  /** In the vocabulary's order. */
  readonly steps: ReadonlyMap<string, Step>
  readonly costs: ReadonlyMap<string, Family>
  readonly terms: ReadonlyMap<string, DefaultTerm>
  readonly instruments: ReadonlyMap<string, Instrument>
  /** By the file it stands in: what is inherited from a text keeps the meaning it has there. */
  readonly byFile: ReadonlyMap<string, Instrument>
}

export function libraryNames({ vocabulary, instruments }: Library): LibraryNames {
  const domains = new Map(vocabulary.facts.map((fact) => [fact.id.value, domainOf(fact)]))
  return {
    domains,
    variables: variablesById([...domains.values()].flatMap(variablesOf)),
    roles: byId(vocabulary.roles),
    steps: byId(vocabulary.steps),
    costs: byId(vocabulary.costs),
    terms: byId(vocabulary.terms),
    instruments: byId(instruments),
    byFile: new Map(instruments.map((instrument) => [instrument.file, instrument])),
  }
}

/** What a name stands for, in a library where every name has been checked. */
export function named<T>(things: ReadonlyMap<string, T>, name: string): T {
  const thing = things.get(name)
  if (thing === undefined) throw new Bug(`\`${name}\` is not declared in a checked library`)
  return thing
}

function byId<T extends { readonly id: Located<string> }>(
  things: readonly T[],
): ReadonlyMap<string, T> {
  return new Map(things.map((thing) => [thing.id.value, thing]))
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
