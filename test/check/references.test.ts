import { expect, it } from 'vitest'
import { findingsIn } from '../kit/check-text.ts'
import { block, duty, frontMatter } from '../kit/documents.ts'

const found = (files: Readonly<Record<string, string>>) =>
  findingsIn(files).map(({ code, marked }) => [code, marked])

const old = (keys = '', head: Readonly<Record<string, string>> = {}): string =>
  frontMatter({ id: 'old', 'in-force': '{ from: 2010-01-01 }', ...head }) + duty(keys)

const fresh = (keys = '', head: Readonly<Record<string, string>> = {}): string =>
  frontMatter({ id: 'fresh', ...head }) + duty(keys)

const both = (oldText: string, freshText: string) => ({
  'mous/a.md': oldText,
  'mous/b.md': freshText,
})

it.each([
  ['old', []],
  ['old#escort', []],
  ['old#escrot', [['check/unknown-clause', 'escrot']]],
  ['odl#escort', [['check/unknown-instrument', 'odl']]],
  ['odl', [['check/unknown-clause', 'odl']]],
  ['Article 3', [['check/unreadable-reference', 'Article 3']]],
])('notwithstanding: %s gives %j', (ref, findings) => {
  expect(found(both(old(), fresh(`notwithstanding: [${ref}]`)))).toEqual(findings)
})

it('suggests the clause of that id in another document', () => {
  const files = both(
    frontMatter({ id: 'old' }) + duty('', { id: 'shelter-costs' }),
    fresh('subject-to: [shelter-costs]'),
  )

  expect(findingsIn(files)).toMatchObject([{ help: 'did you mean `old#shelter-costs`?' }])
})

const rows = block(
  'id: benefits\nstep: shelter\nduty: must\nwho: ngo\ncases:\n  - { id: adults, when: { is-not: child } }\n  - { id: children, when: { is: child } }',
)

it.each([
  ['subject-to: [benefits]', []],
  ['subject-to: [benefits.children]', []],
  ['subject-to: [benefits.babies]', [['check/unknown-clause', 'benefits.babies']]],
  ['amends: benefits.children', []],
  ['amends: benefits', [['check/amends-no-single-clause', 'benefits']]],
])('%s, where `benefits` is a table, gives %j', (key, findings) => {
  expect(found({ 'mous/a.md': frontMatter() + rows + duty(key) })).toEqual(findings)
})

it.each([
  ['notwithstanding: [fresh#escort]', 'notwithstanding: [old#escort]', 'old#escort'],
  ['subject-to: [fresh#escort]', 'subject-to: [old#escort]', 'old#escort'],
  ['notwithstanding: [fresh]', 'notwithstanding: [old#escort]', 'old#escort'],
])('%s against %s: both would prevail', (first, second, marked) => {
  expect(found(both(old(first), fresh(second)))).toEqual([['check/mutual-priority', marked]])
})

it.each([
  ['subject-to: [fresh#escort]', 'notwithstanding: [old#escort]'],
  ['notwithstanding: [fresh#escort]', 'subject-to: [old#escort]'],
  ['notwithstanding: [fresh#escort]', 'without-prejudice-to: [old#escort]'],
])('%s and %s say the same, or do not meet', (first, second) => {
  expect(found(both(old(first), fresh(second)))).toEqual([])
})

it('the front matter speaks for every clause', () => {
  const files = both(
    old('', { notwithstanding: '[fresh]' }),
    fresh('', { notwithstanding: '[old]' }),
  )

  expect(found(files)).toEqual([['check/mutual-priority', 'old']])
})

it.each([
  ['notwithstanding: [fresh]', []],
  ['replaces: fresh', [['check/self-reference', 'fresh']]],
  ['replaces: escort', [['check/self-reference', 'escort']]],
  ['notwithstanding: [fresh#escort]', [['check/self-reference', 'fresh#escort']]],
])('within its own document, %s gives %j', (key, findings) => {
  expect(found({ 'mous/a.md': fresh(key) })).toEqual(findings)
})

it.each([
  { from: '2010-01-01', until: '2009-12-31', findings: ['check/replaced-before-start'] },
  { from: '2010-01-01', until: '2010-01-01', findings: [] },
  { from: '2010-01-01', until: '2010-01-02', findings: [] },
])('from $until, something of $from is replaced: $findings', ({ from, until, findings }) => {
  const files = both(
    old('', { 'in-force': `{ from: ${from} }` }),
    fresh('replaces: old#escort', { 'in-force': `{ from: ${until} }` }),
  )

  expect(found(files).map(([code]) => code)).toEqual(findings)
})

it.each([
  ['clauses', 'replaces: fresh#escort', 'repeals: old#escort'],
  ['a clause and a document', 'replaces: fresh', 'replaces: old#escort'],
])('%s take each other away in a circle', (_, first, second) => {
  const start = { 'in-force': '{ from: 2020-01-01 }' }

  expect(found(both(old(first, start), fresh(second))).map(([code]) => code)).toEqual([
    'check/circular-replacement',
  ])
})

it('documents that amend each other are a circle', () => {
  const start = { 'in-force': '{ from: 2020-01-01 }' }
  const files = both(old('', { ...start, amends: '[fresh]' }), fresh('', { amends: '[old]' }))

  expect(found(files).map(([code]) => code)).toEqual(['check/circular-replacement'])
})
