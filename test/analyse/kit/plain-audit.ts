import type { Prepared, PreparedQuestion } from '../../../src/ask/prepared.ts'
import type { Statement } from '../../../src/rulebook/statement.ts'
import { plainStanding, type PlainStanding } from '../../ask/reference.ts'
import { everyCase, type WholeCase } from './every-case.ts'

/** One case, and what a question comes to in it, decided alone. */
export interface Decided extends WholeCase {
  readonly status: string
  readonly standing: PlainStanding
}

/** A question decided in every case, one after the other. */
export interface PlainQuestion {
  readonly question: PreparedQuestion
  readonly subject: string
  readonly cases: readonly Decided[]
}

/** Every question of a step in every case: what an audit must agree with. */
export function plainAudit(prepared: Prepared, step: string): readonly PlainQuestion[] {
  const cases = everyCase(prepared, step)
  const questions = prepared.steps.get(step)?.questions ?? []
  return questions.map((question) => ({
    question,
    subject: question.question === 'pays' ? question.cost : question.task.id,
    cases: cases.map((one): Decided => {
      const standing = plainStanding(prepared, question, one.request)
      const dead = standing.status === 'silent' && isDead(prepared, question, one)
      return { ...one, standing, status: dead ? 'not-in-force' : standing.status }
    }),
  }))
}

/** Whether texts speak to a question, and none of them is in force. */
function isDead(
  prepared: Prepared,
  question: PreparedQuestion,
  { request: { asOf, events } }: WholeCase,
): boolean {
  if (question.said.length === 0) return false
  return question.said.every(({ clause: { clause, instrument } }) => {
    const day = clause.selectedBy === null ? asOf : (events[0]?.at ?? asOf)
    const { from } = prepared.instruments.get(instrument.id)?.inForce ?? {}
    return from !== undefined && from !== null && from > day
  })
}

/** The part of all cases that some are, as a fraction that is not reduced. */
export function partOf<T extends WholeCase>(
  cases: readonly T[],
  isOne: (one: T) => boolean,
): { readonly part: bigint; readonly whole: bigint } {
  const sum = (some: readonly T[]): bigint => some.reduce((all, { weight }) => all + weight, 0n)
  return { part: sum(cases.filter(isOne)), whole: sum(cases) }
}

/** The statements that answer in a case. */
export function answeringIn({ standing: { voices } }: Decided): readonly Statement[] {
  return voices.filter(({ answers }) => answers).map(({ statement }) => statement)
}
