import type { Who } from '../rulebook/body.ts'
import type { AgencyEntry } from '../rulebook/rulebook.ts'
import { bind, type BoundBody, type BoundPlace, type BoundWho } from './bind.ts'
import type { CaseContext } from './context.ts'
import type { BodiesAnswer, BodyAnswer } from './statement-answer.ts'

/** Who acts, pays or receives, as the answer says it: with the agencies that the directory names. */
export function answerBodies(who: BoundWho, context: CaseContext): BodiesAnswer {
  switch (who.kind) {
    case 'unnamed':
      return { unnamed: true }
    case 'nobody':
      return { nobody: true }
    case 'named':
      return {
        anyOf: who.anyOf.map((bodies) => ({
          allOf: bodies.map((body) => answerBody(body, context)),
        })),
      }
  }
}

export function answerWho(who: Who, context: CaseContext): BodiesAnswer {
  return answerBodies(bind(who, context.places), context)
}

export function answerWhoOrNull(who: Who | null, context: CaseContext): BodiesAnswer | null {
  return who === null ? null : answerWho(who, context)
}

/** Companions: each is one body, or one body in each of several countries. */
export function answerCompanions(
  companions: readonly Who[],
  context: CaseContext,
): readonly BodyAnswer[] {
  if (companions.length === 0) return NOBODY
  return companions.flatMap((who) => {
    const bound = bind(who, context.places)
    return bound.kind === 'named' ? bound.anyOf.flat().map((body) => answerBody(body, context)) : []
  })
}

const NOBODY: readonly BodyAnswer[] = []

function answerBody(body: BoundBody, context: CaseContext): BodyAnswer {
  switch (body.kind) {
    case 'anyone':
      return { role: 'anyone', at: null, agency: null, name: null }
    case 'state':
      return { role: 'state', ...placeAnswer(body.place) }
    case 'agency': {
      const [entry] = context.bodies.directory.entriesOf(body.agency)
      const { agency } = body
      return { role: null, at: entry?.country ?? null, agency, name: entry?.name ?? null }
    }
    case 'role':
      return answerRole(body.role, body.place, context)
  }
}

function answerRole(
  role: string,
  place: BoundPlace | null,
  { bodies: { directory, date } }: CaseContext,
): BodyAnswer {
  if (place !== null && place.kind !== 'country') return { role, ...placeAnswer(place) }
  const at = place === null ? null : place.code
  const fillers = directory.fillersOf(role, at, date)
  const [only, ...others] = fillers
  if (only === undefined) {
    const namedFrom = directory.namedFrom(role, at, date)
    const body = { role, at, agency: null, name: null }
    return namedFrom === undefined ? body : { ...body, namedFrom }
  }
  if (others.length === 0) return { role, at, agency: only.agency, name: only.name }
  return { role, at, agency: null, name: null, candidates: fillers.map(nameOf) }
}

function nameOf({ agency, name }: AgencyEntry) {
  return { agency, name }
}

/** A body of which no more is known than where it belongs. */
function placeAnswer(place: BoundPlace): Omit<BodyAnswer, 'role'> {
  const unnamed = { agency: null, name: null }
  switch (place.kind) {
    case 'country':
      return { at: place.code, ...unnamed }
    case 'open':
      return { at: null, ...unnamed, dependsOn: place.fact }
    case 'nowhere':
      return { at: null, ...unnamed }
  }
}
