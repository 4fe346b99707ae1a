import type { WrittenCondition } from '../document/condition.ts'
import type { Instrument } from '../document/instrument.ts'
import type { Located } from '../source/located.ts'
import type { Names } from './names.ts'

/** A term and the document that defines it; undefined for the vocabulary. */
export interface SeenTerm {
  readonly id: Located<string>
  readonly means: WrittenCondition
  readonly owner: Instrument | undefined
}

/**
 * The terms that an instrument can use: its own, before those of what it
 * amends, before those of the vocabulary, which alone sees only its own.
 */
export function termsSeenBy(
  instrument: Instrument | undefined,
  names: Names,
): ReadonlyMap<string, SeenTerm> {
  const seen = new Map<string, SeenTerm>()
  const visited = new Set<string>()
  const add = (owner: Instrument | undefined): void => {
    for (const { id, means } of owner?.terms ?? names.terms.values()) {
      if (!seen.has(id.value)) seen.set(id.value, { id, means, owner })
    }
  }
  const visit = (one: Instrument): void => {
    if (visited.has(one.id.value)) return
    visited.add(one.id.value)
    add(one)
    for (const { value } of one.amends) {
      const amended = names.instruments.get(value)
      if (amended !== undefined) visit(amended)
    }
  }
  if (instrument !== undefined) visit(instrument)
  add(undefined)
  return seen
}

/** The terms that words of a file can use; a file that is no instrument is of the vocabulary. */
export function termsSeenIn(file: string, names: Names): ReadonlyMap<string, SeenTerm> {
  return termsSeenBy(
    [...names.instruments.values()].find((one) => one.file === file),
    names,
  )
}
