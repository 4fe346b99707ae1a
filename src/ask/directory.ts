import type { AgencyEntry, RoleEntry, Rulebook } from '../rulebook/rulebook.ts'
import { groupBy } from './group-by.ts'

/** Which agencies fill a role, looked up by country and date. */
export interface Directory {
  /**
   * The agencies that fill a role on a date, ordered by id, each once.
   *
   * @param country - null for roles that belong to no country.
   * @param date - `YYYY-MM-DD`.
   */
  readonly fillersOf: (role: string, country: string | null, date: string) => readonly AgencyEntry[]
  /** The day from which somebody is entered for a role, if that is after a date; else undefined. */
  readonly namedFrom: (role: string, country: string | null, date: string) => string | undefined
  /** Everything entered for one agency. */
  readonly entriesOf: (agency: string) => readonly AgencyEntry[]
  /** Countries that have an entry, sorted. */
  readonly countries: readonly string[]
}

/** Indexes the directory of a rulebook. A family of roles is filled by whoever fills a member. */
export function createDirectory({ agencies, roles }: Rulebook): Directory {
  const byRole = groupBy(agencies, ({ role, country }) => keyOf(role, country))
  const byAgency = groupBy(agencies, ({ agency }) => agency)
  const families = new Map(roles.map((role) => [role.id, rolesFilling(role)]))

  const entered = (role: string, country: string | null): readonly AgencyEntry[] =>
    (families.get(role) ?? [role]).flatMap((id) => byRole.get(keyOf(id, country)) ?? NONE)

  return {
    fillersOf(role, country, date) {
      const entries = entered(role, country).filter((entry) => fillsOn(entry, date))
      if (entries.length < 2) return entries
      const byId = new Map(entries.map((entry) => [entry.agency, entry]))
      return [...byId.values()].sort((a, b) => (a.agency < b.agency ? -1 : 1))
    },
    namedFrom(role, country, date) {
      const starts = entered(role, country).flatMap(({ from }) => from ?? [])
      const isFirst = starts.length === entered(role, country).length
      const [first] = starts.sort()
      return isFirst && first !== undefined && first > date ? first : undefined
    },
    entriesOf: (agency) => byAgency.get(agency) ?? NONE,
    countries: [...new Set(agencies.flatMap(({ country }) => country ?? []))].sort(),
  }
}

const NONE: readonly AgencyEntry[] = []

function keyOf(role: string, country: string | null): string {
  return `${role}@${country ?? ''}`
}

/** The role itself, and the members of a family. */
function rolesFilling({ id, members }: RoleEntry): readonly string[] {
  return [id, ...members]
}

/** Whether an entry counts on a date: `until` is the first day on which it no longer does. */
export function fillsOn({ from, until }: AgencyEntry, date: string): boolean {
  return (from === null || from <= date) && (until === null || date < until)
}
