import type { Truth } from '../rulebook/condition.ts'
import type { PaysStatement } from '../rulebook/statement.ts'
import type { PaysQuestion } from './answer.ts'
import { answerPaysStatement } from './answer-pays.ts'
import { bind, type BoundWho } from './bind.ts'
import type { Bodies } from './bodies.ts'
import { areWithoutPrejudice } from './connectives.ts'
import type { Context } from './context.ts'
import { answerClashes, clashesAmong, mostExact, openPlacesOf } from './disagreement.ts'
import {
  charges,
  distributionOf,
  openPlacesIn,
  refinesDistribution,
  type Distribution,
} from './distribution.ts'
import { allHold, not } from './kleene.ts'
import type { PreparedClause, PreparedPays, SaidBesideDuty } from './prepared.ts'
import { sortSaid } from './sort-said.ts'
import { answerDeferred, possibly, verdict, type Finding } from './verdict.ts'

type Item = SaidBesideDuty<PaysStatement>

/** A statement that stands. */
interface Live {
  readonly item: Item
  readonly clause: string
  readonly from: PreparedClause
  readonly pays: Distribution
  /** Who is not charged; null if the statement does not say. */
  readonly free: BoundWho | null
}

/** Decides who bears a cost. */
export function decidePays(question: PreparedPays, context: Context): PaysQuestion {
  const said = sortSaid(question.said, context)
  const deferred = sortSaid(question.deferred, context)
  const live = said.stands.map((item): Live => {
    const { statement, clause } = item
    return {
      item,
      clause: clause.clause.id,
      from: clause,
      pays: distributionOf(statement, context),
      free: statement.freeFor === null ? null : bind(statement.freeFor, context.places),
    }
  })

  const standing = weigh(live, context.bodies)
  const possible = said.open.map((item) =>
    possibly(answerPaysStatement(item, context), [item.statement.rule], context),
  )
  const answer = (items: readonly Live[]) =>
    items.map(({ item }) => answerPaysStatement(item, context))
  return {
    question: 'pays',
    cost: question.cost,
    ...verdict({ said, deferred }, standing.finding, possible, context),
    statements: answer(standing.statements),
    general: answer(standing.general),
    funding: answer(standing.funding),
    freeFor: answer(standing.freeFor),
    deferred: answerDeferred(deferred),
    setAside: [],
  }
}

interface Weighed {
  readonly finding: Finding
  readonly statements: readonly Live[]
  readonly general: readonly Live[]
  readonly funding: readonly Live[]
  readonly freeFor: readonly Live[]
}

function weigh(live: readonly Live[], bodies: Bodies): Weighed {
  const funding = live.filter(({ item }) => item.statement.general)
  const particular = live.filter(({ item }) => !item.statement.general)
  const saying = particular.filter(({ pays }) => !isUnnamed(pays))
  const silent = particular.filter(({ pays }) => isUnnamed(pays))

  const clashes = clashesAmong(particular, (a, b) => disagree(a, b, bodies))
  const certain = clashes.filter(({ truth }) => truth === 'holds')
  const { exact, general } = mostExact(saying, (a, b) =>
    refinesDistribution(a.pays, b.pays, bodies),
  )
  const freeFor = silent.filter(({ free }) => free !== null)

  return {
    finding: find(),
    statements: exact,
    general: [...general, ...silent.filter(({ free }) => free === null)],
    funding,
    freeFor,
  }

  function find(): Finding {
    if (certain.length > 0) return { kind: 'conflict', conflicts: answerClashes(certain) }
    if (clashes.length > 0) {
      return { kind: 'depends', places: clashes.flatMap(({ pair }) => pair.flatMap(placesIn)) }
    }
    if (exact.length === 0) {
      const unnamed = silent.some(({ item }) => item.statement.payer !== null)
      return { kind: 'nothing', unnamed }
    }
    const status = exact.every(({ pays }) => isNobody(pays)) ? 'excluded' : 'assigned'
    return { kind: 'settled', status }
  }
}

function isUnnamed(pays: Distribution): boolean {
  return pays.kind === 'bodies' && pays.who.kind === 'unnamed'
}

function isNobody(pays: Distribution): boolean {
  return pays.kind === 'bodies' && pays.who.kind === 'nobody'
}

function placesIn({ pays, free }: Live): readonly string[] {
  return [...openPlacesIn(pays), ...(free === null ? [] : openPlacesOf(free))]
}

/** Two payers disagree where neither says the other more exactly; so do a payer and who is not to be charged. */
function disagree(a: Live, b: Live, bodies: Bodies): { truth: Truth; why: string } | undefined {
  if (areWithoutPrejudice(a.from, b.from)) return undefined
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const charged = one.free === null ? 'fails' : charges(other.pays, one.free, bodies)
    if (charged !== 'fails') {
      return {
        truth: charged,
        why: `\`${other.clause}\` charges somebody whom \`${one.clause}\` spares`,
      }
    }
  }
  const truth = allHold([
    not(refinesDistribution(a.pays, b.pays, bodies)),
    not(refinesDistribution(b.pays, a.pays, bodies)),
  ])
  return { truth, why: 'they name different payers' }
}
