import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { CaseFacts } from '../../src/rulebook/case-facts.ts'
import type { Condition, Truth } from '../../src/rulebook/condition.ts'
import { evaluate } from '../../src/rulebook/evaluate.ts'
import { negate } from '../../src/rulebook/negate.ts'
import { simplify } from '../../src/rulebook/simplify.ts'
import { isEmpty, isSubset, without } from '../../src/rulebook/value-set.ts'
import { isReadOnce } from '../../src/rulebook/variables-in.ts'
import { domainOf } from '../../src/rulebook/variables.ts'
import { completeCases, partialCase, untidyCondition, variables } from './small-world.ts'

const opposite = { holds: 'fails', fails: 'holds', unknown: 'unknown' } as const

function simple(condition: Condition): Condition {
  return simplify(condition, variables)
}

/** Truth over all completions of a case, looked at one by one. */
function supervaluation(condition: Condition, facts: CaseFacts): Truth {
  const truths = new Set(
    completeCases
      .filter((complete) =>
        [...facts].every(([id, values]) => isSubset(complete.get(id) ?? values, values)),
      )
      .map((complete) => evaluate(condition, complete)),
  )
  return truths.size > 1 ? 'unknown' : ([...truths][0] ?? 'unknown')
}

it('where everything is known, a condition holds or fails', () => {
  fc.assert(
    fc.property(untidyCondition, fc.constantFrom(...completeCases), (condition, facts) => {
      expect(evaluate(condition, facts)).not.toBe('unknown')
    }),
  )
})

it('a simplified condition is true in the same cases', () => {
  fc.assert(
    fc.property(untidyCondition, (condition) => {
      const simplified = simple(condition)
      for (const facts of completeCases) {
        expect(evaluate(simplified, facts)).toBe(evaluate(condition, facts))
      }
    }),
    { numRuns: 500 },
  )
})

it('a simplified condition says no less of a partial case', () => {
  fc.assert(
    fc.property(untidyCondition, partialCase, (condition, facts) => {
      const before = evaluate(condition, facts)
      if (before !== 'unknown') expect(evaluate(simple(condition), facts)).toBe(before)
    }),
    { numRuns: 1000 },
  )
})

it('a simplified condition is tidy', () => {
  fc.assert(
    fc.property(untidyCondition, (condition) => {
      expect(untidyParts(simple(condition), undefined)).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

/** The parts that break what `Condition` promises. */
function untidyParts(part: Condition, parent: Condition | undefined): readonly unknown[] {
  switch (part.kind) {
    case 'always':
    case 'never':
      return parent === undefined ? [] : [part]
    case 'in': {
      const others = without(domainOf(part.variable, variables), part.values)
      return isEmpty(part.values) || isEmpty(others) ? [part] : []
    }
    case 'same':
    case 'differs':
      return part.left < part.right ? [] : [part]
    case 'all':
    case 'any': {
      const tested = part.of.flatMap((one) => (one.kind === 'in' ? [one.variable] : []))
      const repeats = new Set(part.of.map((one) => JSON.stringify(one))).size < part.of.length
      const isUntidy =
        part.of.length < 2 ||
        parent?.kind === part.kind ||
        new Set(tested).size < tested.length ||
        repeats
      return [...(isUntidy ? [part] : []), ...part.of.flatMap((one) => untidyParts(one, part))]
    }
  }
}

it('the order in which parts are written does not matter', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('all', 'any'),
      fc.array(untidyCondition, { maxLength: 4 }),
      (kind, of) => {
        expect(simple({ kind, of: [...of].reverse() })).toEqual(simple({ kind, of }))
      },
    ),
  )
})

it('a negation is true in exactly the other cases', () => {
  fc.assert(
    fc.property(untidyCondition, partialCase, (condition, partial) => {
      const negated = negate(condition, variables)
      for (const facts of [partial, ...completeCases]) {
        expect(evaluate(negated, facts)).toBe(opposite[evaluate(condition, facts)])
      }
      expect(negate(negated, variables)).toEqual(condition)
    }),
  )
})

it('the negation of a tidy condition is tidy', () => {
  fc.assert(
    fc.property(untidyCondition, (condition) => {
      expect(untidyParts(negate(simple(condition), variables), undefined)).toEqual([])
    }),
  )
})

it('Kleene truth is never wrong', () => {
  fc.assert(
    fc.property(untidyCondition, partialCase, (condition, facts) => {
      const kleene = evaluate(condition, facts)
      if (kleene !== 'unknown') expect(supervaluation(condition, facts)).toBe(kleene)
    }),
    { numRuns: 1000 },
  )
})

it('Kleene truth is exact where no variable is tested twice', () => {
  fc.assert(
    fc.property(untidyCondition.map(simple).filter(isReadOnce), partialCase, (condition, facts) => {
      expect(evaluate(condition, facts)).toBe(supervaluation(condition, facts))
    }),
    { numRuns: 1000 },
  )
})
