import { expect, it } from 'vitest'
import type { BrokenCustody } from '../../../src/analyse/custody/detail.ts'
import { inShort as bodyInShort } from '../../ask/asking.ts'
import {
  library,
  must,
  placed,
  says,
  sop,
  vocabulary,
  type Block,
} from '../../case/plan/library.ts'
import { preparedOf } from '../../case/plan/planning.ts'
import { rulebookOf } from '../../kit/shipped-rulebook.ts'
import { foundIn, inShort, type CustodyFound } from './finding.ts'

const END = placed('close', 'after: [home]\nends: yes')

function found(...blocks: readonly Block[]): readonly CustodyFound[] {
  return foundIn(library(...blocks))
}

function broken(one: CustodyFound | undefined): BrokenCustody {
  if (one?.detail.code !== 'audit/broken-custody') throw new Error('no broken custody')
  return one.detail
}

it('a chain that holds for everybody is no finding', () => {
  const all = found(
    placed('house'),
    placed('move', 'after: [house]'),
    placed('home', 'after: [move]'),
    END,
    must('house', 'shelter', 'handover: { to: police@TH }'),
    must('move', 'police@TH', 'handover: { to: family }'),
    must('home', 'family'),
  )

  expect(all).toEqual([])
})

it('names the cases in which a chain breaks, the two bodies, the way and one case', () => {
  const [one, ...others] = found(
    placed('house'),
    placed('sign', 'after: [house]'),
    placed('home', 'after: [sign]\nends: yes'),
    must('house', 'shelter'),
    must('sign', 'shelter', 'when: { willing: yes }\nhandover: { to: family }'),
    must('home', 'family'),
  )

  expect(others).toEqual([])
  expect(broken(one)).toMatchObject({ because: 'no-handover', from: 'house', others: [] })
  expect(one?.name).toEqual({ step: 'home', question: 'who', subject: 'live' })
  expect(bodyInShort(broken(one).giver)).toBe('shelter')
  expect(bodyInShort(broken(one).receiver)).toBe('family')
  expect(broken(one).path).toEqual(['house', 'sign', 'home'])
  expect(one?.described).toMatchObject({
    regions: [{ when: { willing: ['no'] } }],
    allRegions: true,
    witness: { facts: { willing: false }, decisive: ['willing'], status: 'assigned' },
  })
  expect(one?.share).toEqual({ numerator: '1', denominator: '2', perMille: 500 })
  expect(one?.clauses.map(({ clause }) => clause)).toEqual(['sop#on-house', 'sop#on-home'])
})

it('steps that are part of no case of the break are not on its way', () => {
  const [one] = found(
    placed('house'),
    placed('sign', 'after: [house]\nwhen: { adult: yes }'),
    placed('home', 'after: [sign]\nends: yes'),
    must('house', 'shelter', 'id: adults\nwhen: { adult: yes }\nhandover: { to: family }'),
    must('house', 'shelter', 'id: others\nwhen: { adult: no }'),
    must('home', 'family'),
  )

  expect(broken(one).path).toEqual(['house', 'home'])
  expect(one?.described.regions).toEqual([{ when: { adult: ['no'] } }])
})

it('tells first in whose hands most of the cases are, and all others after', () => {
  const [one, ...others] = found(
    placed('house'),
    placed('home', 'after: [house]\nends: yes'),
    must('house', 'ngo', 'id: some\nwhen: { adult: yes, willing: yes }'),
    must('house', 'shelter', 'id: rest\nwhen: { any: [{ adult: no }, { willing: no }] }'),
    must('home', 'family'),
  )

  expect(others).toEqual([])
  expect(bodyInShort(broken(one).giver)).toBe('shelter')
  expect(broken(one).others.map(({ giver }) => bodyInShort(giver))).toEqual(['ngo'])
  expect(one?.described.regions).toEqual([{ when: {} }])
  expect(one?.described.witness?.facts).toMatchObject({ adult: false })
})

