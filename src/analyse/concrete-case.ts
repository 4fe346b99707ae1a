import type { EventAnswer, FactAnswer } from '../ask/answer.ts'
import type { Context } from '../ask/context.ts'
import { dateText, dayNumber, eventOf, FIRST_DAY } from '../ask/date-variable.ts'
import { valueBefore } from '../ask/value-before.ts'
import type { FactEntry } from '../rulebook/rulebook.ts'
import type { Interval, ValueSet } from '../rulebook/value-set.ts'
import { memberOf } from '../rulebook/variable.ts'
import { concreteCountries } from './concrete-countries.ts'
import type { Draft } from './draft.ts'
import { factsOfVariable } from './facts-of-variable.ts'
import type { CasesOf } from './inquiry.ts'
import { mostTypical } from './typical-classes.ts'

/** What a case file says of a case. */
export interface ConcreteCase {
  readonly facts: Readonly<Record<string, FactAnswer>>
  readonly events: readonly EventAnswer[]
}

/**
 * The case of a completion, with a value for each class: everything on which
 * the question depends, and nothing else.
 *
 * @param classes - by variable of the frame.
 * @param undetermined - facts that cannot be established; nothing else is said of them.
 */
export function concreteCase(
  classes: readonly number[],
  undetermined: ReadonlySet<string>,
  place: Draft['place'],
  { posed: { frame, context } }: CasesOf,
): ConcreteCase {
  const valuesOf = new Map(
    frame.variables.map(({ id, values }, at) => [id, values[classes[at] ?? 0]] as const),
  )
  const facts = new Set(
    frame.variables.flatMap(({ id }) => (eventOf(id) === undefined ? factsOfVariable(id) : [])),
  )
  if (place !== undefined) facts.add(place.fact)
  const countries = concreteCountries(valuesOf, place, context)
  const told = [...facts].sort(byRank(context)).flatMap((fact) => {
    const answer = undetermined.has(fact) ? 'undetermined' : answerOf(fact)
    return answer === undefined ? [] : [[fact, answer] as const]
  })
  const events = frame.variables.flatMap(({ id }): readonly EventAnswer[] => {
    const event = eventOf(id)
    const values = valuesOf.get(id)
    if (event === undefined || values?.kind !== 'numbers') return []
    return [{ event, at: dayIn(values.intervals[0], context.asOf) }]
  })
  return { facts: Object.fromEntries(told), events }

  function answerOf(fact: string): FactAnswer | undefined {
    const found = context.prepared.facts.get(fact)
    if (found === undefined) return undefined
    const { entry, domain } = found
    const values = valuesOf.get(fact) ?? context.facts.get(fact)
    switch (entry.type) {
      case 'set':
        return { only: domain.names.filter((member) => isMember(fact, member)) }
      case 'number':
        return numberIn(values, context.facts.get(fact), entry)
      case 'country':
        return countries.names.get(fact) ?? mostTypical(domain.names, entry, context)
      case 'boolean':
        return mostTypical(namesOf(values) ?? domain.names, entry, context) === 'yes'
      case 'enum':
        return mostTypical(namesOf(values) ?? domain.names, entry, context)
    }
  }

  function isMember(fact: string, member: string): boolean {
    const id = memberOf(fact, member)
    const known = valuesOf.get(id) ?? context.facts.get(id)
    if (known !== undefined) return namesOf(known)?.join() === 'yes'
    return countries.members.get(fact)?.has(member) === true
  }
}

function namesOf(values: ValueSet | undefined): readonly string[] | undefined {
  return values?.kind === 'names' ? values.names : undefined
}

/** The value nearest to the typical one of those that are left. */
function numberIn(
  values: ValueSet | undefined,
  given: ValueSet | undefined,
  { range, typical: [typical] }: FactEntry,
): number {
  if (range === null) return 0
  const wanted = Number(typical ?? range.from)
  const whole = [{ from: range.from, to: Infinity }]
  const left = intervalsOf(values) ?? whole
  const inside = (intervalsOf(given) ?? whole).flatMap((outer) =>
    left.flatMap(({ from, to }) => {
      const cut = { from: Math.max(from, outer.from), to: Math.min(to, outer.to) }
      return cut.from < cut.to ? [cut] : []
    }),
  )
  const nearest = inside.map(({ from, to }) => {
    if (wanted < from) return from
    return wanted < to ? wanted : valueBefore(range, to)
  })
  return nearest.sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0] ?? range.from
}

function intervalsOf(values: ValueSet | undefined): readonly Interval[] | undefined {
  return values?.kind === 'numbers' ? values.intervals : undefined
}

/** The day asked about, if it is one of these days; else one near their end. */
function dayIn(days: Interval | undefined, asOf: string): string {
  if (days === undefined) return asOf
  const today = dayNumber(asOf)
  if (days.from <= today && today < days.to) return asOf
  if (days.from !== FIRST_DAY) return dateText(days.from)
  // Some day of the year before is surely one of these, and one of the calendar.
  const [year, month, day] = dateText(days.to).split('-').map(Number)
  return dateText(((year ?? 1) - 1) * 10_000 + (month ?? 1) * 100 + Math.min(28, day ?? 1))
}

function byRank({ prepared }: Context): (a: string, b: string) => number {
  const rankOf = (fact: string): number => prepared.facts.get(fact)?.rank ?? prepared.facts.size
  return (a, b) => rankOf(a) - rankOf(b)
}
