import fc from 'fast-check'
import { expect, it } from 'vitest'
import { smallestChange, type Change } from '../../../src/ask/explain/smallest-change.ts'
import type { PreparedFact } from '../../../src/ask/prepared.ts'
import { jsonRules } from '../../../src/compile/json-rules.ts'
import { createIndex } from '../../../src/engine/index/create-index.ts'
import { createJsonRules } from '../../../src/engine/json-rules/create-json-rules.ts'
import type { CaseFacts } from '../../../src/rulebook/case-facts.ts'
import type { Condition } from '../../../src/rulebook/condition.ts'
import { evaluate } from '../../../src/rulebook/evaluate.ts'
import { isSubset } from '../../../src/rulebook/value-set.ts'
import { rulebookOf, STEP } from '../../engine/rulebook-of.ts'
import {
  assumptions,
  completionsOf,
  condition,
  facts,
  givenCase,
  variables,
  waysToGive,
} from './tiny-world.ts'

const isLong = process.env['REMIT_LONG'] !== undefined
const RUNS = isLong ? 5000 : 250
const TIMEOUT = { timeout: 30_000 + RUNS * 100 }

const prepared = { facts }

function change(of: Condition, given: CaseFacts, never: readonly Condition[]) {
  return smallestChange({ condition: of, facts: given, never, prepared, variables })
}

function canBe(given: CaseFacts, never: readonly Condition[]): boolean {
  return completionsOf(given).some((one) => never.every((of) => evaluate(of, one) === 'fails'))
}

/** Every case that differs from another in no more than some facts. */
function changesOf(given: CaseFacts, set: readonly PreparedFact[]): readonly CaseFacts[] {
  return set.reduce<readonly CaseFacts[]>(
    (cases, fact) => cases.flatMap((one) => waysToGive(fact, one)),
    [given],
  )
}

/** All sets of facts, the best change first. */
const sets = (() => {
  const all = [...facts.values()].reduce<readonly (readonly PreparedFact[])[]>(
    (before, one) => [...before, ...before.map((set) => [...set, one])],
    [[]],
  )
  const weight = (set: readonly PreparedFact[]) =>
    set.reduce((sum, { entry }) => sum + entry.sensitivity, 0)
  const place = (set: readonly PreparedFact[]) => set.map(({ rank }) => rank).join('')
  return [...all].sort(
    (a, b) => a.length - b.length || weight(a) - weight(b) || (place(a) < place(b) ? -1 : 1),
  )
})()

/** The facts of the best change, found by trying all there are; undefined: none makes the condition hold. */
function bestByTrying(of: Condition, given: CaseFacts, never: readonly Condition[]) {
  return sets.find((set) =>
    changesOf(given, set).some((one) => evaluate(of, one) === 'holds' && canBe(one, never)),
  )
}

function ids(set: readonly PreparedFact[] | undefined): readonly string[] | undefined {
  return set?.map(({ domain }) => domain.id)
}

/** Each case that a change names: one value for each changed fact, and no members of sets but its own. */
function namedBy(given: CaseFacts, { changed, facts: after }: Change): readonly CaseFacts[] {
  return changesOf(given, changed).filter(
    (one) =>
      [...after].every(([variable, values]) => {
        const value = one.get(variable)
        return value !== undefined && isSubset(value, values)
      }) && [...one.keys()].every((variable) => after.has(variable) || facts.has(variable)),
  )
}

it('no smaller change does, and of those of one size none is better', TIMEOUT, () => {
  fc.assert(
    fc.property(condition, givenCase, assumptions, (of, given, never) => {
      const found = change(of, given, never)

      const best = bestByTrying(of, given, never)
      expect(found === 'impossible' ? undefined : ids((found as Change).changed)).toEqual(ids(best))
    }),
    { numRuns: RUNS },
  )
})

it(
  'under the change the clause holds, by both engines, whichever value is chosen',
  TIMEOUT,
  async () => {
    await fc.assert(
      fc.asyncProperty(condition, givenCase, assumptions, async (of, given, never) => {
        const found = change(of, given, never)
        if (typeof found === 'string') return

        const book = rulebookOf([...variables.values()], { 'mou#clause': of })
        const compiled = createJsonRules(jsonRules(book.rules, variables), book)
        const named = namedBy(given, found)
        expect(named).not.toEqual([])
        for (const one of named) {
          expect(canBe(one, never)).toBe(true)
          expect(createIndex(book).evaluate(STEP, one).get('mou#clause')).toBe('holds')
        }
        for (const one of named.slice(0, 5)) {
          expect((await compiled.evaluate(STEP, one)).get('mou#clause')).toBe('holds')
        }
      }),
      { numRuns: RUNS },
    )
  },
)
