import { expect, it } from 'vitest'
import { mayBeName } from '../../../src/rulebook/notation/personal/personal-name.ts'
import { rulebookWords } from '../../../src/rulebook/notation/personal/rulebook-words.ts'
import { shippedRulebook } from '../../kit/shipped-rulebook.ts'

const known = rulebookWords(shippedRulebook().rulebook)

it.each([
  'Somchai Jaidee',
  'SOMCHAI JAIDEE',
  'Jaidee, Somchai',
  'Suharto',
  'Nguyễn Văn An',
  'Siti binti Ahmad',
  'met Somchai Jaidee at the station',
  'สมชาย',
  'ສົມຊາຍ',
  'សុខា',
  'မောင်မောင်',
])('%s may be a name', (text) => {
  expect(mayBeName(text, known)).toBe(true)
})

it.each([
  'TH',
  'THA',
  'LA,MM',
  'Laos',
  'Lao PDR',
  'Viet Nam',
  'Myanmar',
  'Female',
  'Femal',
  'Forced Labour',
  'forced-labour',
  'Yes',
  'Undetermined',
  'USD',
  '2026-06-03T18:00+07:00',
  '2026-06-01T10:00Z',
  'with a parent or guardian',
])('%s is a word of the library, or nearly', (text) => {
  expect(mayBeName(text, known)).toBe(false)
})

it('no value or label of the shipped vocabulary is taken for a name', () => {
  const { facts } = shippedRulebook().rulebook
  const words = facts.flatMap(({ values }) => values).flatMap(({ id, label }) => [id, label])

  expect(words.filter((word) => mayBeName(word, known))).toEqual([])
})
