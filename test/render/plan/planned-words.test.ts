import { expect, it } from 'vitest'
import type { Prepared } from '../../../src/ask/prepared.ts'
import { createBook } from '../../../src/render/answer.ts'
import type { PlanPart } from '../../../src/render/plan/plan-parts.ts'
import { renderPlanMarkdown } from '../../../src/render/plan/plan-markdown.ts'
import { renderPlan } from '../../../src/render/plan/plan-text.ts'
import { library, must, placed, says } from '../../case/plan/library.ts'
import { planOf, type Planning } from '../../case/plan/planning.ts'

// Other than in the golden files, these plans are worked out from documents.

async function rowsOf(
  prepared: Prepared,
  planning: Planning,
  part: PlanPart = 'plan',
): Promise<readonly string[]> {
  const made = await planOf(prepared, planning)
  const text = renderPlan(made, createBook(prepared.rulebook), { width: 100, color: false }, part)
  return text.split('\n')
}

/** The rows of a block, from the one that begins with some words to the next empty one. */
function blockIn(rows: readonly string[], start: string): readonly string[] {
  const first = rows.findIndex((row) => row.startsWith(start))
  if (first === -1) throw new Error(`no row \`${start}\` in\n${rows.join('\n')}`)
  const end = rows.indexOf('', first)
  return rows.slice(first, end === -1 ? undefined : end)
}

const within = (limit: string): string => `within: ${limit} of rescue`

it('a time that has passed before its turn is told with its day, in the step and in the list', async () => {
  const prepared = library(
    placed('find'),
    placed('ask', 'after: [find]'),
    must('ask', 'ngo', within('2 days')),
  )
  const planning = { events: ['rescue=2026-05-04'] }
  const made = await planOf(prepared, planning)

  const rows = await rowsOf(prepared, planning)

  expect(blockIn(rows, 'upcoming')).toContain(
    '          LATE: was due by Wednesday 6 May 2026, though its turn has not come',
  )
  expect(blockIn(rows, 'BY WHEN')).toEqual([
    'BY WHEN   LATE · was due by Wednesday 6 May 2026',
    '            Ask › ask for consent',
    '            NGO',
    '            its turn has not come',
    '            sop#on-ask',
  ])
  expect(renderPlanMarkdown(made, createBook(prepared.rulebook))).toContain(
    '| LATE; its turn has not come |',
  )
})

it.each([
  { keys: 'within: { limit: 2 days, from: rescue, where-possible: yes }', note: 'where possible' },
  { keys: `duty: may\n${within('2 days')}`, note: 'permitted: nobody has to' },
])('a time that binds nobody is $note, in words of its own', async ({ keys, note }) => {
  const prepared = library(placed('find'), must('find', 'ngo', keys))

  const rows = await rowsOf(prepared, { events: ['rescue=2026-05-04'] }, 'due')

  expect(blockIn(rows, 'BY WHEN')).toEqual([
    'BY WHEN   was due by Wednesday 6 May 2026',
    '            Find › meet',
    '            NGO',
    `            ${note}`,
    '            sop#on-find',
  ])
})

it('bodies of two countries have a line each', async () => {
  const prepared = library(
    placed('find'),
    must('find', '{ all-of: [police@TH, guard@LA] }', within('2 days')),
  )

  const rows = await rowsOf(prepared, { events: ['rescue=2026-06-01'] }, 'due')

  expect(rows.filter((row) => row.includes('by Wednesday'))).toEqual([
    'BY WHEN   in Thailand: by Wednesday 3 June 2026',
    '          in Laos: by Wednesday 3 June 2026',
  ])
})

const handing = library(
  placed('house'),
  placed('move', 'after: [house]'),
  must('house', 'shelter', 'handover: { to: police@TH }\nfallback: { who: ngo }'),
  must('move', 'police@TH'),
)

