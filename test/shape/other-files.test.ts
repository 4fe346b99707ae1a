import { expect, it } from 'vitest'
import { shapeCase, shapeDirectory, shapeScenarios } from '../../src/shape/index.ts'
import { GOOD } from './good.ts'
import { seen, yamlFile } from './read.ts'
import { unlocated } from './unlocated.ts'

it('keeps every key of the directory', () => {
  const { value, diagnostics } = shapeDirectory(yamlFile(GOOD.agencies, 'rules/agencies/TH.yaml'))

  expect(diagnostics).toEqual([])
  expect(unlocated(value)).toEqual({
    file: 'rules/agencies/TH.yaml',
    country: 'TH',
    agencies: [
      {
        id: 'th-police',
        name: 'Royal Police',
        contact: '191',
        fills: [{ role: 'police', from: '2000-01-01', until: '2030-01-01' }],
        source: 'an act',
      },
    ],
    unreadable: [],
  })
})

it.each([
  ['{ id: a, name: A, fills: [] }', 'shape/empty fills'],
  ['{ id: a, name: A }', 'shape/missing-key a'],
  ['{ id: a, name: A, fills: [{ role: police, from: 2000-13-01 }] }', 'shape/bad-date 2000-13-01'],
])('loses only the agency that it cannot read: %s', (agency, expected) => {
  const text = `remit: 1\nagencies:\n  - ${agency}\n  - { id: b, name: B, fills: [{ role: ngo }] }\n`
  const { value, diagnostics } = shapeDirectory(yamlFile(text))

  expect(seen(text, diagnostics)).toEqual([expected])
  expect(unlocated(value)).toMatchObject({
    country: undefined,
    agencies: [{ id: 'b' }],
    unreadable: ['a'],
  })
})

it('takes nobody for international because the country cannot be read', () => {
  const text = 'remit: 1\ncountry: [TH]\nagencies: [{ id: b, name: B, fills: [{ role: ngo }] }]\n'
  const { value, diagnostics } = shapeDirectory(yamlFile(text))

  expect(seen(text, diagnostics)).toEqual(['shape/wrong-type [TH]'])
  expect(value).toBeUndefined()
})

const SCENARIO = 'id: a\nas-of: 2026-06-01\nask: shelter\nexpect: [{ who: house }]\n'

it.each([
  ['one scenario', `remit: 1\n${SCENARIO}`],
  ['one scenario without a version', SCENARIO],
  ['a list', `scenarios:\n  - { ${SCENARIO.trim().replaceAll('\n', ', ')} }\n`],
])('reads a file of %s', (_, text) => {
  const { value, diagnostics } = shapeScenarios(yamlFile(text, 'mous/a.scenario.yaml'))

  expect(diagnostics).toEqual([])
  expect(unlocated(value)).toMatchObject([
    { file: 'mous/a.scenario.yaml', id: 'a', asks: { kind: 'ask', step: 'shelter' } },
  ])
})

it('loses only the scenario that it cannot read', () => {
  const text = GOOD.scenarios.replace('2026-06-01', 'today')
  const { value, diagnostics } = shapeScenarios(yamlFile(text))

  expect(seen(text, diagnostics)).toEqual(['shape/bad-date today'])
  expect(unlocated(value)).toMatchObject([{ id: 'b', asks: { kind: 'plan', procedure: 'sop' } }])
})

it('finds one fault in a file that misspells its list', () => {
  const text = GOOD.scenarios.replace('scenarios', 'scenaros')
  const { value, diagnostics } = shapeScenarios(yamlFile(text))

  expect(seen(text, diagnostics)).toEqual(['shape/unknown-key scenaros'])
  expect(value).toEqual([])
})

it('requires the id that no heading can give', () => {
  const text = SCENARIO.replace('id: a\n', '')
  const { value, diagnostics } = shapeScenarios(yamlFile(text))

  expect(seen(text, diagnostics)).toEqual(['shape/missing-key as-of'])
  expect(value).toEqual([])
})

it('keeps every key of a case', () => {
  const { value, diagnostics } = shapeCase(yamlFile(GOOD.case, 'case.yaml'))

  expect(diagnostics).toEqual([])
  expect(unlocated(value)).toEqual({
    file: 'case.yaml',
    asOf: '2026-06-01',
    procedure: 'a-sop',
    facts: [
      { fact: 'age', value: { kind: 'value', value: 15 } },
      { fact: 'origin', value: { kind: 'value', value: 'LA' } },
      { fact: 'exploitation', value: { kind: 'only', members: ['sexual'] } },
    ],
    events: [{ event: 'arrival', at: '2026-06-03' }],
    intervals: [{ interval: 'journey', from: '2026-06-01', to: '2026-06-03T18:00Z' }],
    progress: [{ step: 'shelter', is: 'done', at: '2026-06-04', reason: undefined }],
    costs: [
      { cost: 'food', step: undefined, amount: '3', currency: 'THB', on: undefined },
      { cost: 'food', step: 'shelter', amount: '4', currency: 'THB', on: undefined },
    ],
    rates: [{ from: 'USD', to: 'THB', rate: '35.20' }],
  })
})

it('leaves out of a case what it cannot read', () => {
  const text =
    'remit: 1\nfacts: { age: [], origin: LA }\nevents: [{ event: a, at: now }, { event: b, at: 2026-01-01 }]\n'
  const { value, diagnostics } = shapeCase(yamlFile(text))

  expect(seen(text, diagnostics)).toEqual(['shape/empty age', 'shape/bad-time now'])
  expect(unlocated(value)).toMatchObject({
    facts: [{ fact: 'origin' }],
    events: [{ event: 'b' }],
  })
})

it.each([
  ['{ event: a }', ['shape/missing-key { event: a }']],
  ['{ at: 2026-01-01 }', ['shape/missing-key { at: 2026-01-01 }']],
  ['{ event: a, at: 2026-01-01, is: done }', ['shape/unknown-key is']],
  ['{ step: a, at: 2026-01-01 }', ['shape/missing-key { step: a, at: 2026-01-01 }']],
  ['{ step: a, is: over, at: 2026-01-01 }', ['shape/not-one-of over']],
  ['{ step: a, is: done, at: now }', ['shape/bad-time now']],
  ['{ step: a, event: b, is: done, at: 2026-01-01 }', ['shape/unknown-key event']],
  ['{ step: a, is: rejected, at: 2026-01-01, reason: b, why: c }', ['shape/unknown-key why']],
])('an entry is an event or tells of a step: %s', (entry, found) => {
  const text = `remit: 1\nevents:\n  - ${entry}\n`

  expect(seen(text, shapeCase(yamlFile(text)).diagnostics)).toEqual(found)
})

it.each([
  ['{ from: USD, to: THB }', ['shape/missing-key { from: USD, to: THB }']],
  ['{ from: USD, to: THB, rate: 35.2 }', ['shape/wrong-type 35.2']],
  ['{ from: USD, to: THB, rate: "-1" }', ['shape/bad-amount "-1"']],
  ['{ from: dollar, to: THB, rate: "35.20" }', ['shape/bad-currency dollar']],
])('a rate is a decimal number in quotes between two currencies: %s', (rate, found) => {
  const text = `remit: 1\nrates: [${rate}]\n`

  expect(seen(text, shapeCase(yamlFile(text)).diagnostics)).toEqual(found)
})

it('has no key for a name', () => {
  const text = 'remit: 1\nname: Somebody\n'

  expect(seen(text, shapeCase(yamlFile(text)).diagnostics)).toEqual(['shape/unknown-key name'])
})
