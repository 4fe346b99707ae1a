import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { WrittenClause, WrittenPayment } from '../document/clause.ts'
import type { Library } from '../document/library.ts'
import type { Located } from '../source/located.ts'
import { ALL_COSTS } from './walk/costs.ts'
import { clausesOf } from './walk/clauses.ts'

/** Reports two unconditional entries of one clause that each say who pays the same cost. */
export function paidTwice(library: Library): readonly Diagnostic[] {
  return clausesOf(library).flatMap(({ clause, heading }) =>
    repeatedIn(clause).map(({ cost, first }) => {
      const related = [{ message: 'first said here', span: first.span }]
      return diagnostic('check/paid-twice', cost.span, { cost: cost.value }, { heading, related })
    }),
  )
}

interface Repeated {
  readonly cost: Located<string>
  readonly first: Located<string>
}

function repeatedIn({ pays }: WrittenClause): readonly Repeated[] {
  const said = new Map<string, { readonly cost: Located<string>; readonly by: WrittenPayment }>()
  return pays
    .filter(({ by, when }) => by !== undefined && when === undefined)
    .flatMap((payment) =>
      payment.costs.flatMap((cost) => {
        const first = said.get(cost.value) ?? said.get(ALL_COSTS)
        if (first !== undefined && first.by !== payment) return [{ cost, first: first.cost }]
        said.set(cost.value, { cost, by: payment })
        return []
      }),
    )
}
