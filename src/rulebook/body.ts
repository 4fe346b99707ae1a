/** Whose role it is: a country, or the country (each of the countries) that a fact of the case names. */
export type Place =
  | { readonly kind: 'country'; readonly code: string }
  | { readonly kind: 'fact'; readonly fact: string }
  /** Each member of a set of countries: `police@transit`. */
  | { readonly kind: 'each'; readonly fact: string }

export type Body =
  /** `place` is null for roles that belong to no country, such as international organisations. */
  | { readonly kind: 'role'; readonly role: string; readonly place: Place | null }
  | { readonly kind: 'agency'; readonly agency: string }
  /** The state as such, whichever of its bodies acts. */
  | { readonly kind: 'state'; readonly place: Place }
  | { readonly kind: 'anyone' }

/** Who acts, pays or receives. */
export type Who =
  /** Any one of the alternatives; each is a set of bodies that act jointly. Never empty. */
  | { readonly kind: 'named'; readonly anyOf: readonly (readonly Body[])[] }
  /** It is done, but the text does not say by whom. */
  | { readonly kind: 'unnamed' }
  /** On purpose none: the person is free; no cost arises. */
  | { readonly kind: 'nobody' }
