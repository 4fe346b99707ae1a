import type { BoundBody, BoundPlace, BoundWho } from '../../ask/bind.ts'
import { Bug } from '../../bug.ts'
import type { BodiesAnswer, BodyAnswer } from '../../ask/statement-answer.ts'

/** What it takes to compare bodies that an answer names. */
export type IsPlaced = (role: string) => boolean

/** The bodies of an answer, as bodies are compared. */
export function boundBodies(bodies: BodiesAnswer, isPlaced: IsPlaced): BoundWho {
  if ('unnamed' in bodies) return { kind: 'unnamed' }
  if ('nobody' in bodies) return { kind: 'nobody' }
  return {
    kind: 'named',
    anyOf: bodies.anyOf.map(({ allOf }) => allOf.map((body) => boundBody(body, isPlaced))),
  }
}

function boundBody(body: BodyAnswer, isPlaced: IsPlaced): BoundBody {
  const { role, agency } = body
  if (role === null) {
    if (agency === null) throw new Bug('a body has neither a role nor a name')
    return { kind: 'agency', agency }
  }
  if (role === 'anyone') return { kind: 'anyone' }
  if (role === 'state') return { kind: 'state', place: placeOf(body) }
  return { kind: 'role', role, place: isPlaced(role) ? placeOf(body) : null }
}

function placeOf({ at, dependsOn }: BodyAnswer): BoundPlace {
  if (at !== null) return { kind: 'country', code: at }
  return dependsOn === undefined ? { kind: 'nowhere' } : { kind: 'open', fact: dependsOn }
}

/** The facts that would tell the countries of bodies. */
export function openPlaces(who: BoundWho): readonly string[] {
  if (who.kind !== 'named') return []
  return who.anyOf.flat().flatMap((body) => {
    if (body.kind === 'agency' || body.kind === 'anyone') return []
    return body.place?.kind === 'open' ? [body.place.fact] : []
  })
}
