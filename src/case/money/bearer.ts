import type { BodiesAnswer, BodyAnswer } from '../../ask/statement-answer.ts'
import type { Account, OpenBecause } from '../ledger.ts'

/** Whose account something goes to, or why it goes to none. */
export type Bearer =
  | { readonly kind: 'account'; readonly account: Account }
  | {
      readonly kind: 'open'
      readonly because: Extract<OpenBecause, 'unnamed' | 'waived' | 'one-of-several'>
    }

/**
 * The account of whoever a text names: one for bodies that pay jointly, and
 * none where it is open which of several bodies pays.
 */
export function bearerOf(bodies: BodiesAnswer): Bearer {
  if ('nobody' in bodies) return { kind: 'open', because: 'waived' }
  if ('unnamed' in bodies) return { kind: 'open', because: 'unnamed' }
  return oneOf(
    bodies.anyOf.map(({ allOf }) =>
      allOf.some(({ role }) => role === 'anyone')
        ? { kind: 'open', because: 'one-of-several' }
        : { kind: 'account', account: accountOf(allOf) },
    ),
  )
}

/** What several come to: the same one for all of them, or one of several. */
export function oneOf(bearers: readonly Bearer[]): Bearer {
  const [first, ...others] = [...new Map(bearers.map((one) => [bearerKey(one), one])).values()]
  return first !== undefined && others.length === 0
    ? first
    : { kind: 'open', because: 'one-of-several' }
}

/** The same text for the same bearer. */
export function bearerKey(bearer: Bearer): string {
  return bearer.kind === 'account' ? bearer.account.id : `(${bearer.because})`
}

/** Sorted by id, so that bodies that pay jointly are one account in whatever order a text names them. */
function accountOf(bodies: readonly BodyAnswer[]): Account {
  const byId = new Map(bodies.map((body) => [idOf(body), body]))
  const sorted = [...byId].sort(([a], [b]) => (a < b ? -1 : 1))
  return { id: sorted.map(([id]) => id).join('+'), bodies: sorted.map(([, body]) => body) }
}

/** A country has capitals, and a fact that would tell it has none: the two never meet. */
function idOf({ role, at, agency, dependsOn }: BodyAnswer): string {
  if (agency !== null) return `agency:${agency}`
  const place = at ?? dependsOn
  return place === undefined ? (role ?? '') : `${role ?? ''}@${place}`
}
