import { bind, type BoundBody, type BoundPlace, type PlaceFacts } from '../ask/bind.ts'
import type { Prepared } from '../ask/prepared.ts'
import type { CaseRequest } from '../ask/request.ts'
import { Bug } from '../bug.ts'
import type { Body, Place } from '../rulebook/body.ts'
import { readBody, type PlaceName } from '../rulebook/notation/read-body.ts'
import type { AnsweredBody, BodyGroup } from './bodies-of.ts'

/** The case that tells which countries a scenario means. */
export interface PlaceContext {
  readonly prepared: Prepared
  readonly request: CaseRequest
}

/**
 * Whether an answer names exactly the bodies that are expected.
 *
 * Bodies of one clause may be expected in any order. Of several clauses, those
 * of the first come first: it is theirs to be called first.
 *
 * @param expected - as written: `police@destination`.
 */
export function sameBodies(
  expected: readonly string[],
  found: readonly BodyGroup[],
  context: PlaceContext,
): boolean {
  const wanted = expected.map((text) => matcher(text, context))
  const nobodyElse = found.flat().every((body) => wanted.some((matches) => matches(body)))
  const places = wanted.map((matches) => found.findIndex((group) => group.some(matches)))
  const inOrder = places.every((place, at) => place >= 0 && place >= (places[at - 1] ?? 0))
  return nobodyElse && inOrder
}

type Matcher = (body: AnsweredBody) => boolean

function matcher(text: string, { prepared, request }: PlaceContext): Matcher {
  const read = readBody(text)
  const known: PlaceFacts = {
    facts: request.facts,
    membersOf: (fact) => prepared.facts.get(fact)?.domain.names ?? [],
  }
  const bound = (body: Body): Matcher => {
    const who = bind({ kind: 'named', anyOf: [[body]] }, known)
    const bodies = who.kind === 'named' ? who.anyOf.flat() : []
    return (answered) => bodies.some((one) => isBody(one, answered))
  }
  switch (read.kind) {
    case 'unnamed':
    case 'nobody':
      return (body) => 'none' in body && body.none === read.kind
    case 'anyone':
      return bound({ kind: 'anyone' })
    case 'agency':
      return bound(read)
    case 'state':
    case 'role': {
      const role = read.kind === 'state' ? 'state' : read.role
      // Without a place, whose body it is was not asked.
      if (read.place === null) return (body) => 'role' in body && body.role === role
      const place = placeOf(read.place, prepared)
      return bound(read.kind === 'state' ? { kind: 'state', place } : { kind: 'role', role, place })
    }
    case 'fault':
      throw new Bug(`\`${text}\` is no body, in a checked library`)
  }
}

function placeOf(place: PlaceName, { facts }: Prepared): Place {
  if (place.kind === 'country') return place
  const isSet = facts.get(place.fact)?.domain.type === 'set'
  return { kind: isSet ? 'each' : 'fact', fact: place.fact }
}

function isBody(wanted: BoundBody, body: AnsweredBody): boolean {
  if ('none' in body) return false
  switch (wanted.kind) {
    case 'anyone':
      return body.role === 'anyone'
    case 'agency':
      return body.agency === wanted.agency
    case 'state':
      return body.role === 'state' && isAt(wanted.place, body)
    case 'role':
      return body.role === wanted.role && (wanted.place === null || isAt(wanted.place, body))
  }
}

function isAt(
  place: BoundPlace,
  { at, dependsOn }: { readonly at: string | null; readonly dependsOn?: string },
): boolean {
  switch (place.kind) {
    case 'country':
      return at === place.code
    case 'open':
      return dependsOn === place.fact
    case 'nowhere':
      return at === null && dependsOn === undefined
  }
}
