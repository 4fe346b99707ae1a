import { expect, it } from 'vitest'
import type { FactAnswer } from '../../src/ask/answer.ts'
import { countriesMeant } from '../../src/case/countries-meant.ts'
import { clause, instrument, rulebookOf } from '../ask/prepared.ts'

const rulebook = rulebookOf([
  {
    file: 'rules/agencies/VN.yaml',
    text: 'remit: 1\ncountry: VN\nagencies: [{ id: board, name: Board, fills: [{ role: police }] }]\n',
  },
  instrument(
    { id: 'a' },
    [
      'id: own\nstep: medical\nduty: must\nwho: { any-of: [hospital@TH, state@KH, ngo] }\npays: { for: medical, by: state@CN }',
      'id: other\nstep: shelter\nduty: must\nwho: social-welfare@destination\nfallback: { after: 3 days, who: "agency:board" }',
    ]
      .map(clause)
      .join('\n'),
  ),
])

const meantBy = (given: Readonly<Record<string, FactAnswer>>): readonly string[] =>
  countriesMeant(rulebook, { given: new Map(Object.entries(given)) })

it('the texts name countries of who acts, and of who acts instead; who pays has no clock', () => {
  expect(meantBy({})).toEqual(['KH', 'TH', 'VN'])
})

it.each<[string, FactAnswer, readonly string[]]>([
  ['a country', 'LA', ['LA']],
  ['some of a set', ['MM', 'LA'], ['LA', 'MM']],
  ['these alone of a set', { only: ['LA'] }, ['LA']],
  ['all but these of a set', { not: ['LA'] }, []],
  ['what cannot be established', 'undetermined', []],
])('a fact that is %s names %j', (_, value, countries) => {
  const meant = meantBy({ transit: value, age: '16..17' })

  expect(meant.filter((country) => !meantBy({}).includes(country))).toEqual(countries)
})
