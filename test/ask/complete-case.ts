import fc from 'fast-check'

const COUNTRIES = ['LA', 'TH', 'KH', 'BR', 'AR']
const IN_TRANSIT = ['LA', 'TH', 'KH', 'BR']

/** A case of which everything is known that random libraries test, by fact; and what of it is not told. */
export interface CompleteCase {
  readonly facts: ReadonlyMap<string, string>
  readonly events: readonly string[]
}

export const completeCase: fc.Arbitrary<CompleteCase> = fc
  .record({
    age: fc.constantFrom('3', '11', '12', '15', '16', '17', '18', '40'),
    origin: fc.constantFrom(...COUNTRIES),
    destination: fc.constantFrom(...COUNTRIES),
    transit: fc.constantFrom(...IN_TRANSIT).map((country) => `only:${country}`),
    exploitation: fc.constantFrom('only:begging', 'only:sexual', 'only:begging,sexual'),
    injured: fc.constantFrom('yes', 'no'),
    'risk-on-return': fc.constantFrom('low', 'high'),
    'asylum-claim': fc.constantFrom('none', 'pending'),
    'consent-to-return': fc.constantFrom('yes', 'no'),
    'consent-to-share-file': fc.constantFrom('yes', 'no'),
    rescue: fc.constantFrom('2004-01-01', '2008-01-01', '2015-01-01', '2025-01-01'),
  })
  .map(({ rescue, ...facts }) => ({
    facts: new Map(Object.entries(facts)),
    events: [`rescue=${rescue}`],
  }))

/** Facts as words of a command line, parted by spaces. */
export function asWords(facts: Iterable<readonly [string, string]>): string {
  return [...facts].map(([fact, value]) => `${fact}=${value}`).join(' ')
}
