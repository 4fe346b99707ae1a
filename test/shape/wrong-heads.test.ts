import { expect, it } from 'vitest'
import { shapeInstrument } from '../../src/shape/index.ts'
import { HEAD, markdown, seen } from './read.ts'

const BLOCK = '\n# A\n\n```responsibility\nstep: a\nduty: must\nwho: ngo\n```\n'

/** The front matter of `HEAD` with some lines replaced or added. */
function headWith(changes: Readonly<Record<string, string | undefined>>): string {
  const lines = HEAD.trim().split('\n').slice(1, -1)
  const kept = lines.filter((line) => !((line.split(':')[0] ?? '') in changes))
  const added = Object.entries(changes).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}`],
  )
  return ['---', ...kept, ...added, '---', BLOCK].join('\n')
}

it.each([
  ['a misspelt key', headWith({ drafft: 'no' }), 'shape/unknown-key drafft'],
  ['no kind', headWith({ kind: undefined }), 'shape/missing-key remit'],
  ['an unknown kind', headWith({ kind: 'memo' }), 'shape/not-one-of memo'],
  ['an empty title', headWith({ title: '""' }), 'shape/empty title'],
  ['parties that are no list', headWith({ parties: 'LA' }), 'shape/wrong-type LA'],
  ['no party', headWith({ parties: '[]' }), 'shape/empty parties'],
  [
    'a party with a wrong date',
    headWith({ parties: '[{ party: LA, from: 1.1.2010 }]' }),
    'shape/bad-date 1.1.2010',
  ],
  ['a day that no calendar has', headWith({ signed: '2005-02-31' }), 'shape/bad-date 2005-02-31'],
  ['a day as Germans write it', headWith({ signed: '31.02.' }), 'shape/bad-date 31.02.'],
  ['a year for a date', headWith({ signed: '2005' }), 'shape/bad-date 2005'],
  [
    'two dates of which one will do',
    headWith({ signed: '2005-01-01', adopted: '2005-01-02' }),
    'shape/keys-exclude-each-other adopted',
  ],
  [
    'an end without a start',
    headWith({ 'in-force': '{ until: 2010-01-01 }' }),
    'shape/missing-key in-force',
  ],
  ['an unusual start', headWith({ 'in-force': '{ from: soon }' }), 'shape/bad-date soon'],
  ['a scope that is no condition', headWith({ scope: '[LA, TH]' }), 'shape/wrong-type [LA, TH]'],
  [
    'a source without a title',
    headWith({ sources: '[{ date: 2005 }]' }),
    'shape/missing-key { date: 2005 }',
  ],
  ['no version', headWith({ remit: undefined }), 'shape/missing-key id'],
])('%s', (_, text, expected) => {
  const { value, diagnostics } = shapeInstrument(markdown(text))

  expect(seen(text, diagnostics)).toEqual([expected])
  expect(value?.clauses).toHaveLength(1)
})

it.each([
  ['2', '2'],
  ['"1"', '"1"'],
  ['next', 'next'],
])('of a document in version %s nothing else is read', (version, marked) => {
  const text = headWith({ remit: version, kind: 'memo' })
  const { value, diagnostics } = shapeInstrument(markdown(text))

  expect(seen(text, diagnostics)).toEqual([`shape/unknown-version ${marked}`])
  expect(value).toBeUndefined()
})

it.each([
  ['no id', headWith({ id: undefined }), 'shape/missing-key remit'],
  ['a bad id', headWith({ id: 'Test MOU' }), 'shape/bad-id Test MOU'],
])('with %s there is no instrument', (_, text, expected) => {
  const { value, diagnostics } = shapeInstrument(markdown(text))

  expect(seen(text, diagnostics)).toEqual([expected])
  expect(value).toBeUndefined()
})

it('reads the blocks where there is no front matter', () => {
  const text = `# A\n\n\`\`\`term\nmeens: { a: b }\n\`\`\`\n`
  const { value, diagnostics } = shapeInstrument(markdown(text))

  expect(seen(text, diagnostics)).toEqual(['shape/unknown-key meens'])
  expect(value).toBeUndefined()
})

it('leaves out a key that it cannot read, and keeps the others', () => {
  const text = headWith({ signed: '2005-02-31', 'in-force': '{ from: 2006-01-01 }', draft: 'yes' })
  const { value } = shapeInstrument(markdown(text))

  expect(value).toMatchObject({
    signed: undefined,
    inForce: { from: { value: '2006-01-01' }, until: undefined },
    draft: true,
  })
})
