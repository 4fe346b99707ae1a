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

/** What the two alternatives share must not make a case look open that is decided. */
it.each<{ says: string; when: Keys; means: string }>([
  {
    says: 'tests nothing twice',
    when: { any: [{ age: '< 18' }, { consent: 'no' }] },
    means: 'age [0, 18) or consent no',
  },
  {
    says: 'tests one fact in two alternatives',
    when: {
      any: [
        { age: '< 18', consent: 'no' },
        { age: '< 16', risk: 'high' },
      ],
    },
    means: '(age [0, 16) and risk high) or (age [0, 18) and consent no)',
  },
  {
    says: 'is decided whichever of two values a fact has',
    when: {
      any: [
        { age: '< 18', consent: 'no' },
        { age: '>= 18', risk: 'high' },
      ],
    },
    means:
      '(age [0, 18) and consent no) or (age [18, 121) and risk high) or (consent no and risk high)',
  },
  {
    says: 'tests a fact beside one alternative of an enumeration',
    when: { any: [{ risk: 'low' }, { risk: 'medium', consent: 'yes' }] },
    means: 'risk low or (consent yes and risk medium)',
  },
  {
    says: 'is shorter as what must not be',
    when: {
      all: [
        { any: [{ age: '< 18' }, { consent: 'no' }] },
        { any: [{ age: '< 16' }, { risk: 'high' }] },
      ],
    },
    means: '(age [0, 16) or risk high) and (age [0, 18) or consent no)',
  },
  {
    says: 'shares no fact with the rest',
    when: {
      destination: 'TH',
      any: [{ age: '< 18' }, { consent: 'no' }],
      all: [
        {
          any: [
            { origin: 'LA', risk: 'high' },
            { origin: ['LA', 'KH'], risk: ['high', 'medium'] },
          ],
        },
      ],
    },
    means: 'destination TH and origin KH LA and risk high medium and (age [0, 18) or consent no)',
  },
  {
    says: 'compares a fact that it tests',
    when: { origin: ['LA', 'KH'], nationality: { 'same-as': 'origin' } },
    means: 'nationality KH LA and origin KH LA and nationality same origin',
  },
  {
    says: 'compares a fact that can have one value only',
    when: { origin: 'LA', nationality: { 'same-as': 'origin' } },
    means: 'nationality LA and origin LA',
  },
  {
    says: 'compares to differ from one value',
    when: { origin: 'LA', nationality: { 'differs-from': 'origin' } },
    means: 'nationality one of 248 and origin LA',
  },
  {
    says: 'compares one fact with two others, either of which will do',
    when: {
      here: ['LA', 'TH'],
      any: [{ origin: { 'same-as': 'here' } }, { destination: { 'same-as': 'here' } }],
    },
    means:
      '(destination LA TH and here LA TH and destination same here) or (here LA TH and origin LA TH and here same origin)',
  },
  {
    says: 'compares one fact with two others, which must then differ',
    when: { origin: { 'same-as': 'here' }, destination: { 'differs-from': 'here' } },
    means: 'destination differs here and destination differs origin and here same origin',
  },
])('a rule that $says is exact: $means', ({ when, means }) => {
  const mou = instrument('mou', {}, clause('act', { ...duty, when }))
  const rulebook = compiledUnchecked(mou)

  expect(ruleInWords(rulebook, 'mou#act')).toBe(means)
  expect(rulebook.rules.map(({ exact }) => exact)).toEqual([true])
})

it('a rule that compares four facts with each other stays as written and is not exact', () => {
  const when = {
    origin: { 'same-as': 'nationality' },
    destination: { 'differs-from': 'origin' },
    here: { 'same-as': 'destination' },
  }
  const rulebook = compiledUnchecked(instrument('mou', {}, clause('act', { ...duty, when })))

  expect(ruleInWords(rulebook, 'mou#act')).toBe(
    'destination same here and destination differs origin and nationality same origin',
  )
  expect(rulebook.rules.map(({ exact }) => exact)).toEqual([false])
})

it('the condition of a part is as exact as that of the whole', () => {
  const rulebook = compiledClauses(
    clause('act', {
      ...duty,
      when: {
        any: [
          { age: '< 18', consent: 'no' },
          { age: '>= 18', risk: 'high' },
        ],
      },
      handover: { to: 'welfare@LA', when: { age: '< 16' } },
    }),
  )

  expect(rulebook.rules.map(({ id, exact }) => [id, exact])).toEqual([
    ['mou#act', true],
    ['mou#act/handover', true],
  ])
  expect(ruleInWords(rulebook, 'mou#act/handover')).toBe('age [0, 16) and consent no')
})

it('what cannot occur is a condition as well', () => {
  const { assume } = compiledUnchecked()

  expect(assume.map(({ id, never, why }) => [id, conditionInWords(never), why])).toEqual([
    ['no-infant-consents', 'age [0, 1) and consent yes', 'An infant cannot consent.'],
  ])
})
