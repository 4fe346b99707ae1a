import { Bug } from '../../bug.ts'
import type { TimeSpan } from '../../rulebook/statement.ts'

const UNITS: ReadonlyMap<string, TimeSpan['unit']> = new Map([
  ['TM', 'minute'],
  ['TH', 'hour'],
  ['D', 'day'],
  ['W', 'week'],
  ['M', 'month'],
  ['Y', 'year'],
])

/**
 * Reads an ISO 8601 duration of one unit, as answers have it: `P7D`, `PT24H`.
 *
 * @throws {@link Bug} if it is none: answers are made by the program alone.
 */
export function spanOfIso(iso: string, days: 'working' | 'calendar' | null): TimeSpan {
  const [, time = '', count = '', letter = ''] = /^P(T?)(\d+)([A-Z])$/.exec(iso) ?? []
  const unit = UNITS.get(time + letter)
  if (unit === undefined) throw new Bug(`no duration of one unit: ${iso}`)
  return { count: Number(count), unit: unit === 'day' && days === 'working' ? 'working-day' : unit }
}
