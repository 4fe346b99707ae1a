import { expect, it } from 'vitest'
import { conditionInWords, ruleInWords } from './in-words.ts'
import {
  clause,
  compiled,
  compiledClauses,
  compiledUnchecked,
  instrument,
  type Keys,
} from './library.ts'

const duty = { step: 'escort', duty: 'must', who: 'ngo' }

function whenInWords(when: Keys): string {
  const mou = instrument('mou', {}, clause('act', { ...duty, when }))
  return ruleInWords(compiledUnchecked(mou), 'mou#act')
}

it.each<{ when: Keys; means: string }>([
  { when: { origin: ['MM', 'LA'] }, means: 'origin LA MM' },
  { when: { age: ['< 18', 'undetermined'] }, means: 'age [0, 18) or age/undetermined yes' },
  {
    when: { not: { age: ['< 18', 'undetermined'] } },
    means: 'age [18, 121) and age/undetermined no',
  },
  { when: { age: ['< 18', '>= 18'] }, means: 'always' },
  { when: { any: [{ age: '< 18' }, { age: '>= 18' }] }, means: 'always' },
  { when: { age: '< 18', not: { age: '< 18' } }, means: 'never' },
  { when: { not: { origin: 'LA' } }, means: 'origin one of 248' },
  { when: { nationality: { 'same-as': 'origin' } }, means: 'nationality same origin' },
  { when: { origin: { 'differs-from': 'nationality' } }, means: 'nationality differs origin' },
  {
    when: { exploitation: { includes: ['sexual', 'begging'] } },
    means: 'exploitation/begging yes or exploitation/sexual yes',
  },
  {
    when: { exploitation: { 'includes-all': ['sexual', 'begging'] } },
    means: 'exploitation/begging yes and exploitation/sexual yes',
  },
  { when: { transit: { includes: 'KH' } }, means: 'transit/KH yes' },
  { when: { consent: true }, means: 'consent yes' },
  { when: { origin: 'NO' }, means: 'origin NO' },
])('$when means $means', ({ when, means }) => {
  expect(whenInWords(when)).toBe(means)
})

it('a block without a condition always speaks', () => {
  expect(ruleInWords(compiledClauses(clause('act', duty)), 'mou#act')).toBe('always')
})

it('a clause has the scope of its instrument and the condition of its row', () => {
  const rulebook = compiled(
    instrument(
      'mou',
      { scope: { origin: ['LA', 'KH'] } },
      clause('act', {
        ...duty,
        when: { consent: 'yes' },
        cases: [
          { id: 'night', when: { age: '< 18' } },
          { id: 'day', unless: { any: [{ risk: 'high' }, { origin: 'KH' }] } },
        ],
      }),
    ),
  )

  expect(rulebook.rules.map(({ id }) => `${id}: ${ruleInWords(rulebook, id)}`)).toEqual([
    'mou#act.day: consent yes and origin LA and risk low medium',
    'mou#act.night: age [0, 18) and consent yes and origin KH LA',
  ])
})

it('a rule says whether a fact is tested twice', () => {
  const { rules } = compiledClauses(
    clause('once', { ...duty, when: { any: [{ age: '< 18' }, { consent: 'no' }] } }),
    clause('settled', {
      ...duty,
      when: { origin: 'LA', any: [{ origin: 'LA' }, { consent: 'no' }] },
    }),
    clause('twice', {
      ...duty,
      when: {
        any: [
          { age: '< 18', consent: 'no' },
          { age: '< 16', risk: 'high' },
        ],
      },
    }),
  )

  expect(rules.map(({ id, exact }) => [id, exact])).toEqual([
    ['mou#once', true],
    ['mou#settled', true],
    ['mou#twice', false],
  ])
})

it('what cannot occur is a condition as well', () => {
  const { assume } = compiledUnchecked()

  expect(assume.map(({ id, never, why }) => [id, conditionInWords(never), why])).toEqual([
    ['no-infant-consents', 'age [0, 1) and consent yes', 'An infant cannot consent.'],
  ])
})
