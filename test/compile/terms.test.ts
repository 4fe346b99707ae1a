import { expect, it } from 'vitest'
import { Bug } from '../../src/bug.ts'
import { ruleInWords } from './in-words.ts'
import {
  clause,
  compiled,
  compiledUnchecked,
  instrument,
  sharedTerms,
  term,
  type Keys,
} from './library.ts'

const act = (when: Keys) => clause('act', { step: 'escort', duty: 'must', who: 'ngo', when })
const terms = sharedTerms({
  child: { age: '< 18' },
  'lone-child': { is: 'child', consent: 'no' },
})

it('a term means what the vocabulary says', () => {
  const rulebook = compiled(terms, instrument('mou', {}, act({ is: 'child' })))

  expect(ruleInWords(rulebook, 'mou#act')).toBe('age [0, 18)')
})

it("an instrument's own term comes before the vocabulary's", () => {
  const rulebook = compiled(
    terms,
    instrument('mou', {}, term('child', { age: '< 16' }), act({ is: 'child' })),
    instrument('other', {}, act({ is: 'child' })),
  )

  expect(ruleInWords(rulebook, 'mou#act')).toBe('age [0, 16)')
  expect(ruleInWords(rulebook, 'other#act')).toBe('age [0, 18)')
})

it('what an instrument amends gives it terms, however far back', () => {
  const rulebook = compiled(
    terms,
    instrument('first', {}, term('child', { age: '< 15' })),
    instrument('second', { amends: ['first'] }),
    instrument('third', { amends: ['second'] }, act({ is: 'child' })),
  )

  expect(ruleInWords(rulebook, 'third#act')).toBe('age [0, 15)')
})

it('a term keeps the meaning of the document that defines it', () => {
  const rulebook = compiled(
    terms,
    instrument('mou', {}, term('child', { age: '< 16' }), act({ is: 'lone-child' })),
  )

  expect(ruleInWords(rulebook, 'mou#act')).toBe('age [0, 18) and consent no')
})

it('a term may rest on a term of another document', () => {
  const rulebook = compiled(
    instrument('old', {}, term('minor', { age: '< 16' })),
    instrument(
      'new',
      { amends: ['old'] },
      term('child', { is: 'minor' }),
      act({ 'is-not': 'child' }),
    ),
  )

  expect(ruleInWords(rulebook, 'new#act')).toBe('age [16, 121)')
})

it('a term that means itself is a fault of the program, since check reports it', () => {
  const mou = instrument(
    'mou',
    {},
    term('child', { is: 'minor' }),
    term('minor', { is: 'child' }),
    act({ is: 'child' }),
  )

  expect(() => compiledUnchecked(mou)).toThrow(Bug)
})
