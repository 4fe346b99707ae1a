import type { CaseFacts } from '../../rulebook/case-facts.ts'
import type { Condition } from '../../rulebook/condition.ts'
import { evaluate } from '../../rulebook/evaluate.ts'
import { factOf } from '../open-facts.ts'
import type { Work } from './find-completion.ts'

/** Some facts, each once, ordered. */
export type FactSet = readonly string[]

/**
 * Every set of at most `size` facts whose change may make a condition hold.
 *
 * Where a condition holds, some of its tests do that alone make it hold: one of
 * each `any`, all of each `all`. Those that do not hold of the case have to be
 * of a changed fact. So each smallest change is of one of these sets; which of
 * them can be, is to be tried.
 *
 * @returns undefined if there are too many.
 */
export function factSets(
  condition: Condition,
  facts: CaseFacts,
  size: number,
  work: Work,
): readonly FactSet[] | undefined {
  switch (condition.kind) {
    case 'always':
      return [[]]
    case 'never':
      return []
    case 'in':
      return [holds(condition, facts) ? [] : [factOf(condition.variable)]]
    case 'same':
    case 'differs': {
      const pair = [condition.left, condition.right].map(factOf)
      const sets = [...pair.map((one) => [one]), unionOf(pair, [])]
      // If one of the two has to change, the other may have to follow.
      const all = holds(condition, facts) ? [[], ...sets] : sets
      return all.filter((set) => set.length <= size)
    }
    case 'any': {
      const parts = condition.of.map((part) => factSets(part, facts, size, work))
      return parts.includes(undefined) ? undefined : once(parts.flatMap((sets) => sets ?? []))
    }
    case 'all': {
      let joined: readonly FactSet[] = [[]]
      for (const part of condition.of) {
        const sets = factSets(part, facts, size, work)
        if (sets === undefined) return undefined
        work.left -= joined.length * sets.length
        if (work.left < 0) return undefined
        joined = once(joined.flatMap((one) => sets.map((other) => unionOf(one, other)))).filter(
          (set) => set.length <= size,
        )
      }
      return joined
    }
  }
}

function holds(condition: Condition, facts: CaseFacts): boolean {
  return evaluate(condition, facts) === 'holds'
}

export function unionOf(one: FactSet, other: FactSet): FactSet {
  return [...new Set([...one, ...other])].sort()
}

/** Sets of facts without repetitions. */
export function once(sets: readonly FactSet[]): readonly FactSet[] {
  return [...new Map(sets.map((set) => [set.join(' '), set])).values()]
}
