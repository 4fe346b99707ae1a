import type {
  WrittenCondition,
  WrittenFactTest,
  WrittenTermTest,
} from '../../document/condition.ts'
import type { Library } from '../../document/library.ts'
import { conditionsOf, type ConditionSite } from './conditions.ts'

/** A test of one fact, or of terms, and where its condition stands. */
export interface TestSite<T> extends ConditionSite {
  readonly test: T
}

export function factTestsOf(library: Library): readonly TestSite<WrittenFactTest>[] {
  return conditionsOf(library).flatMap((site) =>
    leavesOf(site.condition).flatMap((test) => (test.kind === 'fact' ? [{ ...site, test }] : [])),
  )
}

export function termTestsOf(library: Library): readonly TestSite<WrittenTermTest>[] {
  return conditionsOf(library).flatMap((site) =>
    leavesOf(site.condition).flatMap((test) => (test.kind === 'term' ? [{ ...site, test }] : [])),
  )
}

/** The tests of a condition, in the order written. */
export function leavesOf(
  condition: WrittenCondition,
): readonly (WrittenFactTest | WrittenTermTest)[] {
  switch (condition.kind) {
    case 'fact':
    case 'term':
      return [condition]
    case 'not':
      return leavesOf(condition.of)
    case 'all':
    case 'any':
      return condition.of.flatMap(leavesOf)
  }
}
