import { ALWAYS, NEVER, type Condition } from '../rulebook/condition.ts'
import type { InstrumentEntry } from '../rulebook/rulebook.ts'
import { numberSet, type NumberSet } from '../rulebook/value-set.ts'
import { FIRST_DAY, dateVariable, dayNumber, NO_DAY } from './date-variable.ts'
import type { Prepared, Remover } from './prepared.ts'
import type { PreparedClause } from './prepared-clause.ts'
import type { CaseRequest } from './request.ts'

/** Whether a clause takes part in a case, before anybody asks what it says. */
export interface Presence {
  /** A draft that was not named is no text yet, and is not spoken of. */
  readonly isLeftOut: boolean
  /** Depends on nothing but the dates of events that were not given. */
  readonly when: Condition
  /** What takes the clause away in some case at least. */
  readonly removedBy: readonly Remover[]
}

/** How each clause, and each instrument by its own date, takes part in one case. */
export interface Presences {
  readonly ofClause: (clause: PreparedClause) => Presence
  readonly ofInstrument: (instrument: InstrumentEntry) => Presence
  /** The same, with what takes the whole text away. */
  readonly ofText: (instrument: InstrumentEntry) => Presence
}

type Dates = Pick<CaseRequest, 'asOf' | 'events' | 'withDraft'>

/**
 * Whether texts take part, by the date of the event that selects their version,
 * else by the date asked about.
 *
 * A clause that another one replaces, repeals or amends is gone for every case
 * to whose date the start of the other applies; nothing brings it back.
 */
export function presences(prepared: Prepared, dates: Dates): Presences {
  const known = new Map<string, Presence>()
  const dateOf = dateIn(dates)

  function inForce(instrument: InstrumentEntry, selectedBy: string | null): Presence {
    const { id, draft, inForce: period } = instrument
    if (draft && !dates.withDraft.includes(id)) return LEFT_OUT
    const from = startOf(instrument)
    return { ...PRESENT, when: within(dateOf(selectedBy), from, period.until) }
  }

  /** Where the text that removes has begun: its end gives nothing back. */
  function removal({ instrument, selectedBy }: Remover): Condition {
    if (instrument.draft && !dates.withDraft.includes(instrument.id)) return NEVER
    return within(dateOf(selectedBy), startOf(instrument), null)
  }

  function ofClause({ clause, instrument }: PreparedClause): Presence {
    const found = known.get(clause.id)
    if (found !== undefined) return found
    const own = inForce(instrument, clause.selectedBy)
    const presence = without(own, prepared.removersOf(clause.id))
    known.set(clause.id, presence)
    return presence
  }

  function without(own: Presence, removers: readonly Remover[]): Presence {
    if (removers.length === 0 || own.isLeftOut) return own
    const removing = removers.filter((remover) => removal(remover).kind !== 'never')
    const left = removing.map((remover) => opposite(removal(remover)))
    return { ...own, when: all([own.when, ...left]), removedBy: removing }
  }

  const ofInstrument = (instrument: InstrumentEntry): Presence =>
    inForce(instrument, instrument.selectedBy)
  return {
    ofClause,
    ofInstrument,
    ofText: (instrument) => without(ofInstrument(instrument), prepared.removersOf(instrument.id)),
  }
}

const PRESENT: Presence = { isLeftOut: false, when: ALWAYS, removedBy: [] }
const LEFT_OUT: Presence = { isLeftOut: true, when: NEVER, removedBy: [] }

/** Where the start is not known, the day from which a text surely applies counts instead. */
export function startOf({ inForce: { from, notBefore } }: InstrumentEntry): string | null {
  return from ?? notBefore
}

/** A day, or the event of which the day is not known. */
type Day = { readonly day: string } | { readonly event: string }

function dateIn({ asOf, events }: Dates): (selectedBy: string | null) => Day {
  return (selectedBy) => {
    if (selectedBy === null) return { day: asOf }
    const given = events.find(({ event }) => event === selectedBy)
    return given === undefined ? { event: selectedBy } : { day: given.at.slice(0, 10) }
  }
}

/** That a day lies from one day on, and before another: `until` is the first day after. */
function within(day: Day, from: string | null, until: string | null): Condition {
  if ('day' in day) {
    const isWithin = (from === null || from <= day.day) && (until === null || day.day < until)
    return isWithin ? ALWAYS : NEVER
  }
  const first = from === null ? FIRST_DAY : dayNumber(from)
  const end = until === null ? NO_DAY : dayNumber(until)
  if (first >= end) return NEVER
  if (first === FIRST_DAY && end === NO_DAY) return ALWAYS
  return days(day.event, numberSet([{ from: first, to: end }]))
}

function days(event: string, values: NumberSet): Condition {
  return { kind: 'in', variable: dateVariable(event), values }
}

/** Removal has a first day and no last one, so its opposite is what comes before. */
function opposite(removal: Condition): Condition {
  if (removal.kind === 'always') return NEVER
  if (removal.kind !== 'in' || removal.values.kind !== 'numbers') return ALWAYS
  const [interval] = removal.values.intervals
  const before = numberSet([{ from: FIRST_DAY, to: interval?.from ?? NO_DAY }])
  return { ...removal, values: before }
}

function all(conditions: readonly Condition[]): Condition {
  if (conditions.some(({ kind }) => kind === 'never')) return NEVER
  const open = conditions.filter(({ kind }) => kind !== 'always')
  const [only] = open
  if (only === undefined) return ALWAYS
  return open.length === 1 ? only : { kind: 'all', of: open }
}
