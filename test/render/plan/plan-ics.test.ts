import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { DueItem, Plan } from '../../../src/case/plan.ts'
import { createBook } from '../../../src/render/answer.ts'
import { renderPlanIcs } from '../../../src/render/plan/plan-ics.ts'
import { planOf, prepared } from './plans.ts'

const book = createBook(prepared.rulebook)

type Event = ReadonlyMap<string, string>

/** Reads a calendar strictly: CRLF alone, no long line, each component closed, unfolded, unescaped. */
function read(text: string): { readonly head: Event; readonly events: readonly Event[] } {
  expect(text.endsWith('\r\n')).toBe(true)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  const folded = text.split('\r\n').slice(0, -1)
  expect(folded.filter((row) => Array.from(row).length > 75)).toEqual([])
  const head = new Map<string, string>()
  const events: Map<string, string>[] = []
  const open: string[] = []
  for (const row of text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1)) {
    const [, name = '', value = ''] = /^([A-Z-]+(?:;[A-Z]+=[A-Z]+)*):(.*)$/.exec(row) ?? []
    expect(name).not.toBe('')
    if (name === 'BEGIN') {
      open.push(value)
      if (value === 'VEVENT') events.push(new Map())
    } else if (name === 'END') {
      expect(open.pop()).toBe(value)
    } else {
      const into = open.at(-1) === 'VEVENT' ? events.at(-1) : head
      expect(into?.has(name)).toBe(false)
      into?.set(
        name,
        value.replace(/\\(.)/g, (_, one: string) => (one === 'n' ? '\n' : one)),
      )
    }
  }
  expect(open).toEqual([])
  return { head, events }
}

it.each(['times', 'nothing-due'])('the calendar of %s is as in its golden file', async (name) => {
  const text = await renderPlanIcs(await planOf(name), book, 'case-1')

  await expect(text).toMatchFileSnapshot(`golden/${name}.ics`)
  expect(await renderPlanIcs(await planOf(name), book, 'case-1')).toBe(text)
})

it('a date is a whole day, a time is in UTC, and two of them make a span', async () => {
  const plan = await planOf('times')

  const { events } = read(await renderPlanIcs(plan, book, 'case-1'))

  const times = events.map((event) =>
    [...event].filter(([name]) => /^DT(START|END|STAMP)/.test(name)),
  )
  expect(times.map((of) => Object.fromEntries(of))).toEqual([
    {
      DTSTAMP: '20260612T023000Z',
      'DTSTART;VALUE=DATE': '20260611',
      'DTEND;VALUE=DATE': '20260612',
    },
    { DTSTAMP: '20260612T023000Z', DTSTART: '20260612T170000Z', DTEND: '20260613T170000Z' },
    { DTSTAMP: '20260612T023000Z', DTSTART: '20260613T120000Z' },
    {
      DTSTAMP: '20260612T023000Z',
      'DTSTART;VALUE=DATE': '20260614',
      'DTEND;VALUE=DATE': '20260617',
    },
  ])
})

const day = fc
  .integer({ min: 0, max: 4000 })
  .map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10))

const dueItem = fc
  .record({
    due: fc.oneof(
      day,
      day.map((date) => `${date}T18:30+07:00`),
    ),
    task: fc.constantFrom('house', 'inform'),
    name: fc.string(),
    overdue: fc.boolean(),
  })
  .map(({ due, task, name, overdue }): DueItem => ({
    step: 'shelter',
    task,
    clause: 'return-chain#house',
    responsible: { anyOf: [{ allOf: [{ role: 'ngo', at: null, agency: 'x', name }] }] },
    country: null,
    due,
    dueAtTheLatest: null,
    past: overdue ? 'yes' : 'no',
    overdue,
    waits: false,
    soft: false,
    provisional: false,
    notes: [],
  }))

it('each time is there once, with an id of its own, whatever the names hold', async () => {
  const plan = await planOf('nothing-due')
  await fc.assert(
    fc.asyncProperty(fc.array(dueItem, { maxLength: 8 }), async (due) => {
      const { head, events } = read(
        await renderPlanIcs({ ...plan, due } satisfies Plan, book, 'case-1'),
      )

      expect(head.get('VERSION')).toBe('2.0')
      expect(new Set(events.map((event) => event.get('UID'))).size).toBe(due.length)
      expect(
        events.map((event) => event.get('DTSTART;VALUE=DATE') ?? event.get('DTSTART')),
      ).toEqual(
        due.map((item) => {
          const start = new Date(item.due).toISOString().replace(/[-:]|\.\d+/g, '')
          return item.due.length === 10 ? start.slice(0, 8) : start
        }),
      )
    }),
    { numRuns: 40 },
  )
})

it('the same case keeps its ids when other times are added', async () => {
  const plan = await planOf('times')
  const idsOf = async (due: readonly DueItem[], key = 'case-1') =>
    read(await renderPlanIcs({ ...plan, due }, book, key)).events.map((event) => event.get('UID'))

  const [first, ...rest] = await idsOf(plan.due)

  expect(await idsOf(plan.due.slice(0, 1))).toEqual([first])
  expect(rest).not.toContain(first)
  expect(await idsOf(plan.due, 'case-2')).not.toContain(first)
})
