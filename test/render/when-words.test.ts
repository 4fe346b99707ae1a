import { expect, it } from 'vitest'
import { dueWords, whenWords } from '../../src/render/when-words.ts'

it.each([
  ['2026-06-08', 'Monday 8 June 2026'],
  ['2024-02-29', 'Thursday 29 February 2024'],
  ['1999-12-31', 'Friday 31 December 1999'],
  ['2026-06-08T18:00+07:00', 'Monday 8 June 2026 at 18:00 (UTC+07:00)'],
  // The day is that of the place, whatever day it is in UTC.
  ['2026-06-08T03:05-11:00', 'Monday 8 June 2026 at 03:05 (UTC-11:00)'],
  ['2026-06-08T23:59:59Z', 'Monday 8 June 2026 at 23:59 (UTC)'],
])('%s reads %s', (when, words) => {
  expect(whenWords(when)).toBe(words)
})

it('two times that differ make a span', () => {
  expect(dueWords('2026-06-08', null)).toBe('by Monday 8 June 2026')
  expect(dueWords('2026-06-08', '2026-06-08')).toBe('by Monday 8 June 2026')
  expect(dueWords('2026-06-08', '2026-06-09')).toBe(
    'between Monday 8 June 2026 and Tuesday 9 June 2026',
  )
})
