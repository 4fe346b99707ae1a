import fc from 'fast-check'
import { expect, it } from 'vitest'
import { exactForm } from '../../src/compile/exact-form.ts'
import { jsonRules } from '../../src/compile/index.ts'
import { createIndex } from '../../src/engine/index/create-index.ts'
import { createJsonRules } from '../../src/engine/json-rules/create-json-rules.ts'
import { verify } from '../../src/engine/verify/verify.ts'
import type { CaseFacts } from '../../src/rulebook/case-facts.ts'
import type { Condition, Truth } from '../../src/rulebook/condition.ts'
import { evaluate } from '../../src/rulebook/evaluate.ts'
import { negate } from '../../src/rulebook/negate.ts'
import { simplify } from '../../src/rulebook/simplify.ts'
import { isSubset, nameSet, numberSet, type ValueSet } from '../../src/rulebook/value-set.ts'
import type { Variable } from '../../src/rulebook/variable.ts'
import { isReadOnce } from '../../src/rulebook/variables-in.ts'
import { variablesById } from '../../src/rulebook/variables.ts'
import { nameVariable, numberVariable, rulebookOf, STEP } from '../engine/rulebook-of.ts'
import { RUNS, TIMEOUT } from '../engine/runs.ts'

const COUNTRIES = ['KH', 'LA', 'TH', 'VN']

/** So few that most conditions test one of them twice, and all cases can be looked at. */
const VARIABLES: readonly Variable[] = [
  numberVariable('age', 0, 5, 1),
  nameVariable('age/undetermined', ['no', 'yes']),
  nameVariable('destination', COUNTRIES),
  nameVariable('here', COUNTRIES),
  nameVariable('nationality', [...COUNTRIES, 'none']),
  nameVariable('origin', COUNTRIES),
]
const variables = variablesById(VARIABLES)

function valuesOf({ domain }: Variable): readonly ValueSet[] {
  return domain.kind === 'names'
    ? domain.names.map((name) => nameSet([name]))
    : [0, 1, 2, 3, 4].map((age) => numberSet([{ from: age, to: age + 1 }]))
}

/** Every case in which everything is known. */
const completeCases = VARIABLES.reduce<readonly CaseFacts[]>(
  (cases, variable) =>
    cases.flatMap((facts) =>
      valuesOf(variable).map((value) => new Map([...facts, [variable.id, value]])),
    ),
  [new Map()],
)

const interval = fc
  .subarray([0, 1, 2, 3, 4, 5], { minLength: 2, maxLength: 2 })
  .map(([from = 0, to = 0]) => ({ from, to }))

const membership: fc.Arbitrary<Condition> = fc
  .constantFrom(...VARIABLES)
  .chain(({ id, domain }) =>
    (domain.kind === 'names'
      ? fc
          .subarray([...domain.names], { minLength: 1, maxLength: domain.names.length - 1 })
          .map(nameSet)
      : fc.array(interval, { minLength: 1, maxLength: 2 }).map(numberSet)
    ).map((values): Condition => ({ kind: 'in', variable: id, values })),
  )

/** As compiled: a value that only one of the two can have keeps them from being the same. */
const comparison = (...pairs: readonly (readonly [string, string])[]): fc.Arbitrary<Condition> =>
  fc.tuple(fc.boolean(), fc.constantFrom(...pairs)).map(([isSame, [left, right]]) => {
    const shared: Condition = { kind: 'in', variable: 'nationality', values: nameSet(COUNTRIES) }
    const same: Condition = { kind: 'same', left, right }
    const guarded: Condition =
      left === 'nationality' || right === 'nationality' ? { kind: 'all', of: [shared, same] } : same
    return isSame ? guarded : negate(guarded, variables)
  })

function conditionOf(leaf: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> {
  const deep = fc.letrec<{ any: Condition }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc
        .tuple(
          fc.constantFrom('all' as const, 'any' as const),
          fc.array(tie('any'), { minLength: 2, maxLength: 4 }),
        )
        .map(([kind, of]): Condition => ({ kind, of })),
    ),
  })).any
  return deep.map((written) => simplify(written, variables))
}

