import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { SourceText } from '../../src/source/source-text.ts'
import {
  clause,
  compiled,
  compiledUnchecked,
  funding,
  instrument,
  term,
  type Block,
} from './library.ts'

const duty = { step: 'escort', duty: 'must', who: 'welfare@TH' }

/** Three instruments, with the blocks of each in the order given. */
function documents(order: (blocks: readonly Block[]) => readonly Block[]): readonly SourceText[] {
  const alpha = [
    term('child', { age: '< 16' }),
    clause('act', {
      ...duty,
      cases: [
        { id: 'b', pays: { for: 'all', by: 'fund', when: { risk: 'low' } } },
        { id: 'a', handover: { to: 'welfare@LA', documents: ['file'] } },
      ],
    }),
    clause('act-c', { step: 'escort', 'deferred-to': 'the law' }),
  ]
  const beta = [
    clause('second', { ...duty, when: { is: 'child' }, 'subject-to': ['alpha'] }),
    clause('first', { ...duty, 'only-when': { consent: 'yes' } }),
  ]
  return [
    instrument('beta', { amends: ['alpha'] }, ...order(beta)),
    instrument(
      'alpha',
      { scope: { origin: ['LA', 'KH'] }, parties: ['TH', 'LA'] },
      ...order(alpha),
    ),
    instrument('gamma', {}, funding('general', { pays: { for: 'all', by: 'state@TH' } })),
  ]
}

const asWritten = documents((blocks) => blocks)

it('the order of files changes no byte', () => {
  const bytes = JSON.stringify(compiled(...asWritten))

  fc.assert(
    fc.property(
      fc.shuffledSubarray([...asWritten], { minLength: asWritten.length }),
      (shuffled) => {
        expect(JSON.stringify(compiled(...shuffled))).toBe(bytes)
      },
    ),
    { numRuns: 6 },
  )
})

it('the order of clauses within a document changes nothing but their lines', () => {
  const rulebook = compiled(...asWritten)
  const reversed = compiled(...documents((blocks) => [...blocks].reverse()))

  expect({ ...reversed, citations: rulebook.citations }).toEqual(rulebook)
})

it('entries are sorted by id, with plain comparison', () => {
  const { instruments, clauses, rules, citations } = compiled(...asWritten)

  expect(instruments.map(({ id }) => id)).toEqual(['alpha', 'beta', 'gamma'])
  expect(clauses.map(({ id }) => id)).toEqual([
    'alpha#act-c',
    'alpha#act.a',
    'alpha#act.b',
    'beta#first',
    'beta#second',
    'gamma#general',
  ])
  expect(Object.keys(citations)).toEqual(
    [...clauses.map(({ id }) => id), 'alpha/term/child'].sort(),
  )
  expect(rules.map(({ id }) => id)).toEqual([
    'alpha#act-c',
    'alpha#act.a',
    'alpha#act.b',
    'alpha#act.b/pays/all',
    'beta#first',
    'beta#first/only-when',
    'beta#second',
    'gamma#general',
  ])
})

it('an instrument keeps its parties, dates and gaps', () => {
  const { instruments } = compiled(
    instrument('unread', {
      kind: 'law',
      title: 'Act on trafficking',
      parties: [{ party: 'TH', from: '2010-01-01' }, 'LA'],
      draft: 'yes',
      signed: '2005-07-13',
      'in-force': { from: 'unknown', 'not-before': '2006-01-01', until: '2020-01-01' },
      read: { missing: ['art 7'] },
    }),
  )

  expect(instruments).toEqual([
    {
      id: 'unread',
      kind: 'law',
      title: 'Act on trafficking',
      parties: [
        { who: 'LA', from: null },
        { who: 'TH', from: '2010-01-01' },
      ],
      draft: true,
      signed: '2005-07-13',
      inForce: { from: null, notBefore: '2006-01-01', until: '2020-01-01' },
      selectedBy: null,
      connectives: [],
      reviewEvery: null,
      missingParts: ['art 7'],
      file: 'mous/unread.md',
    },
  ])
})

it('a citation leads to the line that opens the block', () => {
  const mou = instrument('mou', {}, clause('first', duty), clause('act', duty, 'Article 9. Escort'))

  const citation = compiled(mou).citations['mou#act']

  expect(citation).toMatchObject({ heading: ['Article 9. Escort'], file: 'mous/mou.md' })
  const lines = mou.text.split('\n').slice((citation?.line ?? 0) - 1)
  expect(lines.slice(0, 2)).toEqual(['```responsibility', 'id: "act"'])
})

it('the vocabulary keeps its order where that means something', () => {
  const { facts, steps, words, roles, variables } = compiledUnchecked()

  expect(facts.map(({ id }) => id).slice(0, 3)).toEqual(['age', 'origin', 'destination'])
  expect(facts.find(({ id }) => id === 'risk')?.values).toEqual([
    { id: 'low', label: 'low risk' },
    { id: 'medium', label: 'some risk' },
    { id: 'high', label: 'high risk' },
  ])
  expect(steps.map(({ id }) => id)).toEqual(['escort', 'shelter'])
  expect(words.phases.map(({ id }) => id)).toEqual(['return', 'care'])
  expect(words.costs.map(({ id }) => id)).toEqual(['bus', 'ferry', 'food', 'plane', 'transport'])
  expect(roles.find(({ id }) => id === 'officer')?.members).toEqual(['police', 'welfare'])
  expect(variables.map(({ id }) => id)).toEqual(variables.map(({ id }) => id).sort())
  expect(variables.filter(({ fact }) => fact === 'age').map(({ id }) => id)).toEqual([
    'age',
    'age/undetermined',
  ])
})

it('the directory says who fills which role, in order', () => {
  expect(compiledUnchecked().agencies).toEqual([
    { agency: 'iom', name: 'IOM', role: 'ngo', country: null, from: null, until: null },
    {
      agency: 'welfare-th',
      name: 'Department of Welfare',
      role: 'police',
      country: 'TH',
      from: null,
      until: '2010-01-01',
    },
    {
      agency: 'welfare-th',
      name: 'Department of Welfare',
      role: 'welfare',
      country: 'TH',
      from: '2010-01-01',
      until: null,
    },
  ])
})
