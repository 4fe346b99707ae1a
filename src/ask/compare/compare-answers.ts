import type { Answer, Question } from '../answer.ts'
import { subjectOfAnswer } from '../subject-of-answer.ts'
import { ASPECTS, type Aspect, type Comparison, type Difference } from './comparison.ts'

/** Compares the answers to one step for two cases, question by question. */
export function compareAnswers(base: Answer, compared: Answer): Comparison {
  const differences = base.questions.flatMap((question) => {
    const other = compared.questions.find((one) => nameOf(one) === nameOf(question))
    return other === undefined ? [] : differencesOf(question, other)
  })
  return { remit: 1, base, compared, differences }
}

function nameOf(question: Question): string {
  return `${question.question} ${subjectOfAnswer(question)}`
}

function differencesOf(base: Question, compared: Question): readonly Difference[] {
  const found = new Set<Aspect>()
  const [before, after] = [partsOf(base), partsOf(compared)]
  for (const { aspect, key, value } of before) {
    const other = after.find((one) => one.aspect === aspect && one.key === key)
    // What belongs to one status alone is told by the status.
    if (other !== undefined && other.value !== value) found.add(aspect)
  }
  if (found.size === 0) return []
  const status = { base: base.status, compared: compared.status }
  const changed = ASPECTS.filter((aspect) => found.has(aspect))
  return base.question === 'pays'
    ? [{ question: 'pays', cost: base.cost, status, changed }]
    : [{ question: base.question, task: base.task, status, changed }]
}

/** A part of a question, as text that is the same if the part is. */
interface Part {
  readonly aspect: Aspect
  readonly key: string
  readonly value: string
}

function partsOf(question: Question): readonly Part[] {
  return Object.entries(question).flatMap(([key, value]: [string, unknown]): readonly Part[] => {
    if (key !== 'statements') return [part(ASPECT_OF_KEY[key] ?? 'besides', key, value)]
    return partsOfStatements(question)
  })
}

function part(aspect: Aspect, key: string, value: unknown): Part {
  return { aspect, key, value: JSON.stringify(value) }
}

function partsOfStatements(question: Question): readonly Part[] {
  switch (question.question) {
    case 'who':
      return [
        part(
          'who',
          'statements',
          question.statements.map((one) => ({
            ...one,
            limits: null,
            durations: null,
            fallback: null,
          })),
        ),
        part(
          'limits',
          'statements',
          question.statements.map(({ limits, durations, fallback }) => ({
            limits,
            durations,
            fallback,
          })),
        ),
      ]
    case 'pays':
      return [part('payer', 'statements', question.statements)]
    case 'handover':
      return [
        part(
          'handover',
          'statements',
          question.statements.map((one) => ({ ...one, documents: null, receipt: null })),
        ),
        part(
          'documents',
          'statements',
          question.statements.map(({ documents, receipt }) => ({ documents, receipt })),
        ),
      ]
  }
}

/** What each key of a question tells; of any other, what is said besides. */
const ASPECT_OF_KEY: Readonly<Record<string, Aspect>> = {
  status: 'status',
  because: 'status',
  overlap: 'who',
  callFirst: 'who',
  bars: 'who',
  needs: 'open',
  cannotBeEstablished: 'open',
  possible: 'open',
  possiblyDeferred: 'open',
  outcomes: 'open',
  branches: 'open',
  exact: 'open',
  stands: 'precedence',
  standsIf: 'precedence',
  setAside: 'precedence',
  otherwise: 'precedence',
  replaced: 'precedence',
  conflicts: 'precedence',
  instruments: 'silence',
  partsNotRead: 'silence',
  dormant: 'silence',
}
