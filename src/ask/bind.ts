import type { Body, Place, Who } from '../rulebook/body.ts'
import type { CaseFacts } from '../rulebook/case-facts.ts'
import { memberOf } from '../rulebook/variable.ts'

/** Who acts, pays or receives, with the places that the case tells filled in. */
export type BoundWho =
  | { readonly kind: 'named'; readonly anyOf: readonly (readonly BoundBody[])[] }
  | { readonly kind: 'unnamed' }
  | { readonly kind: 'nobody' }

export type BoundBody =
  /** `place` is null for roles that belong to no country. */
  | { readonly kind: 'role'; readonly role: string; readonly place: BoundPlace | null }
  | { readonly kind: 'agency'; readonly agency: string }
  | { readonly kind: 'state'; readonly place: BoundPlace }
  | { readonly kind: 'anyone' }

export type BoundPlace =
  | { readonly kind: 'country'; readonly code: string }
  /** A country that the case does not tell yet. */
  | { readonly kind: 'open'; readonly fact: string }
  /** The case says that there is no such country. */
  | { readonly kind: 'nowhere' }

/** What binding needs to know of a case. */
export interface PlaceFacts {
  readonly facts: CaseFacts
  /** The members that a set of countries can have. */
  readonly membersOf: (fact: string) => readonly string[]
}

/** Fills in the places of a `who`, as far as the case tells them. */
export function bind(who: Who, known: PlaceFacts): BoundWho {
  if (who.kind !== 'named') return who
  return {
    kind: 'named',
    anyOf: who.anyOf.map((bodies) => bodies.flatMap((body) => bindBody(body, known))),
  }
}

/** A body of each of several countries becomes several bodies. */
function bindBody(body: Body, known: PlaceFacts): readonly BoundBody[] {
  switch (body.kind) {
    case 'agency':
    case 'anyone':
      return [body]
    case 'state':
      return placesOf(body.place, known).map((place) => ({ kind: 'state', place }))
    case 'role': {
      const { role, place } = body
      if (place === null) return [{ kind: 'role', role, place: null }]
      return placesOf(place, known).map((bound) => ({ kind: 'role', role, place: bound }))
    }
  }
}

function placesOf(place: Place, known: PlaceFacts): readonly BoundPlace[] {
  switch (place.kind) {
    case 'country':
      return [place]
    case 'fact':
      return [placeOf(place.fact, known)]
    case 'each':
      return eachOf(place.fact, known)
  }
}

/** No country has an id of small letters: such a value says that there is none. */
const COUNTRY_CODE = /^[A-Z]{2}$/

export function isKnownPlace(fact: string, { facts }: PlaceFacts): boolean {
  const values = facts.get(fact)
  return values?.kind === 'names' && values.names.length === 1
}

function placeOf(fact: string, { facts }: PlaceFacts): BoundPlace {
  const values = facts.get(fact)
  if (values?.kind !== 'names' || values.names.length !== 1) return { kind: 'open', fact }
  const [code = ''] = values.names
  return COUNTRY_CODE.test(code) ? { kind: 'country', code } : { kind: 'nowhere' }
}

/** The members known, and an open one while there may be more. */
function eachOf(fact: string, { facts, membersOf }: PlaceFacts): readonly BoundPlace[] {
  const known: BoundPlace[] = []
  let isClosed = true
  for (const member of membersOf(fact)) {
    const values = facts.get(memberOf(fact, member))
    if (values?.kind !== 'names' || values.names.length !== 1) isClosed = false
    else if (values.names[0] === 'yes') known.push({ kind: 'country', code: member })
  }
  if (!isClosed) return [...known, { kind: 'open', fact }]
  return known.length === 0 ? [{ kind: 'nowhere' }] : known
}
