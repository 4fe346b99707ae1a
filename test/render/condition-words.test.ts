import { expect, it } from 'vitest'
import { conditionWords } from '../../src/render/condition-words.ts'
import { createLabels } from '../../src/rulebook/labels.ts'
import { variablesById } from '../../src/rulebook/variables.ts'
import { clause, instrument, rulebookOf } from '../ask/prepared.ts'

/** A condition of a document, told as far as it is about the given facts. */
function told(condition: string, about: readonly string[]): string {
  const rulebook = rulebookOf([
    instrument({ id: 'a' }, clause(`id: c\nstep: medical\nduty: must\nwho: ngo\n${condition}`)),
  ])
  const [rule] = rulebook.rules
  if (rule === undefined) throw new Error('no rule')
  const vocabulary = {
    labels: createLabels(rulebook),
    variables: variablesById(rulebook.variables),
  }
  return conditionWords(rule.condition, new Set(about), vocabulary)
}

it.each([
  { condition: 'when: { consent-to-return: yes }', words: 'consent to return' },
  { condition: 'when: { consent-to-return: no }', words: 'consent to return no' },
  { condition: 'when: { age: "< 18" }', words: 'age under 18' },
  { condition: 'when: { age: ">= 18" }', words: 'age 18 or more' },
  { condition: 'when: { age: "16..17" }', words: 'age 16 to 17' },
  { condition: 'when: { age: 16 }', words: 'age 16' },
  { condition: 'unless: { age: "16..17" }', words: 'age under 16 or 18 or more' },
  { condition: 'when: { age: undetermined }', words: 'age cannot be established' },
  { condition: 'unless: { age: undetermined }', words: 'age can be established' },
  { condition: 'when: { risk-on-return: [low, medium] }', words: 'risk on return other than high' },
  { condition: 'when: { asylum-claim: [none, rejected] }', words: 'asylum claim none or rejected' },
  { condition: 'when: { origin: [LA, TH] }', words: 'origin Laos or Thailand' },
  { condition: 'unless: { origin: LA }', words: 'origin other than Laos' },
  {
    condition: 'when: { origin: { same-as: destination } }',
    words: 'destination the same as origin',
  },
  {
    condition: 'when: { origin: { differs-from: destination } }',
    words: 'destination not the same as origin',
  },
  {
    condition: 'when: { exploitation: { includes: begging } }',
    words: 'exploitation includes begging',
  },
  {
    condition: 'unless: { exploitation: { includes: begging } }',
    words: 'exploitation does not include begging',
  },
  {
    condition: 'when: { age: ["< 18", undetermined] }',
    words: 'age under 18 or age cannot be established',
  },
])('$condition reads: $words', ({ condition, words }) => {
  const facts = [
    'consent-to-return',
    'age',
    'risk-on-return',
    'asylum-claim',
    'origin',
    'exploitation',
  ]
  expect(told(condition, facts)).toBe(words)
})

it('of several conditions only those are told that are asked about', () => {
  const condition =
    'when: { origin: LA, consent-to-return: yes, any: [{ age: "< 18" }, { injured: yes }] }'

  expect(told(condition, ['injured'])).toBe('age under 18 or injured')
  expect(told(condition, ['injured', 'origin'])).toBe('origin Laos and (age under 18 or injured)')
})
