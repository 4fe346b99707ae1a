import { expect, it } from 'vitest'
import { findingsAlone, findingsIn } from '../kit/check-text.ts'
import { block, duty, frontMatter, withDuty } from '../kit/documents.ts'

const codes = (text: string) =>
  findingsIn({ 'mous/example.md': text }).map(({ code, marked }) => [code, marked])

it.each([
  { parties: '[LA, TH]', who: 'police', found: [['check/missing-place', 'police']] },
  { parties: '[LA, TH]', who: 'state', found: [['check/missing-place', 'state']] },
  { parties: 'all-states', who: 'police', found: [['check/missing-place', 'police']] },
  { parties: '[police@destination]', who: 'police', found: [['check/missing-place', 'police']] },
  {
    parties: '[international-organisation]',
    who: 'police',
    found: [['check/missing-place', 'police']],
  },
  { parties: '[TH]', who: 'police', found: [] },
  { parties: '[TH]', who: 'state', found: [] },
  { parties: '[police@TH, social-welfare@TH]', who: 'police', found: [] },
  { parties: '[TH, international-organisation]', who: 'police', found: [] },
  { parties: '[LA, TH]', who: 'ngo', found: [] },
  { parties: '[LA, TH]', who: 'anyone', found: [] },
  { parties: '[LA, TH]', who: 'unnamed', found: [] },
  { parties: '[LA, TH]', who: 'police@VN', found: [['check/not-a-party', 'VN']] },
  { parties: '[TH]', who: 'police@LA', found: [['check/not-a-party', 'LA']] },
  { parties: 'all-states', who: 'police@VN', found: [] },
  { parties: '[LA, TH]', who: 'state@VN', found: [['check/not-a-party', 'VN']] },
  {
    parties: '[LA, TH]',
    who: 'agency:vn-border-guard',
    found: [['check/not-a-party', 'vn-border-guard']],
  },
  { parties: '[LA, TH]', who: 'agency:th-msdhs', found: [] },
  { parties: '[LA, TH]', who: 'agency:iom', found: [] },
  { parties: '[TH, "agency:vn-border-guard"]', who: 'agency:vn-border-guard', found: [] },
  { parties: 'all-states', who: 'agency:vn-border-guard', found: [] },
  { parties: '[LA, TH]', who: 'ngo@TH', found: [['check/needless-place', 'TH']] },
  { parties: '[LA, TH]', who: 'ngo@VN', found: [['check/needless-place', 'VN']] },
  { parties: '[LA, TH]', who: 'police@transit', found: [] },
  { parties: '[LA, TH]', who: 'police@age', found: [['check/place-without-country', 'age']] },
  {
    parties: '[LA, TH]',
    who: 'agency:iom@TH',
    found: [['check/place-not-allowed', 'agency:iom@TH']],
  },
  { parties: '[LA, TH]', who: 'the police', found: [['check/unreadable-body', 'the police']] },
  { parties: '[LA, TH]', who: 'nobody', found: [['check/misplaced-nobody', 'nobody']] },
])('among $parties, `$who` acts: $found', ({ parties, who, found }) => {
  const list = parties.startsWith('[') ? parties : `[${parties}]`

  expect(
    codes(frontMatter({ parties: list, scope: '{ origin: LA }' }) + duty('', { who })),
  ).toEqual(found)
})

it.each([
  ['with: nobody', 1],
  ['pays: { for: transport, by: nobody }', 0],
  ['pays: { for: transport, interim: nobody }', 1],
  ['handover: { to: nobody }', 0],
  ['handover: { to: ngo, from: nobody }', 1],
  ['fallback: { who: nobody }', 1],
])('%s: `nobody` is misplaced %i times', (key, times) => {
  const found = codes(withDuty(key)).filter(([code]) => code === 'check/misplaced-nobody')

  expect(found).toHaveLength(times)
})

it.each(['{ any-of: [police@TH, unnamed] }', '{ all-of: [police@TH, { any-of: [ngo, nobody] }] }'])(
  '%s: a word for no body in particular has no place in a group',
  (who) => {
    expect(codes(frontMatter() + duty('', { who })).map(([code]) => code)).toEqual([
      'check/no-body-in-group',
    ])
  },
)

const procedure = block('step: transport-escort\nends: yes', 'step')

it.each([
  { parties: '[LA, TH]', steps: procedure, found: ['here'] },
  { parties: '[LA, TH]', steps: '', found: [] },
  { parties: '[TH]', steps: procedure, found: [] },
])('`@here` among $parties: $found', ({ parties, steps, found }) => {
  const head = frontMatter({ parties, scope: '{ origin: LA }' })

  expect(
    codes(head + duty('', { who: 'police@here' }) + steps).map(([, marked]) => marked),
  ).toEqual(found)
})

it('a member of a family is held against the family that lists it', () => {
  const found = findingsAlone({
    'rules/vocabulary/roles.yaml': [
      'remit: 1',
      'roles:',
      '  - { id: police, label: P, kind: k }',
      '  - { id: helpline, label: H, kind: k, placed: no }',
      '  - { id: responder, label: R, kind: k, placed: no, members: [police, helpline] }',
    ].join('\n'),
  })

  expect(found).toMatchObject([
    { code: 'check/mixed-family', marked: 'police', related: ['police'] },
  ])
})
