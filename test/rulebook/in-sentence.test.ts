import { expect, it } from 'vitest'
import { inSentence } from '../../src/rulebook/in-sentence.ts'

it.each([
  { label: 'Case file', reads: 'case file' },
  { label: 'the return decision', reads: 'the return decision' },
  { label: 'NGO', reads: 'NGO' },
  { label: 'A task', reads: 'a task' },
  { label: 'Égalité', reads: 'égalité' },
  { label: '', reads: '' },
])('`$label` reads `$reads` in a sentence', ({ label, reads }) => {
  expect(inSentence(label)).toBe(reads)
})
