import { bench } from 'vitest'
import { jsonRules } from '../../src/compile/json-rules.ts'
import { COUNTRY_CODES } from '../../src/country/countries.ts'
import { createIndex } from '../../src/engine/index/create-index.ts'
import { createJsonRules } from '../../src/engine/json-rules/create-json-rules.ts'
import { pseudoRandom } from '../../src/engine/verify/pseudo-random.ts'
import type { CaseFacts } from '../../src/rulebook/case-facts.ts'
import type { Condition } from '../../src/rulebook/condition.ts'
import { simplify } from '../../src/rulebook/simplify.ts'
import { nameSet, type ValueSet } from '../../src/rulebook/value-set.ts'
import { variablesById } from '../../src/rulebook/variables.ts'
import { names, nameVariable, numbers, numberVariable, rulebookOf, STEP } from './rulebook-of.ts'

// Not part of the tests: `npx vitest bench`.

const random = pseudoRandom(1)
const yesOrNo = Array.from({ length: 18 }, (_, i) => nameVariable(`yes-or-no-${i}`, ['no', 'yes']))
const variables = [
  numberVariable('age', 0, 131, 1),
  nameVariable('destination', COUNTRY_CODES),
  nameVariable('origin', COUNTRY_CODES),
  ...yesOrNo,
]

function leafOf(variable: string, values: ValueSet): Condition {
  return { kind: 'in', variable, values }
}

/** As clauses are: a scope of two countries, often an age, and two or three facts more; one in four with an alternative. */
function conditionOfClause(): Condition {
  const country = () => COUNTRY_CODES[random.below(12)] ?? ''
  const flag = () => leafOf(`yes-or-no-${random.below(18)}`, names(random.below(2) ? 'yes' : 'no'))
  const scope = [
    leafOf('origin', nameSet([country(), country()])),
    leafOf('destination', nameSet([country()])),
  ]
  const age = leafOf('age', numbers(0, [12, 15, 16, 18, 60][random.below(5)] ?? 18))
  const alternative: Condition = { kind: 'any', of: [flag(), { kind: 'all', of: [flag(), age] }] }
  const of = [...scope, flag(), flag(), random.below(4) === 0 ? alternative : age]
  return simplify({ kind: 'all', of }, variablesById(variables))
}

function rulebookOfSize(size: number) {
  return rulebookOf(
    variables,
    Object.fromEntries(
      Array.from({ length: size }, (_, i) => [`mou#clause-${i}`, conditionOfClause()]),
    ),
  )
}

const facts: CaseFacts = new Map([
  ['age', numbers(15, 16)],
  ['destination', names('TH')],
  ['origin', names('AF')],
  ...yesOrNo.slice(0, 9).map(({ id }): [string, ValueSet] => [id, names('yes')]),
])

const forty = rulebookOfSize(40)
const hundred = rulebookOfSize(100)
const index = createIndex(forty)
const json = createJsonRules(jsonRules(hundred.rules, variablesById(variables)), hundred)

bench('index: one step of 40 rules', () => {
  index.evaluate(STEP, facts)
})

bench('index: building a step of 40 rules', () => {
  createIndex(forty).evaluate(STEP, facts)
})

bench('json-rules-engine: one step of 100 rules', async () => {
  await json.evaluate(STEP, facts)
})
