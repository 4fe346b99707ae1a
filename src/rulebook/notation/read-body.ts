/** A body as written, in its parts; whether their names exist is not looked up. */
export type ReadBody =
  /** `place` is null if none is written. */
  | { readonly kind: 'role'; readonly role: string; readonly place: PlaceName | null }
  | { readonly kind: 'state'; readonly place: PlaceName | null }
  | { readonly kind: 'agency'; readonly agency: string }
  | { readonly kind: 'anyone' | 'unnamed' | 'nobody' }
  | BodyFault

export type PlaceName =
  | { readonly kind: 'country'; readonly code: string }
  | { readonly kind: 'fact'; readonly fact: string }

/** Why a text names no body. */
export type BodyFault = { readonly kind: 'fault' } & (
  | { readonly fault: 'not-a-body' }
  /** After `@` stands neither a code of two capitals nor the id of a fact. */
  | { readonly fault: 'not-a-place'; readonly place: string }
  /** `anyone`, `unnamed`, `nobody` and agencies take no place. */
  | { readonly fault: 'place-not-allowed'; readonly word: string }
)

const ID = /^[a-z][a-z0-9-]*$/

/** Reads `social-welfare@destination`, `police@TH`, `state@TH`, `agency:iom`, `anyone`, `unnamed` or `nobody`. */
export function readBody(text: string): ReadBody {
  const [name = '', ...places] = text.split('@')
  const agency = name.startsWith('agency:') ? name.slice('agency:'.length) : undefined
  if (places.length > 1 || !ID.test(agency ?? name)) return { kind: 'fault', fault: 'not-a-body' }
  const [written] = places

  if (agency !== undefined || name === 'anyone' || name === 'unnamed' || name === 'nobody') {
    if (written !== undefined) return { kind: 'fault', fault: 'place-not-allowed', word: name }
    if (agency !== undefined) return { kind: 'agency', agency }
    return { kind: name as 'anyone' | 'unnamed' | 'nobody' }
  }

  const place = written === undefined ? null : readPlace(written)
  if (place?.kind === 'fault') return place
  return name === 'state' ? { kind: 'state', place } : { kind: 'role', role: name, place }
}

function readPlace(place: string): PlaceName | BodyFault {
  if (/^[A-Z]{2}$/.test(place)) return { kind: 'country', code: place }
  if (ID.test(place)) return { kind: 'fact', fact: place }
  return { kind: 'fault', fault: 'not-a-place', place }
}
