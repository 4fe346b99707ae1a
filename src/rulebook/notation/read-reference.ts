/**
 * What a legal connective points to, as written.
 *
 * A bare id is a clause of the same document if it has one of that id, else an
 * instrument. A clause may be named by its block (all rows of its table) or by
 * one row: `benefits.shelter`.
 */
export type ReadReference =
  | { readonly kind: 'bare'; readonly id: string }
  | { readonly kind: 'clause'; readonly instrument: string; readonly clause: string }
  | { readonly kind: 'fault'; readonly fault: 'not-a-reference' }

const REFERENCE = /^(?:([a-z][a-z0-9-]*)#)?([a-z][a-z0-9-]*(?:\.[a-z][a-z0-9-]*)?)$/

/** Reads `id`, `id.row`, `instrument`, `instrument#id` or `instrument#id.row`. */
export function readReference(text: string): ReadReference {
  const [, instrument, name] = REFERENCE.exec(text) ?? []
  if (name === undefined) return { kind: 'fault', fault: 'not-a-reference' }
  if (instrument === undefined) return { kind: 'bare', id: name }
  return { kind: 'clause', instrument, clause: name }
}
