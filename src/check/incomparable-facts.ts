import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import type { FactDomain } from '../rulebook/notation/fact-domain.ts'
import type { Names } from './names.ts'
import { factTestsOf } from './walk/tests.ts'

/** Reports `same-as` and `differs-from` between facts that cannot be compared. */
export function incomparableFacts(library: Library, { domains }: Names): readonly Diagnostic[] {
  return factTestsOf(library).flatMap(({ test: { fact, test }, heading }) => {
    if (test.kind !== 'same-as' && test.kind !== 'differs-from') return []
    const left = domains.get(fact.value)
    const right = domains.get(test.fact.value)
    if (left === undefined || right === undefined || comparable(left, right)) return []
    return [
      diagnostic(
        'check/incomparable-facts',
        test.fact.span,
        { left: left.id, right: right.id, leftType: left.type, rightType: right.type },
        { heading },
      ),
    ]
  })
}

/** Numbers are tested against thresholds only: of two of them no engine says that they are equal. */
function comparable(left: FactDomain, right: FactDomain): boolean {
  if (left.type !== right.type || left.type === 'set' || left.id === right.id) return false
  return left.names.some((name) => right.names.includes(name))
}
