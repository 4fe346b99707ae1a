import { expect, it } from 'vitest'
import { findingsIn } from '../kit/check-text.ts'
import { block, frontMatter, withDuty } from '../kit/documents.ts'

const found = (text: string) =>
  findingsIn({ 'mous/example.md': text }).map(({ code, marked }) => [code, marked])

const moneyAlone = 'id: costs\nstep: transport-escort\npays: { for: transport, by: nobody }\n'

it.each([
  ['within: 3 days of arrival', '3 days of arrival'],
  ['for: 3 days', '3 days'],
  ['with: ngo', 'ngo'],
  ['issues: case-file', 'case-file'],
  ['fallback: { who: ngo }', '{ who: ngo }'],
  ['handover: { to: ngo }', 'ngo'],
  ['only-when: { origin: LA }', 'origin'],
])('%s belongs to a duty', (key, marked) => {
  expect(found(frontMatter() + block(moneyAlone + key))).toEqual([['check/without-duty', marked]])
})

it('a handover with a giver stands without a duty', () => {
  const key = 'handover: { from: police@TH, to: police@LA }'

  expect(found(frontMatter() + block(moneyAlone + key))).toEqual([])
})

it('what a heading gives by default need not suit every block below', () => {
  const defaults = '\n```defaults\nwithin: 3 days of arrival\n```\n'

  expect(
    found(`${frontMatter()}\n## Chapter\n${defaults}${block(moneyAlone).replace('##', '###')}`),
  ).toEqual([])
})

it('a clause that amends inherits its duty', () => {
  const files = {
    'mous/old.md':
      frontMatter({ id: 'old', 'in-force': '{ from: 2010-01-01 }' }) +
      block('id: a\nstep: shelter\nduty: must\nwho: ngo'),
    'mous/new.md': frontMatter() + block('id: a\namends: old#a\nwithin: 3 days of arrival'),
  }

  expect(findingsIn(files)).toEqual([])
})

it.each([
  ['3 days', undefined],
  ['without delay', undefined],
  ['24 hours of custody', undefined],
  ['10 calendar days after arrival', undefined],
  ['about 3 days', 'check/unreadable-time'],
  ['0 days', 'check/time-not-whole'],
  ['1.5 hours', 'check/time-not-whole'],
  ['-3 days', 'check/unreadable-time'],
  ['3 dyas', 'check/unknown-unit'],
  ['"3"', 'check/unknown-unit'],
  ['3 days in custody', 'check/unclear-start'],
])('within: %s gives %s', (text, code) => {
  const codes = found(withDuty(`within: ${text}`)).map(([one]) => one)

  expect(codes).toEqual(code === undefined ? [] : [code])
})

it.each([
  ['review: { every: 1 year }', undefined],
  ['review: { every: 1 yaer }', 'yaer'],
  ['review: { every: 1 year of arrival }', 'of arrival'],
])('%s: marks %s', (line, marked) => {
  const [key = '', value = ''] = line.split(/: (.*)/s)

  expect(found(withDuty('', { [key]: value })).map(([, text]) => text)).toEqual(
    marked === undefined ? [] : [marked],
  )
})

it.each([
  ['for: until the child is well', undefined],
  ['for: at least 3 months from placement', undefined],
  ['for: at most 60 days', undefined],
  ['for: at most sixty', undefined],
  ['for: until day 60', 'day 60'],
  ['for: at least 3 moons', 'moons'],
])('%s: marks %s', (key, marked) => {
  expect(found(withDuty(key)).map(([, text]) => text)).toEqual(marked === undefined ? [] : [marked])
})