/** What an officer may know: nothing, one value, or of a number a range. */
const partialCase: fc.Arbitrary<CaseFacts> = fc
  .tuple(
    ...VARIABLES.map((variable) =>
      fc.oneof(
        fc.constant(undefined),
        fc.constantFrom(...valuesOf(variable)),
        ...(variable.domain.kind === 'numbers' ? [interval.map((one) => numberSet([one]))] : []),
      ),
    ),
  )
  .map(
    (known) =>
      new Map(
        VARIABLES.flatMap(({ id }, i): [string, ValueSet][] => {
          const values = known[i]
          return values === undefined ? [] : [[id, values]]
        }),
      ),
  )

/** The truth over all completions, found by trying every one. */
function truthOf(condition: Condition, facts: CaseFacts): Truth {
  const truths = new Set(
    completeCases
      .filter((one) => [...facts].every(([id, values]) => isSubset(one.get(id) ?? values, values)))
      .map((one) => evaluate(condition, one)),
  )
  return truths.size > 1 ? 'unknown' : truths.has('holds') ? 'holds' : 'fails'
}

async function saidOf(
  condition: Condition,
  facts: CaseFacts,
): Promise<readonly (Truth | undefined)[]> {
  const book = rulebookOf(VARIABLES, { rule: condition })
  const json = createJsonRules(jsonRules(book.rules, variables), book)
  return [
    evaluate(condition, facts),
    createIndex(book).evaluate(STEP, facts).get('rule'),
    (await json.evaluate(STEP, facts)).get('rule'),
  ]
}

const exactConditions = [
  { of: 'conditions without comparisons', leaf: membership },
  {
    of: 'conditions with one comparison',
    leaf: fc.oneof(
      { weight: 3, arbitrary: membership },
      { weight: 1, arbitrary: comparison(['nationality', 'origin']) },
    ),
  },
  {
    of: 'conditions with two comparisons',
    leaf: fc.oneof(
      { weight: 2, arbitrary: membership },
      { weight: 1, arbitrary: comparison(['nationality', 'origin'], ['destination', 'here']) },
    ),
  },
]

for (const { of, leaf } of exactConditions) {
  it(
    `${of}: all three evaluators say of the compiled form what is so in all completions`,
    TIMEOUT,
    async () => {
      await fc.assert(
        fc.asyncProperty(conditionOf(leaf), partialCase, async (condition, facts) => {
          const form = exactForm(condition, variables)

          const truth = truthOf(condition, facts)

          expect(await saidOf(form.condition, facts)).toEqual([truth, truth, truth])
          expect(form.exact).toBe(true)
        }),
        { numRuns: RUNS },
      )
    },
  )
}

it('where three variables are compared, what is not exact is at least right', TIMEOUT, () => {
  const leaf = fc.oneof(
    membership,
    comparison(
      ['nationality', 'origin'],
      ['destination', 'origin'],
      ['destination', 'nationality'],
    ),
  )
  fc.assert(
    fc.property(conditionOf(leaf), partialCase, (condition, facts) => {
      const form = exactForm(condition, variables)

      const said = evaluate(form.condition, facts)

      if (form.exact || said !== 'unknown') expect(said).toBe(truthOf(condition, facts))
    }),
    { numRuns: RUNS },
  )
})

it('the form is true of the same cases, and a condition that tests nothing twice stays as it is', () => {
  fc.assert(
    fc.property(conditionOf(membership), (condition) => {
      const form = exactForm(condition, variables)

      for (const facts of completeCases.filter((_, i) => i % 13 === 0)) {
        expect(evaluate(form.condition, facts)).toBe(evaluate(condition, facts))
      }
      if (isReadOnce(condition)) expect(form.condition).toEqual(condition)
    }),
    { numRuns: 100 },
  )
})

it('verify finds every exact rule as exact as it says', TIMEOUT, async () => {
  const leaf = fc.oneof(
    { weight: 3, arbitrary: membership },
    { weight: 1, arbitrary: comparison(['nationality', 'origin'], ['destination', 'here']) },
  )
  await fc.assert(
    fc.asyncProperty(conditionOf(leaf), async (condition) => {
      const form = exactForm(condition, variables)
      const book = rulebookOf(VARIABLES, { rule: form.condition })
      const rules = book.rules.map((rule) => ({ ...rule, exact: form.exact }))

      const report = await verify({ ...book, rules }, jsonRules(rules, variables), {
        randomCases: 10,
        completions: 5_000,
      })

      expect(report.disagreements).toEqual([])
    }),
    { numRuns: Math.ceil(RUNS / 10) },
  )
})
