import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import type { Located } from '../source/located.ts'
import { RESERVED_BODIES } from './unknown-role.ts'
import { ALL_COSTS } from './walk/costs.ts'

/** In a row of `cases`, the value that takes a key away. */
const NONE = 'none'

/** Reports names of the vocabulary that mean something else where they would be used. */
export function reservedWord({ vocabulary }: Library): readonly Diagnostic[] {
  const { facts, roles, costs, documents, events, places, steps } = vocabulary
  const ids = (things: readonly { readonly id: Located<string> }[]): readonly Located<string>[] =>
    things.map(({ id }) => id)
  return [
    ...among('fact', ids(facts), ['any', 'all', 'not', 'is', 'is-not']),
    ...facts.flatMap((fact) =>
      among('value', ids(fact.values), ['undetermined', 'yes', 'no', 'true', 'false']),
    ),
    ...among('role', ids(roles), [...RESERVED_BODIES, 'all-states', NONE]),
    ...among('cost', ids(costs), [ALL_COSTS, NONE]),
    ...among('document', ids(documents), [NONE]),
    ...among('event', ids(events), [NONE]),
    ...among('place', ids(places), [NONE]),
    ...among('step', ids(steps), [NONE]),
  ]
}

function among(
  what: string,
  ids: readonly Located<string>[],
  reserved: readonly string[],
): readonly Diagnostic[] {
  return ids
    .filter(({ value }) => reserved.includes(value))
    .map(({ value, span }) => diagnostic('check/reserved-word', span, { what, id: value }))
}
