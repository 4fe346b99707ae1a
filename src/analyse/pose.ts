import type { Context } from '../ask/context.ts'
import { conditionOf } from '../ask/context.ts'
import { dutiesOf, hearHandover } from '../ask/decide-handover.ts'
import { hearPays } from '../ask/decide-pays.ts'
import { hearWho } from '../ask/decide-who.ts'
import type { Frame } from '../ask/frame.ts'
import { handoverKind } from '../ask/handover-kind.ts'
import type { Pair } from '../ask/pairs.ts'
import { paysKind } from '../ask/pays-kind.ts'
import type { PreparedQuestion, Said } from '../ask/prepared.ts'
import type { Heard, Kind, Speaker, Tier } from '../ask/problem.ts'
import { answersOf, groupsOf } from '../ask/solve.ts'
import { stand, standFrom, type Standings } from '../ask/stand.ts'
import { whoKind } from '../ask/who-kind.ts'
import { problemOf, setUp, type Before } from '../ask/work-out.ts'
import { FALSE, type Diagram } from '../diagram/diagram.ts'
import { ALWAYS, NEVER, type Condition } from '../rulebook/condition.ts'
import { evaluate } from '../rulebook/evaluate.ts'
import type { DeferredStatement, Statement } from '../rulebook/statement.ts'

/** One statement that takes part, whatever kind of question it speaks to. */
export type Voice = Speaker<Said<Statement>, unknown>

/** A question about all cases at once, compared and framed, and ready to be worked out. */
export interface Posed {
  readonly question: PreparedQuestion
  readonly context: Context
  readonly voices: readonly Voice[]
  readonly pairs: readonly Pair[]
  readonly tiers: readonly Tier[]
  readonly frame: Frame
  /** Clauses of duties on which it depends which handovers there are. */
  readonly duties: readonly string[]
  /** What the texts pass on, and under which conditions. */
  readonly passedOn: readonly PassedOn[]
  /** That some text that speaks to the question is in force; undefined: none does, on any date. */
  readonly inForce: Condition | undefined
  /** Clauses of another date that would speak. */
  readonly dormant: readonly string[]
  /** Like all that follow, to be called within the budget of the frame. */
  readonly stand: () => Standings
  /** What would stand without a clause. */
  readonly standWithout: (clause: string, before: Standings) => Standings
  readonly answersIn: (standings: Standings) => readonly Diagram[]
  /** For each voice the first of those that say the same in every case. */
  readonly groupsIn: (standings: Standings) => readonly number[]
}

export interface PassedOn {
  readonly clause: string
  /** All must hold. */
  readonly when: readonly Condition[]
}

/**
 * Poses one question about the cases of a context, as `ask` would decide it.
 *
 * @param together - a frame in which other questions are posed too; its own, if not given.
 */
export function pose(
  question: PreparedQuestion,
  context: Context,
  budget: number,
  together?: Frame,
): Posed {
  const passedOn = question.deferred.flatMap((said) => passedOnBy(said, context))
  switch (question.question) {
    case 'who': {
      const kind = whoKind(question.task.bodies === 'one')
      return posed(hearWho(question, context), kind, undefined, question.said)
    }
    case 'pays':
      return posed(hearPays(question, context), paysKind, undefined, question.particular)
    case 'handover': {
      const heard = hearHandover(question, context)
      return posed(heard, handoverKind, dutiesOf(question, heard, context), question.said)
    }
  }

  function posed<S extends Said<Statement>, L>(
    heard: Heard<S, L>,
    kind: Kind<S, L>,
    before: Before | undefined,
    said: readonly Said<Statement>[],
  ): Posed {
    const inForce = someInForce([...said, ...question.deferred], context)
    const besides = [...passedOn.flatMap(({ when }) => when), ...(inForce ?? []).filter(isOpen)]
    const options = { budget, besides, ...(together === undefined ? {} : { frame: together }) }
    const setting = setUp(heard, kind, context, before, options)
    const { speakers, pairs, frame } = setting.problem
    return {
      question,
      context,
      voices: speakers,
      pairs,
      tiers: kind.tiers,
      frame,
      duties: before?.speakers.map(({ id }) => id) ?? [],
      passedOn,
      inForce: anyOfThese(inForce),
      dormant: [...new Set(heard.dormant.map(({ statement }) => statement.clause))],
      stand: () => stand(problemOf(setting)),
      standWithout(clause, { said: all, compared }) {
        // Without a duty, other handovers may be said than before.
        if (before?.speakers.some(({ id }) => id === clause) === true) {
          return stand(problemOf(setting, clause), clause)
        }
        const left = all.map((d, i) => (speakers[i]?.id === clause ? FALSE : d))
        return standFrom(setting.problem, left, compared)
      },
      answersIn: (standings) => answersOf(setting.problem, standings),
      groupsIn: ({ compared }) => groupsOf(speakers.length, compared),
    }
  }
}

/** What a text passes on, if it takes part. */
function passedOnBy(
  { statement, clause }: Said<DeferredStatement>,
  context: Context,
): readonly PassedOn[] {
  const presence = context.presences.ofClause(clause)
  const conditions = [presence.when, conditionOf(statement.rule, context)]
  const truths = conditions.map((condition) => evaluate(condition, context.facts))
  if (presence.isLeftOut || truths.includes('fails')) return []
  const when = conditions.filter((_, at) => truths[at] === 'unknown')
  return [{ clause: statement.clause, when }]
}

/** Conditions of which one must hold for some text to be in force; undefined: there is no text. */
function someInForce(
  said: readonly Said<Statement>[],
  { presences, facts }: Context,
): readonly Condition[] | undefined {
  const texts = said
    .map(({ clause }) => presences.ofClause(clause))
    .filter(({ isLeftOut }) => !isLeftOut)
    .map(({ when }) => when)
  if (texts.length === 0) return undefined
  const truths = texts.map((when) => evaluate(when, facts))
  if (truths.includes('holds')) return [ALWAYS]
  return texts.filter((_, at) => truths[at] === 'unknown')
}

function anyOfThese(conditions: readonly Condition[] | undefined): Condition | undefined {
  if (conditions === undefined) return undefined
  const [only, ...others] = conditions
  if (only === undefined) return NEVER
  return others.length === 0 ? only : { kind: 'any', of: conditions }
}

function isOpen({ kind }: Condition): boolean {
  return kind !== 'always'
}
