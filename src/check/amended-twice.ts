import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import type { Names } from './names.ts'
import { startOf } from './replaced-before-start.ts'
import { resolve } from './resolve.ts'
import { referencesOf, type ReferenceSite } from './walk/references.ts'

/**
 * Reports clauses that amend what another text has amended before: both would
 * go on beside each other. A text may make several clauses of one, and drafts
 * may propose what they like.
 */
export function amendedTwice(library: Library, names: Names): readonly Diagnostic[] {
  return [...amendmentsByClause(library, names).values()].flatMap((sites) => {
    const inOrder = sites.toSorted((a, b) => (startedBy(a) < startedBy(b) ? -1 : 1))
    const [first] = inOrder
    if (first === undefined) return []
    return inOrder
      .filter(({ instrument }) => instrument !== first.instrument)
      .map(({ ref, heading }) => {
        const words = { name: ref.value, by: nameOf(first) }
        const related = [{ message: 'amended here', span: first.ref.span }]
        return diagnostic('check/amended-twice', ref.span, words, { heading, related })
      })
  })
}

/** Every amendment that is no draft, by the clause that it amends. */
function amendmentsByClause(
  library: Library,
  names: Names,
): ReadonlyMap<string, readonly ReferenceSite[]> {
  const found = new Map<string, ReferenceSite[]>()
  for (const site of referencesOf(library)) {
    if (site.key !== 'amends' || site.clause === undefined || site.instrument.draft) continue
    const target = resolve(site.ref.value, site.instrument, names)
    if (target.kind !== 'clauses') continue
    for (const { id } of target.clauses) {
      const key = `${target.instrument.id.value}#${id.value}`
      found.set(key, [...(found.get(key) ?? []), site])
    }
  }
  return found
}

function startedBy({ instrument }: ReferenceSite): string {
  return startOf(instrument)?.value ?? ''
}

function nameOf({ instrument, clause }: ReferenceSite): string {
  return `${instrument.id.value}#${clause?.id.value ?? ''}`
}