it('a step that is done tells that its handover was refused, why, and who is to act', async () => {
  const progress = ['house done 2026-05-19', 'house rejected 2026-05-21 full']

  const refused = await rowsOf(handing, { progress })
  const accepted = await rowsOf(handing, { progress: [...progress, 'house accepted 2026-05-22'] })
  const plain = await rowsOf(handing, {
    progress: ['house done 2026-05-19', 'house accepted 2026-05-22'],
  })

  expect(blockIn(refused, 'done')).toEqual([
    'done      House · Tuesday 19 May 2026',
    '          handover: keep',
    '            NOW NGO, because who was to receive has refused',
    '            REFUSED on Thursday 21 May 2026: the house is full',
  ])
  expect(blockIn(accepted, 'done')).toEqual([
    'done      House · Tuesday 19 May 2026',
    '          handover: keep',
    '            refused on Thursday 21 May 2026: the house is full',
    '            accepted on Friday 22 May 2026',
  ])
  expect(blockIn(plain, 'done')).toEqual(['done      House · Tuesday 19 May 2026'])
})

it('a step that is not done tells each refusal before the last word', async () => {
  const progress = [
    'house rejected 2026-05-21 full',
    'house expired 2026-05-22',
    'house offered 2026-05-23',
  ]

  const rows = await rowsOf(handing, { progress })

  const hands = blockIn(rows, '  hands').map((row) => row.trim())
  expect(hands.slice(1, 4)).toEqual([
    'refused on Thursday 21 May 2026: the house is full',
    'not answered in time on Friday 22 May 2026',
    'offered again on Saturday 23 May 2026, no answer yet',
  ])
})

it('what is left of a step that is done is told below it and counted', async () => {
  const prepared = library(
    placed('ask'),
    placed('close', 'after: [ask]\nends: yes'),
    must('ask', 'ngo'),
    must('ask/record', 'police@TH', within('2 days')),
    must('close', 'ngo'),
  )
  const planning = { progress: ['ask/consent done 2026-05-19'], events: ['rescue=2026-05-04'] }

  const rows = await rowsOf(prepared, planning)

  expect(rows).toContain('1 done · 1 OVERDUE: Ask › record it · 1 due: Close')
  expect(blockIn(rows, 'done')).toEqual([
    'done      Ask · Tuesday 19 May 2026',
    '          left, OVERDUE: record it · Police (Thailand) · by Wednesday 6 May 2026',
  ])
})

it.each([
  { keys: '', row: 'the body named CANNOT ACT: the house is full; no text says who takes over' },
  {
    keys: 'fallback: { who: ngo }',
    row: 'NOW NGO, because the body named first cannot act: the house is full',
  },
])('that a body cannot act is told: $row', async ({ keys, row }) => {
  const prepared = library(placed('home', 'ends: yes'), must('home', 'family', keys))

  const rows = await rowsOf(prepared, { progress: ['home cannot-act 2026-05-21 full'] })

  expect(rows[rows.findIndex((one) => one.startsWith('  who'))]).toBe(`  who     ${row}`)
})

it('the ban of an `only-when` has no time, and forbids no more than it says', async () => {
  const prepared = library(
    placed('move', 'ends: yes'),
    must('move', 'police@TH', `only-when: { willing: yes }\n${within('2 days')}`),
  )
  const events = ['rescue=2026-06-01']

  const forbidden = await rowsOf(prepared, { facts: 'willing=no', events })
  const open = await rowsOf(prepared, { events })

  expect(blockIn(forbidden, 'BLOCKED')).toEqual([
    'BLOCKED   Move',
    '          FORBIDDEN in this case',
    '          sop#on-move',
    '          the procedure ends with this step',
    '  who     forbidden',
    '            Police (Thailand)',
    '            must not: What people sign.',
    '            sop#on-move',
    '  pays    bus  not said (no clause; 1 instrument in force)',
    '  hands   not said (no clause; 1 instrument in force)',
  ])
  const ban = open.findIndex((row) => row.trim() === 'must not: What people sign.')
  expect(open[ban + 1]?.trim()).toBe('sop#on-move')
})

it('who reimburses bears it in the end, where no text says who pays', async () => {
  const prepared = library(
    placed('house', 'ends: yes'),
    must('house', 'shelter'),
    says('food', 'house', 'pays: { for: food, interim: ngo, recover-from: family }'),
  )

  const rows = await rowsOf(prepared, {})

  expect(blockIn(rows, '  pays').slice(0, 3)).toEqual([
    '  pays    food  not said (no clause; 1 instrument in force)',
    '                but said',
    '                  advanced by NGO · borne in the end by Family, from whom it is to be recovered',
  ])
})
