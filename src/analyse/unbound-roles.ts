import { and } from '../diagram/apply.ts'
import { FALSE, type Diagram } from '../diagram/diagram.ts'
import { areDisjoint } from '../diagram/implies.ts'
import { partiesOn } from '../ask/parties.ts'
import type { CaseContext, Context } from '../ask/context.ts'
import { isCountryCode } from '../country/countries.ts'
import { bodiesIn } from '../rulebook/bodies-in.ts'
import type { Body, Place, Who } from '../rulebook/body.ts'
import { payersOf } from '../rulebook/payers-of.ts'
import type { Statement } from '../rulebook/statement.ts'
import type { Draft } from './draft.ts'
import type { Inquiry } from './inquiry.ts'
import type { Voice } from './pose.ts'

/** Bodies that must act, pay or receive, in countries in which the directory names nobody for them. */
export function unboundRoles(
  { posed, standings }: Inquiry,
  countries: readonly string[],
): readonly Draft[] {
  const { voices, frame, context } = posed
  const { space, care } = frame
  const open = new Set(frame.variables.map(({ id }) => id))
  return voices.flatMap((voice, i): readonly Draft[] => {
    const here = and(space, care, standings.live[i] ?? FALSE)
    if (here === FALSE) return []
    return bodiesOf(voice).flatMap((body): readonly Draft[] => {
      if (body.kind !== 'role' || body.place === null) return []
      const { role, place } = body
      return countriesOf(place, countries, context).flatMap((country): readonly Draft[] => {
        const { directory } = context.prepared
        if (directory.fillersOf(role, country, context.asOf).length > 0) return []
        const where = isPlacedIn(place, country, here)
        if (where === FALSE) return []
        const draft: Draft = {
          detail: { code: 'audit/unbound-role', role, country },
          clauses: [{ clause: voice.id, role: 'says' }],
          where,
        }
        return [place.kind === 'fact' ? { ...draft, place: { fact: place.fact, country } } : draft]
      })
    })
  })

  function isPlacedIn(place: Place, country: string, here: Diagram): Diagram {
    if (place.kind !== 'fact' || !open.has(place.fact)) return here
    const cls = context.table().classesOf(place.fact).classOf(country)
    const inside = frame.isOf(place.fact, [cls])
    return areDisjoint(space, inside, here) ? FALSE : and(space, here, inside)
  }
}

/**
 * The countries that a directory ought to have: those that it has, and those
 * that the vocabulary declares; if it declares none, those that a text in force
 * binds.
 */
export function countriesThatMatter({ prepared, asOf, presences }: CaseContext): readonly string[] {
  const declared = [...prepared.facts.values()].flatMap(({ entry }) =>
    entry.type === 'country' ? entry.bands.map(String) : [],
  )
  const bound = [...prepared.instruments.values()]
    .filter((instrument) => presences.ofInstrument(instrument).when.kind !== 'never')
    .flatMap((instrument) => [...partiesOn(instrument, asOf).names])
  const all = new Set([
    ...prepared.directory.countries,
    ...(declared.length === 0 ? bound : declared),
  ])
  return [...all].filter(isCountryCode).sort()
}

function countriesOf(
  place: Place,
  countries: readonly string[],
  { facts, prepared }: Context,
): readonly string[] {
  switch (place.kind) {
    case 'country':
      return [place.code]
    case 'fact': {
      const values = facts.get(place.fact)
      const allowed = values?.kind === 'names' ? values : prepared.facts.get(place.fact)?.domain
      const names = new Set(allowed?.names)
      return countries.filter((country) => names.has(country))
    }
    // Each country of a set is also the country of some other fact.
    case 'each':
      return []
  }
}

function bodiesOf({ said: { statement } }: Voice): readonly Body[] {
  return owing(statement).flatMap(bodiesIn)
}

/** Whom a statement asks to do something. */
function owing(statement: Statement): readonly (Who | null)[] {
  switch (statement.question) {
    case 'who':
      return statement.duty === 'must-not' ? [] : [statement.who]
    case 'pays':
      return statement.payer === null ? [] : payersOf(statement.payer)
    case 'handover':
      return [statement.to]
    case 'deferred':
      return []
  }
}
