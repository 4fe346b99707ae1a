import { expect, it } from 'vitest'
import type { SourceText } from '../../src/source/source-text.ts'
import { compiled, instrument } from './library.ts'

const precedence = (keys: string): SourceText => ({
  file: 'rules/precedence.yaml',
  text: `remit: 1\n${keys}\n`,
})

const precedenceOf = (...documents: readonly SourceText[]) =>
  compiled(instrument('mou', {}), ...documents).precedence

const USUAL_CANONS = ['express', 'superior', 'closer', 'narrower', 'later']
const USUAL_RANKS = [
  ['treaty'],
  ['law'],
  ['regulation'],
  ['mou'],
  ['protocol'],
  ['sop'],
  ['programme'],
  ['guideline'],
]

it('a library that says nothing has the usual order', () => {
  expect(precedenceOf()).toEqual({ canons: USUAL_CANONS, ranks: USUAL_RANKS })
})

it('the order of the canons is that of the library, and one may be left out', () => {
  const text = precedence('canons: [express, later, superior]')

  expect(precedenceOf(text)).toEqual({
    canons: ['express', 'later', 'superior'],
    ranks: USUAL_RANKS,
  })
})

it('several kinds may be of one rank', () => {
  const ranks = 'ranks: [treaty, [regulation, law], mou, protocol, [sop, programme, guideline]]'

  expect(precedenceOf(precedence(ranks))).toEqual({
    canons: USUAL_CANONS,
    ranks: [
      ['treaty'],
      ['law', 'regulation'],
      ['mou'],
      ['protocol'],
      ['guideline', 'programme', 'sop'],
    ],
  })
})
