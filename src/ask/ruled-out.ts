import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import { diff } from '../diagram/apply.ts'
import { FALSE } from '../diagram/diagram.ts'
import { isExhausted } from '../diagram/space.ts'
import type { CaseFacts } from '../rulebook/case-facts.ts'
import { evaluate } from '../rulebook/evaluate.ts'
import type { Assumption } from '../rulebook/rulebook.ts'
import { variablesIn } from '../rulebook/variables-in.ts'
import { BUDGET } from './budget.ts'
import { createFrame } from './frame.ts'
import { factOf } from './open-facts.ts'
import type { Prepared } from './prepared.ts'
import type { GivenCase } from './given-case.ts'
import type { CaseRequest } from './request.ts'

/** Reports what the library says can never be together, and the case has together. */
export function ruledOut(
  prepared: Prepared,
  { facts }: CaseRequest,
  given: GivenCase,
): readonly Diagnostic[] {
  const { assume } = prepared.rulebook
  const plainly = assume.filter(({ never }) => evaluate(never, facts) === 'holds')
  return (plainly.length > 0 ? plainly : jointly(prepared, facts)).map(({ id, never, why }) => {
    const tested = new Set(variablesIn(never).map(factOf))
    const together = given.facts.filter(({ fact }) => tested.has(fact.value))
    const last = together.at(-1)?.fact ?? given.asOf
    const related = together
      .slice(0, -1)
      .map(({ fact }) => ({ message: 'together with this', span: fact.span }))
    return diagnostic('case/ruled-out', last.span, { assumption: id, why }, { related })
  })
}

/**
 * The assumption that leaves no completion of a case together with those before
 * it, though none of them is plainly broken.
 */
function jointly(
  { rulebook: { assume, steps }, tableOf }: Prepared,
  facts: CaseFacts,
): readonly Assumption[] {
  const [step] = steps
  const open = assume.filter(({ never }) => evaluate(never, facts) === 'unknown')
  if (step === undefined || open.length === 0) return []
  const frame = createFrame({
    conditions: open.map(({ never }) => never),
    compared: [],
    sets: new Map(),
    variables: [],
    facts,
    table: tableOf(step.id),
    assume: [],
    budget: BUDGET,
  })
  let possible = frame.care
  for (const assumption of open) {
    possible = diff(frame.space, possible, frame.condition(assumption.never))
    if (possible === FALSE && !isExhausted(frame.space)) return [assumption]
  }
  return []
}
