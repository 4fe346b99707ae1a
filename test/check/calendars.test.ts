import { expect, it } from 'vitest'
import { findingsAlone } from '../kit/check-text.ts'

const LA = 'rules/calendars/LA.yaml'

/** A calendar of Laos with these lines, and what is found in it. */
function found(...lines: readonly string[]) {
  return findingsAlone({
    [LA]: ['remit: 1', 'country: LA', 'sources: [{ title: A }]', ...lines].join('\n'),
  }).map(({ code, marked }) => [code, marked])
}

const holidays = (...entries: readonly string[]): string =>
  ['holidays:', ...entries.map((entry) => `  - { ${entry}, label: A }`)].join('\n')

it.each([
  'Asia/Vientiane',
  // A name that another has taken the place of.
  'Asia/Rangoon',
  'America/Argentina/Buenos_Aires',
  'America/Port-au-Prince',
  'Etc/GMT-7',
])('knows the time zone %s', (zone) => {
  expect(found(`time-zone: ${zone}`)).toEqual([])
})

it.each(['Asia/Ventiane', 'asia/vientiane', 'Asia', 'EST', '"+07:00"', 'UTC', 'Vientiane'])(
  'does not know the time zone %s',
  (zone) => {
    expect(found(`time-zone: ${zone}`)).toEqual([['check/unknown-time-zone', zone]])
  },
)

it('marks a country that does not exist', () => {
  const files = { [LA]: 'remit: 1\ncountry: Laos\nsources: [{ title: A }]' }

  expect(findingsAlone(files)).toMatchObject([
    { code: 'check/unknown-country', marked: 'Laos', help: 'did you mean `LA`?' },
  ])
})

it('a country has one calendar, whatever the files are called', () => {
  const text = 'remit: 1\ncountry: LA\nsources: [{ title: A }]'

  expect(findingsAlone({ [LA]: text, 'rules/calendars/laos.yaml': text })).toMatchObject([
    { code: 'check/calendar-given-twice', marked: 'LA', related: ['LA'] },
  ])
})

it.each([
  ['a day of one year twice', ['on: 2026-04-14', 'on: 2026-04-14'], ['2026-04-14']],
  ['a day of every year twice', ['every: "12-02"', 'every: "12-02", from: 2000'], ['"12-02"']],
  [
    'one that ends when the next begins',
    ['every: "12-02", until: 2000', 'every: "12-02", from: 2000'],
    [],
  ],
  [
    'one that ends after the next begins',
    ['every: "12-02", from: 2000', 'every: "12-02", until: 2001'],
    ['"12-02"'],
  ],
  ['a day of one year that is one of every year', ['every: "12-02"', 'on: 2026-12-02'], []],
])('%s', (_, entries, marked) => {
  expect(found(holidays(...entries))).toEqual(marked.map((day) => ['check/listed-twice', day]))
})

it.each([
  ['from: 2000, until: 2001', []],
  ['from: 2000, until: 2000', [['check/ends-before-start', '2000']]],
  ['from: 2000, until: 1999', [['check/ends-before-start', '1999']]],
])('a holiday kept %s', (period, expected) => {
  expect(found(holidays(`every: "12-02", ${period}`))).toEqual(expected)
})

it('marks what is listed twice among the days of the week and the years', () => {
  expect(found('weekend: [friday, friday]', 'holidays: []', 'complete: [2026, 2026]')).toEqual([
    ['check/listed-twice', 'friday'],
    ['check/listed-twice', '2026'],
  ])
})

it('a week has a day on which people work', () => {
  const week = 'monday, tuesday, wednesday, thursday, friday, saturday'

  expect(found(`weekend: [${week}]`)).toEqual([])
  expect(found(`weekend: [${week}, sunday]`)).toEqual([['check/no-working-day', `${week}, sunday`]])
})

it('holidays of years that are not complete are no fault', () => {
  expect(found(holidays('on: 2025-04-14'), 'complete: [2026]')).toEqual([])
})
