import { expect, it } from 'vitest'
import { shapeCalendar } from '../../src/shape/index.ts'
import { GOOD } from './good.ts'
import { seen, yamlFile } from './read.ts'
import { unlocated } from './unlocated.ts'

const FILE = 'rules/calendars/LA.yaml'

it('keeps every key of a calendar', () => {
  const { value, diagnostics } = shapeCalendar(yamlFile(GOOD.calendar, FILE))

  expect(diagnostics).toEqual([])
  expect(unlocated(value)).toEqual({
    file: FILE,
    country: 'LA',
    timeZone: 'Asia/Vientiane',
    severalTimeZones: false,
    weekend: ['saturday', 'sunday'],
    holidays: [
      { on: '2026-04-14', label: { en: 'New Year' }, from: undefined, until: undefined },
      { on: '12-02', label: { en: 'National Day', lo: 'ວັນຊາດ' }, from: 1976, until: 2100 },
    ],
    complete: [2026],
    sources: [{ title: 'A decree', publisher: 'Office', date: '2017', url: 'https://example.org' }],
  })
})

it('tells a calendar without holidays from one that leaves them to others', () => {
  const of = (line: string) =>
    shapeCalendar(yamlFile(`remit: 1\ncountry: LA\nsources: [{ title: A }]\n${line}`, FILE)).value

  expect(of('')).toMatchObject({ holidays: undefined, weekend: undefined, complete: [] })
  expect(of('holidays: []')).toMatchObject({ holidays: [] })
})

const HEAD = 'remit: 1\ncountry: LA\nsources: [{ title: A }]\n'

it.each([
  ['weekend: [saturday, sonday]', 'shape/not-one-of sonday'],
  ['weekend: []', 'shape/empty weekend'],
  ['complete: [2026]', 'shape/missing-key remit'],
  ['holidays: []\ncomplete: [206]', 'shape/out-of-range 206'],
  ['holidays: [{ label: A }]', 'shape/missing-key { label: A }'],
  ['holidays: [{ on: 2026-12-02 }]', 'shape/missing-key { on: 2026-12-02 }'],
  ['holidays: [{ on: 2026-02-29, label: A }]', 'shape/bad-date 2026-02-29'],
  ['holidays: [{ every: "02-30", label: A }]', 'shape/bad-day-of-year "02-30"'],
  ['holidays: [{ every: "4-14", label: A }]', 'shape/bad-day-of-year "4-14"'],
  ['holidays: [{ every: 2026-04-14, label: A }]', 'shape/bad-day-of-year 2026-04-14'],
  [
    'holidays: [{ on: 2026-12-02, every: "12-02", label: A }]',
    'shape/keys-exclude-each-other every',
  ],
  ['holidays: [{ on: 2026-12-02, label: A, from: 2026 }]', 'shape/keys-exclude-each-other from'],
  ['holiday: []', 'shape/unknown-key holiday'],
])('reports %s', (lines, expected) => {
  const text = `${HEAD}${lines}\n`

  expect(seen(text, shapeCalendar(yamlFile(text, FILE)).diagnostics)).toEqual([expected])
})

it('asks where it was read', () => {
  const text = 'remit: 1\ncountry: LA\n'

  expect(seen(text, shapeCalendar(yamlFile(text, FILE)).diagnostics)).toEqual([
    'shape/missing-key remit',
  ])
})

it('loses only the holiday that it cannot read', () => {
  const text = `${HEAD}holidays:\n  - { on: 2026-13-01, label: A }\n  - { every: "02-29", label: B }\n`

  expect(unlocated(shapeCalendar(yamlFile(text, FILE)).value)).toMatchObject({
    holidays: [{ on: '02-29' }],
  })
})

it('keeps no calendar of a country that cannot be read', () => {
  const text = 'remit: 1\ncountry: [LA]\nsources: [{ title: A }]\n'
  const { value, diagnostics } = shapeCalendar(yamlFile(text, FILE))

  expect(seen(text, diagnostics)).toEqual(['shape/wrong-type [LA]'])
  expect(value).toBeUndefined()
})

it('reads nothing of a file in another version of the language', () => {
  const text = 'remit: 2\ncountry: LA\nweekends: none\n'
  const { value, diagnostics } = shapeCalendar(yamlFile(text, FILE))

  expect(seen(text, diagnostics)).toEqual(['shape/unknown-version 2'])
  expect(value).toBeUndefined()
})
