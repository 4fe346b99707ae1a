import type { PaysQuestion } from './answer.ts'
import { answerPaysStatement, answerPayerOrNull } from './answer-pays.ts'
import { inCanonOrder } from './canon-order.ts'
import type { Context } from './context.ts'
import { decideQuestion, type Standpoint, type Told } from './decide.ts'
import { fundingOf } from './funding.ts'
import { paysKind, type BoundMoney } from './pays-kind.ts'
import { hear, type Heard } from './problem.ts'
import type { PreparedMoney, PreparedPays } from './prepared.ts'
import type { PaysStatementAnswer } from './statement-answer.ts'

type Point = Standpoint<PreparedMoney, BoundMoney>

/** Decides who bears a cost. */
export function decidePays(question: PreparedPays, context: Context): Told<PaysQuestion> {
  const { common, useful, speakers, tell, prevails } = decideQuestion<
    PreparedMoney,
    BoundMoney,
    PaysStatementAnswer
  >(
    question.particular,
    question.deferred,
    (world) => ({
      kind: paysKind,
      heard: hearPays(question, world),
      wording: () => ({
        answer: (said) => answerPaysStatement(said, world),
        bodies: ({ statement }) => answerPayerOrNull(statement.payer, world),
        dutyOf: () => null,
        saysSomebody: ({ statement }) => statement.payer !== null,
      }),
    }),
    context,
  )
  const { status } = common
  const counts = ({ live }: Point): boolean =>
    status === 'unknown' ? live === 'always' : live !== 'never'
  const isAnswer = ({ tier, answers }: Point): boolean =>
    tier !== null && (status === 'unknown' || status === 'conflict' || answers !== 'never')
  const standing = speakers.filter(counts)
  const rest = standing.filter((point) => !isAnswer(point))
  const isFree = ({ said, tier }: Point): boolean =>
    tier === null && said.statement.freeFor !== null
  const answer: PaysQuestion = {
    question: 'pays',
    cost: question.cost,
    ...common,
    statements: tell(inCanonOrder(standing.filter(isAnswer), prevails)),
    general: tell(rest.filter((point) => !isFree(point))),
    funding: fundingOf(question, context),
    freeFor: tell(standing.filter((point) => isFree(point))),
    entriesIf: standing
      .filter(({ live }) => live === 'sometimes')
      .map(({ said, liveIf }) => ({ entry: said.statement.entry, ...liveIf() })),
  }
  return { question: answer, useful }
}

/** The statements about a cost that take part. */
export function hearPays(
  { particular }: PreparedPays,
  context: Context,
): Heard<PreparedMoney, BoundMoney> {
  return hear(particular, paysKind, ruleOf, context)
}

function ruleOf({ statement }: PreparedMoney): readonly string[] {
  return [statement.rule]
}
