import type { Directory } from '../document/directory.ts'
import type { AgencyEntry } from '../rulebook/rulebook.ts'
import { sortBy } from './sort-by.ts'

/** Who fills which role, ordered by agency, role and date. */
export function compileAgencies(directories: readonly Directory[]): readonly AgencyEntry[] {
  const entries = directories.flatMap(({ country, agencies }) =>
    agencies.flatMap(({ id, name, fills }) =>
      fills.map(({ role, from, until }) => ({
        agency: id.value,
        name,
        role: role.value,
        country: country?.value ?? null,
        from: from?.value ?? null,
        until: until?.value ?? null,
      })),
    ),
  )
  return sortBy(entries, ({ agency, role, from, until, country }) => [
    agency,
    role,
    from ?? '',
    until ?? '',
    country ?? '',
  ])
}
