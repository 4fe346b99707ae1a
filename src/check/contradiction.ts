import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import type { Names } from './names.ts'
import { requirementsOf, type Requirement } from './requirements.ts'
import { intersect, isEmpty } from '../rulebook/value-set.ts'
import { termsSeenBy } from './terms-seen.ts'
import { clausesOf } from './walk/clauses.ts'

/**
 * Reports clauses that ask two things of one fact which exclude each other, so
 * that they never apply. Only what must hold in every case is compared; that
 * other clauses can never apply is for an audit to find.
 */
export function contradiction(library: Library, names: Names): readonly Diagnostic[] {
  const seenBy = new Map(library.instruments.map((one) => [one, termsSeenBy(one, names)] as const))
  return clausesOf(library).flatMap(({ clause, instrument, heading }) => {
    const { scope } = instrument
    const site = { names, seen: seenBy.get(instrument) ?? new Map() }
    const required = [
      ...(scope === undefined ? [] : requirementsOf(scope, true, site)),
      ...clause.when.flatMap((condition) => requirementsOf(condition, true, site)),
      ...clause.unless.flatMap((condition) => requirementsOf(condition, false, site)),
    ]
    return clashesIn(required).map(({ fact, first, second }) => {
      const related = [{ message: 'what it cannot hold together with', span: first.span }]
      return diagnostic('check/contradiction', second.span, { fact }, { heading, related })
    })
  })
}

interface Clash {
  readonly fact: string
  readonly first: Requirement
  readonly second: Requirement
}

/** For each variable, the first requirement that leaves it no value. */
function clashesIn(required: readonly Requirement[]): readonly Clash[] {
  const left = new Map<string, Requirement>()
  const clashes = new Map<string, Clash>()
  for (const second of required) {
    const first = left.get(second.variable)
    if (first === undefined) {
      left.set(second.variable, second)
      continue
    }
    const values = intersect(first.values, second.values)
    if (isEmpty(values)) {
      const clash = { fact: second.fact, first, second }
      if (!clashes.has(second.variable)) clashes.set(second.variable, clash)
    } else {
      left.set(second.variable, { ...second, values })
    }
  }
  return [...clashes.values()]
}
