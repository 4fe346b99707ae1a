import { expect, it } from 'vitest'
import { factWords } from '../../src/render/answer-head.ts'
import { createLabels } from '../../src/rulebook/labels.ts'
import { rulebookOf } from '../kit/shipped-rulebook.ts'
import { shippedTexts } from '../kit/shipped-library.ts'

const labels = createLabels(rulebookOf(shippedTexts(['rules'])))

it.each([
  { fact: 'origin', value: 'LA', words: 'origin Laos' },
  { fact: 'wish', value: 'return-home', words: 'wish to return home' },
  { fact: 'permanent-residence', value: 'TH', words: 'right of permanent residence Thailand' },
  { fact: 'permanent-residence', value: 'none', words: 'right of permanent residence none' },
  {
    fact: 'residence-at-entry',
    value: 'none',
    words: 'right of permanent residence on entry none',
  },
  { fact: 'medical-need', value: 'none', words: 'medical need none' },
  { fact: 'medical-need', value: 'treatment', words: 'medical need: needs treatment' },
  {
    fact: 'trafficking-or-smuggling',
    value: 'smuggling',
    words: 'trafficking or smuggling: smuggling',
  },
  { fact: 'nationality', value: 'none', words: 'nationality stateless' },
  { fact: 'age', value: 'undetermined', words: 'age cannot be established' },
])('$fact=$value reads: $words', ({ fact, value, words }) => {
  expect(factWords(fact, value, labels)).toBe(words)
})
