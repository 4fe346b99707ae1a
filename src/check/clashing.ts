import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { WrittenCondition } from '../document/condition.ts'
import { intersect, isEmpty } from '../rulebook/value-set.ts'
import type { Names } from './names.ts'
import { requirementsOf, type Requirement } from './requirements.ts'
import { termsSeenIn, type SeenTerm } from './terms-seen.ts'

/** Conditions of one thing: some must hold, and the others fail. */
export interface Together {
  readonly what: 'clause' | 'step' | 'link'
  readonly required: readonly WrittenCondition[]
  readonly excluded?: readonly WrittenCondition[]
  readonly heading: readonly string[]
}

/**
 * Reports conditions that ask two things of one fact which exclude each other.
 * Only what must hold in every case is compared; that others can never be met
 * together is for an audit to find.
 */
export function clashing(sets: readonly Together[], names: Names): readonly Diagnostic[] {
  // A condition that a clause inherits has the terms of the text that it comes from.
  const seenIn = new Map<string, ReadonlyMap<string, SeenTerm>>()
  const requirements = (condition: WrittenCondition, wanted: boolean): readonly Requirement[] => {
    const { file } = condition.span
    const seen = seenIn.get(file) ?? termsSeenIn(file, names)
    seenIn.set(file, seen)
    return requirementsOf(condition, wanted, { names, seen })
  }

  return sets.flatMap(({ what, required, excluded = [], heading }) => {
    const whole = [
      ...required.flatMap((condition) => requirements(condition, true)),
      ...excluded.flatMap((condition) => requirements(condition, false)),
    ]
    return clashesIn(whole).map(({ fact, first, second }) => {
      const related = [{ message: 'what it cannot hold together with', span: first.span }]
      return diagnostic('check/contradiction', second.span, { fact, what }, { heading, related })
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
