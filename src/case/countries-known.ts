import { isCountryCode } from '../country/countries.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import { countriesMeant } from './countries-meant.ts'

/**
 * The countries of which a library speaks, whatever the case: those of bodies
 * that its texts and its directory name, and those that its vocabulary lists.
 * Sorted.
 */
export function countriesKnown(
  rulebook: Pick<Rulebook, 'facts' | 'statements' | 'agencies'>,
): readonly string[] {
  const ofTexts = countriesMeant(rulebook, { given: new Map() })
  const ofDirectory = rulebook.agencies.flatMap(({ country }) => country ?? [])
  const listed = rulebook.facts.flatMap(({ countries, bands, typical }) =>
    countries ? [...bands, ...typical].map(String) : [],
  )
  return [...new Set([...ofTexts, ...ofDirectory, ...listed])].filter(isCountryCode).sort()
}
