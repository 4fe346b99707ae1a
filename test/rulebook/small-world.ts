import fc from 'fast-check'
import type { CaseFacts } from '../../src/rulebook/case-facts.ts'
import { ALWAYS, NEVER, type Condition } from '../../src/rulebook/condition.ts'
import { nameSet, numberSet, type ValueSet } from '../../src/rulebook/value-set.ts'
import { YES_OR_NO, type Variable } from '../../src/rulebook/variable.ts'
import { variablesById } from '../../src/rulebook/variables.ts'

const COUNTRIES = nameSet(['KH', 'LA', 'TH'])
const LAST_AGE = 4

function variable(id: string, domain: ValueSet, step: number | null = null): Variable {
  return { id, fact: id, domain, step }
}

/** Few variables with few values, so that every case can be looked at. */
export const variables = variablesById([
  variable('age', numberSet([{ from: 0, to: LAST_AGE + 1 }]), 1),
  variable('consent', YES_OR_NO),
  variable('nationality', COUNTRIES),
  variable('origin', COUNTRIES),
])

function singletons({ domain }: Variable): readonly ValueSet[] {
  return domain.kind === 'names'
    ? domain.names.map((name) => nameSet([name]))
    : Array.from({ length: LAST_AGE + 1 }, (_, value) =>
        numberSet([{ from: value, to: value + 1 }]),
      )
}

/** Every case in which everything is known. */
export const completeCases: readonly CaseFacts[] = [...variables.values()].reduce<
  readonly CaseFacts[]
>(
  (cases, one) =>
    cases.flatMap((facts) => singletons(one).map((value) => new Map([...facts, [one.id, value]]))),
  [new Map()],
)

const numbers = fc
  .array(fc.tuple(fc.nat(LAST_AGE + 1), fc.nat(LAST_AGE + 1)), { maxLength: 2 })
  .map((pairs) => numberSet(pairs.map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))))

function someOf({ domain }: Variable): fc.Arbitrary<ValueSet> {
  return domain.kind === 'names' ? fc.subarray([...domain.names]).map(nameSet) : numbers
}

const membership: fc.Arbitrary<Condition> = fc
  .constantFrom(...variables.values())
  .chain((one) =>
    someOf(one).map((values): Condition => ({ kind: 'in', variable: one.id, values })),
  )

const comparison: fc.Arbitrary<Condition> = fc.constantFrom<Condition>(
  { kind: 'same', left: 'nationality', right: 'origin' },
  { kind: 'differs', left: 'nationality', right: 'origin' },
  { kind: 'same', left: 'origin', right: 'origin' },
  { kind: 'differs', left: 'origin', right: 'origin' },
)

/** Conditions of any form, tidy or not: constants, empty and full leaves, empty and nested junctions. */
export const untidyCondition: fc.Arbitrary<Condition> = fc.letrec<{ any: Condition }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    membership,
    membership,
    comparison,
    fc.constantFrom<Condition>(ALWAYS, NEVER),
    fc
      .tuple(fc.constantFrom('all', 'any'), fc.array(tie('any'), { maxLength: 4 }))
      .map(([kind, of]): Condition => ({ kind, of })),
  ),
})).any

/** What is known of a case: of each variable nothing, or some values that are possible. */
export const partialCase: fc.Arbitrary<CaseFacts> = fc
  .tuple(
    ...[...variables.values()].map((one) =>
      fc.option(
        someOf(one).filter((values) =>
          values.kind === 'names' ? values.names.length > 0 : values.intervals.length > 0,
        ),
      ),
    ),
  )
  .map(
    (known) =>
      new Map(
        [...variables.keys()].flatMap((id, i): [string, ValueSet][] => {
          const values = known[i]
          return values === null || values === undefined ? [] : [[id, values]]
        }),
      ),
  )
