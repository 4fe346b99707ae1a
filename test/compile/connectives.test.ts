import { expect, it } from 'vitest'
import { clause, compiledUnchecked, instrument, type Keys } from './library.ts'

const act = (id: string, keys: Keys = {}) =>
  clause(id, { step: 'escort', duty: 'must', who: 'ngo', ...keys })

it('connectives become full ids; a block with rows stands for all of them', () => {
  const rulebook = compiledUnchecked(
    instrument(
      'mou',
      {},
      act('escort', { cases: [{ id: 'night' }, { id: 'day' }] }),
      act('by-block', { notwithstanding: ['escort'] }),
      act('by-row', { 'subject-to': ['escort.night', 'escort.night'] }),
      act('elsewhere', { repeals: ['law', 'law#old'] }),
      act('law'),
      act('own-first', { extends: ['law'] }),
    ),
    instrument('law', {}, act('old')),
  )

  const connectives = Object.fromEntries(
    rulebook.clauses.map((one) => [
      one.id,
      one.connectives.map(({ connective, target }) => `${connective} ${target}`),
    ]),
  )
  expect(connectives).toEqual({
    'law#old': [],
    'mou#by-block': ['notwithstanding mou#escort.day', 'notwithstanding mou#escort.night'],
    'mou#by-row': ['subject-to mou#escort.night'],
    'mou#elsewhere': ['repeals law#old', 'repeals mou#law'],
    'mou#escort.day': [],
    'mou#escort.night': [],
    'mou#law': [],
    'mou#own-first': ['extends mou#law'],
  })
})

it('a clause has the basis and the selecting event of its instrument, or its own', () => {
  const { clauses } = compiledUnchecked(
    instrument(
      'mou',
      { basis: 'secondary', 'selected-by': 'custody' },
      act('general'),
      act('own', { basis: 'source', 'selected-by': 'decision' }),
    ),
  )

  expect(clauses.map(({ basis, selectedBy }) => [basis, selectedBy])).toEqual([
    ['secondary', 'custody'],
    ['source', 'decision'],
  ])
})

it('a text as a whole says how it stands to others, in its front matter', () => {
  const { instruments } = compiledUnchecked(
    instrument('mou', {
      amends: ['law'],
      supersedes: 'older',
      repeals: ['law#old', 'oldest'],
      'subject-to': ['treaty'],
      notwithstanding: 'older',
      'without-prejudice-to': ['law', 'treaty'],
    }),
    instrument('law', {}, act('old', { cases: [{ id: 'night' }, { id: 'day' }] })),
    instrument('older', {}),
    instrument('oldest', {}),
    instrument('treaty', {}),
  )

  const mou = instruments.find(({ id }) => id === 'mou')
  expect(mou?.connectives.map(({ connective, target }) => `${connective} ${target}`)).toEqual([
    'amends law',
    'notwithstanding older',
    'repeals law#old.day',
    'repeals law#old.night',
    'repeals oldest',
    'subject-to treaty',
    'supersedes older',
    'without-prejudice-to law',
    'without-prejudice-to treaty',
  ])
})
