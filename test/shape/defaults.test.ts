import { expect, it } from 'vitest'
import type { Instrument } from '../../src/document/instrument.ts'
import { shapeInstrument } from '../../src/shape/index.ts'
import { HEAD, markdown, seen } from './read.ts'
import { unlocated } from './unlocated.ts'

const block = (fence: string, ...lines: string[]): string =>
  `\n\`\`\`${fence}\n${lines.join('\n')}\n\`\`\`\n`

function read(...parts: string[]) {
  const text = [HEAD, ...parts].join('\n')
  const { value, diagnostics } = shapeInstrument(markdown(text))
  return { found: seen(text, diagnostics), ...(unlocated(value) as Instrument) }
}

it('gives a block the keys that it lacks', () => {
  const { found, clauses } = read(
    '# A',
    block('defaults', 'step: shelter', 'duty: should', 'who: police', 'when: { origin: LA }'),
    block('responsibility', 'duty: must'),
  )

  expect(found).toEqual([])
  expect(clauses).toMatchObject([
    { steps: ['shelter'], duty: 'must', who: { ref: 'police' }, when: [{ fact: 'origin' }] },
  ])
  expect(clauses[0]?.keys).toEqual(['duty', 'step', 'who', 'when'])
})

it('reaches blocks under headings below, and no block beside or before', () => {
  const { clauses } = read(
    '# Part',
    block('responsibility', 'id: before', 'step: a', 'deferred-to: law'),
    '## A',
    block('defaults', 'basis: secondary'),
    '### Below',
    block('responsibility', 'id: below', 'step: a', 'deferred-to: law'),
    '## B',
    block('responsibility', 'id: beside', 'step: a', 'deferred-to: law'),
    '## A',
    block('responsibility', 'id: namesake', 'step: a', 'deferred-to: law'),
  )

  expect(clauses).toMatchObject([
    { id: 'before', basis: undefined },
    { id: 'below', basis: 'secondary' },
    { id: 'beside', basis: undefined },
    { id: 'namesake', basis: undefined },
  ])
})

it.each([
  ['under the title', '# The memorandum'],
  ['before any heading', ''],
])('%s they are for the whole document', (_, title) => {
  const { found, clauses } = read(
    title,
    block('defaults', 'basis: secondary'),
    '## A',
    block('responsibility', 'id: one', 'step: a', 'deferred-to: law'),
    '## B',
    block('responsibility', 'id: two', 'step: a', 'deferred-to: law'),
  )

  expect(found).toEqual([])
  expect(clauses).toMatchObject([{ basis: 'secondary' }, { basis: 'secondary' }])
})

it('prefers the nearest defaults', () => {
  const { clauses } = read(
    '# Part',
    block('defaults', 'basis: source', 'duty: must', 'who: ngo'),
    '## A',
    block('defaults', 'basis: secondary'),
    block('responsibility', 'step: a'),
  )

  expect(clauses).toMatchObject([{ basis: 'secondary', duty: 'must' }])
})

it('gives other fences only the keys that they know', () => {
  const { found, clauses, procedure, terms } = read(
    '# A',
    block('defaults', 'duty: must', 'who: ngo', 'basis: secondary', 'when: { origin: LA }'),
    block('funding', 'pays: { for: all, by: ngo }'),
    block('step', 'step: reception'),
    block('term', 'means: { age: "< 18" }'),
  )

  expect(found).toEqual([])
  expect(clauses).toMatchObject([{ kind: 'funding', duty: undefined, basis: 'secondary' }])
  expect(procedure).toMatchObject([{ when: { fact: 'origin' } }])
  expect(terms).toMatchObject([{ means: { fact: 'age' } }])
})

it('reports a fault in defaults once, however many blocks inherit it', () => {
  const { found, clauses, unreadable } = read(
    '# A',
    block('defaults', 'duty: shall', 'who: ngo'),
    block('responsibility', 'id: one', 'step: a'),
    block('responsibility', 'id: two', 'step: b'),
    block('responsibility', 'id: own', 'step: b', 'duty: must'),
  )

  expect(found).toEqual(['shape/not-one-of shall'])
  expect(clauses).toMatchObject([{ id: 'own' }])
  expect(unreadable).toEqual(['one', 'two'])
})

it('does not say that a block lacks a key which its defaults misspell', () => {
  const { found, unreadable } = read(
    '# A',
    block('defaults', 'whoo: ngo'),
    block('responsibility', 'id: one', 'step: a', 'duty: must'),
  )

  expect(found).toEqual(['shape/unknown-key whoo'])
  expect(unreadable).toEqual(['one'])
})

it('marks the inherited words where they are written', () => {
  const text = [
    HEAD,
    '# A',
    block('defaults', 'who: police', 'duty: must'),
    block('responsibility', 'step: a'),
  ].join('\n')
  const [clause] = shapeInstrument(markdown(text)).value?.clauses ?? []

  expect(clause?.duty?.span.start).toBe(text.indexOf('must'))
})