it.each([
  {
    case: 'nobody is named',
    blocks: [placed('house', 'ends: yes'), must('house', 'unnamed')],
    hole: 'no-holder house',
    clauses: ['sop#on-house'],
  },
  {
    case: 'nothing is said',
    blocks: [placed('house', 'ends: yes')],
    hole: 'no-holder house',
    clauses: ['sop/procedure/house'],
  },
  {
    case: 'two bodies have the person at once',
    blocks: [
      placed('house'),
      placed('move'),
      placed('close', 'after: [house, move]\nends: yes'),
      must('house', 'shelter'),
      must('move', 'ngo'),
    ],
    hole: 'two-holders house move',
    clauses: ['sop#on-house', 'sop#on-move'],
  },
])('where $case: $hole, at the words to mend', ({ blocks, hole, clauses }) => {
  const all = found(...blocks)

  expect(all.map(inShort)).toEqual([hole])
  expect(all[0]?.clauses.map(({ clause }) => clause)).toEqual(clauses)
})

it('tells apart that the procedure ends elsewhere, and that it does not end at all', () => {
  const whyIn = (...blocks: readonly Block[]) =>
    found(must('house', 'shelter'), placed('house'), ...blocks).map((one) => [
      broken(one).because,
      one.described.regions,
    ])

  expect(whyIn(placed('close', 'after: [house]\nends: yes\nwhen: { adult: yes }'))).toEqual([
    ['no-end', [{ when: { adult: ['no'] } }]],
  ])
  expect(whyIn(placed('close', 'ends: yes'))).toEqual([['dropped', [{ when: {} }]]])
})

it('the part of the cases is told of all, and of those that go along the procedure', () => {
  const text = sop(
    [placed('house', 'ends: yes'), must('house', 'shelter', 'when: { willing: yes }')],
    '{ adult: yes }',
  )
  const [one] = foundIn(preparedOf(rulebookOf([...vocabulary, text])))

  expect(one?.share?.perMille).toBe(250)
  expect(broken(one).ofProcedure?.perMille).toBe(500)
})

it('a step that is part of no case, or comes after nothing that is, cannot be reached', () => {
  const unreached = (...blocks: readonly Block[]) =>
    found(...blocks).flatMap(({ detail, name }) =>
      detail.code === 'audit/unreachable-step' ? [`${name.step ?? ''} ${detail.because}`] : [],
    )

  expect(
    unreached(
      placed('find', 'when: { adult: yes }'),
      placed('ask', 'after: [find]\nwhen: { adult: no }'),
      placed('sign', 'after: [{ step: find, when: { adult: yes } }]'),
      placed('close', 'after: [ask, sign]\nends: yes'),
    ),
  ).toEqual(['ask order'])
  expect(
    unreached(
      placed('find', 'when: { adult: yes }'),
      placed('ask', 'after: [{ step: find, when: { adult: no } }]'),
    ),
  ).toEqual(['ask order'])
})

it('only the steps asked about are told, and only the codes that are looked for', () => {
  const blocks = [
    placed('house'),
    placed('home', 'after: [house]\nends: yes'),
    must('house', 'shelter'),
    must('home', 'family'),
    says('own', 'home', 'handover: { from: family, to: ngo }'),
  ]

  expect(foundIn(library(...blocks), { steps: ['home'] }).map(inShort)).toEqual([
    'no-handover house home',
  ])
  expect(foundIn(library(...blocks), { steps: ['house'] })).toEqual([])
  expect(foundIn(library(...blocks), { isWanted: (code) => code === 'audit/two-holders' })).toEqual(
    [],
  )
})

it('cites only what speaks in the cases of the hole, and tells its bodies as those of the witness', () => {
  const [one, ...others] = found(
    placed('house'),
    placed('move', 'after: [house]\nends: yes'),
    must('house', 'welfare@destination', 'id: by-name\nwhen: { adult: yes }'),
    must('house', 'welfare@TH', 'id: of-children\nwhen: { adult: no }'),
    must('move', 'police@TH', 'when: { adult: yes }'),
    must('move', 'welfare@TH', 'id: same-hands\nwhen: { adult: no }'),
  )

  expect(others).toEqual([])
  expect(one?.clauses.map(({ clause }) => clause)).toEqual(['sop#by-name', 'sop#on-move'])
  expect(one?.described.witness?.facts).toMatchObject({ adult: true, destination: 'TH' })
  const { giver, receiver } = broken(one)
  expect(giver).toEqual({
    anyOf: [{ allOf: [{ role: 'welfare', at: 'TH', agency: 'th-welfare', name: 'Department of Welfare' }] }],
  }) // prettier-ignore
  expect(receiver).toEqual({
    anyOf: [{ allOf: [{ role: 'police', at: 'TH', agency: null, name: null }] }],
  })
})
