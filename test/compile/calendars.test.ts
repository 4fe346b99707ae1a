import { expect, it } from 'vitest'
import { rulebookOf } from '../kit/shipped-rulebook.ts'

const calendar = (country: string, ...lines: readonly string[]) => ({
  file: `rules/calendars/${country}.yaml`,
  text: ['remit: 1', `country: ${country}`, 'sources: [{ title: A }]', ...lines].join('\n'),
})

it('keeps what a library says of the days of a country', () => {
  const { calendars } = rulebookOf([
    calendar(
      'TL',
      'time-zone: Asia/Dili',
      'weekend: [sunday, friday]',
      'holidays:',
      '  - { on: 2026-06-04, label: Corpus Christi }',
      '  - { every: "05-20", label: { en: Independence, pt: Independência }, from: 2002, until: 2100 }',
      'complete: [2027, 2026]',
    ),
    calendar('MN', 'several-time-zones: yes'),
  ])

  expect(calendars).toEqual([
    {
      country: 'MN',
      zone: null,
      severalZones: true,
      weekend: [6, 7],
      holidays: null,
      complete: [],
    },
    {
      country: 'TL',
      zone: 'Asia/Dili',
      severalZones: false,
      weekend: [5, 7],
      holidays: [
        { on: '05-20', label: 'Independence', from: 2002, until: 2100 },
        { on: '2026-06-04', label: 'Corpus Christi', from: null, until: null },
      ],
      complete: [2026, 2027],
    },
  ])
})

it('does not depend on the order in which holidays are written', () => {
  const days = [
    '{ on: 2026-06-04, label: A }',
    '{ every: "05-20", label: B }',
    '{ on: 2026-06-04, label: C }',
  ]
  const of = (list: readonly string[]) =>
    rulebookOf([calendar('TL', `holidays: [${list.join(', ')}]`)]).calendars

  expect(of([...days].reverse())).toEqual(of(days))
})
