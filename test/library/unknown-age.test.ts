import { expect, it } from 'vitest'
import { createIndex } from '../../src/engine/index/create-index.ts'
import { createJsonRules } from '../../src/engine/json-rules/create-json-rules.ts'
import { rulesByStep } from '../../src/engine/rules-by-step.ts'
import type { CaseFacts } from '../../src/rulebook/case-facts.ts'
import type { Condition } from '../../src/rulebook/condition.ts'
import { evaluate } from '../../src/rulebook/evaluate.ts'
import { numberSet, type ValueSet } from '../../src/rulebook/value-set.ts'
import { NO, YES } from '../../src/rulebook/variable.ts'
import { shippedRulebook } from '../kit/shipped-rulebook.ts'

const { rulebook, json } = shippedRulebook()

const aged = (from: number, to: number): ReadonlyMap<string, ValueSet> =>
  new Map([
    ['age', numberSet([{ from, to: to + 1 }])],
    ['age/undetermined', NO],
  ])

/** Cases in which nobody knows that the person is an adult. */
const notKnownAdult = [
  { known: 'nothing of the age', facts: new Map<string, ValueSet>() },
  { known: 'that it cannot be established', facts: new Map([['age/undetermined', YES]]) },
  { known: 'that it is at most 17', facts: aged(0, 17) },
  { known: 'that it is 12 to 20', facts: aged(12, 20) },
]

const adultRules = rulebook.rules.filter(
  ({ condition }) =>
    !names(condition, 'age/undetermined') &&
    condition.kind !== 'never' &&
    Array.from({ length: 18 }, (_, age) => evaluate(condition, aged(age, age))).every(
      (truth) => truth === 'fails',
    ),
)

it('there are clauses for adults only to try this with', () => {
  expect(adultRules.length).toBeGreaterThan(10)
})

it.each(notKnownAdult)(
  'no clause takes a person for an adult, knowing $known',
  async ({ facts }) => {
    const index = createIndex(rulebook)
    const reference = createJsonRules(json, rulebook)
    let met = 0

    for (const [step, rules] of rulesByStep(rulebook)) {
      for (const { id, condition } of rules.filter((rule) => adultRules.includes(rule))) {
        // With nothing else known, and with all else as the clause wants it.
        for (const others of [new Map<string, ValueSet>(), everythingElseOf(condition)]) {
          const known: CaseFacts = new Map([...others, ...facts])
          const said = [index.evaluate(step, known), await reference.evaluate(step, known)]
          expect(said.map((truths) => truths.get(id))).not.toContain('holds')
          met += 1
        }
      }
    }
    expect(met).toBeGreaterThanOrEqual(2 * adultRules.length)
  },
)

it('the same cases hold once the person is known to be an adult', () => {
  const holding = adultRules.filter(
    ({ condition }) =>
      evaluate(condition, new Map([...everythingElseOf(condition), ...aged(30, 30)])) === 'holds',
  )

  expect(holding.length).toBeGreaterThan(10)
})

function names(condition: Condition, variable: string): boolean {
  switch (condition.kind) {
    case 'always':
    case 'never':
      return false
    case 'in':
      return condition.variable === variable
    case 'same':
    case 'differs':
      return condition.left === variable || condition.right === variable
    case 'all':
    case 'any':
      return condition.of.some((part) => names(part, variable))
  }
}

/** Values for the other facts that let the condition hold as far as they can. */
function everythingElseOf(condition: Condition | undefined): Map<string, ValueSet> {
  const facts = new Map<string, ValueSet>()
  const add = (part: Condition): void => {
    if (part.kind === 'all' || part.kind === 'any') part.of.forEach(add)
    if (part.kind === 'in' && !part.variable.startsWith('age') && part.values.kind === 'names') {
      facts.set(part.variable, { kind: 'names', names: part.values.names.slice(0, 1) })
    }
  }
  if (condition !== undefined) add(condition)
  return facts
}
