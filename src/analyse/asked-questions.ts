import { stepsInOrder } from '../ask/ask-all.ts'
import type { Prepared, PreparedQuestion, PreparedStep } from '../ask/prepared.ts'
import type { CasesOptions } from './audit-options.ts'
import type { AuditFinding } from './audit.ts'
import { isExpected } from './inquiry.ts'
import { subjectOf } from './subject-of.ts'

/** A question, and the step whose it is. */
export interface AskedQuestion {
  readonly step: PreparedStep
  readonly question: PreparedQuestion
}

/** The questions to audit: those that ought to be answered, and those of which something is said. */
export function askedQuestions(
  prepared: Prepared,
  { steps }: CasesOptions,
): readonly AskedQuestion[] {
  return stepsInOrder(prepared).flatMap((step) => {
    if (steps !== undefined && !steps.includes(step.entry.id)) return []
    return step.questions
      .filter(
        ({ question, said, deferred }) =>
          said.length + deferred.length > 0 ||
          isExpected(step, question) ||
          (question === 'who' && isExpected(step, 'limit')),
      )
      .map((question) => ({ step, question }))
  })
}

/** Whether a finding is about a question; one about how soon, is about who acts. */
export function isAbout({ step, question }: AskedQuestion, found: AuditFinding): boolean {
  if (found.step !== step.entry.id) return false
  const kind = found.question === 'limit' ? 'who' : found.question
  return kind === question.question && found.subject === subjectOf(question)
}
