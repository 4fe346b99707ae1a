import type { Payer } from '../rulebook/statement.ts'
import { payersOf } from '../rulebook/payers-of.ts'
import { bind, type BoundWho } from './bind.ts'
import type { Bodies } from './bodies.ts'
import { areWithoutPrejudice } from './connectives.ts'
import { charges, distributionOf, refinesDistribution, type Distribution } from './distribution.ts'
import { allHold, not, someHold } from './kleene.ts'
import type { Clashing, Kind } from './problem.ts'
import type { PreparedMoney } from './prepared.ts'
import type { PreparedClause } from './prepared-clause.ts'
import { placesIn } from './who-kind.ts'

export interface BoundMoney {
  readonly clause: PreparedClause
  readonly pays: Distribution
  /** Who is not charged; null if the statement does not say. */
  readonly free: BoundWho | null
}

export const paysKind: Kind<PreparedMoney, BoundMoney> = {
  tiers: [
    { name: 'payer', status: 'assigned' },
    // No cost arises.
    { name: 'nobody', status: 'excluded' },
  ],
  bind: ({ statement, clause }, world) => ({
    clause,
    pays: distributionOf(statement, world),
    free: statement.freeFor === null ? null : bind(statement.freeFor, world.places),
  }),
  tierOf: ({ pays }) => {
    if (pays.kind !== 'bodies' || pays.who.kind === 'named') return 0
    return pays.who.kind === 'nobody' ? 1 : null
  },
  answersIf: ({ statement }) => rungsThatAnswer(statement.payer),
  disagree,
  saysMore: (a, b, bodies) => refinesDistribution(a.pays, b.pays, bodies),
  dependsOn: ({ statement }) => ({
    ...placesIn([
      ...(statement.payer === null ? [] : payersOf(statement.payer)),
      statement.freeFor,
    ]),
    rules: rulesIn(statement.payer),
  }),
  partsOf: ({ statement }) => rulesIn(statement.payer),
  costsOf: ({ costs }) => costs,
}

/** Two payers disagree where neither says the other more exactly; so do a payer and who is not to be charged. */
function disagree(a: BoundMoney, b: BoundMoney, bodies: Bodies): Clashing | undefined {
  if (areWithoutPrejudice(a.clause, b.clause)) return undefined
  const differ = allHold([
    not(refinesDistribution(a.pays, b.pays, bodies)),
    not(refinesDistribution(b.pays, a.pays, bodies)),
  ])
  const charged = [chargesWhomSpares(a, b, bodies), chargesWhomSpares(b, a, bodies)]
  const worst = charged.find(({ truth }) => truth === 'holds') ?? charged.find(isPossible)
  const truth = someHold([differ, ...charged.map((one) => one.truth)])
  return { truth, why: worst?.why ?? 'they name different payers' }
}

function isPossible({ truth }: Clashing): boolean {
  return truth !== 'fails'
}

function chargesWhomSpares(one: BoundMoney, other: BoundMoney, bodies: Bodies): Clashing {
  if (one.free === null) return { truth: 'fails', why: '' }
  const [spares, charging] = [one.clause.clause.id, other.clause.clause.id]
  return {
    truth: charges(other.pays, one.free, bodies),
    why: `\`${charging}\` charges somebody whom \`${spares}\` spares`,
  }
}

const NONE: readonly string[] = []

/** Of a ladder of which every rung has a condition: the rungs, one of which must count. */
function rungsThatAnswer(payer: Payer | null): readonly string[] {
  if (payer?.kind !== 'ladder') return NONE
  const rules = payer.rungs.map(({ rule }) => rule)
  return rules.every((rule) => rule !== null) ? rules : NONE
}

function rulesIn(payer: Payer | null): readonly string[] {
  if (payer?.kind !== 'ladder') return NONE
  return payer.rungs.flatMap(({ rule, payer: below }) => [
    ...(rule === null ? [] : [rule]),
    ...rulesIn(below),
  ])
}
