import { Bug } from '../bug.ts'
import type { WrittenCondition } from '../document/condition.ts'
import type { Instrument } from '../document/instrument.ts'
import { named, type LibraryNames } from './library-names.ts'

/** What a term means, and the document whose terms its meaning is written in; undefined: the vocabulary. */
export interface Meaning {
  readonly means: WrittenCondition
  readonly owner: Instrument | undefined
}

/**
 * Looks a term up where it is used: in the instrument itself, then in what it
 * amends, nearest first, then in the vocabulary. A term of another document
 * keeps the meaning it has there, whatever this one calls by the same names.
 */
export function meaningOf(
  term: string,
  user: Instrument | undefined,
  names: LibraryNames,
): Meaning {
  const owner = ownerOf(term, user, names, new Set())
  const own = owner?.terms.find(({ id }) => id.value === term)
  return own === undefined
    ? { means: named(names.terms, term).means, owner: undefined }
    : { means: own.means, owner }
}

function ownerOf(
  term: string,
  instrument: Instrument | undefined,
  names: LibraryNames,
  visited: Set<string>,
): Instrument | undefined {
  if (instrument === undefined || visited.has(instrument.id.value)) return undefined
  visited.add(instrument.id.value)
  if (instrument.terms.some(({ id }) => id.value === term)) return instrument
  for (const { value } of instrument.amends) {
    const found = ownerOf(term, named(names.instruments, value), names, visited)
    if (found !== undefined) return found
  }
  return undefined
}

/** The terms whose meaning is being worked out, from the outermost in. */
export type Unfolding = readonly string[]

/** One term further in. */
export function unfold(term: string, owner: Instrument | undefined, outer: Unfolding): Unfolding {
  const id = `${owner?.id.value ?? ''}#${term}`
  if (outer.includes(id)) throw new Bug(`the term \`${term}\` of a checked library means itself`)
  return [...outer, id]
}
