import { expect, it } from 'vitest'
import { ALWAYS } from '../../src/rulebook/condition.ts'
import { nameSet, numberSet } from '../../src/rulebook/value-set.ts'
import { compiled, instrument, sharedTerms, term } from './library.ts'

const under = (age: number) => ({
  kind: 'in',
  variable: 'age',
  values: numberSet([{ from: 0, to: age }]),
})
const from = (country: string) => ({
  kind: 'in',
  variable: 'origin',
  values: nameSet([country]),
})

it('keeps what each text means by a word, beside what the vocabulary means', () => {
  const { terms, citations } = compiled(
    sharedTerms({ child: { age: '< 18' }, young: { is: 'child' } }),
    instrument(
      'mou',
      { scope: { origin: 'LA' }, basis: 'source' },
      term('child', { age: '< 16' }),
      term('local-child', { is: 'child', origin: 'LA' }),
    ),
  )

  expect(terms).toEqual([
    {
      id: 'term/child',
      term: 'child',
      instrument: null,
      basis: null,
      condition: under(18),
      scope: ALWAYS,
    },
    {
      id: 'mou/term/child',
      term: 'child',
      instrument: 'mou',
      basis: 'source',
      condition: under(16),
      scope: from('LA'),
    },
    {
      id: 'mou/term/local-child',
      term: 'local-child',
      instrument: 'mou',
      basis: 'source',
      condition: { kind: 'all', of: expect.arrayContaining([under(16), from('LA')]) as unknown },
      scope: from('LA'),
    },
    {
      id: 'term/young',
      term: 'young',
      instrument: null,
      basis: null,
      condition: under(18),
      scope: ALWAYS,
    },
  ])
  expect(citations['mou/term/child']).toMatchObject({ file: 'mous/mou.md', heading: ['Terms'] })
})
