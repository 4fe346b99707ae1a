import { isoSpan } from '../ask/answer-time.ts'
import type { LimitAnswer } from '../ask/statement-answer.ts'
import { Bug } from '../bug.ts'
import { readLimit } from '../rulebook/notation/read-time.ts'

/**
 * Whether a limit is the expected one. `2 weeks` is `14 days`; `24 hours` is not
 * `1 day`, which may end later. Words are compared without capitals.
 *
 * @param expected - as written. Where it names no event, none is compared.
 */
export function sameLimit(expected: string, { within, days, from, words }: LimitAnswer): boolean {
  const read = readLimit(expected)
  switch (read.kind) {
    case 'fault':
      throw new Bug(`\`${expected}\` is no limit, in a checked library`)
    case 'words':
      return within === null && words?.toLowerCase() === read.words.toLowerCase()
    case 'limit': {
      if (within === null) return false
      const span = isoSpan(read.span)
      const isSame = inSmallUnits(span.iso) === inSmallUnits(within) && span.days === days
      return isSame && (read.event === null || from.includes(read.event))
    }
  }
}

/** ISO 8601-1:2019, 5.5.2, with one component. */
const ISO_SPAN = /^(PT?)(\d+)([MHDWY])$/

/** Which units are whole numbers of a smaller one, whenever they begin. */
const SMALLER: Readonly<Record<string, readonly [number, string]>> = {
  PTH: [60, 'PTM'],
  PW: [7, 'PD'],
  PY: [12, 'PM'],
}

function inSmallUnits(iso: string): string {
  const [, designator = '', count = '', unit = ''] = ISO_SPAN.exec(iso) ?? []
  const [factor, smaller] = SMALLER[designator + unit] ?? [1, designator + unit]
  return `${String(Number(count) * factor)} ${smaller}`
}

const UNIT_WORDS: Readonly<Record<string, string>> = {
  PTM: 'minute',
  PTH: 'hour',
  PD: 'day',
  PW: 'week',
  PM: 'month',
  PY: 'year',
}

/** A limit as a scenario writes it: `7 working days of return-decision`. */
export function limitText({ within, days, from, words }: LimitAnswer): string {
  if (within === null) return words ?? ''
  const [, designator = '', count = '', unit = ''] = ISO_SPAN.exec(within) ?? []
  const word = `${UNIT_WORDS[designator + unit] ?? ''}${count === '1' ? '' : 's'}`
  const amount = `${count} ${days === 'working' ? 'working ' : ''}${word}`
  return from.length === 0 ? amount : `${amount} of ${from.join(' or ')}`
}
