import type { Truth } from '../rulebook/condition.ts'
import type { Duty, WhoStatement } from '../rulebook/statement.ts'
import type { WhoQuestion } from './answer.ts'
import { answerWhoStatement } from './answer-who.ts'
import { bind, type BoundWho } from './bind.ts'
import { bars, refines, type Bodies } from './bodies.ts'
import { areWithoutPrejudice, pointsAt } from './connectives.ts'
import type { Context } from './context.ts'
import { answerClashes, clashesAmong, mostExact, openPlacesOf } from './disagreement.ts'
import { allHold, not } from './kleene.ts'
import type { PreparedClause, PreparedWho } from './prepared.ts'
import { sortSaid } from './sort-said.ts'
import { answerDeferred, possibly, verdict, type Finding } from './verdict.ts'

/** A statement that stands. */
interface Live {
  readonly statement: WhoStatement
  readonly clause: string
  readonly from: PreparedClause
  readonly who: BoundWho
}

/** Decides who does a task. */
export function decideWho(question: PreparedWho, context: Context): WhoQuestion {
  const said = sortSaid(question.said, context)
  const deferred = sortSaid(question.deferred, context)
  const live = said.stands.map(({ statement, clause }): Live => {
    const who = bind(statement.who, context.places)
    return { statement, clause: clause.clause.id, from: clause, who }
  })

  const standing = weigh(live, question, context.bodies)
  const possible = said.open.map(({ statement }) =>
    possibly(answerWhoStatement(statement, context), [statement.rule], context),
  )
  const answer = (items: readonly Live[]) =>
    items.map(({ statement, who }) => answerWhoStatement(statement, context, who))
  return {
    question: 'who',
    task: question.task.id,
    ...verdict({ said, deferred }, standing.finding, possible, context),
    overlap: standing.overlap,
    statements: answer(standing.statements),
    general: answer(standing.general),
    alsoRecommended: answer(standing.alsoRecommended),
    alsoPermitted: answer(standing.alsoPermitted),
    bars: answer(standing.bars),
    deferred: answerDeferred(deferred),
    setAside: [],
  }
}

interface Weighed {
  readonly finding: Finding
  readonly overlap: boolean
  readonly statements: readonly Live[]
  readonly general: readonly Live[]
  readonly alsoRecommended: readonly Live[]
  readonly alsoPermitted: readonly Live[]
  readonly bars: readonly Live[]
}

/** Holds the statements that stand against each other. */
function weigh(live: readonly Live[], { task }: PreparedWho, bodies: Bodies): Weighed {
  const named = (duty: Duty) =>
    live.filter(({ statement, who }) => statement.duty === duty && who.kind === 'named')
  const [must, should, may] = [named('must'), named('should'), named('may')]
  const barred = live.filter(({ statement }) => statement.duty === 'must-not')
  const unnamed = live.filter(
    ({ statement, who }) => statement.duty !== 'must-not' && who.kind !== 'named',
  )

  const all = clashesAmong(live, (a, b) => disagree(a, b, task.bodies === 'one', bodies))
  // Two recommendations in conflict do not matter where somebody must act anyhow.
  const clashes = all.filter(
    ({ pair: [a, b] }) =>
      must.length === 0 || a.statement.duty !== 'should' || b.statement.duty !== 'should',
  )
  const certain = clashes.filter(({ truth }) => truth === 'holds')

  const strongest = [must, should, may].find((group) => group.length > 0) ?? []
  const { exact, general } = mostExact(strongest, (a, b) => refines(a.who, b.who, bodies))
  const inConflict = new Set(certain.flatMap(({ pair }) => pair))
  const isAnswer = (item: Live): boolean =>
    item.statement.duty !== 'must-not' && (inConflict.has(item) || exact.includes(item))
  const statements = live.filter(isAnswer)
  const others = (group: readonly Live[]) =>
    group === strongest ? [] : group.filter((item) => !isAnswer(item))

  return {
    finding: find(),
    overlap: certain.length === 0 && strongest !== may && areSeveral(exact, bodies),
    statements,
    general: [...general, ...unnamed].filter((item) => !isAnswer(item)).sort(byClause),
    alsoRecommended: others(should),
    alsoPermitted: others(may),
    bars: barred,
  }

  function find(): Finding {
    if (certain.length > 0) return { kind: 'conflict', conflicts: answerClashes(certain) }
    if (clashes.length > 0) {
      const places = clashes.flatMap(({ pair }) => pair.flatMap(({ who }) => openPlacesOf(who)))
      return { kind: 'depends', places }
    }
    if (must.length + should.length > 0) return { kind: 'settled', status: 'assigned' }
    if (may.length > 0) return { kind: 'settled', status: 'permitted' }
    if (barred.length > 0) return { kind: 'settled', status: 'excluded' }
    return { kind: 'nothing', unnamed: unnamed.length > 0 }
  }
}

/** Whether statements name more than one body, or group of bodies, to act. */
function areSeveral(items: readonly Live[], bodies: Bodies): boolean {
  const [first, ...others] = items
  if (first === undefined) return false
  return others.some(
    ({ who }) =>
      allHold([refines(who, first.who, bodies), refines(first.who, who, bodies)]) !== 'holds',
  )
}

function byClause(a: Live, b: Live): number {
  return a.clause < b.clause ? -1 : a.clause > b.clause ? 1 : 0
}

/** Whether two statements cannot both be followed. Undefined: they can, whatever the bodies. */
function disagree(
  a: Live,
  b: Live,
  takesOneBody: boolean,
  bodies: Bodies,
): { truth: Truth; why: string } | undefined {
  if (areWithoutPrejudice(a.from, b.from)) return undefined
  const [one, other] = [a.statement.duty, b.statement.duty]
  if (one === 'must-not' || other === 'must-not') {
    if (one === other) return undefined
    const [bar, act] = one === 'must-not' ? [a, b] : [b, a]
    return {
      truth: bars(bar.who, act.who, bodies),
      why: `\`${bar.clause}\` forbids what \`${act.clause}\` ${NEED[act.statement.duty]}`,
    }
  }
  if (one !== other || one === 'may') return undefined
  const why = whyOnlyOne(a, b, takesOneBody)
  if (why === undefined) return undefined
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
function whyOnlyOne(a: Live, b: Live, takesOneBody: boolean): string | undefined {
  if (takesOneBody) return 'the task takes one body'
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    if (one.statement.exclusively) return `\`${one.clause}\` says that nobody else does it`
    if (pointsAt(one.from, 'instead-of', other.from)) {
      return `\`${one.clause}\` stands instead of \`${other.clause}\``
    }
  }
  return undefined
}
