import { ask } from '../../../../src/ask/ask.ts'
import type { Question } from '../../../../src/ask/answer.ts'
import type { Prepared, PreparedQuestion } from '../../../../src/ask/prepared.ts'
import type { Request } from '../../../../src/ask/request.ts'
import type { BodiesAnswer, PayerAnswer } from '../../../../src/ask/statement-answer.ts'
import { plainly } from '../../../ask/reference.ts'
import { capped } from './every-case.ts'

export interface PlainAnswer {
  readonly status: string
  /** The same for the same answer: that no text is in force is silence too. */
  readonly text: string
}

/** What each question of a step comes to in one case, as the definitions say it: by the clauses that answer. */
export function plainAnswers(prepared: Prepared, request: Request): readonly PlainAnswer[] {
  const asked = prepared.steps.get(request.step)?.questions ?? []
  const { questions } = ask(prepared, request)
  return asked.map((question, at) => plainAnswer(prepared, question, questions[at], request))
}

function plainAnswer(
  prepared: Prepared,
  question: PreparedQuestion,
  got: Question | undefined,
  request: Request,
): PlainAnswer {
  if (got === undefined) throw new Error('a question is missing')
  const { status, clauses } = plainly(prepared, question, request)
  const named = statementsOf(got).filter(({ clause }) => clauses.includes(clause))
  const bodies = named.map(({ said, duty }) => `${duty} ${bodiesText(said)}`)
  const text = [status, ...[...new Set(bodies)].sort()].join(' / ')
  return { status: got.status === 'not-in-force' ? got.status : status, text }
}

interface Named {
  readonly clause: string
  readonly duty: string
  readonly said: PayerAnswer | null
}

function statementsOf(question: Question): readonly Named[] {
  switch (question.question) {
    case 'who':
      return [...question.statements, ...question.bars].map(({ clause, duty, responsible }) => ({
        clause,
        duty,
        said: responsible,
      }))
    case 'pays':
      return question.statements.map(({ clause, by, cap }) => ({
        clause,
        duty: '',
        said: by && capped(by, cap),
      }))
    case 'handover':
      return question.statements.map(({ clause, to }) => ({ clause, duty: '', said: to }))
  }
}

function bodiesText(bodies: PayerAnswer | null): string {
  if (bodies === null) return 'somebody'
  if ('split' in bodies) return bodies.split.map(({ who, share }) => `${share} ${inWords(who)}`).sort().join() // prettier-ignore
  if ('ladder' in bodies) {
    const [first] = bodies.ladder
    if (first === undefined) return 'somebody'
    if (first.upTo === null) return bodiesText(first.payer)
    return `ladder ${bodies.ladder.map(({ payer, upTo }) => `${bodiesText(payer)} ${upTo?.amount ?? ''}`).join()}`
  }
  return inWords(bodies)
}

/** Families by their members; of alternatives, those that no other one contains. */
function inWords(bodies: BodiesAnswer): string {
  if (!('anyOf' in bodies)) return 'unnamed' in bodies ? 'somebody' : 'nobody'
  const all = bodies.anyOf.flatMap(({ allOf }) =>
    allOf
      .reduce<readonly (readonly string[])[]>(
        (soFar, { role, at }) =>
          soFar.flatMap((chosen) =>
            (role === 'enforcement' ? ['border-guard', 'police'] : [role ?? '']).map((one) => [
              ...chosen,
              `${one}@${at ?? ''}`,
            ]),
          ),
        [[]],
      )
      .map((joint) => [...new Set(joint)].sort().join('&')),
  )
  return [...new Set(all)].sort().join('|')
}
