import type { Truth } from '../rulebook/condition.ts'
import type { HandoverStatement } from '../rulebook/statement.ts'
import { bind, type BoundWho } from './bind.ts'
import { refines, type Bodies } from './bodies.ts'
import { areWithoutPrejudice } from './connectives.ts'
import { allHold, not } from './kleene.ts'
import type { Clashing, Kind } from './problem.ts'
import type { SaidBesideDuty } from './prepared.ts'
import type { PreparedClause } from './prepared-clause.ts'
import { placesIn } from './who-kind.ts'

export interface BoundHandover {
  readonly clause: PreparedClause
  readonly giver: BoundWho
  readonly receiver: BoundWho
}

const NONE: readonly string[] = []
const UNNAMED = { kind: 'unnamed' } as const

export const handoverKind: Kind<SaidBesideDuty<HandoverStatement>, BoundHandover> = {
  tiers: [
    { name: 'to', status: 'assigned' },
    // On purpose to nobody: the person is free.
    { name: 'free', status: 'excluded' },
  ],
  bind: ({ statement, duty, clause }, { places }) => ({
    clause,
    giver: bind(statement.from ?? duty?.who ?? UNNAMED, places),
    receiver: bind(statement.to, places),
  }),
  tierOf: ({ receiver }) => (receiver.kind === 'named' ? 0 : receiver.kind === 'nobody' ? 1 : null),
  answersIf: () => NONE,
  disagree,
  saysMore: (a, b, bodies) =>
    allHold([refines(a.receiver, b.receiver, bodies), not(areDifferent(a.giver, b.giver, bodies))]),
  dependsOn: ({ statement, duty }) => placesIn([statement.to, statement.from ?? duty?.who ?? null]),
  partsOf: () => NONE,
  costsOf: () => null,
}

/**
 * Two receivers disagree where neither says the other more exactly. Where the
 * givers are certainly two different bodies, these are two handovers of one
 * chain, and each has its receiver. To be handed over to nobody in particular
 * says nothing against anybody.
 */
function disagree(a: BoundHandover, b: BoundHandover, bodies: Bodies): Clashing | undefined {
  if (a.receiver.kind === 'unnamed' || b.receiver.kind === 'unnamed') return undefined
  if (areWithoutPrejudice(a.clause, b.clause)) return undefined
  const truth = allHold([
    areDifferent(a.receiver, b.receiver, bodies),
    not(areDifferent(a.giver, b.giver, bodies)),
  ])
  return { truth, why: 'they name different receivers' }
}

function areDifferent(a: BoundWho, b: BoundWho, bodies: Bodies): Truth {
  return allHold([not(refines(a, b, bodies)), not(refines(b, a, bodies))])
}
