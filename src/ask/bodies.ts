import type { Truth } from '../rulebook/condition.ts'
import type { BoundBody, BoundPlace, BoundWho } from './bind.ts'
import type { Directory } from './directory.ts'
import { allHold, someHold } from './kleene.ts'

/** What comparing bodies needs to know of the library, on one date. */
export interface Bodies {
  readonly directory: Directory
  /** `YYYY-MM-DD`. */
  readonly date: string
  /** The roles of a family; none of any other role. */
  readonly membersOfRole: (role: string) => readonly string[]
}

/**
 * Whether whatever `s` says also satisfies `t`: every alternative of `s`
 * contains, body for body, some alternative of `t`. Unknown where it depends
 * on a country that the case does not tell.
 */
export function refines(s: BoundWho, t: BoundWho, bodies: Bodies): Truth {
  if (t.kind === 'unnamed') return 'holds'
  if (s.kind === 'unnamed') return 'fails'
  if (s.kind === 'nobody' || t.kind === 'nobody') return s.kind === t.kind ? 'holds' : 'fails'
  const goals = alternativesOf(t.anyOf, bodies)
  return allHold(
    alternativesOf(s.anyOf, bodies).map((given) =>
      someHold(
        goals.map((goal) =>
          allHold(
            goal.map((wanted) => someHold(given.map((body) => implies(body, wanted, bodies)))),
          ),
        ),
      ),
    ),
  )
}

/**
 * Whether a must-not for `barred` makes what `s` says impossible: every
 * alternative contains a barred body. A must-not without a name bars everybody,
 * "somebody" too.
 */
export function bars(barred: BoundWho, s: BoundWho, bodies: Bodies): Truth {
  if (barred.kind === 'unnamed') return 'holds'
  if (barred.kind === 'nobody' || s.kind !== 'named') return 'fails'
  const named = alternativesOf(barred.anyOf, bodies).flat()
  return allHold(
    alternativesOf(s.anyOf, bodies).map((given) =>
      someHold(given.flatMap((body) => named.map((other) => implies(body, other, bodies)))),
    ),
  )
}

/** The alternatives with every family of roles replaced by its members. */
export function alternativesOf(
  anyOf: readonly (readonly BoundBody[])[],
  bodies: Bodies,
): readonly (readonly BoundBody[])[] {
  const isFamily = (body: BoundBody): boolean => membersOf(body, bodies).length !== 1
  if (!anyOf.some((joint) => joint.some(isFamily))) return anyOf
  return anyOf.flatMap((joint) =>
    joint.reduce<readonly (readonly BoundBody[])[]>(
      (soFar, body) => {
        const choices = membersOf(body, bodies)
        return soFar.flatMap((chosen) => choices.map((choice) => [...chosen, choice]))
      },
      [[]],
    ),
  )
}

function membersOf(body: BoundBody, { membersOfRole }: Bodies): readonly BoundBody[] {
  if (body.kind !== 'role') return [body]
  const members = membersOfRole(body.role)
  return members.length === 0 ? [body] : members.map((role) => ({ ...body, role }))
}

/** Whether a body is, or acts as, another one. */
function implies(body: BoundBody, other: BoundBody, bodies: Bodies): Truth {
  if (other.kind === 'anyone') return 'holds'
  if (other.kind === 'state') return isOfState(body, other.place, bodies)
  if (body.kind === 'anyone' || body.kind === 'state') return 'fails'
  if (body.kind === 'role' && other.kind === 'role' && body.role === other.role) {
    const where = samePlace(body.place, other.place)
    return where === 'fails' ? sameAgency(body, other, bodies) : where
  }
  return sameAgency(body, other, bodies)
}

function isOfState(body: BoundBody, state: BoundPlace, { directory }: Bodies): Truth {
  switch (body.kind) {
    case 'state':
    case 'role':
      return body.place === null ? 'fails' : samePlace(body.place, state)
    case 'agency': {
      const countries = directory.entriesOf(body.agency).flatMap(({ country }) => country ?? [])
      return someHold(countries.map((code) => samePlace({ kind: 'country', code }, state)))
    }
    case 'anyone':
      return 'fails'
  }
}

function samePlace(a: BoundPlace | null, b: BoundPlace | null): Truth {
  if (a === null || b === null) return a === b ? 'holds' : 'fails'
  if (a.kind === 'open' || b.kind === 'open') {
    const isOneFact = a.kind === 'open' && b.kind === 'open' && a.fact === b.fact
    return isOneFact ? 'holds' : 'unknown'
  }
  if (a.kind === 'nowhere' || b.kind === 'nowhere') return a.kind === b.kind ? 'holds' : 'fails'
  return a.code === b.code ? 'holds' : 'fails'
}

type Filler = Extract<BoundBody, { readonly kind: 'role' | 'agency' }>

/**
 * Two roles are one body where one agency alone fills the first, and fills the
 * second too. Unknown where that is so in some country that the case may yet
 * turn out to mean.
 */
function sameAgency(body: Filler, other: Filler, bodies: Bodies): Truth {
  const coincide = countriesOf(body, bodies).some((here) => {
    const [agency, ...more] = agenciesOf(body, here, bodies)
    if (agency === undefined || more.length > 0) return false
    return countriesOf(other, bodies).some((there) =>
      agenciesOf(other, there, bodies).includes(agency),
    )
  })
  if (!coincide) return 'fails'
  return isOpen(body) || isOpen(other) ? 'unknown' : 'holds'
}

function isOpen(body: Filler): boolean {
  return body.kind === 'role' && body.place?.kind === 'open'
}

/** The country of a body; every country of the directory where the case does not tell it. */
function countriesOf(body: Filler, { directory }: Bodies): readonly (string | null)[] {
  if (body.kind === 'agency' || body.place === null) return [null]
  switch (body.place.kind) {
    case 'country':
      return [body.place.code]
    case 'open':
      return directory.countries
    case 'nowhere':
      return []
  }
}

function agenciesOf(
  body: Filler,
  country: string | null,
  { directory, date }: Bodies,
): readonly string[] {
  if (body.kind === 'agency') return [body.agency]
  return directory.fillersOf(body.role, country, date).map(({ agency }) => agency)
}
