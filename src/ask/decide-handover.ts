import type { HandoverStatement } from '../rulebook/statement.ts'
import type { HandoverQuestion } from './answer.ts'
import { answerWho } from './answer-bodies.ts'
import { answerHandoverStatement } from './answer-handover.ts'
import { inCanonOrder } from './canon-order.ts'
import type { Context } from './context.ts'
import { decideQuestion, type Standpoint, type Told } from './decide.ts'
import { hearWho } from './decide-who.ts'
import { handoverKind, type BoundHandover } from './handover-kind.ts'
import { hear, type Heard } from './problem.ts'
import type { PreparedHandover, SaidBesideDuty } from './prepared.ts'
import type { HandoverStatementAnswer } from './statement-answer.ts'
import { whoKind } from './who-kind.ts'
import { beforeOthers, type Before } from './work-out.ts'

type Item = SaidBesideDuty<HandoverStatement>
type Point = Standpoint<Item, BoundHandover>

/** Decides to whom a person is handed over at the end of a task. */
export function decideHandover(
  question: PreparedHandover,
  context: Context,
): Told<HandoverQuestion> {
  const { common, useful, speakers, tell, prevails } = decideQuestion<
    Item,
    BoundHandover,
    HandoverStatementAnswer
  >(
    question.said,
    question.deferred,
    (world) => {
      const heard = hearHandover(question, world)
      const before = dutiesOf(question, heard, world)
      return {
        kind: handoverKind,
        heard,
        ...(before === undefined ? {} : { before }),
        wording: () => ({
          answer: (said) => answerHandoverStatement(said, world),
          bodies: ({ statement }) => answerWho(statement.to, world),
          dutyOf: ({ duty }) => duty?.duty ?? null,
          saysSomebody: () => true,
        }),
      }
    },
    context,
  )
  const { status } = common
  const counts = ({ live }: Point): boolean =>
    status === 'unknown' ? live === 'always' : live !== 'never'
  const isAnswer = ({ tier, answers }: Point): boolean =>
    tier !== null && (status === 'unknown' || status === 'conflict' || answers !== 'never')
  const standing = speakers.filter(counts)
  const answer: HandoverQuestion = {
    question: 'handover',
    task: question.task.id,
    ...common,
    statements: tell(inCanonOrder(standing.filter(isAnswer), prevails)),
    general: tell(standing.filter((point) => !isAnswer(point))),
  }
  return { question: answer, useful }
}

function belongsToDuty({ statement, duty }: Item): boolean {
  return statement.from === null && duty !== null
}

/** The handovers of a task that take part. */
export function hearHandover(
  { said }: PreparedHandover,
  context: Context,
): Heard<Item, BoundHandover> {
  return hear(said, handoverKind, rulesOf, context)
}

/** A handover without a giver of its own counts only where the duty of its clause does. */
function rulesOf(item: Item): readonly string[] {
  const { statement, duty } = item
  return belongsToDuty(item) && duty !== null && duty.rule !== statement.rule
    ? [statement.rule, duty.rule]
    : [statement.rule]
}

/** The duties of the same task, which may be set aside, and with them the handover. */
export function dutiesOf(
  { duties }: PreparedHandover,
  { speakers }: Heard<Item, BoundHandover>,
  context: Context,
): Before | undefined {
  if (!speakers.some(({ said }) => belongsToDuty(said))) return undefined
  const heard = hearWho(duties, context)
  // Alone, a duty that is said stands.
  if (heard.speakers.length < 2) return undefined
  const dutyOf = speakers.map(({ said }) =>
    belongsToDuty(said)
      ? heard.speakers.findIndex((one) => one.said.statement === said.duty)
      : null,
  )
  return beforeOthers(heard, whoKind(duties.task.bodies === 'one'), context, dutyOf)
}
