import { askBoth } from '../../src/ask/ask-both.ts'
import type {
  Answer,
  HandoverQuestion,
  PaysQuestion,
  Question,
  WhoQuestion,
} from '../../src/ask/answer.ts'
import { commandLine } from '../../src/ask/command-line.ts'
import type { Prepared } from '../../src/ask/prepared.ts'
import { readRequest } from '../../src/ask/read-request.ts'
import type { Request } from '../../src/ask/request.ts'
import type { BodiesAnswer } from '../../src/ask/statement-answer.ts'

/** A question as words, with what most tests leave as it is. */
export interface Asking {
  readonly step: string
  /** Facts, parted by spaces. */
  readonly facts?: string
  readonly events?: readonly string[]
  readonly asOf?: string
  readonly withDraft?: readonly string[]
}

/** Reads a question that is known to be right. */
export function requestFor(prepared: Prepared, asking: Asking): Request {
  const { step, facts = '', events = [], asOf = '2026-06-01', withDraft = [] } = asking
  const line = commandLine({
    step,
    facts: facts.split(' ').filter((word) => word !== ''),
    events,
    asOf,
    withDraft,
  })
  const { value, diagnostics } = readRequest(prepared, line)
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return value
}

/** The answer of both engines, which must agree. */
export async function answerTo(prepared: Prepared, asking: Asking): Promise<Answer> {
  const checked = await askBoth(prepared, requestFor(prepared, asking))
  if (checked.kind === 'differ') throw new Error(JSON.stringify(checked.differences))
  return checked.answer
}

export function whoOf({ questions }: Answer, task: string): WhoQuestion {
  return found(questions.find((one) => one.question === 'who' && one.task === task)) as WhoQuestion
}

export function paysOf({ questions }: Answer, cost: string): PaysQuestion {
  return found(
    questions.find((one) => one.question === 'pays' && one.cost === cost),
  ) as PaysQuestion
}

export function handoverOf({ questions }: Answer, task: string): HandoverQuestion {
  return found(
    questions.find((one) => one.question === 'handover' && one.task === task),
  ) as HandoverQuestion
}

function found(question: Question | undefined): Question {
  if (question === undefined) throw new Error('no such question in the answer')
  return question
}

/** The clauses of statements, in their order. */
export function clausesOf(statements: readonly { readonly clause: string }[]): readonly string[] {
  return statements.map(({ clause }) => clause)
}

/** Bodies as they are written: `police@TH & ngo | social-welfare@LA`. */
export function inShort(bodies: BodiesAnswer | null): string {
  if (bodies === null) return 'null'
  if (!('anyOf' in bodies)) return 'unnamed' in bodies ? 'unnamed' : 'nobody'
  return bodies.anyOf
    .map(({ allOf }) =>
      allOf
        .map(({ role, at, agency, dependsOn }) => {
          const place = at ?? (dependsOn === undefined ? undefined : `?${dependsOn}`)
          const where = place === undefined ? '' : `@${place}`
          return `${role ?? ''}${where}${agency === null ? '' : `=${agency}`}`
        })
        .join(' & '),
    )
    .join(' | ')
}
