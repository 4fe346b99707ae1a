import type { FactAnswer } from '../ask/answer.ts'
import type { CaseRequest } from '../ask/request.ts'
import { isCountryCode } from '../country/countries.ts'
import type { Body, Who } from '../rulebook/body.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'

/**
 * The countries whose bodies may have something to do in a case, sorted: those
 * that its facts name, and those of bodies whose country the texts name. Of a
 * body whose country is not known, no calendar can be meant.
 */
export function countriesMeant(
  rulebook: Pick<Rulebook, 'facts' | 'statements' | 'agencies'>,
  { given }: Pick<CaseRequest, 'given'>,
): readonly string[] {
  const ofAgency = new Map(rulebook.agencies.map(({ agency, country }) => [agency, country]))
  const countries = new Set<string>()
  for (const { id, countries: isCountry } of rulebook.facts) {
    const value = isCountry ? given.get(id) : undefined
    for (const name of value === undefined ? [] : namesIn(value)) countries.add(name)
  }
  for (const statement of rulebook.statements) {
    if (statement.question !== 'who') continue
    const all = [statement.who, ...statement.fallbacks.map(({ who }) => who)]
    for (const body of all.flatMap(bodiesOf)) {
      const country = countryOf(body, ofAgency)
      if (country !== null) countries.add(country)
    }
  }
  return [...countries].filter(isCountryCode).sort()
}

function namesIn(value: FactAnswer): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object') return []
  if ('only' in value) return value.only
  return 'not' in value ? [] : value
}

function bodiesOf(who: Who): readonly Body[] {
  return who.kind === 'named' ? who.anyOf.flat() : []
}

function countryOf(body: Body, ofAgency: ReadonlyMap<string, string | null>): string | null {
  switch (body.kind) {
    case 'agency':
      return ofAgency.get(body.agency) ?? null
    case 'role':
    case 'state':
      return body.place?.kind === 'country' ? body.place.code : null
    case 'anyone':
      return null
  }
}
