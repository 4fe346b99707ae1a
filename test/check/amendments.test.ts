import { expect, it } from 'vitest'
import { findingsIn } from '../kit/check-text.ts'
import { block, duty, frontMatter } from '../kit/documents.ts'

const found = (files: Readonly<Record<string, string>>) =>
  findingsIn(files).map(({ code, marked }) => [code, marked])

const START = { 'in-force': '{ from: 2010-01-01 }' }

const old = (keys = '', head: Readonly<Record<string, string>> = {}): string =>
  frontMatter({ id: 'old', ...START, ...head }) + duty(keys)

const money =
  frontMatter({ id: 'old', ...START }) +
  block('id: escort\nstep: transport-escort\npays: { for: transport, by: state@destination }')

const amendment = (keys = '', head: Readonly<Record<string, string>> = {}): string =>
  frontMatter({ id: 'fresh', ...head }) + block(`id: escort\namends: old#escort\n${keys}`)

const both = (oldText: string, freshText: string) => ({
  'mous/a.md': oldText,
  'mous/b.md': freshText,
})

it.each([
  ['nothing but the reference', ''],
  ['another body', 'who: ngo'],
  ['another duty', 'duty: may'],
  ['a limit', 'within: 3 days of return-decision'],
  ['money beside the duty', 'pays: { for: transport, by: ngo }'],
])('an amendment may give %s', (_, keys) => {
  expect(found(both(old(), amendment(keys)))).toEqual([])
})

it.each([
  ['who: ngo', 'check/incomplete-amendment'],
  ['duty: must', 'check/incomplete-amendment'],
])('where nothing gives a duty, %s alone is incomplete', (keys, code) => {
  expect(found(both(money, amendment(keys)))).toEqual([[code, 'old#escort']])
})

it('a general rule on costs has no step for a duty to inherit', () => {
  const funding =
    frontMatter({ id: 'old', ...START }) +
    block('id: escort\npays: { for: all, by: state@destination }', 'funding')

  expect(found(both(funding, amendment('duty: must\nwho: ngo')))).toEqual([
    ['check/incomplete-amendment', 'old#escort'],
  ])
})

it('a limit without a duty is marked where it is written', () => {
  expect(found(both(money, amendment('within: 3 days of return-decision')))).toEqual([
    ['check/without-duty', '3 days of return-decision'],
  ])
})

it('what inherited words make wrong is marked at the reference, and shown', () => {
  const files = both(old('pays: { for: transport, by: ngo }'), amendment('step: family-tracing'))

  expect(findingsIn(files)).toMatchObject([
    {
      code: 'check/cost-not-of-step',
      marked: 'old#escort',
      heading: ['Article'],
      related: ['transport'],
    },
  ])
})

it('a prohibition made of a duty with `only-when` is marked at the reference', () => {
  const files = both(old('only-when: { consent-to-return: yes }'), amendment('duty: must-not'))

  expect(findingsIn(files)).toMatchObject([
    {
      code: 'check/only-when-of-ban',
      marked: 'old#escort',
      related: ['consent-to-return', 'must-not'],
    },
  ])
})

it('inherited limits of a duty that becomes a prohibition are not to blame', () => {
  const files = both(old('within: 3 days of return-decision'), amendment('duty: must-not'))

  expect(found(files)).toEqual([])
})

it('scopes of both texts must have a case in common', () => {
  const files = both(
    old('', { scope: '{ origin: LA }' }),
    amendment('', { scope: '{ origin: TH }' }),
  )

  expect(found(files)).toEqual([['check/contradiction', 'old#escort']])
})

it('inherited conditions have the terms of the text that they come from', () => {
  const term = (age: string): string =>
    block(`id: young\nmeans: { age: "${age}" }`, 'term', 'Terms')
  const files = both(
    old('when: { is: young }') + term('< 16'),
    amendment('unless: { age: "< 12" }') + term('>= 60'),
  )

  expect(found(files)).toEqual([])
})

it('a fault of the amended clause is not that of the amendment', () => {
  const files = both(old('pays: { for: education, by: ngo }'), amendment('who: ngo'))

  expect(found(files)).toEqual([['check/cost-not-of-step', 'education']])
})

it('an amendment that cannot be followed is only reported as such', () => {
  expect(
    found(both(old(), amendment('within: 3 days').replace('old#escort', 'old#escrot'))),
  ).toEqual([['check/unknown-clause', 'escrot']])
})

it('a time that is inherited can be lengthened', () => {
  const longer = frontMatter({ id: 'longer' }) + duty('extends: [fresh#escort]\nwithin: 9 days')
  const files = { ...both(old('within: 3 days'), amendment('who: ngo')), 'mous/c.md': longer }

  expect(found(files)).toEqual([])
})

it('clauses that amend each other are a circle, and say nothing more', () => {
  const files = both(
    frontMatter({ id: 'old' }) + block('id: escort\namends: fresh#escort\nwithin: 3 days'),
    amendment('who: ngo'),
  )

  expect(found(files).map(([code]) => code)).toEqual(['check/circular-replacement'])
})

const second = (amends: string, head: Readonly<Record<string, string>> = {}): string =>
  frontMatter({ id: 'second', ...head }) + block(`id: escort\namends: ${amends}\nwho: ngo`)

it.each([
  ['the clause as it was', 'old#escort', {}, [['check/amended-twice', 'old#escort']]],
  ['the clause as it is', 'fresh#escort', {}, []],
  ['the clause as it was, in a draft', 'old#escort', { draft: 'yes' }, []],
])('a second text amends %s', (_, amends, head, findings) => {
  const files = { ...both(old(), amendment()), 'mous/c.md': second(amends, head) }

  expect(found(files)).toEqual(findings)
})

it('the later text is the second one, whatever the order of files', () => {
  const files = {
    'mous/a.md': old(),
    'mous/b.md': amendment('', { 'in-force': '{ from: 2021-01-01 }' }),
    'mous/c.md': second('old#escort'),
  }

  expect(findingsIn(files)).toMatchObject([
    { message: '`amends: old#escort` amends what `second#escort` has amended before' },
  ])
})

it('one text may make two clauses of an old one', () => {
  const files = both(
    old(),
    amendment('who: ngo') + block('id: escort-by-day\namends: old#escort\nwhen: { is: child }'),
  )

  expect(found(files)).toEqual([])
})

it('a long chain of amendments is followed to its end', () => {
  const links = Array.from({ length: 3_000 }, (_, i) =>
    block(`id: c${i + 1}\namends: c${i}`, 'responsibility', `Article ${i + 1}`),
  )
  const text = frontMatter() + block('id: c0\nstep: shelter\nduty: must\nwho: ngo') + links.join('')

  expect(found({ 'mous/a.md': text })).toEqual([])
})
