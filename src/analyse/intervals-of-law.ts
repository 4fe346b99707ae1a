import { whosOf } from '../ask/facts-of-statements.ts'
import { startOf } from '../ask/presence.ts'
import type { Prepared } from '../ask/prepared.ts'
import { bodiesIn } from '../rulebook/bodies-in.ts'
import type { Who } from '../rulebook/body.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { LawInterval } from './audit.ts'

/**
 * The stretches of time between which the law changes, from one day to another:
 * a text begins or ends, a party joins one, or the directory names another body
 * for a role of which a text speaks.
 *
 * A text all clauses of which go by the date of an event changes nothing on the
 * day asked about.
 *
 * @param from - `YYYY-MM-DD`, the first day.
 * @param to - the last day; not before the first.
 */
export function intervalsOfLaw(
  { rulebook }: Prepared,
  from: string,
  to: string,
  { withDraft = [] }: { readonly withDraft?: readonly string[] } = {},
): readonly LawInterval[] {
  const days = [...textDays(rulebook, withDraft), ...agencyDays(rulebook)]
  const changes = [...new Set(days)].filter((day) => from < day && day <= to).sort()
  const starts = [from, ...changes]
  return starts.map((start, at) => ({ from: start, until: starts[at + 1] ?? null }))
}

/** Days on which a text, or a party to it, begins or ends to count. */
function textDays(
  { instruments, clauses }: Rulebook,
  withDraft: readonly string[],
): readonly string[] {
  const dated = new Set(
    clauses.flatMap(({ instrument, selectedBy }) => (selectedBy === null ? [instrument] : [])),
  )
  return instruments.flatMap((instrument) => {
    const { id, draft, inForce, parties, selectedBy } = instrument
    if (draft && !withDraft.includes(id)) return []
    const joined = parties.flatMap((party) => party.from ?? [])
    if (!dated.has(id) && selectedBy !== null) return joined
    return [startOf(instrument) ?? [], inForce.until ?? [], ...joined].flat()
  })
}

/** Days on which the directory begins or ends to name a body for a role that some statement names. */
function agencyDays({ agencies, roles, statements }: Rulebook): readonly string[] {
  const named = new Set(statements.flatMap(whosOf).flatMap(namesIn))
  for (const { id, members } of roles) {
    if (named.has(id)) for (const member of members) named.add(member)
  }
  return agencies
    .filter(({ role, agency }) => named.has(role) || named.has(agency))
    .flatMap(({ from, until }) => [from ?? [], until ?? []].flat())
}

function namesIn(who: Who | null): readonly string[] {
  return bodiesIn(who).flatMap((body) => {
    switch (body.kind) {
      case 'role':
        return [body.role]
      case 'agency':
        return [body.agency]
      case 'state':
      case 'anyone':
        return []
    }
  })
}
