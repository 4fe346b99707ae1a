import type { Condition } from '../rulebook/condition.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import { numberSet } from '../rulebook/value-set.ts'
import { dateVariable, dayNumber, FIRST_DAY } from './date-variable.ts'
import { startOf } from './presence.ts'

/** Every day on which something begins or ends that the date of an event selects, as tests of that date. */
export function dateTests({ clauses, instruments }: Rulebook): readonly Condition[] {
  const byId = new Map(instruments.map((entry) => [entry.id, entry]))
  const selected = [
    ...clauses.map(({ instrument, selectedBy }) => ({ entry: byId.get(instrument), selectedBy })),
    ...instruments.map((entry) => ({ entry, selectedBy: entry.selectedBy })),
  ]
  return selected.flatMap(({ entry, selectedBy }) => {
    if (entry === undefined || selectedBy === null) return []
    return [startOf(entry), entry.inForce.until].flatMap((day): readonly Condition[] => {
      if (day === null) return []
      const values = numberSet([{ from: FIRST_DAY, to: dayNumber(day) }])
      return [{ kind: 'in', variable: dateVariable(selectedBy), values }]
    })
  })
}
