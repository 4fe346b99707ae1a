import type { Truth } from '../rulebook/condition.ts'
import type { HandoverStatement } from '../rulebook/statement.ts'
import type { HandoverQuestion } from './answer.ts'
import { answerHandoverStatement } from './answer-handover.ts'
import { bind, type BoundWho } from './bind.ts'
import { refines, type Bodies } from './bodies.ts'
import { areWithoutPrejudice } from './connectives.ts'
import type { Context } from './context.ts'
import { answerClashes, clashesAmong, mostExact, openPlacesOf } from './disagreement.ts'
import { allHold, not } from './kleene.ts'
import type { PreparedClause, PreparedHandover, SaidBesideDuty } from './prepared.ts'
import { sortSaid } from './sort-said.ts'
import { answerDeferred, possibly, verdict, type Finding } from './verdict.ts'

type Item = SaidBesideDuty<HandoverStatement>

/** A statement that stands. */
interface Live {
  readonly item: Item
  readonly clause: string
  readonly from: PreparedClause
  readonly giver: BoundWho
  readonly receiver: BoundWho
}

/** Decides to whom a person is handed over at the end of a task. */
export function decideHandover(question: PreparedHandover, context: Context): HandoverQuestion {
  const said = sortSaid(question.said, context, rulesOf)
  const deferred = sortSaid(question.deferred, context)
  const live = said.stands.map((item): Live => {
    const { statement, duty, clause } = item
    const giver = statement.from ?? duty?.who ?? { kind: 'unnamed' }
    return {
      item,
      clause: clause.clause.id,
      from: clause,
      giver: bind(giver, context.places),
      receiver: bind(statement.to, context.places),
    }
  })

  const standing = weigh(live, context.bodies)
  const possible = said.open.map((item) =>
    possibly(answerHandoverStatement(item, context), rulesOf(item), context),
  )
  const answer = (items: readonly Live[]) =>
    items.map(({ item }) => answerHandoverStatement(item, context))
  return {
    question: 'handover',
    task: question.task.id,
    ...verdict({ said, deferred }, standing.finding, possible, context),
    statements: answer(standing.statements),
    general: answer(standing.general),
    deferred: answerDeferred(deferred),
    setAside: [],
  }
}

/** A handover without a giver of its own counts only where the duty of its clause does. */
function rulesOf({ statement, duty }: Item): readonly string[] {
  return statement.from === null && duty !== null && duty.rule !== statement.rule
    ? [statement.rule, duty.rule]
    : [statement.rule]
}

interface Weighed {
  readonly finding: Finding
  readonly statements: readonly Live[]
  readonly general: readonly Live[]
}

function weigh(live: readonly Live[], bodies: Bodies): Weighed {
  const named = live.filter(({ receiver }) => receiver.kind !== 'unnamed')
  const unnamed = live.filter(({ receiver }) => receiver.kind === 'unnamed')
  const clashes = clashesAmong(named, (a, b) => disagree(a, b, bodies))
  const certain = clashes.filter(({ truth }) => truth === 'holds')
  const { exact, general } = mostExact(named, (a, b) => saysMore(a, b, bodies))

  return { finding: find(), statements: exact, general: [...general, ...unnamed] }

  function find(): Finding {
    if (certain.length > 0) return { kind: 'conflict', conflicts: answerClashes(certain) }
    if (clashes.length > 0) {
      const places = clashes.flatMap(({ pair }) =>
        pair.flatMap(({ giver, receiver }) => [...openPlacesOf(giver), ...openPlacesOf(receiver)]),
      )
      return { kind: 'depends', places }
    }
    if (exact.length === 0) return { kind: 'nothing', unnamed: unnamed.length > 0 }
    const isFree = exact.every(({ receiver }) => receiver.kind === 'nobody')
    return { kind: 'settled', status: isFree ? 'excluded' : 'assigned' }
  }
}

/**
 * Two receivers disagree where neither says the other more exactly. Where the
 * givers are certainly two different bodies, these are two handovers of one
 * chain, and each has its receiver.
 */
function disagree(a: Live, b: Live, bodies: Bodies): { truth: Truth; why: string } | undefined {
  if (areWithoutPrejudice(a.from, b.from)) return undefined
  const truth = allHold([
    areDifferent(a.receiver, b.receiver, bodies),
    not(areDifferent(a.giver, b.giver, bodies)),
  ])
  return { truth, why: 'they name different receivers' }
}

/** Whether the first says of the same handover all that the second says. */
function saysMore(a: Live, b: Live, bodies: Bodies): Truth {
  return allHold([
    refines(a.receiver, b.receiver, bodies),
    not(areDifferent(a.giver, b.giver, bodies)),
  ])
}

function areDifferent(a: BoundWho, b: BoundWho, bodies: Bodies): Truth {
  return allHold([not(refines(a, b, bodies)), not(refines(b, a, bodies))])
}
