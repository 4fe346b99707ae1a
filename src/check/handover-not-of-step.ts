import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { WrittenBody } from '../document/clause.ts'
import type { Library } from '../document/library.ts'
import type { Span } from '../source/span.ts'
import type { Names } from './names.ts'
import { clausesOf } from './walk/clauses.ts'
import { stepIn } from './walk/steps.ts'

/** Reports handovers in clauses none of whose steps has the person change hands. */
export function handoverNotOfStep(library: Library, names: Names): readonly Diagnostic[] {
  return clausesOf(library).flatMap(({ clause, heading }) => {
    const steps = clause.steps.map((word) => names.steps.get(stepIn(word)?.step.value ?? ''))
    if (steps.length === 0 || steps.some((step) => step === undefined || step.handover)) return []
    const words = { steps: clause.steps.map(({ value }) => `\`${value}\``).join(', ') }
    return clause.handovers.map(({ to }) =>
      diagnostic('check/handover-not-of-step', bodySpan(to), words, { heading }),
    )
  })
}

function bodySpan(body: WrittenBody): Span {
  return body.kind === 'role' ? body.ref.span : body.span
}
