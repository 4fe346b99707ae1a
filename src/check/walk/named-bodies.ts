import type { Library } from '../../document/library.ts'
import { isOpen } from '../../document/scenario.ts'
import { readBody, type PlaceName } from '../../rulebook/notation/read-body.ts'
import type { Located } from '../../source/located.ts'
import { mentions, type Mention } from '../mention.ts'
import { endOf, partOf } from '../part-of.ts'
import { bodiesOf } from './bodies.ts'
import { scenariosOf } from './scenarios.ts'

/** Every word that is meant as a body: in clauses, among the parties, in what scenarios expect. */
export function bodyWordsOf(library: Library): readonly Mention[] {
  return [
    ...library.instruments.flatMap(({ parties }) =>
      mentions(parties.map(({ who }) => who).filter(({ value }) => /@|^agency:/.test(value))),
    ),
    ...bodiesOf(library).map(({ ref, heading }) => ({ name: ref, heading })),
    ...scenariosOf(library).flatMap(({ scenario: { expect, expectPlan }, heading }) => [
      ...expect.flatMap(({ responsible = [], by = [], to = [] }) =>
        mentions([...responsible, ...by, ...to], heading),
      ),
      ...expectPlan.flatMap((one) =>
        one.question === 'ledger' && !isOpen(one) ? mentions(one.account, heading) : [],
      ),
    ]),
  ]
}

/** The roles that are named, without their places. */
export function rolesOf(library: Library): readonly Mention[] {
  return bodyWordsOf(library).flatMap(({ name, heading }) => {
    const read = readBody(name.value)
    if (read.kind !== 'role') return []
    return [{ name: { value: read.role, span: partOf(name, read.role, 0) }, heading }]
  })
}

export interface PlaceSite {
  readonly place: PlaceName
  /** The place as written, without the `@`. */
  readonly word: Located<string>
  readonly heading: readonly string[]
}

/** The places of the bodies that are named with one. */
export function placesOf(library: Library): readonly PlaceSite[] {
  return bodyWordsOf(library).flatMap(({ name, heading }) => {
    const place = placeIn(name)
    return place === undefined ? [] : [{ ...place, heading }]
  })
}

/** The place in one body; undefined if it has none. */
export function placeIn(body: Located<string>): Omit<PlaceSite, 'heading'> | undefined {
  const read = readBody(body.value)
  if ((read.kind !== 'role' && read.kind !== 'state') || read.place === null) return undefined
  const value = read.place.kind === 'country' ? read.place.code : read.place.fact
  return { place: read.place, word: { value, span: endOf(body, value) } }
}
