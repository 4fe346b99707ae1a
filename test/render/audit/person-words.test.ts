import { expect, it } from 'vitest'
import type { FactAnswer } from '../../../src/ask/answer.ts'
import { createBook } from '../../../src/render/answer.ts'
import { personWords } from '../../../src/render/audit/person-words.ts'
import { shippedRulebook } from '../../kit/shipped-rulebook.ts'

const book = createBook(shippedRulebook().rulebook)

function told(facts: Readonly<Record<string, FactAnswer>>, decisive = Object.keys(facts)): string {
  return personWords({ facts, events: [], decisive }, book)
}

it.each<[string, Readonly<Record<string, FactAnswer>>]>([
  ['A 16-year-old', { age: 16 }],
  ['An 8-year-old', { age: 8 }],
  ['An 11-year-old', { age: 11 }],
  ['An 18-year-old', { age: 18 }],
  ['An 80-year-old', { age: 80 }],
  ['A 17-year-old', { age: 17 }],
  ['A male person', { sex: 'male' }],
  ['A female 30-year-old', { age: 30, sex: 'female' }],
  ['A person (sex or gender: other)', { sex: 'other' }],
  ['A person whose age cannot be established', { age: 'undetermined' }],
  ['A person from Laos', { origin: 'LA' }],
  ['A person with destination Thailand', { destination: 'TH' }],
  ['A person now in Laos', { here: 'LA' }],
  ['A person now in Thailand, the destination', { destination: 'TH', here: 'TH' }],
  [
    'A person from Laos with destination Thailand, now in Myanmar',
    { origin: 'LA', destination: 'TH', here: 'MM' },
  ],
  ['A person, a national of Vietnam', { nationality: 'VN' }],
  ['A person from the United Kingdom', { origin: 'GB' }],
  [
    'A person now in the Netherlands, a national of the Philippines',
    { here: 'NL', nationality: 'PH' },
  ],
  [
    'A person now in Laos whose age cannot be established, a national of Laos',
    { age: 'undetermined', here: 'LA', nationality: 'LA' },
  ],
  ['A person (nationality: stateless)', { nationality: 'none' }],
  ['A person whose nationality cannot be established', { nationality: 'undetermined' }],
  [
    'A 16-year-old from Laos now in Thailand, alone, with a disability, family not found',
    {
      age: 16,
      accompanied: 'unaccompanied',
      disability: true,
      origin: 'LA',
      here: 'TH',
      'family-status': 'not-found',
    },
  ],
  ['A person (disability: no)', { disability: false }],
  [
    'A person (forms of exploitation: only begging; consent to return: no)',
    { exploitation: { only: ['begging'] }, 'consent-to-return': false },
  ],
  ['A person (risk on return: high)', { 'risk-on-return': 'high' }],
])('%s', (sentence, facts) => {
  expect(told(facts)).toBe(sentence)
})

it('a fact on which nothing rests is not told', () => {
  expect(told({ age: 30, origin: 'LA' }, ['origin'])).toBe('A person from Laos')
})

it('where nothing rests on any fact, it is everybody', () => {
  expect(told({ age: 30 }, [])).toBe('Everybody')
})

it('when something happened stands in brackets', () => {
  const events = [{ event: 'rescue', at: '2026-05-20' }]

  expect(personWords({ facts: {}, events, decisive: [] }, book)).toBe(
    'A person (the rescue: 2026-05-20)',
  )
})
