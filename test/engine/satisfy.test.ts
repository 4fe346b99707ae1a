import { expect, it } from 'vitest'
import { satisfy } from '../../src/engine/verify/satisfy.ts'
import type { Goal } from '../../src/engine/verify/decisions-of.ts'
import type { Condition } from '../../src/rulebook/condition.ts'
import { variablesById } from '../../src/rulebook/variables.ts'
import { names, nameVariable } from './rulebook-of.ts'

const VARIABLES = variablesById([
  nameVariable('consent', ['no', 'yes']),
  nameVariable('destination', ['KH', 'LA', 'MM', 'TH']),
  nameVariable('origin', ['KH', 'LA', 'MM', 'TH']),
])

const same: Condition = { kind: 'same', left: 'destination', right: 'origin' }
const fromMyanmar: Condition = { kind: 'in', variable: 'origin', values: names('MM') }
const consents: Condition = { kind: 'in', variable: 'consent', values: names('yes') }

const met = (condition: Condition): Goal => ({ condition, wanted: true })
const unmet = (condition: Condition): Goal => ({ condition, wanted: false })

/** What is to be known, as a plain object. */
function found(goals: readonly Goal[], free = 'consent') {
  const facts = satisfy(goals, free, VARIABLES)
  return facts && Object.fromEntries(facts)
}

it('finds nothing where goals contradict each other', () => {
  expect(found([met(fromMyanmar), unmet(fromMyanmar)])).toBe(undefined)
  expect(found([met({ kind: 'never' })])).toBe(undefined)
})

it('takes another way where the first is barred', () => {
  const either: Condition = { kind: 'any', of: [fromMyanmar, consents] }

  expect(found([met(either), unmet(fromMyanmar)], 'destination')).toEqual({
    consent: names('yes'),
    origin: names('KH', 'LA', 'TH'),
  })
})

it('chooses values to compare after all that restricts them', () => {
  expect(found([met(same), met(fromMyanmar)])).toEqual({
    destination: names('MM'),
    origin: names('MM'),
  })
})

it('chooses different values where they are to differ', () => {
  const facts = found([unmet(same), met(fromMyanmar)])

  expect(facts).toEqual({ destination: names('KH'), origin: names('MM') })
})

it('leaves the free variable open, even where a goal tests it', () => {
  expect(found([met(fromMyanmar), unmet(fromMyanmar), met(consents)], 'origin')).toEqual({
    consent: names('yes'),
  })
})
