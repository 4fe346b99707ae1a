import { stepsInOrder } from '../../ask/ask-all.ts'
import type { Prepared, PreparedQuestion, PreparedStep } from '../../ask/prepared.ts'
import type { QuestionName } from '../audit.ts'
import { subjectOf } from '../subject-of.ts'

/** A question that one side or both have. */
export interface SharedQuestion {
  readonly name: QuestionName
  readonly before: Asked | undefined
  readonly after: Asked | undefined
}

interface Asked {
  readonly step: PreparedStep
  readonly question: PreparedQuestion
}

/** Every question of both sides: those of the second in the order of its steps, then those that are gone. */
export function sharedQuestions(
  before: Prepared,
  after: Prepared,
  steps?: readonly string[],
): readonly SharedQuestion[] {
  const [was, is] = [before, after].map((prepared) => questionsOf(prepared, steps))
  const keys = new Set([...(is?.keys() ?? []), ...(was?.keys() ?? [])])
  return [...keys].flatMap((key) => {
    const [one, other] = [was?.get(key), is?.get(key)]
    const some = other ?? one
    return some === undefined ? [] : [{ name: nameOf(some), before: one, after: other }]
  })
}

function questionsOf(
  prepared: Prepared,
  steps: readonly string[] | undefined,
): ReadonlyMap<string, Asked> {
  const all = stepsInOrder(prepared).filter(
    ({ entry }) => steps === undefined || steps.includes(entry.id),
  )
  return new Map(
    all.flatMap((step) =>
      step.questions.map((question) => {
        const asked = { step, question }
        return [keyOf(nameOf(asked)), asked] as const
      }),
    ),
  )
}

function nameOf({ step, question }: Asked): QuestionName {
  return { step: step.entry.id, question: question.question, subject: subjectOf(question) }
}

/** A text that tells a question from every other. */
export function keyOf({ step, question, subject }: QuestionName): string {
  return `${step} ${question} ${subject}`
}

/** The clauses that have a part in a question: they speak to it, lengthen a time, or take another one away. */
export function clausesOf(
  question: PreparedQuestion | undefined,
  { removersOf }: Prepared,
): readonly string[] {
  if (question === undefined) return []
  const duties = question.question === 'handover' ? question.duties.said : []
  const said = [...question.said, ...question.deferred, ...duties].map(({ statement }) => statement)
  return [
    ...new Set(
      said.flatMap((statement) => [
        statement.clause,
        ...(statement.question === 'who' ? statement.extensions.map(({ clause }) => clause) : []),
        ...removersOf(statement.clause).map(({ by }) => by),
      ]),
    ),
  ]
}
