import type { WhoStatement } from '../rulebook/statement.ts'
import type { CallFirst, Status, WhoQuestion } from './answer.ts'
import { answerWho } from './answer-bodies.ts'
import { answerWhoStatement } from './answer-who.ts'
import { inCanonOrder } from './canon-order.ts'
import type { Context } from './context.ts'
import { decideQuestion, type Decided, type Standpoint, type Told } from './decide.ts'
import { extensionsIn } from './extensions.ts'
import { hear, type Heard } from './problem.ts'
import type { PreparedWho, Said } from './prepared.ts'
import type { WhoStatementAnswer } from './statement-answer.ts'
import { MAY, MUST, MUST_NOT, SHOULD, whoKind, type BoundDuty } from './who-kind.ts'

type Item = Said<WhoStatement>
type Point = Standpoint<Item, BoundDuty>

/** The statements of a task that take part. */
export function hearWho({ said, task }: PreparedWho, context: Context): Heard<Item, BoundDuty> {
  return hear(said, whoKind(task.bodies === 'one'), ruleOf, context)
}

function ruleOf({ statement }: Item): readonly string[] {
  return [statement.rule]
}

/** Decides who does a task. */
export function decideWho(question: PreparedWho, context: Context): Told<WhoQuestion> {
  const kind = whoKind(question.task.bodies === 'one')
  const decided = decideQuestion<Item, BoundDuty, WhoStatementAnswer>(
    question.said,
    question.deferred,
    (world) => ({
      kind,
      heard: hearWho(question, world),
      wording: (worked) => {
        const extensionsOf = extensionsIn(worked, world)
        return {
          answer: (item) => answerWhoStatement(item.statement, world, extensionsOf(item)),
          bodies: ({ statement }) => answerWho(statement.who, world),
          dutyOf: ({ statement }) => statement.duty,
          saysSomebody: () => true,
        }
      },
    }),
    context,
  )
  const { common, tell } = decided
  const lists = sortPoints(decided, common.status)
  const answer: WhoQuestion = {
    question: 'who',
    task: question.task.id,
    ...common,
    ...lists.overlap,
    statements: tell(lists.statements),
    general: tell(lists.general),
    alsoRecommended: tell(lists.alsoRecommended),
    alsoPermitted: tell(lists.alsoPermitted),
    bars: tell(lists.bars),
  }
  return { question: answer, useful: decided.useful }
}

interface Lists {
  readonly overlap: { readonly overlap: boolean; readonly callFirst: CallFirst | null }
  readonly statements: readonly Point[]
  readonly general: readonly Point[]
  readonly alsoRecommended: readonly Point[]
  readonly alsoPermitted: readonly Point[]
  readonly bars: readonly Point[]
}

function sortPoints(
  { speakers, prevails }: Decided<Item, BoundDuty, WhoStatementAnswer>,
  status: Status,
): Lists {
  // While the answer is not known, only what is certain is told as standing.
  const counts = ({ live }: Point): boolean =>
    status === 'unknown' ? live === 'always' : live !== 'never'
  const standing = speakers.filter(counts)
  const bars = standing.filter(({ tier }) => tier === MUST_NOT)
  const strongest = [MUST, SHOULD, MAY].find((tier) => standing.some((one) => one.tier === tier))
  const isAnswer = (point: Point): boolean => {
    if (point.tier === MUST_NOT) return false
    if (point.tier === null) return status === 'conflict' && point.clashes
    if (status === 'unknown') return point.tier === strongest
    return status === 'conflict'
      ? point.clashes || point.tier === strongest
      : point.answers !== 'never'
  }
  const answering = inCanonOrder(standing.filter(isAnswer), prevails)
  const others = (tier: number | null | undefined) =>
    standing.filter((point) => point.tier === tier && !isAnswer(point))
  const isSettled = status === 'assigned' || status === 'permitted'
  return {
    overlap: isSettled && strongest !== MAY ? overlapOf(answering, prevails) : NO_OVERLAP,
    statements: isSettled ? answering : answering.toSorted(byClause),
    general: [...(strongest === undefined ? [] : others(strongest)), ...others(null)].sort(
      byClause,
    ),
    alsoRecommended: strongest === SHOULD ? [] : others(SHOULD),
    alsoPermitted: strongest === MAY ? [] : others(MAY),
    bars,
  }
}

const NO_OVERLAP = { overlap: false, callFirst: null }

/** Whether several bodies must act, and why the first of them is to be called first. */
function overlapOf(
  answering: readonly Point[],
  prevails: Decided<Item, BoundDuty, WhoStatementAnswer>['prevails'],
): Lists['overlap'] {
  const [first] = answering
  const other = answering.find(({ group }) => group !== first?.group)
  if (first === undefined || other === undefined) return NO_OVERLAP
  const decision = prevails(first, other)
  if (decision?.winner !== 'first') return { overlap: true, callFirst: null }
  const { canon, why } = decision
  return { overlap: true, callFirst: { clause: first.id, before: other.id, canon, why } }
}

function byClause(a: Point, b: Point): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
