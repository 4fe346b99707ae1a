import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import { evaluate } from '../rulebook/evaluate.ts'
import { variablesIn } from '../rulebook/variables-in.ts'
import { factOf } from './open-facts.ts'
import type { Prepared } from './prepared.ts'
import type { GivenCase } from './given-case.ts'
import type { CaseRequest } from './request.ts'

/** Reports what the library says can never be together, and the case has together. */
export function ruledOut(
  { rulebook }: Prepared,
  { facts }: CaseRequest,
  given: GivenCase,
): readonly Diagnostic[] {
  return rulebook.assume
    .filter(({ never }) => evaluate(never, facts) === 'holds')
    .map(({ id, never, why }) => {
      const tested = new Set(variablesIn(never).map(factOf))
      const together = given.facts.filter(({ fact }) => tested.has(fact.value))
      const last = together.at(-1)?.fact ?? given.asOf
      const related = together
        .slice(0, -1)
        .map(({ fact }) => ({ message: 'together with this', span: fact.span }))
      return diagnostic('case/ruled-out', last.span, { assumption: id, why }, { related })
    })
}
