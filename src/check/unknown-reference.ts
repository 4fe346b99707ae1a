import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import { nearest } from '../diagnostic/nearest.ts'
import type { Instrument } from '../document/instrument.ts'
import type { Library } from '../document/library.ts'
import type { Located } from '../source/located.ts'
import type { Names } from './names.ts'
import { endOf, partOf } from './part-of.ts'
import { resolve } from './resolve.ts'
import { referencesOf } from './walk/references.ts'
import { scenariosOf } from './walk/scenarios.ts'

interface Reference {
  readonly ref: Located<string>
  readonly from: Instrument | undefined
  readonly heading: readonly string[]
}

/** Reports references to clauses and instruments that are not there. */
export function unknownReference(library: Library, names: Names): readonly Diagnostic[] {
  const connectives = referencesOf(library)
    .filter(({ key, clause }) => clause !== undefined || !isOfInstruments(key))
    .map(({ ref, instrument, heading }) => ({ ref, from: instrument, heading }))
  const cited = scenariosOf(library).flatMap(({ scenario: { expect }, instrument, heading }) =>
    expect.flatMap(({ cites, notCites }) =>
      [...cites, ...notCites].map((ref) => ({ ref, from: instrument, heading })),
    ),
  )
  return [...connectives, ...cited].flatMap((reference) => faultsOf(reference, names))
}

/** In the front matter these name whole instruments only. */
export function isOfInstruments(key: string): boolean {
  return key === 'amends' || key === 'supersedes'
}

function faultsOf({ ref, from, heading }: Reference, names: Names): readonly Diagnostic[] {
  const target = resolve(ref.value, from, names)
  switch (target.kind) {
    case 'instrument':
    case 'clauses':
      return []
    case 'unreadable':
      return target.hasForm
        ? []
        : [diagnostic('check/unreadable-reference', ref.span, { text: ref.value }, { heading })]
    case 'unknown': {
      const { name, within } = target
      if (target.part === 'instrument' || within === undefined) {
        const span = partOf(ref, name, 0)
        const near = nearest(name, names.instruments.keys())
        return [diagnostic('check/unknown-instrument', span, { name, near }, { heading })]
      }
      const words = { name, instrument: within.id.value, near: likely(name, within, from, names) }
      return [diagnostic('check/unknown-clause', endOf(ref, name), words, { heading })]
    }
  }
}

/** The same id in another document, else the nearest of the same document or among instruments. */
function likely(
  name: string,
  within: Instrument,
  from: Instrument | undefined,
  names: Names,
): string | undefined {
  const elsewhere = [...names.clauses].find(([, clauses]) => clauses.has(name))?.[0]
  if (elsewhere !== undefined) return `${elsewhere}#${name}`
  const own = [...(names.clauses.get(within.id.value)?.keys() ?? [])]
  return nearest(name, within === from ? [...own, ...names.instruments.keys()] : own)
}
