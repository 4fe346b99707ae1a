import { bodiesIn } from '../rulebook/bodies-in.ts'
import type { Who } from '../rulebook/body.ts'
import type { Duty, WhoStatement } from '../rulebook/statement.ts'
import { bind, type BoundWho } from './bind.ts'
import { bars, refines, type Bodies } from './bodies.ts'
import { areWithoutPrejudice, pointsAt } from './connectives.ts'
import { allHold, not } from './kleene.ts'
import type { Clashing, Kind, Tier } from './problem.ts'
import type { Said } from './prepared.ts'
import type { PreparedClause } from './prepared-clause.ts'
import type { Dependencies } from './split.ts'

/** What one statement says to the question who acts, with the places that are known filled in. */
export interface BoundDuty {
  readonly statement: WhoStatement
  readonly clause: PreparedClause
  readonly who: BoundWho
}

export const MUST = 0
export const SHOULD = 1
export const MAY = 2
export const MUST_NOT = 3

const TIERS: readonly Tier[] = [
  { name: 'must', status: 'assigned' },
  // Recommendations in conflict do not matter where somebody must act anyhow.
  { name: 'should', status: 'assigned', yieldsTo: 'must' },
  { name: 'may', status: 'permitted' },
  { name: 'must-not', status: 'excluded' },
]

const TIER: Readonly<Record<Duty, number>> = {
  must: MUST,
  should: SHOULD,
  may: MAY,
  'must-not': MUST_NOT,
}

/** @param takesOneBody - whether two different bodies would contradict each other. */
export function whoKind(takesOneBody: boolean): Kind<Said<WhoStatement>, BoundDuty> {
  return takesOneBody ? ONE_BODY : MANY_BODIES
}

function makeKind(takesOneBody: boolean): Kind<Said<WhoStatement>, BoundDuty> {
  return {
    tiers: TIERS,
    bind: ({ statement, clause }, { places }) => ({
      statement,
      clause,
      who: bind(statement.who, places),
    }),
    // Whoever is not named is no answer; but "nobody may" bars everybody.
    tierOf: ({ statement: { duty }, who }) =>
      who.kind === 'named' || duty === 'must-not' ? TIER[duty] : null,
    answersIf: () => NONE,
    disagree: (a, b, bodies) => disagree(a, b, takesOneBody, bodies),
    // Of prohibitions, the one that bars more says more.
    saysMore: (a, b, bodies) =>
      a.statement.duty === 'must-not'
        ? refines(b.who, a.who, bodies)
        : refines(a.who, b.who, bodies),
    dependsOn: ({ statement }) => placesIn([statement.who]),
    partsOf: () => NONE,
    costsOf: () => null,
  }
}

const NONE: readonly string[] = []
const ONE_BODY = makeKind(true)
const MANY_BODIES = makeKind(false)

/** The facts that name the countries of bodies. */
export function placesIn(whos: readonly (Who | null)[]): Dependencies {
  const places = new Set<string>()
  const sets = new Set<string>()
  for (const body of whos.flatMap(bodiesIn)) {
    if (body.kind === 'agency' || body.kind === 'anyone') continue
    if (body.place?.kind === 'fact') places.add(body.place.fact)
    if (body.place?.kind === 'each') sets.add(body.place.fact)
  }
  return { places: [...places], sets: [...sets], rules: NONE }
}

/** Whether two statements cannot both be followed. Undefined: they can, whatever the bodies. */
function disagree(
  a: BoundDuty,
  b: BoundDuty,
  takesOneBody: boolean,
  bodies: Bodies,
): Clashing | undefined {
  const [one, other] = [a.statement.duty, b.statement.duty]
  if (one === 'must-not' || other === 'must-not') {
    if (one === other || areWithoutPrejudice(a.clause, b.clause)) return undefined
    const [bar, act] = one === 'must-not' ? [a, b] : [b, a]
    const [barId, actId] = [bar.clause.clause.id, act.clause.clause.id]
    return {
      truth: bars(bar.who, act.who, bodies),
      why: `\`${barId}\` forbids what \`${actId}\` ${NEED[act.statement.duty]}`,
    }
  }
  if (one !== other || one === 'may') return undefined
  const why = whyOnlyOne(a, b, takesOneBody)
  if (why === undefined || areWithoutPrejudice(a.clause, b.clause)) return undefined
  const truth = allHold([not(refines(a.who, b.who, bodies)), not(refines(b.who, a.who, bodies))])
  return { truth, why }
}

const NEED = {
  must: 'demands',
  should: 'recommends',
  may: 'allows',
  'must-not': 'forbids',
} as const

/** Why two different bodies cannot both act; undefined if they can. */
function whyOnlyOne(a: BoundDuty, b: BoundDuty, takesOneBody: boolean): string | undefined {
  if (takesOneBody) return 'the task takes one body'
  return only(a, b) ?? only(b, a)
}

function only(one: BoundDuty, other: BoundDuty): string | undefined {
  const { id } = one.clause.clause
  if (one.statement.exclusively) return `\`${id}\` says that nobody else does it`
  return pointsAt(one.clause, 'instead-of', other.clause)
    ? `\`${id}\` stands instead of \`${other.clause.clause.id}\``
    : undefined
}
