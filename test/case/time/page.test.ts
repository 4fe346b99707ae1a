import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { FallbackAnswer, LimitAnswer } from '../../../src/ask/statement-answer.ts'
import type { Deadline, TimeNote } from '../../../src/case/deadline.ts'
import { isPast } from '../../../src/case/time/is-past.ts'
import { statementTimes } from '../../../src/case/time/statement-times.ts'
import { examplesOf } from '../../kit/examples.ts'
import { remit } from '../../kit/fake-io.ts'
import { memoryFiles } from '../../kit/memory-files.ts'
import { root, shippedVocabulary } from '../../kit/shipped-library.ts'
import { TRIAL_HEAD } from '../../kit/trial-head.ts'
import {
  bodiesOf,
  calendarsOf,
  clockOf,
  deadlineOf,
  durationOf,
  limitOf,
  statementOf,
  timesOf,
} from './counting.ts'

const PAGE = 'docs/time.md'
const lines = readFileSync(join(root, PAGE), 'utf8').split('\n')

/** A row of a table of the page, by the heads of its columns. */
interface Row {
  readonly line: number
  readonly title: string
  readonly cells: Readonly<Record<string, string>>
}

/** The rows of every table that has these columns, in this order. */
function rowsOf(...columns: readonly string[]): readonly Row[] {
  const rows: Row[] = []
  let head: readonly string[] | undefined
  for (const [at, text] of lines.entries()) {
    const cells = text.startsWith('|')
      ? text
          .split('|')
          .slice(1, -1)
          .map((one) => one.trim())
      : []
    if (cells.length === 0) head = undefined
    else if (head === undefined) head = cells
    else if (head.join() === columns.join() && !/^[-\s|]+$/.test(text)) {
      const names = head
      const entries = cells.map((cell, column): [string, string] => [names[column] ?? '', cell])
      const title = cells.slice(0, 3).join(' · ')
      rows.push({ line: at + 1, title, cells: Object.fromEntries(entries) })
    }
  }
  if (rows.length === 0) throw new Error(`no table has the columns ${columns.join(', ')}`)
  return rows
}

