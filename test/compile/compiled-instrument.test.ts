import { expect, it } from 'vitest'
import { Bug } from '../../src/bug.ts'
import { compiledInstrument } from '../../src/compile/index.ts'
import { clause, compiled, instrument, type Keys } from './library.ts'

const duty = { step: 'escort', duty: 'must', who: 'welfare@TH' }

const mou = (keys: Keys, heading?: string) =>
  compiled(
    instrument('mou', {}, clause('act', { ...duty, ...keys }, heading)),
    instrument('other', {}, clause('act', { ...duty, when: { risk: 'low' } })),
  )

it('holds the rules and statements of one instrument, and the facts its rules test', () => {
  const file = compiledInstrument(
    mou({
      when: {
        age: ['< 18', 'undetermined'],
        not: { origin: 'LA' },
        nationality: { 'same-as': 'destination' },
        exploitation: { includes: 'sexual' },
      },
      pays: { for: 'food', by: 'ngo' },
    }),
    'mou',
  )

  expect(Object.keys(file)).toEqual([
    'remit',
    'instrument',
    'facts',
    'rules',
    'statements',
    'procedure',
  ])
  expect(file.rules.map(({ name }) => name)).toEqual(['mou#act#holds', 'mou#act#fails'])
  expect(file.statements.map(({ question }) => question)).toEqual(['pays', 'who'])
  expect(file.facts).toEqual([
    { fact: 'age/max', of: 'age', type: 'number', means: 'the greatest value age can still have' },
    { fact: 'age/min', of: 'age', type: 'number', means: 'the least value age can still have' },
    {
      fact: 'age/undetermined',
      of: 'age',
      type: 'text',
      means: 'yes if age cannot be established, no if a value of it is supplied',
    },
    { fact: 'destination', of: 'destination', type: 'text', means: 'the value of destination' },
    {
      fact: 'destination/known',
      of: 'destination',
      type: 'boolean',
      means: 'true if a value of destination is supplied',
    },
    {
      fact: 'exploitation/sexual',
      of: 'exploitation',
      type: 'text',
      means: 'yes if exploitation includes sexual, no if not',
    },
    { fact: 'nationality', of: 'nationality', type: 'text', means: 'the value of nationality' },
    {
      fact: 'nationality/known',
      of: 'nationality',
      type: 'boolean',
      means: 'true if a value of nationality is supplied',
    },
    { fact: 'origin', of: 'origin', type: 'text', means: 'the value of origin' },
    {
      fact: 'origin/known',
      of: 'origin',
      type: 'boolean',
      means: 'true if a value of origin is supplied',
    },
  ])
})

it('a rule without condition needs `always`', () => {
  expect(compiledInstrument(mou({}), 'mou').facts).toEqual([
    { fact: 'always', of: null, type: 'boolean', means: 'true in every case' },
  ])
})

it('does not change when only the words or the lines of the text do', () => {
  const before = mou({ does: 'escort the person' }, 'Article 9')
  const after = mou({ does: 'go with the person' }, 'Article 10')

  expect(compiledInstrument(after, 'mou')).toEqual(compiledInstrument(before, 'mou'))
})

it('an instrument that is not there is a fault of the program', () => {
  expect(() => compiledInstrument(mou({}), 'nothing')).toThrow(Bug)
})
