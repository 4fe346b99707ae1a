import { askAllBoth, askBoth, type Checked } from '../ask-both.ts'
import type { Prepared } from '../prepared.ts'
import type { CaseRequest, Request } from '../request.ts'
import { explained } from './explain.ts'
import type { ExplainedAnswer, ExplainedAnswerSet } from './explanation.ts'

/** Answers one step of a case, if both engines agree, with the reasons. */
export async function explainBoth(
  prepared: Prepared,
  request: Request,
): Promise<Checked<ExplainedAnswer>> {
  const checked = await askBoth(prepared, request)
  if (checked.kind === 'differ') return checked
  return { kind: 'agreed', answer: explained(prepared, request, checked.answer) }
}

/** Answers every step that says something of a case, if both engines agree, with the reasons. */
export async function explainAllBoth(
  prepared: Prepared,
  request: CaseRequest,
): Promise<Checked<ExplainedAnswerSet>> {
  const checked = await askAllBoth(prepared, request)
  if (checked.kind === 'differ') return checked
  const answers = checked.answer.answers.map((answer) => {
    const { step, task } = answer
    return explained(prepared, { ...request, step, task }, answer)
  })
  return { kind: 'agreed', answer: { ...checked.answer, answers } }
}