const codeIn = (cell: string): readonly string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** Dates and times; one behind the name of a weekday must be that weekday where it was written. */
function timesIn(cell: string): readonly string[] {
  for (const [, weekday = '', date = ''] of cell.matchAll(/(\w+day) `(\d{4}-\d{2}-\d{2})/g)) {
    const day = WEEKDAYS[new Date(`${date}T00:00Z`).getUTCDay()]
    if (day !== weekday) throw new Error(`${date} is a ${day ?? ''}, not a ${weekday}`)
  }
  return codeIn(cell)
}

const CODES: Readonly<Record<string, string | null>> = {
  Thailand: 'TH',
  Laos: 'LA',
  'United Kingdom': 'GB',
  Australia: 'AU',
  Egypt: 'EG',
  'no country': null,
}

function codeOf(country: string): string | null {
  const code = CODES[country]
  if (code === undefined) throw new Error(`which country is ${country}?`)
  return code
}

const calendars = calendarsOf(
  ...rowsOf('country', 'time zone', 'days off in the week', 'public holiday', 'told besides').map(
    ({ cells }) => ({
      country: codeOf(cells['country'] ?? '') ?? '',
      zone: cells['time zone'] ?? '',
      severalZones: cells['told besides'] === 'one of several zones',
      weekend: (cells['days off in the week'] ?? '')
        .split(', ')
        .map((name) => WEEKDAYS.indexOf(name) || 7),
      holidays: Object.fromEntries(
        codeIn(cells['public holiday'] ?? '').map((date) => [date, 'a holiday']),
      ),
      yearsNotKnown: cells['public holiday'] === 'not known' ? [2026] : [],
    }),
  ),
)

const TOLD: Readonly<Record<TimeNote['kind'], string>> = {
  'due-on-day-off': 'day off',
  'holidays-not-known': 'holidays not known',
  'no-calendar': 'no calendar',
  'no-zone': 'no zone',
  'one-of-several-zones': 'one of several zones',
  'no-time-of-day': 'no time of day',
  'interval-without-time': 'no times of an interval',
  'left-out': 'left out',
  'where-possible': 'where possible',
  extendable: 'extendable',
  'may-be-extended': 'may be extended',
}

it('every note is explained', () => {
  const explained = rowsOf('told', 'what somebody who relies on the due time has to know').map(
    ({ cells }) => cells['told'],
  )

  expect(explained.toSorted()).toEqual(Object.values(TOLD).toSorted())
})

/** What the page says of a deadline, and what was worked out, in the same form. */
function shown({ status, due, dueAtTheLatest, provisional, notes }: Deadline) {
  return {
    status,
    due: [due, dueAtTheLatest].filter((one) => one !== null),
    provisional,
    told: notes.map(({ kind }) => TOLD[kind]).toSorted(),
  }
}

const STATUSES: Readonly<Record<string, Deadline['status']>> = {
  'not started': 'not-started',
  'stands still': 'stopped',
}

function said({ cells }: Row) {
  const due = cells['due'] ?? ''
  const told = cells['told besides'] ?? ''
  return {
    status: STATUSES[due] ?? 'dated',
    due: timesIn(due),
    provisional: due.endsWith('may still move'),
    told: told === '' ? [] : told.split(', ').toSorted(),
  }
}

it.each(rowsOf('start', 'limit', 'where', 'due', 'told besides'))(
  `${PAGE}:$line: $title`,
  (row) => {
    const [custody = ''] = timesIn(row.cells['start'] ?? '')

    const found = deadlineOf(
      `${row.cells['limit'] ?? ''} of custody`,
      { events: { custody }, calendars },
      codeOf(row.cells['where'] ?? ''),
    )

    expect(shown(found)).toEqual(said(row))
  },
)

it.each(rowsOf('starts', 'limit', 'where', 'due', 'told besides'))(
  `${PAGE}:$line: $title`,
  (row) => {
    const starts = row.cells['starts'] ?? ''
    const dates = starts.split(' and ').map((one) => codeIn(one)[0])
    const events = Object.fromEntries(
      ['custody', 'rescue'].flatMap((event, at) => {
        const date = dates[at]
        return date === undefined ? [] : [[event, date]]
      }),
    )
    const runs = starts.startsWith('the first') ? 'first-of' : 'last-of'
    const limit = limitOf(row.cells['limit'] ?? '', { from: ['custody', 'rescue'], runs })

    const found = deadlineOf(limit, { events, calendars }, codeOf(row.cells['where'] ?? ''))

    expect(shown(found)).toEqual(said(row))
  },
)

it.each(rowsOf('start', 'limit', 'left out', 'where', 'due', 'told besides'))(
  `${PAGE}:$line: $title`,
  (row) => {
    const [custody = ''] = timesIn(row.cells['start'] ?? '')
    const [from = '', to = null] = codeIn(row.cells['left out'] ?? '')
    const limit = limitOf(`${row.cells['limit'] ?? ''} of custody`, { excluding: ['journey'] })

    const found = deadlineOf(
      limit,
      { events: { custody }, intervals: [{ interval: 'journey', from, to }], calendars },
      codeOf(row.cells['where'] ?? ''),
    )

    expect(shown(found)).toEqual(said(row))
  },
)

it.each(rowsOf('start', 'lasts', 'where', 'not before', 'not after'))(
  `${PAGE}:$line: $title`,
  ({ cells }) => {
    const [placement = ''] = timesIn(cells['start'] ?? '')
    const durations = [durationOf(`${cells['lasts'] ?? ''} from placement`)]
    const responsible = bodiesOf(codeOf(cells['where'] ?? ''))

    const found = timesOf({ durations, responsible }, { events: { placement }, calendars })

    const [notBefore = null] = timesIn(cells['not before'] ?? '')
    const [notAfter = null] = timesIn(cells['not after'] ?? '')
    expect(found.durations).toMatchObject([{ notBefore, notAfter }])
  },
)

it.each(rowsOf('start', 'limit', 'after', 'where', 'passes on'))(
  `${PAGE}:$line: $title`,
  ({ cells }) => {
    const [custody = ''] = timesIn(cells['start'] ?? '')
    const limit: LimitAnswer = {
      ...limitOf(cells['limit'] ?? ''),
      from: ['custody'],
      runs: 'event',
    }
    const { within: after, days, words } = limitOf(cells['after'] ?? '')
    const fallback: FallbackAnswer = {
      after,
      days,
      words,
      responsible: bodiesOf(null),
      status: 'assigned',
      needs: [],
      cannotBeEstablished: [],
    }
    const responsible = bodiesOf(codeOf(cells['where'] ?? ''))

    const found = statementTimes(
      statementOf({ limits: [limit], fallback, responsible }),
      clockOf({ events: { custody }, calendars }),
    )

    expect([found.fallback?.from]).toEqual(timesIn(cells['passes on'] ?? ''))
  },
)

it.each(rowsOf('start', 'limit', 'where', 'asked of', 'past'))(
  `${PAGE}:$line: $title`,
  ({ cells }) => {
    const [custody = ''] = timesIn(cells['start'] ?? '')
    const [at = ''] = timesIn(cells['asked of'] ?? '')

    const found = deadlineOf(
      `${cells['limit'] ?? ''} of custody`,
      { events: { custody }, calendars },
      codeOf(cells['where'] ?? ''),
    )

    expect(isPast(found, at)).toBe(cells['past'])
  },
)

/** Alternatives stand apart by a dot; what stands together in one block, by a comma. */
const written = rowsOf('written', 'meaning').flatMap(({ line, cells }) =>
  (cells['written'] ?? '').split(' · ').map((one) => ({ line, keys: codeIn(one).join('\n') })),
)
const blocks = [
  ...written.map(({ line, keys }) => ({
    line,
    block: `step: family-tracing\nduty: must\nwho: social-welfare@origin\n${keys}\n`,
  })),
  ...examplesOf(PAGE).map(({ line, text }) => ({ line, block: text })),
]

it.each(blocks)(`${PAGE}:$line: can be written`, async ({ block }) => {
  const vocabulary = Object.fromEntries(shippedVocabulary().map(({ file, text }) => [file, text]))
  const tracing = `id: tracing
step: family-tracing
duty: must
who: social-welfare@origin
within: 20 days of tracing-request
`
  const fence = (text: string) => `\`\`\`responsibility\n${text}\`\`\`\n`
  const text = `${TRIAL_HEAD}\nThe authority acts.\n\n${fence(tracing)}\n${fence(`id: trial\n${block}`)}`

  const ran = await remit(['check'], memoryFiles({ ...vocabulary, 'mous/trial.md': text }))

  expect(ran.err).toBe('')
  expect(ran.out).toMatch(/no findings\.\n$/)
})
