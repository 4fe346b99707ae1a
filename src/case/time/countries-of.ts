import type { BodiesAnswer } from '../../ask/statement-answer.ts'

/**
 * The countries whose bodies must act, in the order in which they are named.
 * Null stands for bodies of no country, or of one that is not known.
 */
export function countriesOf(bodies: BodiesAnswer): readonly (string | null)[] {
  if (!('anyOf' in bodies)) return [null]
  const countries = bodies.anyOf.flatMap(({ allOf }) => allOf.map(({ at }) => at))
  return countries.length === 0 ? [null] : [...new Set(countries)]
}
